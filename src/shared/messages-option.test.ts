import { messages } from './messages-option.js';
import { expect } from './testing/index.js';

describe('the author’s own messages', () => {
  const { accept, hasChanged } = messages(['next', 'previous', 'close']);

  it('are an object, or its JSON text', () => {
    const own = { next: 'Onward', close: '' };
    expect(accept(own)).to.deep.equal({ value: own });
    expect(accept(JSON.stringify(own))).to.deep.equal({ value: own });
    expect(accept({})).to.deep.equal({ value: {} });
    for (const none of [null, undefined]) expect(accept(none)).to.deep.equal({ value: null });
  });

  it('are left out where they are none, with a message that shows what was meant', () => {
    for (const [given, got] of [
      [5, '5'],
      [['Onward'], 'a list'],
      ['["Onward"]', 'a list'],
      [true, 'true'],
    ] as const) {
      expect(accept(given)).to.deep.equal({
        value: null,
        message: `expected an object such as {"next": "…"}, got ${got}. It is left out.`,
      });
    }
    const broken = accept('{"next": }');
    expect(broken.value).to.equal(null);
    expect(broken.message).to.not.contain('expected an object such as');
  });

  it('are kept where there is such a message and they are text', () => {
    expect(accept({ next: 'Onward', close: 5, forward: 'On', constructor: 'x' })).to.deep.equal({
      value: { next: 'Onward' },
      message:
        'expected texts for next, previous or close. What is for "close", "forward" or "constructor" is left out.',
    });
  });

  it('have changed where they say anything else', () => {
    expect(hasChanged!({ next: 'On' }, { next: 'On' })).to.equal(false);
    expect(hasChanged!({ next: 'On' }, { next: 'Onward' })).to.equal(true);
  });
});
