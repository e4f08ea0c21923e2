/** One request an address, with a network that does what a test says; faults.test.ts has a real one. */
import { fetchText, TIMEOUT, type Fetched } from './json-client.js';
import { LONGEST } from './read-source.js';
import { expect } from './testing/index.js';

const URL_OF_FILE = 'https://a.example/data.json';

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
  readonly answer: (response: Response) => void;
}

describe('a file that several elements ask for', () => {
  const { fetch, setTimeout, clearTimeout } = globalThis;
  let asked: Asked[];
  let timers: Map<number, { readonly callback: () => void; readonly delay: number | undefined }>;

  beforeEach(() => {
    asked = [];
    timers = new Map();
    globalThis.fetch = ((url: string, init: RequestInit) =>
      new Promise((answer, refuse) => {
        asked.push({ url, init, answer });
        init.signal!.addEventListener('abort', () => refuse(new DOMException('', 'AbortError')));
      })) as typeof fetch;
    globalThis.setTimeout = ((callback: () => void, delay?: number) => {
      timers.set(timers.size + 1, { callback, delay });
      return timers.size;
    }) as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((id: number) => void timers.delete(id)) as typeof clearTimeout;
  });

  afterEach(() => {
    Object.assign(globalThis, { fetch, setTimeout, clearTimeout });
  });

  /** What came so far, for one that may give it up. */
  function ask(url = URL_OF_FILE): { got: () => Fetched | undefined; giveUp: () => void } {
    const controller = new AbortController();
    let got: Fetched | undefined;
    void fetchText(url, controller.signal).then((fetched) => (got = fetched));
    return { got: () => got, giveUp: () => controller.abort() };
  }

  /** The test runner's own patience ends where it does not come. */
  async function come({ got }: { got: () => Fetched | undefined }): Promise<Fetched> {
    for (;;) {
      const fetched = got();
      if (fetched) return fetched;
      await new Promise((resolve) => void setTimeout(resolve));
    }
  }

  async function answerOf(response: Response): Promise<Fetched> {
    const asking = ask();
    asked.at(-1)!.answer(response);
    return come(asking);
  }

  /** A body in these pieces. */
  function inPieces(...pieces: readonly Uint8Array<ArrayBuffer>[]): Response {
    return new Response(
      new ReadableStream({
        start(controller) {
          for (const piece of pieces) controller.enqueue(piece);
          controller.close();
        },
      }),
    );
  }

  it('is asked for without credentials, as JSON', () => {
    const { giveUp } = ask();
    expect(asked.map(({ url, init }) => [url, init.credentials, init.headers])).to.deep.equal([
      [URL_OF_FILE, 'omit', { accept: 'application/json' }],
    ]);
    giveUp();
  });

  it('is asked for once, and anew after it came', async () => {
    const all = [ask(), ask(), ask()];
    expect(asked).to.have.lengthOf(1);
    asked[0]!.answer(new Response('[1]'));
    expect(await Promise.all(all.map(come))).to.deep.equal([{ text: '[1]' }, { text: '[1]' }, { text: '[1]' }]);
    expect(await answerOf(new Response('[2]'))).to.deep.equal({ text: '[2]' });
    expect([asked.length, timers.size]).to.deep.equal([2, 0]);
  });

  it('is another request at another address', () => {
    const [one, other] = [ask(), ask('https://a.example/other.json')];
    expect(asked.map(({ url }) => url)).to.deep.equal([URL_OF_FILE, 'https://a.example/other.json']);
    one.giveUp();
    other.giveUp();
  });

  it('comes for who still waits, and to nobody else', async () => {
    const [one, other] = [ask(), ask()];
    one.giveUp();
    expect(asked[0]!.init.signal!.aborted).to.equal(false);
    asked[0]!.answer(new Response('[]'));
    expect([await come(other), one.got()]).to.deep.equal([{ text: '[]' }, undefined]);
    // What is over is not given up any more.
    other.giveUp();
    expect(asked[0]!.init.signal!.aborted).to.equal(false);
  });

  it('is given up when nobody waits any more, and then asked for anew', async () => {
    const [one, other] = [ask(), ask()];
    one.giveUp();
    other.giveUp();
    expect(asked[0]!.init.signal!.aborted).to.equal(true);
    const late = ask();
    expect(asked).to.have.lengthOf(2);
    // The end of the first is not the end of the second.
    await new Promise((resolve) => void setTimeout(resolve, 20));
    const last = ask();
    expect(asked).to.have.lengthOf(2);
    asked[1]!.answer(new Response('[]'));
    expect(await Promise.all([late, last].map(come))).to.deep.equal([{ text: '[]' }, { text: '[]' }]);
    expect([one.got(), other.got()]).to.deep.equal([undefined, undefined]);
  });

  it('that a server refuses is told with its status, and the words it has for that', async () => {
    const advice = 'Check the address and the server: everybody must be able to read the file.';
    expect(await answerOf(new Response('', { status: 404 }))).to.deep.equal({ message: `answered 404. ${advice}` });
    expect(await answerOf(new Response('', { status: 500, statusText: 'Broken' }))).to.deep.equal({
      message: `answered 500 Broken. ${advice}`,
    });
  });

  it('that does not come in time is given up, and is told so', async () => {
    const asking = ask();
    expect([...timers.values()].map(({ delay }) => delay)).to.deep.equal([TIMEOUT]);
    [...timers.values()][0]!.callback();
    expect(asked[0]!.init.signal!.aborted).to.equal(true);
    expect(await come(asking)).to.deep.equal({
      message: 'did not answer within 10 seconds. Check the address and the server.',
    });
    expect(timers.size).to.equal(0);
  });

  it('that cannot be fetched is told with all that may be the reason', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError());
    expect(await come(ask())).to.deep.equal({
      message:
        'could not be fetched. Check the address and that you are online; a file on another site needs its permission ' +
        '(CORS: Access-Control-Allow-Origin); a policy (CSP) of this page must name it in connect-src; a booking page goes into the href of its button.',
    });
    expect(timers.size).to.equal(0);
  });

  it('may have no body, or one in pieces that part a letter, and keeps its byte order mark', async () => {
    expect(await answerOf(new Response(null)), 'none').to.deep.equal({ text: '' });
    const bytes = new TextEncoder().encode('\uFEFF["ä"]');
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(await answerOf(inPieces(...pieces))).to.deep.equal({ text: '\uFEFF["ä"]' });
    // A letter whose end does not come is told by its sign, not swallowed.
    expect(await answerOf(inPieces(bytes.slice(0, 6)))).to.deep.equal({ text: '\uFEFF["\uFFFD' });
  });

  it('may be as long as other sources, to the byte; what is longer is dropped', async () => {
    const long = new Uint8Array(LONGEST - 1).fill(0x20);
    const fetched = await answerOf(inPieces(long, Uint8Array.of(0x20)));
    expect('text' in fetched && fetched.text.length).to.equal(LONGEST);
    expect(asked.at(-1)!.init.signal!.aborted).to.equal(false);
    expect(await answerOf(inPieces(long, Uint8Array.of(0x20, 0x20)))).to.deep.equal({
      message: 'is larger than 1 MB. Split it or leave something out.',
    });
    expect(asked.at(-1)!.init.signal!.aborted).to.equal(true);
  });
});
