/** Data for stories only: samples, and they say so. */
import type { Testimonial } from '../src/index.js';

/** Samples of different lengths. */
export function samples(count: number): Testimonial[] {
  const words = 'It is longer than others, so that one sees what happens to quotes of different lengths. ';
  return Array.from({ length: count }, (_, n) => ({
    id: `sample-${n}`,
    quote: `Sample quote ${n + 1}. ${words.repeat([1, 0, 3, 2, 9][n % 5]!)}`.trim(),
    author: 'Sample client',
    date: '2024-05',
    modality: n % 2 === 0 ? 'massage' : 'neuromuscular-therapy',
    ...(n % 3 === 0 && { rating: 4.5 }),
  }));
}

const PORTRAIT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOcPXPmfwAHCgMjVc2YBQAAAABJRU5ErkJggg==';

/** Everything a testimonial may have. */
export const RICH: Testimonial[] = [
  {
    quote: ['Sample quote with a picture, stars and a source.', 'And with a second paragraph.'],
    author: 'Sample client',
    role: 'Runner',
    location: 'Springfield',
    rating: 5,
    date: '2024-05-17',
    avatar: { src: PORTRAIT },
    source: { name: 'A directory', url: 'https://example.com/' },
  },
  {
    quote: 'Sample quote by somebody close to the practice, and shortened: both are said.',
    author: 'Sample client',
    rating: 3.5,
    relationship: 'Employee',
    edited: true,
  },
  { quote: 'Sample quote without a name.', date: '2023' },
];

/** Each with a picture, stars, a source, and more words than show at first. */
export const PARTS: Testimonial[] = samples(3).map((each) => ({
  ...RICH[0]!,
  id: each.id!,
  quote: `Sample quote. ${'It is longer than others, so that it has to be cut. '.repeat(12)}`.trim(),
}));

/** From several years, with and without consent. */
export const DATED: Testimonial[] = [
  { quote: 'Sample quote of 2021, with consent.', author: 'Sample client', date: '2021', consent: true },
  { quote: 'Sample quote of 2024, with consent.', author: 'Sample client', date: '2024-05', consent: true },
  { quote: 'Sample quote of 2023, without.', author: 'Sample client', date: '2023-11-02' },
  { quote: 'Sample quote without a date, with consent.', author: 'Sample client', consent: true },
];

/** Other scripts, directions and quotation marks: each says in its own language that it is a sample. */
export const LANGUAGES: Testimonial[] = [
  { quote: 'Beispielzitat in deutschen Anführungszeichen.', author: 'Sample client', lang: 'de' },
  { quote: 'これは見本の引用です。読みやすさを確かめるための文です。', author: 'Sample client', lang: 'ja' },
  { quote: 'هذا اقتباس تجريبي يوضح اتجاه الكتابة من اليمين إلى اليسار.', author: 'Sample client', lang: 'ar' },
  { quote: 'Citation d’exemple, avec ses guillemets.', author: 'Sample client', lang: 'fr' },
];
