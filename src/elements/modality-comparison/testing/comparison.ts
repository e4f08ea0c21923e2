import type { Comparison, ModalityComparison } from '../../../classes.js';
import { mount } from '../../../shared/testing/index.js';

/** A comparison with every kind of value there is. */
export const DATA: Comparison = {
  title: 'Two ways',
  summary: ['First paragraph.', 'Second paragraph.'],
  modalities: [
    {
      id: 'massage',
      name: 'Massage',
      summary: 'Broad work.',
      url: 'https://a.example/massage',
      booking: { url: 'https://a.example/book' },
      sources: ['a'],
    },
    { id: 'nmt', name: 'Neuromuscular therapy', alsoKnownAs: 'NMT' },
  ],
  aspects: [
    {
      label: 'Aim',
      question: 'What is it for?',
      help: 'What both of you hope for.',
      group: 'Idea',
      values: { massage: 'Rest', nmt: { text: ['Relief', 'Movement'], note: 'Over time', sources: ['a', 'b'] } },
    },
    { label: 'Pain', kind: 'caution', group: 'Practice', values: { massage: 'Rarely', nmt: 'Speak up' } },
    { label: 'Pressure', group: 'Practice', values: { massage: 'Often firm' } },
    {
      label: 'Means',
      group: 'Practice',
      values: { massage: ['Strokes', 'Kneading'], nmt: { list: ['Points'], url: 'https://a.example/points' } },
    },
    { label: 'By hand', kind: 'benefit', group: 'Practice', values: { massage: true, nmt: true } },
    {
      label: 'Depth',
      group: 'Practice',
      scale: { min: 0, max: 5, labels: { '4': 'deep' } },
      values: { massage: 2, nmt: 4 },
    },
    {
      label: 'Length',
      group: 'Practice',
      scale: { min: 0, max: 120, unit: 'minutes' },
      values: { massage: 60, nmt: { value: 45 } },
    },
    { label: 'Machines', group: 'Practice', values: { massage: false, nmt: false } },
  ],
  guide: {
    question: 'Which one suits me?',
    options: [
      { id: 'rest', label: 'I want to rest', suits: { massage: 'it aims at rest' } },
      { id: 'spot', label: 'One spot hurts', suits: { nmt: 'it works on spots' } },
      { id: 'other', label: 'Neither', suits: {} },
    ],
    note: 'No diagnosis.',
  },
  sources: [
    { id: 'a', title: 'An article', url: 'https://a.example/article' },
    { id: 'b', title: 'A book' },
  ],
  reviewed: { on: '2024-03-01', by: 'a colleague' },
  note: 'General information.',
};

/** So many modalities, m0, m1 …, which differ in one aspect of two, and the last of which is alone in a third. */
export function ofMany(count: number): Comparison {
  const modalities = Array.from({ length: count }, (_, n) => ({ id: `m${n}`, name: `Modality ${n}` }));
  const of = (value: (n: number) => string): Record<string, string> =>
    Object.fromEntries(modalities.map(({ id }, n) => [id, value(n)]));
  return {
    modalities,
    aspects: [
      { label: 'Aim', group: 'All', values: of((n) => `Aim of modality ${n}`) },
      { label: 'Place', group: 'All', values: of(() => 'On a table') },
      { label: 'Oil', group: 'All', values: of((n) => (n === count - 1 ? 'None' : 'A little')) },
    ],
  };
}

export function comparison(
  data: Comparison = DATA,
  { attributes = '', width = '60em', style = '' } = {},
): Promise<ModalityComparison> {
  return mount<ModalityComparison>(`<modality-comparison lang="en" ${attributes}></modality-comparison>`, {
    width,
    prepare: (element) => {
      element.comparison = data;
      element.style.cssText = style;
    },
  });
}

export function all<T extends HTMLElement = HTMLElement>(element: ModalityComparison, selector: string): T[] {
  return [...element.shadowRoot!.querySelectorAll<T>(selector)];
}

export function texts(element: ModalityComparison, selector: string): string[] {
  return all(element, selector).map((each) => each.textContent.replace(/\s+/g, ' ').trim());
}

/** Names of the columns that can be seen. */
export function visibleColumns(element: ModalityComparison): string[] {
  return all(element, 'th[scope="col"]')
    .filter((each) => each.getClientRects().length > 0)
    .map((each) => each.querySelector('.name')!.textContent);
}
