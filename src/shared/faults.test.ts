/** What can go wrong between an element and its file, besides what data-source.test.ts tells of. */
import '../testimonial-carousel.js';
import type { TestimonialCarousel } from '../classes.js';
import type { Answer } from './testing/serve.js';
import {
  expect,
  mount,
  oneEvent,
  paused,
  requestsTo,
  serve,
  takeWarnings,
  until,
  withoutNetwork,
} from './testing/index.js';
import { untilGivenBack, watchHoldings, type Holdings } from './testing/holdings.js';

const BODY = '[{"quote": "Sample quote."}]';
/** A browser does not tell which of these it was. */
const UNREACHED =
  '{src} could not be fetched. Check the address and that you are online; a file on another site needs its permission ' +
  '(CORS: Access-Control-Allow-Origin); a policy (CSP) of this page must name it in connect-src; a booking page goes into the href of its button.';
const ANSWERED = (what: string): string =>
  `{src} answered ${what}. Check the address and the server: everybody must be able to read the file.`;
const LARGE = '{src} is larger than 1 MB. Split it or leave something out.';
const LATE = '{src} did not answer within 10 seconds. Check the address and the server.';

/** An element whose file is there; what it held of the page is told by `holdings`. */
async function asking(src: string): Promise<TestimonialCarousel> {
  return mount<TestimonialCarousel>(`<testimonial-carousel src="${src}"><p>Instead</p></testimonial-carousel>`);
}

async function failed(element: TestimonialCarousel, what: string): Promise<void> {
  const message = what.replace('{src}', `"${element.src!}"`);
  await until(() => element.status === 'error', 'it failed', 15_000);
  await element.updateComplete;
  expect(element.matches(':state(error)')).to.equal(true);
  expect(element.data).to.equal(undefined);
  expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  expect(element.issues).to.have.lengthOf(1);
  expect(element.issues[0]!.path).to.equal('src');
  expect(element.issues[0]!.message).to.equal(message);
  expect(takeWarnings()).to.deep.equal([`<testimonial-carousel> src: ${message}`]);
}

/** Leaves the page and comes back: that is the second try. */
async function retried(element: TestimonialCarousel): Promise<void> {
  const parent = element.parentElement!;
  element.remove();
  await paused(0);
  const ready = oneEvent(element, 'bodywork-ready');
  parent.append(element);
  await ready;
  expect(element.status).to.equal('ready');
  expect(element.issues).to.deep.equal([]);
  expect(element.shadowRoot!.querySelector('blockquote')!.textContent).to.include('Sample quote.');
}

describe('a file at src', () => {
  let holdings: Holdings;
  let before: readonly string[];

  beforeEach(() => {
    const { held, stop } = watchHoldings();
    // So long the test runner waits for the answer to a command, and longer: that is no element's.
    holdings = { held: () => held().filter((each) => each !== 'a timer of 20000 ms'), stop };
    before = holdings.held();
  });

  /** Once it is gone nothing is kept: no listener, no timer, no observer. */
  async function expectNothingLeft(element: HTMLElement): Promise<void> {
    element.remove();
    try {
      await untilGivenBack(holdings, before);
    } finally {
      expect(holdings.held()).to.deep.equal(before);
    }
  }

  afterEach(() => holdings.stop());

  for (const [what, answer, words] of [
    ['that is not there', { status: 404 }, ANSWERED('404 Not Found')],
    ['behind a log-in', { status: 401 }, ANSWERED('401 Unauthorized')],
    ['of a broken server', { status: 500, body: BODY }, ANSWERED('500 Internal Server Error')],
    [
      'that is a page',
      { body: '<!doctype html>', type: 'text/html' },
      'got HTML instead of JSON. An address may lead to a page ("not found", a log-in): check it. HTML goes between the tags.',
    ],
    [
      'that ends too early',
      { body: BODY.slice(0, -4) },
      'ends too early. Add the rest; put an attribute in single quotes (an apostrophe is &#39; there).',
    ],
    ['whose connection is cut', { body: BODY, part: 'cut' }, UNREACHED],
    [
      'saved as UTF-16',
      { body: `\uFEFF${BODY}`, encoding: 'utf16le' },
      'is saved as UTF-16 or another encoding. Save the file as UTF-8 without byte order mark (BOM).',
    ],
    ['of 10 MB', { body: 'x'.repeat(1_000), repeat: 10_000 }, LARGE],
  ] as const satisfies readonly (readonly [string, Answer, string])[]) {
    it(`${what} is told, shows the children, and is asked for again when the element comes back`, async () => {
      const src = await serve({ ...answer, then: { body: BODY } });
      const element = await asking(src);
      await failed(element, words);
      await retried(element);
      expect((await requestsTo(src)).count).to.equal(2);
      await expectNothingLeft(element);
    });
  }

  for (const [what, again] of [
    ['its address is set anew', (element, src) => element.setAttribute('src', src)],
    [
      'its address comes back',
      async (element, src) => {
        element.src = null;
        await element.updateComplete;
        takeWarnings();
        element.src = src;
      },
    ],
  ] as const satisfies readonly (readonly [string, (element: TestimonialCarousel, src: string) => unknown])[]) {
    it(`that failed is asked for again when ${what}, and one that is there is not`, async () => {
      const src = await serve({ status: 500, then: { body: BODY } });
      const element = await asking(src);
      await failed(element, ANSWERED('500 Internal Server Error'));
      await again(element, src);
      await until(() => element.status === 'ready', 'it is there');
      await again(element, src);
      await paused(100);
      expect((await requestsTo(src)).count).to.equal(2);
      await expectNothingLeft(element);
    });
  }

  it('that is too large is dropped before all of it is here', async () => {
    const src = await serve({ body: 'x'.repeat(1_000), repeat: 1_500, part: 'stalled' });
    await failed(await asking(src), LARGE);
    await until(async () => (await requestsTo(src)).aborted === 1, 'the rest is not fetched');
  });

  for (const [what, answer] of [
    ['that stops in its middle', { body: BODY, part: 'stalled' }],
    ['that never comes', { hang: true }],
  ] as const satisfies readonly (readonly [string, Answer])[]) {
    it(`${what} is given up after ten seconds, and asked for again when the element comes back`, async () => {
      const src = await serve({ ...answer, then: { body: BODY } });
      const real = window.setTimeout;
      window.setTimeout = ((run: () => void, milliseconds?: number) =>
        real(run, milliseconds === 10_000 ? 300 : milliseconds)) as typeof window.setTimeout;
      const element = await asking(src);
      window.setTimeout = real;
      await failed(element, LATE);
      await until(async () => (await requestsTo(src)).aborted === 1, 'the request is given up');
      await retried(element);
      expect(await requestsTo(src)).to.deep.equal({ count: 2, aborted: 1 });
      await expectNothingLeft(element);
    });
  }

  for (const type of ['text/plain', 'text/html', 'application/octet-stream', 'image/png']) {
    it(`is read where its type is said to be ${type}, and leaves nothing behind`, async () => {
      const element = await asking(await serve({ body: BODY, type }));
      await until(() => element.status === 'ready', 'it is read');
      expect(element.issues).to.deep.equal([]);
      await expectNothingLeft(element);
    });
  }

  it('that begins with a byte order mark is read, which is told, and leaves nothing behind', async () => {
    const element = await asking(await serve({ body: `\uFEFF${BODY}` }));
    await until(() => element.status === 'ready', 'it is read');
    const message = 'starts with a byte order mark (BOM), which was skipped. Save the file as UTF-8 without BOM.';
    expect(element.issues.map((each) => each.message)).to.deep.equal([message]);
    expect(takeWarnings()).to.deep.equal([`<testimonial-carousel> src: ${message}`]);
    await expectNothingLeft(element);
  });

  it('is found behind a redirect, and leaves nothing behind', async () => {
    const element = await asking(await serve({ location: await serve({ body: BODY }) }));
    await until(() => element.status === 'ready', 'it is ready');
    expect(element.issues).to.deep.equal([]);
    await expectNothingLeft(element);
  });

  for (const [what, through] of [
    ['of another site', (elsewhere: string) => Promise.resolve(elsewhere)],
    ['of another site, behind a redirect,', (elsewhere: string) => serve({ location: elsewhere })],
  ] as const) {
    it(`${what} that does not permit it is told, and read once that does`, async () => {
      const own = await serve({ body: BODY, isOwn: true, then: { body: BODY } });
      // The same server by another name.
      const elsewhere = new URL(own, location.href);
      elsewhere.hostname = 'localhost';
      const element = await asking(await through(elsewhere.href));
      await failed(element, UNREACHED);
      expect((await requestsTo(own)).count, 'it was refused, not unreachable').to.equal(1);
      await retried(element);
      expect((await requestsTo(own)).count).to.equal(2);
      await expectNothingLeft(element);
    });
  }

  it('that redirects to itself, or to an address of another kind, is told', async () => {
    const self = await serve({ location: `/__fixture/${Number(/\d+$/.exec(await serve({}))![0]) + 1}` });
    for (const src of [self, await serve({ location: 'data:application/json,[]' })]) {
      const element = await asking(src);
      await failed(element, UNREACHED);
      await expectNothingLeft(element);
    }
  });

  it('is told of without a connection, and fetched when the element comes back', async () => {
    const src = await serve({ body: BODY });
    const element = await withoutNetwork(async () => {
      const asked = await asking(src);
      await failed(asked, UNREACHED);
      return asked;
    });
    expect((await requestsTo(src)).count).to.equal(0);
    await retried(element);
    expect((await requestsTo(src)).count).to.equal(1);
    await expectNothingLeft(element);
  });

  it('is fetched once for 200 elements, which give it up one by one', async () => {
    const src = await serve({ body: BODY, delay: 400 });
    const page = await mount(`<div>${`<testimonial-carousel src="${src}"></testimonial-carousel>`.repeat(200)}</div>`);
    const all = [...page.querySelectorAll<TestimonialCarousel>('testimonial-carousel')];
    const [first, ...rest] = all;
    await until(async () => (await requestsTo(src)).count === 1, 'it is asked for');
    for (const each of rest) each.remove();
    await until(() => first!.status === 'ready', 'the last one has it');
    expect(await requestsTo(src)).to.deep.equal({ count: 1, aborted: 0 });
    expect([...new Set(rest.map(({ status }) => status))]).to.deep.equal(['loading']);
    await expectNothingLeft(page);
  });

  it('is fetched once for 200 elements, which all have it', async () => {
    const src = await serve({ body: BODY, delay: 400 });
    const page = await mount(`<div>${`<testimonial-carousel src="${src}"></testimonial-carousel>`.repeat(200)}</div>`);
    await ready(page);
    expect(await requestsTo(src)).to.deep.equal({ count: 1, aborted: 0 });
    await expectNothingLeft(page);
  });

  it('that fails for 200 elements fails once, and is fetched once when they come back', async () => {
    const src = await serve({ status: 404, delay: 400, then: { body: BODY, delay: 400 } });
    const one = `<testimonial-carousel src="${src}"><p>Instead</p></testimonial-carousel>`;
    const page = await mount(`<div>${one.repeat(200)}</div>`);
    const all = [...page.querySelectorAll<TestimonialCarousel>('testimonial-carousel')];
    await until(() => all.every(({ status }) => status === 'error'), 'all failed');
    await Promise.all(all.map(({ updateComplete }) => updateComplete));
    expect((await requestsTo(src)).count).to.equal(1);
    const message = ANSWERED('404 Not Found').replace('{src}', `"${src}"`);
    expect(takeWarnings()).to.deep.equal(all.map(() => `<testimonial-carousel> src: ${message}`));
    expect([...new Set(all.flatMap(({ issues }) => issues.map((each) => each.message)))]).to.deep.equal([message]);
    expect(all.filter((each) => !each.querySelector('p')!.checkVisibility())).to.have.lengthOf(0);
    const parent = page.parentElement!;
    page.remove();
    await paused(0);
    parent.append(page);
    await ready(page);
    expect(all.flatMap(({ issues }) => issues)).to.deep.equal([]);
    expect(await requestsTo(src)).to.deep.equal({ count: 2, aborted: 0 });
    await expectNothingLeft(page);
  });

  /** All 200 show what is in the file. */
  async function ready(page: HTMLElement): Promise<void> {
    const all = [...page.querySelectorAll<TestimonialCarousel>('testimonial-carousel')];
    await until(() => all.every(({ status }) => status === 'ready'), 'all are ready');
    await Promise.all(all.map(({ updateComplete }) => updateComplete));
    const quotes = all.map(({ shadowRoot }) => shadowRoot!.querySelector('blockquote')!.textContent.trim());
    expect(quotes).to.deep.equal(all.map(() => 'Sample quote.'));
    expect(quotes).to.have.lengthOf(200);
  }

  it('that comes when the element is gone changes nothing', async () => {
    const src = await serve({ body: BODY, delay: 200 });
    const element = await asking(src);
    await until(async () => (await requestsTo(src)).count === 1, 'it is asked for');
    await expectNothingLeft(element);
    await paused(400);
    expect([element.status, element.data]).to.deep.equal(['loading', undefined]);
    expect((await requestsTo(src)).aborted).to.equal(1);
  });
});
