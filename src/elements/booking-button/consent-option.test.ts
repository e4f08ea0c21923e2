import { expect } from '../../shared/testing/index.js';
import { consent } from './consent-option.js';

describe('consent', () => {
  const { accept } = consent();

  it('is required where it says so, and not where nothing is said', () => {
    expect(accept('required')).to.deep.equal({ value: 'required' });
    for (const nothing of [null, undefined, false]) expect(accept(nothing)).to.deep.equal({ value: null });
  });

  it('is required by a slip of the pen, too, which is told', () => {
    for (const [given, got] of [
      ['', '""'],
      ['Required', '"Required"'],
      [true, 'true'],
      [0, '0'],
    ] as const) {
      const message = `expected required, got ${got}. "required" is used.`;
      expect(accept(given)).to.deep.equal({ value: 'required', message });
    }
  });

  it('is not required by "false", which is told', () => {
    const message = 'the value "false" counts as absent. Remove the attribute instead.';
    expect(accept('false')).to.deep.equal({ value: null, message });
  });
});
