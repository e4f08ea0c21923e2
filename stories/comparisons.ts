/** Data for stories only: made up, and says so. */
import type { Comparison } from '../src/index.js';

/** A comparison of so many modalities, with every kind of value. */
export function ofMany(count: number): Comparison {
  const modalities = Array.from({ length: count }, (_, n) => ({
    id: `m${n}`,
    name: ['Sample modality', 'Another sample', 'A sample with a longer name', 'Sample'][n % 4]! + ` ${n + 1}`,
    summary: `What modality ${n + 1} is, in a sentence that says a little about it.`,
    booking: { url: `https://example.com/book/${n}` },
  }));
  const of = (value: (n: number) => Comparison['aspects'][number]['values'][string]) =>
    Object.fromEntries(modalities.map(({ id }, n) => [id, value(n)]));
  return {
    title: `${count} modalities`,
    summary: 'Sample data, made up to show what the table does.',
    modalities,
    aspects: [
      {
        label: 'Aim',
        question: 'What is it meant to do?',
        help: 'What the therapist and the client hope for.',
        group: 'What it is for',
        values: of((n) => `What modality ${n + 1} is meant to do.`),
      },
      {
        label: 'Pressure',
        kind: 'caution',
        group: 'How it feels',
        scale: { min: 1, max: 5, labels: { '1': 'very light', '3': 'firm', '5': 'strong' } },
        values: of((n) => (n % 5) + 1),
        sources: ['a'],
      },
      {
        label: 'Length',
        group: 'How it feels',
        scale: { min: 0, max: 120, unit: 'minutes' },
        values: of((n) => ({ value: 30 + 10 * (n % 7), note: 'With the talk before it', sources: ['b'] })),
      },
      { label: 'By hand', kind: 'benefit', group: 'How it feels', values: of(() => true) },
      { label: 'In clothes', group: 'How it feels', values: of((n) => n % 2 === 0) },
      {
        label: 'Means',
        group: 'How it feels',
        values: of((n) => ['Strokes', `A longer entry that takes a second line, number ${n + 1}`]),
      },
    ],
    guide: {
      question: 'Which one suits me?',
      options: [
        { id: 'rest', label: 'I want to rest', suits: { m0: 'aims at rest.' } },
        { id: 'spot', label: 'One spot hurts', suits: { m1: 'works on spots.' } },
      ],
      note: 'A sample, and no diagnosis.',
    },
    sources: [
      { id: 'a', title: 'A sample source with an address', url: 'https://example.com/source' },
      { id: 'b', title: 'A sample source without one' },
    ],
    reviewed: { on: '2024-03-01' },
  };
}

/** A comparison of so many, in two lines. */
export function brief(count: number): Comparison {
  const { title, modalities, aspects } = ofMany(count);
  return { title: title!, modalities, aspects: [{ ...aspects[1]!, sources: [] }, aspects[4]!] };
}

/** Little of everything. */
export const PARTS: Comparison = {
  title: 'Two modalities',
  summary: 'Sample data, made up to show the parts.',
  modalities: [
    { id: 'm0', name: 'Sample modality', booking: { url: 'https://example.com/book/0' } },
    { id: 'm1', name: 'Another sample', booking: { url: 'https://example.com/book/1' } },
  ],
  aspects: [
    {
      label: 'Pressure',
      scale: { min: 1, max: 5 },
      values: { m0: { value: 2, note: 'As light as you like' }, m1: 4 },
      sources: ['a'],
    },
    { label: 'In clothes', values: { m0: false, m1: true } },
    // What both have in common brings the toggle.
    { label: 'With oil', values: { m0: true, m1: true } },
  ],
  guide: {
    question: 'Which one suits me?',
    options: [
      { id: 'rest', label: 'I want to rest', suits: { m0: 'aims at rest.' } },
      { id: 'spot', label: 'One spot hurts', suits: { m1: 'works on spots.' } },
    ],
    note: 'A sample, and no diagnosis.',
  },
  sources: [{ id: 'a', title: 'A sample source', url: 'https://example.com/source' }],
};

/** Where words come from: numbers beside each other, above a link, and where nothing else stands. */
export const SOURCES: Comparison = {
  modalities: [
    { id: 'm0', name: 'Sample modality', sources: ['a', 'b'], booking: { url: 'https://example.com/book/0' } },
    { id: 'm1', name: 'Another sample', sources: ['b'], booking: { url: 'https://example.com/book/1' } },
  ],
  aspects: [
    {
      label: 'Pressure',
      scale: { min: 1, max: 5 },
      values: { m0: { value: 2, sources: ['a', 'b'] }, m1: { value: 4, sources: ['b'] } },
    },
    { label: 'In clothes', values: { m0: false, m1: true }, sources: ['a', 'b'] },
  ],
  sources: [
    { id: 'a', title: 'A sample source with an address', url: 'https://example.com/source' },
    { id: 'b', title: 'A sample source without one' },
  ],
};

/** Words as long as they get. */
export const GERMAN: Comparison = {
  title: 'Massage und neuromuskuläre Therapie im Vergleich',
  modalities: [
    { id: 'massage', name: 'Bindegewebsmassage', summary: 'Beispieltext: Streichungen und Knetungen.' },
    { id: 'nmt', name: 'Neuromuskuläre Triggerpunktbehandlung', summary: 'Beispieltext: Druck auf genaue Stellen.' },
  ],
  aspects: [
    {
      label: 'Behandlungsschwerpunkt',
      group: 'Unterscheidungsmerkmale',
      values: { massage: 'Allgemeines Wohlbefinden', nmt: 'Muskelverspannungsursachenbehandlung' },
    },
    {
      label: 'Kontraindikationsaufklärung',
      kind: 'caution',
      group: 'Unterscheidungsmerkmale',
      // Yes with words beside it differs from yes; what both have in common brings the toggle.
      same: true,
      values: { massage: true, nmt: { value: true, text: 'Ausführliches Vorbereitungsgespräch' } },
    },
  ],
};

/** From right to left. */
export const ARABIC: Comparison = {
  title: 'مقارنة بين التدليك والعلاج العصبي العضلي',
  summary: 'نص تجريبي يوضح اتجاه الكتابة من اليمين إلى اليسار.',
  modalities: [
    { id: 'massage', name: 'التدليك', summary: 'نص تجريبي عن التدليك.' },
    { id: 'nmt', name: 'العلاج العصبي العضلي', alsoKnownAs: 'NMT', summary: 'نص تجريبي عن العلاج.' },
  ],
  aspects: [
    { label: 'الهدف', values: { massage: 'الاسترخاء والراحة', nmt: 'معالجة سبب الألم' } },
    { label: 'الضغط', scale: { min: 0, max: 5 }, values: { massage: 2, nmt: 4 } },
    { label: 'باليد', values: { massage: true, nmt: true } },
  ],
  guide: {
    question: 'أيهما يناسبني؟',
    options: [{ id: 'rest', label: 'أريد أن أرتاح', suits: { massage: 'هدفه الراحة.' } }],
  },
};
