import { expect } from '../../shared/testing/index.js';
import { Footnotes } from './footnotes.js';
import type { Aspect, Modality } from './schema.js';
import { agreeing, firstOf, grouped, isHidden, isMarked, isVisible, suits, type Shown } from './shown.js';

const MODALITIES: readonly Modality[] = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
const [A, B, C] = MODALITIES as [Modality, Modality, Modality];
const SAME: Aspect = { label: 'Same', values: { a: 'x', b: 'x', c: 'y' } };
const OTHER: Aspect = { label: 'Other', group: 'More', values: { a: 'x', b: 'y', c: 'z' } };

function shown(more: Partial<Shown> = {}): Shown {
  return {
    data: { modalities: [...MODALITIES], aspects: [] },
    modalities: MODALITIES,
    equal: [],
    differencesOnly: false,
    columns: undefined,
    chosen: undefined,
    highlight: null,
    footnotes: new Footnotes(),
    openHelp: undefined,
    ...more,
  };
}

describe('what is shown of a comparison', () => {
  it('marks the modality that is highlighted, and those that suit what was chosen', () => {
    const chosen = { label: 'This', suits: { b: 'because' } };
    const marked = (more: Partial<Shown>): boolean[] => MODALITIES.map((each) => isMarked(shown(more), each));
    expect(marked({})).to.deep.equal([false, false, false]);
    expect(marked({ highlight: 'a' })).to.deep.equal([true, false, false]);
    expect(marked({ chosen })).to.deep.equal([false, true, false]);
    expect(marked({ chosen, highlight: 'c' })).to.deep.equal([false, true, true]);
  });

  it('suits by ids of its own, whatever they are', () => {
    const chosen = { label: 'This', suits: { b: 'because' } };
    expect(suits(chosen, 'b')).to.equal(true);
    expect(suits(chosen, 'constructor')).to.equal(false);
    expect(suits(undefined, 'b')).to.equal(false);
  });

  it('shows as many columns as there is room for, and all before that is known', () => {
    const visible = (columns: number | undefined): Modality[] =>
      MODALITIES.filter((each) => isVisible(shown({ columns }), each));
    expect(visible(undefined)).to.deep.equal([A, B, C]);
    expect(visible(2)).to.deep.equal([A, B]);
    expect(visible(1)).to.deep.equal([A]);
  });

  it('hides where the modalities that are shown agree, if that is asked for', () => {
    expect(agreeing([SAME, OTHER], [A, B])).to.deep.equal([SAME]);
    expect(agreeing([SAME, OTHER], MODALITIES)).to.deep.equal([]);
    const hidden = (differencesOnly: boolean): boolean[] =>
      [SAME, OTHER].map((each) => isHidden(shown({ equal: [SAME], differencesOnly }), each));
    expect(hidden(true)).to.deep.equal([true, false]);
    expect(hidden(false)).to.deep.equal([false, false]);
  });

  it('has aspects by group, those without one first', () => {
    const more = { ...OTHER, label: 'Another' };
    expect(grouped([OTHER, SAME, more])).to.deep.equal([
      [undefined, [SAME]],
      ['More', [OTHER, more]],
    ]);
    expect(grouped([OTHER])).to.deep.equal([['More', [OTHER]]]);
    expect(grouped([])).to.deep.equal([]);
  });

  it('has its first aspects in the order they are seen, so that none comes before one that was there', () => {
    const given = ['a', undefined, 'b', 'a', undefined, 'b'].map((group, n): Aspect => ({
      label: `${n}`,
      values: {},
      ...(group !== undefined && { group }),
    }));
    const labels = (count: number): string =>
      firstOf(given, count)
        .map(({ label }) => label)
        .join('');
    expect([0, 1, 3, 5, Infinity].map(labels)).to.deep.equal(['', '1', '140', '14032', '140325']);
  });
});
