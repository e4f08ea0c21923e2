import { choice, flag, ids, numeric, text, type OptionDeclaration } from './property-options.js';
import { expect } from './testing/index.js';

/** What becomes of each value, and what is said of it. */
function accepted({ accept }: OptionDeclaration, ...values: unknown[]): unknown[] {
  return values.map((value) => {
    const { value: kept, message } = accept(value);
    return message === undefined ? kept : [kept, message];
  });
}

describe('an option', () => {
  it('of text takes the words of whatever it is given', () => {
    const values = [null, undefined, '', 'Book', 5, false, new URL('https://example.com/')];
    expect(accepted(text(), ...values)).to.deep.equal([null, null, '', 'Book', '5', 'false', 'https://example.com/']);
  });

  it('of words is the first of them where it is none of them, and says so', () => {
    const layout = choice(['auto', 'table', 'cards']);
    expect(accepted(layout, 'table', 'auto', null, undefined)).to.deep.equal(['table', 'auto', 'auto', 'auto']);
    expect(accepted(layout, 'grid', '')).to.deep.equal([
      ['auto', 'expected auto, table or cards, got "grid". "auto" is used.'],
      ['auto', 'expected auto, table or cards, got "". "auto" is used.'],
    ]);
  });

  it('that is on or off is off where it says "false"', () => {
    expect(accepted(flag(), '', true, 'yes', 1)).to.deep.equal([true, true, true, true]);
    expect(accepted(flag(), null, undefined, false, 0)).to.deep.equal([false, false, false, false]);
    expect(accepted(flag(), 'false')).to.deep.equal([
      [false, 'the value "false" counts as absent. Remove the attribute instead.'],
    ]);
    const { toAttribute } = flag().converter as { toAttribute: (on: boolean) => string | null };
    expect([toAttribute(true), toAttribute(false)]).to.deep.equal(['', null]);
  });

  it('of a number keeps to its limits', () => {
    const seconds = numeric({ min: 5, max: 60, fallback: 7 });
    expect(accepted(seconds, 5, 60, '12', ' 12.5 ', null, undefined)).to.deep.equal([5, 60, 12, 12.5, 7, 7]);
    const wrong = (value: string): [number, string] => [7, `expected a number, 5–60, got ${value}. 7 is used.`];
    expect(accepted(seconds, 4.9, 60.1, 'soon', '', ' ', NaN, [9])).to.deep.equal(
      ['4.9', '60.1', '"soon"', '""', '" "', 'NaN', 'a list'].map(wrong),
    );
  });

  it('of a number does not take nothing for zero', () => {
    const seconds = numeric({ min: 0, fallback: 7 });
    expect(accepted(seconds, '0', 0)).to.deep.equal([0, 0]);
    expect(accepted(seconds, '', ' ')).to.deep.equal(
      ['""', '" "'].map((value) => [7, `expected a number, 0 or more, got ${value}. 7 is used.`]),
    );
  });

  it('of a whole number takes no other', () => {
    const limit = numeric({ min: 1, integer: true, fallback: undefined });
    expect(accepted(limit, 3, '3', null)).to.deep.equal([3, 3, undefined]);
    expect(accepted(limit, 1.5, 0)).to.deep.equal([
      [undefined, 'expected a whole number, 1 or more, got 1.5. It is left out.'],
      [undefined, 'expected a whole number, 1 or more, got 0. It is left out.'],
    ]);
  });

  it('of ids takes a list as well', () => {
    expect(accepted(ids(), 'a b', ['a', 'b'], null, undefined, '')).to.deep.equal([
      'a b',
      'a b',
      undefined,
      undefined,
      '',
    ]);
    expect(accepted(ids(), 5)).to.deep.equal([
      [undefined, 'expected ids, separated by spaces, got 5. It is left out.'],
    ]);
  });

  it('keeps what else Lit is told of it', () => {
    for (const make of [text, flag, ids]) expect(make({ reflect: true }).reflect).to.equal(true);
    expect(choice(['a'], { reflect: true }).reflect).to.equal(true);
    expect(numeric({ min: 0, fallback: 0 }, { reflect: true }).reflect).to.equal(true);
  });
});
