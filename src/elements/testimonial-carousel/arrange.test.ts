import { expect } from '../../shared/testing/index.js';
import { arrange, consentMissing, discreet, keysOf, type Arrangement } from './arrange.js';
import { dwellOf } from './dwell.js';
import type { Testimonial } from './schema.js';
import { windowAround } from './slide-window.js';

const ALL: Arrangement = { modalities: undefined, sort: 'given', requireConsent: false };

const GIVEN: readonly Testimonial[] = [
  { id: 'a', quote: 'A', date: '2022', modality: 'massage', consent: true },
  { id: 'b', quote: 'B', modality: ['nmt', 'massage'] },
  { id: 'c', quote: 'C', date: '2022-05-01', modality: 'Neuromuscular therapy', consent: false },
  { id: 'd', quote: 'D', date: '2023-01', consent: true },
];

function ids(arrangement: Partial<Arrangement>): string {
  return arrange(GIVEN, { ...ALL, ...arrangement })
    .map(({ id }) => id)
    .join('');
}

describe('testimonials', () => {
  it('are filtered by what they are about, by id or by name', () => {
    expect(ids({})).to.equal('abcd');
    expect(ids({ modalities: ['massage'] })).to.equal('ab');
    expect(ids({ modalities: ['nmt', 'neuromuscular-therapy'] })).to.equal('bc');
    expect(ids({ modalities: [] })).to.equal('');
  });

  it('come the newest first, a year counting as its end, those without a date last', () => {
    expect(ids({ sort: 'newest' })).to.equal('dacb');
  });

  it('of one date stay as they were, whatever order they came in', () => {
    const dates = ['2021', '2023', '2022', '2023', '2020', '2022'];
    const newest = (given: readonly string[]): string =>
      arrange(
        given.map((date, index) => ({ id: String(index), quote: 'Q', date })),
        { ...ALL, sort: 'newest' },
      )
        .map(({ id, date }) => `${date!}:${id!}`)
        .join(' ');
    expect(newest(dates)).to.equal('2023:1 2023:3 2022:2 2022:5 2021:0 2020:4');
    expect(newest(dates.toReversed())).to.equal('2023:2 2023:4 2022:0 2022:3 2021:5 2020:1');
    expect(newest(['2020', '2021', '2022'])).to.equal('2022:2 2021:1 2020:0');
  });

  it('need consent where it is asked for, said in so many words', () => {
    expect(ids({ requireConsent: true })).to.equal('ad');
  });

  it('have an author who hears of it where none of them has the consent that is asked for', () => {
    const none = 'no testimonial has "consent": true. Nothing is shown.';
    expect(consentMissing(GIVEN)).to.equal(undefined);
    expect(consentMissing(GIVEN.filter(({ consent }) => consent !== true))).to.equal(none);
    expect(consentMissing([GIVEN[2]!])).to.equal(none);
    expect(consentMissing([])).to.equal(undefined);
  });

  it('are told apart by id, else by what they say, also when they say the same', () => {
    const same: Testimonial = { quote: 'Same.', author: 'Sample client' };
    const keys = keysOf([{ id: 'x', quote: 'Same.' }, same, same, { ...same, date: '2024' }]);
    expect(new Set(keys).size).to.equal(4);
    expect(keysOf([same, { id: 'x', quote: 'Other.' }])).to.deep.equal([keys[1], keys[0]]);
    expect(new Set(keysOf([same, same, same, same])).size).to.equal(4);
    const other: Testimonial = { ...same, author: 'Another sample client' };
    const list = [same, other, { id: 'y', quote: 'Same.' }, { id: 'x', quote: 'Same.' }];
    expect(keysOf(list.toReversed())).to.deep.equal(keysOf(list).toReversed());
  });

  it('tell no more of their author than the format allows', () => {
    const testimonial: Testimonial = {
      quote: 'Q',
      author: 'Ana López',
      avatar: { src: 'https://a.example/ana.jpg', alt: 'Ana López' },
    };
    expect(discreet(testimonial, 'full')).to.equal(testimonial);
    expect(discreet(testimonial, 'initials')).to.deep.equal({
      quote: 'Q',
      author: 'A. L.',
      avatar: { src: 'https://a.example/ana.jpg' },
    });
    expect(discreet(testimonial, 'anonymous')).to.deep.equal({ quote: 'Q' });
    expect(discreet({ quote: 'Q' }, 'initials')).to.deep.equal({ quote: 'Q' });
  });

  it('stay as long as they take to be read, and six seconds at the least', () => {
    expect(dwellOf([{ quote: 'Short.' }])).to.equal(6);
    expect(dwellOf([{ quote: 'x'.repeat(150) }])).to.equal(13);
    expect(dwellOf([{ quote: ['x'.repeat(74), 'x'.repeat(75)] }, { quote: 'x'.repeat(150) }])).to.equal(23);
  });
});

describe('the slides that exist', () => {
  it('are all of a few', () => {
    expect(windowAround(0, 1, 24, undefined)).to.deep.equal({ start: 0, end: 24 });
  });

  it('are those near the view of many', () => {
    expect(windowAround(0, 1, 1000, undefined)).to.deep.equal({ start: 0, end: 6 });
    expect(windowAround(0, 1, 25, undefined)).to.deep.equal({ start: 0, end: 6 });
    expect(windowAround(500, 3, 1000, undefined)).to.deep.equal({ start: 495, end: 508 });
    expect(windowAround(999, 1, 1000, undefined)).to.deep.equal({ start: 994, end: 1000 });
  });

  it('stay the same while they serve', () => {
    const current = windowAround(500, 1, 1000, undefined);
    expect(windowAround(503, 1, 1000, current)).to.equal(current);
    expect(windowAround(504, 1, 1000, current)).to.deep.equal({ start: 499, end: 510 });
    expect(windowAround(503, 1, 505, current)).to.deep.equal({ start: 498, end: 505 });
    expect(windowAround(497, 1, 1000, current)).to.equal(current);
    expect(windowAround(496, 1, 1000, current)).to.deep.equal({ start: 491, end: 502 });
    const last = windowAround(999, 1, 1000, undefined);
    expect(windowAround(998, 1, 1000, last)).to.equal(last);
    expect(windowAround(2, 1, 1000, windowAround(6, 1, 1000, undefined))).to.deep.equal({ start: 0, end: 8 });
    expect(windowAround(500, 1, 1000, windowAround(500, 3, 1000, undefined))).to.deep.equal({ start: 495, end: 506 });
  });
});
