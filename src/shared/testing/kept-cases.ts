import type { HostileCase } from './hostile-case.js';

const COMPARED = { modalities: [{ name: 'Massage' }, { name: 'Stretching' }], aspects: [] };

function compared(more: object, attributes: HostileCase['attributes'] = {}): HostileCase {
  return { tag: 'modality-comparison', source: 'property', attributes, given: { ...COMPARED, ...more } };
}

function scaled(min: number, max: number, value: number): HostileCase {
  return compared({
    aspects: [{ label: 'Pressure', scale: { min, max }, values: { massage: value, stretching: min } }],
  });
}

/** Hostile data that went wrong once, by what did: `npm run test:fuzz` prints such lines. */
export const KEPT: Readonly<Record<string, HostileCase>> = {
  'a form whose fields stand in for what a reader reads': {
    tag: 'testimonial-carousel',
    source: 'children',
    attributes: {},
    given:
      '<blockquote>Sample quote.</blockquote><form><input name="childNodes"><input name="nodeName"><input name="getAttribute"></form>',
  },
  'a heading with a word that is wider than a phone': {
    tag: 'testimonial-carousel',
    source: 'script',
    attributes: { label: 'W'.repeat(60) },
    given: '[{"quote": "Sample quote."}]',
  },
  'a label with a word that is wider than a phone': {
    tag: 'booking-button',
    source: 'property',
    attributes: {},
    given: { url: 'https://a.example/', label: 'W'.repeat(60) },
  },
  'an e-mail address with half a character': {
    tag: 'booking-button',
    source: 'property',
    attributes: { mode: 'dialog' },
    given: { url: '/__nowhere/book', provider: 'acuity', contact: { email: 'a\uD800@a.example' } },
  },
  'a source that is not there, referred to twice': compared({
    aspects: [{ label: 'Pressure', sources: ['none', 'none'], values: { massage: 'Firm' } }],
  }),
  'a column that is not there, asked for twice': compared(
    { aspects: [{ label: 'Pressure', values: { massage: 'Firm' } }] },
    { columns: 'none none' },
  ),
  'a source whose title is a letter': compared({
    aspects: [{ label: 'Pressure', sources: ['s'], values: {} }],
    sources: [{ id: 's', title: '5', url: '/__nowhere/book' }],
  }),
  'a credit with a word of two directions that is wider than a phone': {
    tag: 'testimonial-carousel',
    source: 'property',
    attributes: {},
    given: [{ quote: 'Sample quote.', author: 'Sample client', location: `مرحبا${'W'.repeat(60)}` }],
  },
  'an answer with a word of two directions that is wider than a phone': compared({
    aspects: [{ label: 'Pressure', values: {} }],
    guide: { question: 'Which?', options: [{ label: `\u061C\u200F${'W'.repeat(60)}`, suits: {} }] },
  }),
  'a link to book with a word of two directions that is wider than a phone': compared({
    modalities: [{ name: 'Massage', booking: { label: `\u05E9 (1) \u05E9${'W'.repeat(60)}`, url: '/__nowhere/book' } }],
    aspects: [{ label: 'Pressure', values: {} }],
  }),
  'a modality’s link with a word of two directions that is wider than a phone': compared({
    modalities: [{ name: `\u05E9 (1) \u05E9${'W'.repeat(60)}`, url: '/__nowhere/book' }],
    aspects: [{ label: 'Pressure', kind: 'benefit', values: {} }],
  }),
  'a value that is a link alone, between two buttons': compared(
    {
      modalities: [{ name: 'massage', url: '/__nowhere/book' }],
      aspects: [
        {
          label: '<!--',
          help: 'Sample.',
          kind: 'benefit',
          values: { massage: { list: ['x'], url: '/__nowhere/book' } },
        },
        { label: 'NaN', help: '"><img src=x onerror=fuzzCanary()>', kind: 'caution', values: { massage: false } },
      ],
    },
    { layout: 'cards' },
  ),
  'a value whose link has no words': compared({
    aspects: [
      { label: 'Pressure', values: { massage: { text: [], url: '/__nowhere/book' }, stretching: { text: ' ' } } },
    ],
  }),
  'a language that is a word': {
    tag: 'testimonial-carousel',
    source: 'property',
    attributes: {},
    given: [{ quote: 'Sample quote.', lang: 'Firm' }],
  },
  'a picture whose words are blank': {
    tag: 'modality-comparison',
    source: 'property',
    attributes: {},
    given: {
      modalities: [{ name: 'Massage', image: { src: '/__nowhere/a.jpg', alt: '\n\t' } }],
      aspects: [{ label: 'Pressure', values: {} }],
    },
  },
  'a source above a link': compared({
    modalities: [{ name: 'Massage', url: '/__nowhere/book', sources: ['a'] }],
    aspects: [{ label: 'Pressure', values: { massage: { text: 'Firm', sources: ['a'], url: '/__nowhere/book' } } }],
    sources: [{ id: 'a', title: 'Sample quote.' }],
  }),
  'an address that is none beside a service that no frame can show': {
    tag: 'booking-button',
    source: 'property',
    attributes: { mode: 'dialog' },
    given: { url: 0, services: [{ label: 'Massage', url: 'mailto:you@a.example' }] },
  },
  'sources that stand on a line below their link': compared(
    {
      aspects: [
        {
          label: 'Pressure',
          values: { massage: { text: 'Sample quote.', sources: ['a', 'b', 'c'], url: '/__nowhere/book' } },
        },
      ],
      sources: ['a', 'b', 'c'].map((id) => ({ id, title: 'Sample quote.' })),
    },
    { layout: 'table' },
  ),
  'a source above a booking link': {
    tag: 'modality-comparison',
    source: 'property',
    attributes: { layout: 'prose' },
    given: {
      modalities: [{ name: 'Massage', sources: ['a'], booking: { url: '/__nowhere/book' } }],
      aspects: [{ label: 'Pressure', values: {} }],
      sources: [{ id: 'a', title: 'Sample quote.' }],
    },
  },
  'two sources and no words': compared({
    modalities: [{ name: 'Massage', sources: ['a', 'b'] }, { name: 'Stretching' }],
    sources: ['a', 'b'].map((id) => ({ id, title: 'Sample quote.' })),
  }),
  'names that are wider than their pickers': compared({
    modalities: ['<script>fuzzCanary()</script>', '<script>fuzzCanary()</script>', 'massage'].map((name) => ({ name })),
    aspects: [{ label: 'Pressure', values: {} }],
  }),
  'days that do not exist': {
    tag: 'testimonial-carousel',
    source: 'script',
    attributes: {},
    given: '[{"quote": "Sample quote.", "date": "0000-11-31"}, {"quote": "Sample quote.", "date": "2024-02-31"}]',
  },
  'a review on a day that does not exist': compared({
    aspects: [{ label: 'Pressure', values: { massage: 'Firm' } }],
    reviewed: { on: '0000-11-31' },
  }),
  'a note with a word that is wider than a phone': {
    tag: 'booking-button',
    source: 'property',
    attributes: {},
    given: { url: 'https://a.example/', license: 'x'.repeat(10_000) },
  },
  'a disclosure with a word that is wider than a phone': {
    tag: 'testimonial-carousel',
    source: 'property',
    attributes: { layout: 'list' },
    given: [{ quote: 'Sample quote.', relationship: 'W'.repeat(60) }],
  },
  'a value next to nothing on its scale': scaled(0, 1e21, 1),
  'a scale wider than a number': scaled(-1e308, 1e308, 1e308),
  'a scale without an end': scaled(0, Infinity, Infinity),
};
