import { expect } from '../../shared/testing/index.js';
import type { Arrangement } from './arrange.js';
import { Reading } from './reading.js';
import type { Heading } from './row.js';
import type { Testimonial } from './schema.js';
import type { SlideRange } from './slide-position.js';

const testimonial = (id: string): Testimonial => ({ id, quote: `Sample quote ${id}.` });
const [A, B, C, D] = [testimonial('a'), testimonial('b'), testimonial('c'), testimonial('d')];
const ALL: Arrangement = { modalities: undefined, sort: 'given', requireConsent: false };
const TWO: SlideRange = { first: 1, count: 2 };
const HEADING: Heading = { index: 1, reason: 'user' };

describe('the testimonial being read', () => {
  /** A row that shows what it is told to; it was laid out when it has a range. */
  let row: { range: SlideRange | undefined; destination: number };
  let acts: (string | number)[];
  let reading: Reading;

  beforeEach(() => {
    row = { range: undefined, destination: 0 };
    acts = [];
    reading = new Reading({
      get range() {
        return row.range;
      },
      get destination() {
        return row.destination;
      },
      assume: (index) => void acts.push(index),
      place() {
        acts.push('placed');
        return row.range && HEADING;
      },
    });
  });

  function show(...all: Testimonial[]): boolean {
    return reading.arrange(all, ALL);
  }

  /** What the row was asked for since it was last asked here. */
  function asked(): (string | number)[] {
    return acts.splice(0);
  }

  it('is none at first', () => {
    expect([reading.list, reading.keys, reading.index]).to.deep.equal([[], [], 0]);
    expect(reading.tell(0)).to.equal(undefined);
    expect(reading.place()).to.equal(undefined);
    expect(asked()).to.deep.equal([]);
  });

  it('is chosen from what is shown, and says whether that changed', () => {
    expect(show(A, B)).to.equal(true);
    expect(reading.list).to.deep.equal([A, B]);
    expect(new Set(reading.keys).size).to.equal(2);
    expect(show(A, B)).to.equal(false);
    expect(reading.arrange([{ ...A, modality: 'massage' }, B], { ...ALL, modalities: ['massage'] })).to.equal(true);
    expect(reading.list.map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('asks nothing of a row that is not there yet', () => {
    show(A, B);
    expect(asked()).to.deep.equal([]);
    expect(reading.place()).to.equal(undefined);
  });

  it('begins at the row’s place where what was empty was laid out before', () => {
    row = { range: { first: 0, count: 0 }, destination: 2 };
    show(A, B);
    expect(asked()).to.deep.equal([1]);
  });

  it('is the one that is wanted, of which the page is told nothing where it begins', () => {
    expect(reading.isNew).to.equal(true);
    reading.arrange([A, B, C], ALL, 2);
    expect([reading.isNew, asked(), reading.index, reading.tell(2)]).to.deep.equal([false, [2], 2, undefined]);
    expect(reading.arrange([A, B, C], ALL, 1), 'nothing else to show').to.equal(false);
    expect(asked()).to.deep.equal([]);
    row = { range: TWO, destination: 2 };
    reading.arrange([C, D, A, B], ALL, 3);
    expect([asked(), reading.index, reading.tell(3)]).to.deep.equal([[3], 2, B]);
  });

  it('is the last where one beyond it is wanted, and waits where there is none to begin with', () => {
    reading.arrange([A, B, C], ALL, 9);
    expect([asked(), reading.isNew]).to.deep.equal([[2], false]);
    const other = new Reading({ ...row, assume: (index) => void acts.push(index), place: () => undefined });
    expect([other.arrange([], ALL, 2), asked(), other.isNew, other.index]).to.deep.equal([false, [], true, 0]);
    // The only one there is.
    other.arrange([A], ALL, 0);
    expect([asked(), other.isNew, other.index]).to.deep.equal([[0], false, 0]);
    // Nothing is left; what is wanted then is nowhere.
    other.arrange([], ALL, 1);
    expect([asked(), other.index]).to.deep.equal([[0], 0]);
  });

  it('stays in a row that a list becomes, at the one that is wanted', () => {
    show(A, B, C);
    asked();
    reading.becomes(true, 2);
    expect(asked(), 'not laid out').to.deep.equal([]);
    reading.becomes(false);
    row = { range: TWO, destination: 1 };
    reading.becomes(false, 2);
    expect(asked(), 'a list').to.deep.equal([]);
    reading.becomes(true, 2);
    reading.becomes(true, 0);
    expect(asked(), 'a row').to.deep.equal([2]);
  });

  it('stays when others come, go or change places', () => {
    show(A, B, C);
    row.destination = 1;
    for (const [all, place] of [
      [[D, A, B, C], 2],
      [[C, B, A], 1],
      [[B], 0],
    ] as const) {
      show(...all);
      expect(asked(), all.map(({ id }) => id).join()).to.deep.equal([place]);
      row.destination = place;
    }
  });

  it('gives its place to another when it goes', () => {
    show(A, B, C);
    row.destination = 1;
    show(A, C);
    expect(asked()).to.deep.equal([1]);
    row.destination = 1;
    show(A);
    expect(asked()).to.deep.equal([0]);
  });

  it('is found again after nothing was left, if the page was told of it', () => {
    show(A, B, C);
    reading.tell(1);
    row.destination = 1;
    show();
    expect(asked()).to.deep.equal([0]);
    row.destination = 0;
    row.range = { first: 0, count: 0 };
    show(C, A, B);
    expect(asked()).to.deep.equal([2]);
  });

  it('is shown once in a row that got other slides', () => {
    show(A, B);
    show(B, A);
    row.range = TWO;
    asked();
    expect(reading.place()).to.equal(HEADING);
    expect(asked()).to.deep.equal(['placed']);
    expect(reading.place()).to.equal(undefined);
    expect(asked()).to.deep.equal([]);
  });

  it('is shown in a row that was a list, once it was laid out', () => {
    row.destination = 1;
    reading.becomes(true);
    expect(asked(), 'never laid out').to.deep.equal([]);
    row.range = TWO;
    reading.becomes(true);
    expect(asked(), 'was a row before').to.deep.equal([]);
    reading.becomes(false);
    expect(asked(), 'a list').to.deep.equal([]);
    reading.becomes(true);
    expect(asked(), 'a row again').to.deep.equal([1]);
    expect(reading.place()).to.equal(HEADING);
  });

  it('is told once at each place', () => {
    show(A, B);
    expect(reading.tell(0), 'where all begin').to.equal(undefined);
    expect(reading.tell(1)).to.equal(B);
    expect(reading.index).to.equal(1);
    expect(reading.tell(1)).to.equal(undefined);
    expect(reading.tell(0)).to.equal(A);
    expect(reading.index).to.equal(0);
  });

  it('is told where another stands at the same place, and where it stands elsewhere', () => {
    show(A, B);
    reading.tell(0);
    show(B, A);
    expect(reading.tell(0), 'another').to.equal(B);
    show(A, B);
    expect(reading.tell(1), 'elsewhere').to.equal(B);
  });

  it('is told at a place other than the first, even if it is the first told of', () => {
    show(A, B);
    expect(reading.tell(1)).to.equal(B);
  });
});
