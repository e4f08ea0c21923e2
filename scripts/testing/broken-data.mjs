/** Data with one mistake each, and where it is: the JSON Schema refuses it there, and the element complains there. */

const modality = { name: 'Massage' };
const aspect = { label: 'Pressure', values: { massage: 'Firm' } };
const comparison = { modalities: [modality], aspects: [aspect] };
const withAspect = (/** @type {object} */ more) => ({ ...comparison, aspects: [{ ...aspect, ...more }] });
const withModality = (/** @type {object} */ more) => ({ ...comparison, modalities: [{ ...modality, ...more }] });
const quote = { quote: 'Sample quote.' };
const words = (/** @type {object} */ more) => [{ ...quote, ...more }];
const booking = { url: 'https://example.com/book' };
const address = 'javascript:alert(1)';

/** @type {Readonly<Record<string, readonly (readonly [path: string, data: unknown])[]>>} */
export const BROKEN = {
  comparison: [
    ['modalities', { aspects: [aspect] }],
    ['modalities', { ...comparison, modalities: 'Massage' }],
    ['aspects', { modalities: [modality] }],
    ['aspects', { ...comparison, aspects: 'Pressure' }],
    ['modalities[0].name', { ...comparison, modalities: [{ summary: 'Who?' }] }],
    ['modalities[0].name', withModality({ name: 7 })],
    ['modalities[0].url', withModality({ url: address })],
    ['modalities[0].url', withModality({ url: 'https://name:word@example.com/' })],
    ['modalities[0].url', withModality({ url: 'JAVA\tSCRIPT:alert(1)' })],
    ['modalities[0].image.src', withModality({ image: { src: 'data:text/html,x', alt: '' } })],
    ['modalities[0].image.alt', withModality({ image: { src: 'a.webp' } })],
    ['modalities[0].booking.url', withModality({ booking: { url: address } })],
    ['modalities[0].sumary', withModality({ sumary: 'Long strokes.' })],
    ['aspects[0].label', { ...comparison, aspects: [{ values: {} }] }],
    ['aspects[0].values', { ...comparison, aspects: [{ label: 'Pressure' }] }],
    ['aspects[0].values', withAspect({ values: ['Firm'] })],
    ['aspects[0].kind', withAspect({ kind: 'danger' })],
    ['aspects[0].same', withAspect({ same: 'yes' })],
    ['aspects[0].scale.max', withAspect({ scale: { min: 1, max: 'five' } })],
    ['aspects[0].values.massage.text', withAspect({ values: { massage: { text: 5 } } })],
    ['aspects[0].values.massage.list', withAspect({ values: { massage: { list: 'Firm' } } })],
    ['guide.question', { ...comparison, guide: { options: [] } }],
    ['reviewed.on', { ...comparison, reviewed: { on: '31.5.2024' } }],
    ['sources[0].title', { ...comparison, sources: [{ id: 'a' }] }],
  ],
  testimonials: [
    ['testimonials', {}],
    ['testimonials[0].quote', { testimonials: [{ author: 'Sample client' }] }],
    ['testimonials[0].quote', { testimonials: [{ quote: 5 }] }],
    ['testimonials[0].quote[1]', { testimonials: [{ quote: ['One.', 2] }] }],
    ['testimonials[0].rating', words({ rating: 'five' })],
    ['testimonials[0].rating', words({ rating: 6 })],
    ['testimonials[0].date', words({ date: '31.5.2024' })],
    ['testimonials[0].date', words({ date: '2023-02-30' })],
    ['testimonials[0].lang', words({ lang: 'English please' })],
    ['testimonials[0].avatar.src', words({ avatar: { src: address } })],
    ['testimonials[0].source.name', words({ source: { url: 'https://example.com/' } })],
    ['testimonials[0].consent', words({ consent: 'true' })],
    ['testimonials[0].autor', words({ autor: 'Sample client' })],
    ['testimonials[0].author', words({ author: 'x'.repeat(10_001) })],
    ['testimonials', Array.from({ length: 1_001 }, () => quote)],
  ],
  booking: [
    ['url', { label: 'Book' }],
    ['url', { url: address, services: [] }],
    ['provider', { ...booking, provider: 'mindbody' }],
    ['services', { ...booking, services: 'Massage' }],
    ['services[0].label', { services: [{ url: 'https://example.com/book' }] }],
    ['services[0].url', { services: [{ label: 'Massage', url: 'data:text/html,x' }] }],
    ['prefill.answers.a1', { ...booking, prefill: { answers: { a1: 1 } } }],
    ['contact.phone', { ...booking, contact: { phone: 5550109999 } }],
    ['lable', { ...booking, lable: 'Book' }],
  ],
};
