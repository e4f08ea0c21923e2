import { expect } from '../../shared/testing/index.js';
import { differs, valueOf, type Say } from './differences.js';
import type { Aspect, AspectValue } from './schema.js';

const BOTH = ['a', 'b'];

function aspect(a: AspectValue | undefined, b: AspectValue | undefined, more: Partial<Aspect> = {}): Aspect {
  const values = Object.fromEntries(
    Object.entries({ a, b }).filter(([, value]) => value !== undefined),
  ) as Aspect['values'];
  return { label: 'Aspect', values, ...more };
}

describe('differs', () => {
  it('believes the author first', () => {
    expect(differs(aspect('x', 'y', { same: true }), BOTH)).to.equal(false);
    expect(differs(aspect('x', 'x', { same: false }), BOTH)).to.equal(true);
  });

  it('compares text without regard to case, space and punctuation', () => {
    expect(differs(aspect('Relaxation, rest.', ' relaxation  rest'), BOTH)).to.equal(false);
    expect(differs(aspect('Relaxation', 'Relief'), BOTH)).to.equal(true);
    expect(differs(aspect('Ruhe', { text: ['ruhe'] }), BOTH)).to.equal(false);
    expect(differs(aspect('５０ ﬁne', '50 fine'), BOTH)).to.equal(false);
    expect(differs(aspect('?', ' ? '), BOTH)).to.equal(false);
    expect(differs(aspect('Rest – relief', 'rest relief'), BOTH)).to.equal(false);
    expect(differs(aspect('in side', 'inside'), BOTH)).to.equal(true);
  });

  it('takes dashes between numbers for one another, however many there are', () => {
    expect(differs(aspect('30 – 60, 70 – 90', '30-60, 70-90'), BOTH)).to.equal(false);
    expect(differs(aspect('30 – 60, 70 – 90', '30-60, 70 90'), BOTH)).to.equal(true);
  });

  it('compares paragraphs as one text', () => {
    expect(differs(aspect({ text: ['Rest.', 'Relief.'] }, 'rest relief'), BOTH)).to.equal(false);
    expect(differs(aspect({ text: ['in', 'side'] }, 'inside'), BOTH)).to.equal(true);
  });

  it('takes signs for what they say', () => {
    for (const [one, other] of [
      ['$$', '$$$'],
      ['★★★★★', '★☆☆☆☆'],
      ['✓', '✗'],
      ['< 60', '> 60'],
      ['50', '50 %'],
      ['50', '50 ‰'],
      ['1', '#1'],
      ['Rest', 'Rest*'],
      ['A B', 'A & B'],
      ['a b', 'a@b'],
      ['?', '!'],
    ] as const) {
      expect(differs(aspect(one, other), BOTH), `${one} ${other}`).to.equal(true);
    }
  });

  it('compares lists as sets', () => {
    expect(differs(aspect(['Strokes', 'Kneading'], ['kneading', 'strokes', 'strokes']), BOTH)).to.equal(false);
    expect(differs(aspect(['Strokes'], { list: ['Kneading'] }), BOTH)).to.equal(true);
    expect(differs(aspect(['Strokes'], ['Kneading']), BOTH)).to.equal(true);
    expect(differs(aspect({ list: ['Strokes'] }, { list: ['Kneading'] }), BOTH)).to.equal(true);
  });

  it('compares numbers and yes or no as they are', () => {
    expect(differs(aspect(2, { value: 2 }), BOTH)).to.equal(false);
    expect(differs(aspect(2, 3), BOTH)).to.equal(true);
    expect(differs(aspect(true, false), BOTH)).to.equal(true);
  });

  it('compares as text what one says by a number or a list and another in words', () => {
    for (const [one, other] of [
      [60, '60'],
      [{ value: 60 }, ['60']],
      [['Stress'], 'Stress.'],
      [{ list: ['Stress', 'Pain'] }, 'stress, pain'],
      [{ value: 60, text: 'minutes' }, '60 minutes'],
      [{ text: 'Good for', list: ['Stress'] }, 'Good for: stress'],
    ] as [AspectValue, AspectValue][]) {
      expect(differs(aspect(one, other), BOTH), JSON.stringify([one, other])).to.equal(false);
      expect(differs(aspect(other, one), BOTH), JSON.stringify([other, one])).to.equal(false);
    }
    for (const [one, other] of [
      [60, '60 minutes'],
      [['Stress', 'Pain'], 'Stress'],
      [
        ['Deep', 'tissue work'],
        ['Deep tissue', 'work'],
      ],
      [{ note: 'Stress' }, 'Stress'],
      [{ url: '/x' }, '/x'],
    ] as [AspectValue, AspectValue][]) {
      expect(differs(aspect(one, other), BOTH), JSON.stringify([one, other])).to.equal(true);
    }
    const three: Aspect = { label: 'Aspect', values: { a: 60, b: '60', c: ['60'] } };
    expect(differs(three, ['a', 'b', 'c'])).to.equal(false);
  });

  it('takes a number for what its cell says', () => {
    const scale = { min: 0, max: 90, unit: 'minutes' };
    const say: Say = (value, of) => `${value.toString()} ${of!.unit}`;
    expect(differs(aspect(60, '60 Minutes', { scale }), BOTH, say)).to.equal(false);
    expect(differs(aspect(60, '60', { scale }), BOTH, say)).to.equal(true);
    expect(differs(aspect(60, { value: 60 }, { scale }), BOTH, () => Math.random().toString())).to.equal(false);
  });

  it('compares everything that is said together', () => {
    const list = ['Stress', 'Pain'];
    for (const [one, other] of [
      [
        { text: 'Good for', list },
        { text: 'NOT for', list },
      ],
      [
        { value: true, text: 'Always' },
        { value: true, text: 'Only on request' },
      ],
      [
        { value: 2, list },
        { value: 2, list: ['Stress'] },
      ],
      [2, { value: 2, text: 'other words' }],
      [list, { text: 'Good for', list }],
    ] as const) {
      const values = [one, other] as unknown as [AspectValue, AspectValue];
      expect(differs(aspect(...values), BOTH), JSON.stringify(values)).to.equal(true);
    }
    const same = { value: 2, list, text: 'Good for' };
    expect(differs(aspect(same, { value: 2, list: ['pain', 'stress'], text: ['good', 'for:'] }), BOTH)).to.equal(false);
  });

  it('takes a dash before a number for what it says, however it is written', () => {
    for (const [one, other] of [
      ['-5 kg', '5 kg'],
      ['Days 1–5', 'Days 1, 5'],
      ['€60–€80', '€60, €80'],
      ['1.5 hours', '1:5 hours'],
      ['1/2', '1.2'],
      [['-5'], ['5']],
    ] as [AspectValue, AspectValue][]) {
      expect(differs(aspect(one, other), BOTH), `${one.toString()} ${other.toString()}`).to.equal(true);
    }
    for (const dashed of ['Days 1-5', 'days 1 – 5', 'Days 1 — 5.', 'Days 1−5', 'Days １－５']) {
      expect(differs(aspect('Days 1–5', dashed), BOTH), dashed).to.equal(false);
    }
    expect(differs(aspect('-5 kg', '−5 kg'), BOTH)).to.equal(false);
    expect(differs(aspect('30-minute walk', '30 minute walk'), BOTH)).to.equal(false);
  });

  it('counts a gap as a difference, and two gaps as none', () => {
    expect(differs(aspect('x', undefined), BOTH)).to.equal(true);
    expect(differs(aspect(undefined, undefined), BOTH)).to.equal(false);
  });

  it('looks only at the modalities it is given, and needs two', () => {
    const three: Aspect = { label: 'Aspect', values: { a: 'x', b: 'x', c: 'y' } };
    expect(differs(three, ['a', 'b'])).to.equal(false);
    expect(differs(three, ['a', 'b', 'c'])).to.equal(true);
    expect(differs(aspect('x', 'x'), ['a'])).to.equal(true);
  });

  it('takes an empty list for a gap', () => {
    expect(differs(aspect([], undefined), BOTH)).to.equal(false);
    expect(differs(aspect({ list: [] }, undefined), BOTH)).to.equal(false);
    expect(differs(aspect({ list: [], text: 'x' }, 'x'), BOTH)).to.equal(false);
    expect(differs(aspect({ text: [] }, undefined), BOTH)).to.equal(false);
    expect(differs(aspect({ sources: ['s'] }, undefined), BOTH)).to.equal(false);
  });

  it('takes a note or an address that stands alone for what is said', () => {
    expect(differs(aspect({ note: 'Only with prescription' }, undefined), BOTH)).to.equal(true);
    expect(differs(aspect({ url: '/oil' }, undefined), BOTH)).to.equal(true);
    expect(differs(aspect({ text: [], note: 'One' }, { list: [], note: 'Other' }), BOTH)).to.equal(true);
    expect(differs(aspect({ note: 'Ask us.' }, { note: 'ask us' }), BOTH)).to.equal(false);
    expect(differs(aspect({ url: '/oil-1' }, { url: '/oil/1' }), BOTH)).to.equal(true);
    expect(differs(aspect({ url: '/oil', note: 'One' }, { url: '/oil' }), BOTH)).to.equal(false);
  });

  it('compares what stands before a note or behind an address, whatever these are', () => {
    for (const said of [{ text: 'Rest' }, { text: ['Rest'] }, { value: 2 }, { value: false }, { list: ['Rest'] }]) {
      expect(differs(aspect({ ...said, note: 'One', url: '/1' }, { ...said, url: '/2' }), BOTH)).to.equal(false);
      expect(differs(aspect({ ...said, note: 'One' }, { note: 'One' }), BOTH)).to.equal(true);
    }
  });

  it('finds nothing of a modality whose id is a name that objects have', () => {
    expect(valueOf({ label: 'Aspect', values: {} }, 'constructor')).to.equal(undefined);
  });
});
