/** What can go wrong between an element and its file, besides what data-source.test.ts tells of. */
import '../testimonial-carousel.js';
import type { TestimonialCarousel } from '../classes.js';
import type { Answer } from './testing/serve.js';
import { expect, mount, oneEvent, paused, requestsTo, scheduler, serve, takeWarnings, until } from './testing/index.js';
import { untilGivenBack, watchHoldings, type Holdings } from './testing/holdings.js';

const BODY = '[{"quote": "Sample quote."}]';

/** An element whose file is there; what it held of the page is told by `holdings`. */
async function asking(src: string): Promise<TestimonialCarousel> {
  return mount<TestimonialCarousel>(`<testimonial-carousel src="${src}"><p>Instead</p></testimonial-carousel>`);
}

async function failed(element: TestimonialCarousel, words: string | RegExp): Promise<void> {
  await until(() => element.status === 'error', 'it failed', 15_000);
  await element.updateComplete;
  expect(element.matches(':state(error)')).to.equal(true);
  expect(element.data).to.equal(undefined);
  expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  expect(element.issues).to.have.lengthOf(1);
  expect(element.issues[0]!.path).to.equal('src');
  expect(element.issues[0]!.message).to.match(typeof words === 'string' ? new RegExp(words) : words);
  const warnings = takeWarnings();
  expect(warnings).to.deep.equal([`<testimonial-carousel> src: ${element.issues[0]!.message}`]);
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
    holdings = watchHoldings();
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
    ['that is not there', { status: 404 }, 'answered 404[^.]*\\. Check the address'],
    ['behind a log-in', { status: 401 }, 'answered 401[^.]*\\..*everybody must be able to read the file\\.$'],
    ['of a broken server', { status: 500, body: BODY }, 'answered 500[^.]*\\. Check .* the server'],
    ['that is a page', { body: '<!doctype html>', type: 'text/html' }, 'got HTML'],
    ['whose connection is cut', { body: BODY, part: 'cut' }, 'could not be fetched'],
    ['saved as UTF-16', { body: `\uFEFF${BODY}`, encoding: 'utf16le' }, 'UTF-16.*Save the file as UTF-8'],
    ['of 10 MB', { body: 'x'.repeat(1_000), repeat: 10_000 }, 'larger than 1 MB'],
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
      await failed(element, 'answered 500');
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
    await failed(await asking(src), 'larger than 1 MB');
    await until(async () => (await requestsTo(src)).aborted === 1, 'the rest is not fetched');
  });

  it('that stops in its middle is given up after ten seconds', async () => {
    const src = await serve({ body: BODY, part: 'stalled', then: { body: BODY } });
    const real = window.setTimeout;
    window.setTimeout = ((run: () => void, milliseconds?: number) =>
      real(run, milliseconds === 10_000 ? 300 : milliseconds)) as typeof window.setTimeout;
    const element = await asking(src);
    window.setTimeout = real;
    await failed(element, 'did not answer within 10 seconds');
    await until(async () => (await requestsTo(src)).aborted === 1, 'the request is given up');
    await retried(element);
    await expectNothingLeft(element);
  });

  it('is read whatever its type is said to be', async () => {
    for (const type of ['text/plain', 'text/html', 'application/octet-stream', 'image/png']) {
      const element = await asking(await serve({ body: BODY, type }));
      await until(() => element.status === 'ready', `it is read as ${type}`);
      expect(element.issues).to.deep.equal([]);
    }
  });

  it('is found behind a redirect', async () => {
    const element = await asking(await serve({ location: await serve({ body: BODY }) }));
    await until(() => element.status === 'ready', 'it is ready');
  });

  it('of another site that does not permit it is told, also behind a redirect', async () => {
    const elsewhere = await scheduler('calendly/silent');
    for (const src of [elsewhere, await serve({ location: elsewhere })]) {
      const element = await asking(src);
      await failed(element, 'Access-Control-Allow-Origin');
      await expectNothingLeft(element);
    }
  });

  it('that redirects to itself, or to an address of another kind, is told', async () => {
    const self = await serve({ location: `/__fixture/${Number(/\d+$/.exec(await serve({}))![0]) + 1}` });
    for (const src of [self, await serve({ location: 'data:application/json,[]' })]) {
      await failed(await asking(src), 'could not be fetched');
    }
  });

  it('is told of without a connection, and fetched when the element comes back', async () => {
    const src = await serve({ body: BODY });
    const { fetch } = window;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const element = await asking(src);
    await failed(element, 'that you are online');
    window.fetch = fetch;
    await retried(element);
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

  it('that fails for 200 elements fails once', async () => {
    const src = await serve({ status: 404, delay: 200 });
    const page = await mount(`<div>${`<testimonial-carousel src="${src}"></testimonial-carousel>`.repeat(200)}</div>`);
    const all = [...page.querySelectorAll<TestimonialCarousel>('testimonial-carousel')];
    await until(() => all.every(({ status }) => status === 'error'), 'all failed');
    await Promise.all(all.map(({ updateComplete }) => updateComplete));
    expect((await requestsTo(src)).count).to.equal(1);
    expect([...new Set(takeWarnings())]).to.have.lengthOf(1);
    await expectNothingLeft(page);
  });

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
