/** Turns, with a clock that a test moves and frames that it draws; turns.test.ts has elements, and real ones. */
import { expect } from './testing/index.js';
import { inTurn } from './turn-client.js';

describe('turns', () => {
  const { requestAnimationFrame, setTimeout } = globalThis;
  const real = performance.now.bind(performance);
  let now = real();
  let frames: (() => void)[];
  let timers: { readonly callback: () => void; readonly delay: number | undefined }[];
  let rendered: string[];

  beforeEach(() => {
    // Long after whatever rendered last.
    now += 1_000_000;
    frames = [];
    timers = [];
    rendered = [];
    performance.now = () => now;
    globalThis.requestAnimationFrame = (callback) => frames.push(() => callback(now));
    globalThis.setTimeout = ((callback: () => void, delay?: number) =>
      timers.push({ callback, delay })) as unknown as typeof setTimeout;
  });

  afterEach(async () => {
    while (frames.length > 0) await frame();
    // The one that it has of its kind shows again.
    Reflect.deleteProperty(performance, 'now');
    Reflect.deleteProperty(document, 'hidden');
    Object.assign(globalThis, { requestAnimationFrame, setTimeout });
  });

  /** An element that renders for so many milliseconds: whether it did so at once. */
  function render(name: string, takes = 0, arrives = true): boolean {
    const waits = inTurn(() => {
      now += takes;
      rendered.push(name);
    }, arrives);
    return waits === undefined;
  }

  const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 20));

  /** The next frame is drawn, and what comes after it. */
  async function frame(): Promise<void> {
    for (const draw of frames.splice(0)) draw();
    await settled();
  }

  it('come at once for the first ten milliseconds', () => {
    expect([render('a', 4), render('b', 5.9), render('c', 0), rendered.join('')]).to.deep.equal([
      true,
      true,
      true,
      'abc',
    ]);
    now += 0.1;
    expect([render('d'), rendered.join('')]).to.deep.equal([false, 'abc']);
  });

  it('begin anew where nothing rendered for more than eight milliseconds', () => {
    render('a', 11);
    now += 8;
    expect(render('b'), 'eight').to.equal(false);
  });

  it('begin anew after that pause, whatever took how long before it', () => {
    render('a', 11);
    now += 8.1;
    expect(render('b')).to.equal(true);
  });

  it('come after the next frame where there is no time left, in their order, and then at once again', async () => {
    render('a', 10);
    expect([render('b'), render('c'), frames.length]).to.deep.equal([false, false, 1]);
    await settled();
    expect(rendered.join('')).to.equal('a');
    await frame();
    expect([rendered.join(''), frames.length]).to.deep.equal(['abc', 0]);
    expect([render('d'), rendered.join('')]).to.deep.equal([true, 'abcd']);
    now += 10;
    render('e', 10);
    expect([render('f'), frames.length], 'the next time').to.deep.equal([false, 1]);
    await frame();
    expect(rendered.join('')).to.equal('abcdef');
  });

  it('have ten milliseconds a frame', async () => {
    render('a', 10);
    for (const name of 'bcdef') render(name, 4);
    // However late the frame is.
    now += 5;
    await frame();
    expect([rendered.join(''), frames.length]).to.deep.equal(['abcd', 1]);
    await frame();
    expect([rendered.join(''), frames.length]).to.deep.equal(['abcdef', 0]);
  });

  it('are for one at a time where each takes longer', async () => {
    render('a', 10);
    for (const name of 'bcd') render(name, 30);
    for (const seen of ['ab', 'abc', 'abcd']) {
      await frame();
      expect(rendered.join('')).to.equal(seen);
    }
  });

  it('let what is there change before others come, each in their order', async () => {
    render('a', 10);
    for (const name of 'bc') render(name);
    for (const name of 'xy') expect(render(name, 0, false), name).to.equal(false);
    render('d');
    await frame();
    expect(rendered.join('')).to.equal('axybcd');
  });

  it('let what is there change at once where there is time, though others wait to come', async () => {
    render('a', 10);
    render('b');
    now += 9;
    expect([render('x', 0, false), rendered.join('')]).to.deep.equal([true, 'ax']);
    expect(render('c'), 'one more that comes').to.equal(false);
    await frame();
    expect(rendered.join('')).to.equal('axbc');
  });

  it('forget no change that waited, and none that came meanwhile', async () => {
    render('a', 10);
    for (const name of 'xyz') render(name, 6, false);
    render('b', 6);
    await frame();
    expect(rendered.join('')).to.equal('axy');
    // Behind the change that waits, before what comes.
    expect(render('v', 6, false)).to.equal(false);
    await frame();
    expect(rendered.join('')).to.equal('axyzv');
    await frame();
    expect(rendered.join('')).to.equal('axyzvb');
    now += 9;
    expect(render('w', 0, false), 'none waits any more').to.equal(true);
  });

  it('come at once where nobody looks', () => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    expect([render('a', 20), render('b', 20), rendered.join('')]).to.deep.equal([true, true, 'ab']);
  });

  it('come after a tenth of a second where no frame is drawn', async () => {
    render('a', 10);
    render('b');
    expect(timers.map(({ delay }) => delay)).to.deep.equal([100]);
    timers[0]!.callback();
    await settled();
    expect(rendered.join('')).to.equal('ab');
    // The frame that is drawn after all is nobody's any more.
    await frame();
    expect(rendered.join('')).to.equal('ab');
  });

  it('tell who waits when they are over', async () => {
    render('a', 10);
    let over = false;
    void inTurn(() => rendered.push('b'), true)!.then(() => (over = rendered.includes('b')));
    await settled();
    expect(over).to.equal(false);
    await frame();
    expect(over).to.equal(true);
  });
});
