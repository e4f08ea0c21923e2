/** What a page writes into a trace, so that its thread is known. */
const MARK = 'bodywork-elements bench';

/** One measured page: calls what page.js offers, and reads the browser's counters. */
export class BenchPage {
  #context;
  #page;
  #session;

  /**
   * @param {import('puppeteer-core').Browser} browser
   * @param {string} address
   */
  static async open(browser, address) {
    // A context of its own is a process of its own, so that counters are of this page alone.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.on('pageerror', (error) => console.warn(String(error)));
    await page.goto(address);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new BenchPage(context, page, session);
  }

  /**
   * @param {import('puppeteer-core').BrowserContext} context
   * @param {import('puppeteer-core').Page} page
   * @param {import('puppeteer-core').CDPSession} session
   */
  constructor(context, page, session) {
    this.#context = context;
    this.#page = page;
    this.#session = session;
  }

  /** Waits for page.js. */
  async isReady() {
    await this.#page.waitForFunction('window.bench');
  }

  /**
   * Loads a contestant's script and mounts it.
   *
   * @param {string} script
   * @param {number} rest - milliseconds after that
   */
  async mountFrom(script, rest) {
    await this.#page.evaluate(
      async (script, rest) => {
        const { mount } = await import(script);
        mount(document.querySelector('main'));
        await new Promise((resolve) => setTimeout(resolve, rest));
      },
      script,
      rest,
    );
  }

  /**
   * Calls one of page.js's functions.
   *
   * @param {string} name
   * @param {unknown[]} args
   */
  async call(name, ...args) {
    return this.#page.evaluate((...[name, ...args]) => /** @type {any} */ (window).bench[name](...args), name, ...args);
  }

  /**
   * CPU time in milliseconds of each task of the main thread while something is done. What else the machine does
   * meanwhile makes none of them longer.
   *
   * @param {() => Promise<unknown>} act
   * @returns {Promise<number[]>}
   */
  async tasksOf(act) {
    await this.#page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
    await act();
    // Tells this page's thread from all others.
    await this.#page.evaluate((mark) => console.timeStamp(mark), MARK);
    const trace = Buffer.from((await this.#page.tracing.stop()) ?? '').toString();
    /** @type {{traceEvents: {name: string, pid: number, tid: number, tdur?: number, args: any}[]}} */
    const { traceEvents } = JSON.parse(trace);
    const mark = traceEvents.find(({ name, args }) => name === 'TimeStamp' && args.data.message === MARK);
    if (!mark) throw new Error('The trace does not tell which thread is the page’s.');
    return traceEvents
      .filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === mark.pid && tid === mark.tid)
      .map(({ tdur = 0 }) => tdur / 1000);
  }

  /**
   * Loads a page and waits until it has come to rest.
   *
   * @param {string} path
   * @param {number} slowdown - how many times slower than this machine
   */
  async load(path, slowdown) {
    await this.#page.setViewport({ width: 412, height: 823, isMobile: true });
    await this.#session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await this.#page.goto(new URL(path, this.#page.url()).href, { waitUntil: 'load' });
    await this.#page.waitForFunction(() =>
      [...document.querySelectorAll('modality-comparison, testimonial-carousel, booking-button')].every(
        (element) => !element.matches(':defined') || /** @type {any} */ (element).status === 'ready',
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  }

  /** Milliseconds of CPU time that the main thread has spent so far. */
  async cpu() {
    return ((await this.#metrics()).TaskDuration ?? 0) * 1000;
  }

  /** What is alive after the garbage was collected. */
  async memory() {
    // What one collection frees may keep alive what only the next one finds.
    await this.#session.send('HeapProfiler.collectGarbage');
    await this.#session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = 0, Nodes = 0 } = await this.#metrics();
    return { kB: JSHeapUsedSize / 1000, nodes: Nodes };
  }

  /** Answers whatever the page asks of others from now on with an empty page. */
  async goOffline() {
    await this.#page.setRequestInterception(true);
    this.#page.on('request', (request) => {
      if (new URL(request.url()).origin === new URL(this.#page.url()).origin) void request.continue();
      else void request.respond({ contentType: 'text/html', body: '<!doctype html><title>Empty</title>' });
    });
  }

  async toFront() {
    await this.#page.bringToFront();
  }

  async close() {
    await this.#context.close();
  }

  /** @returns {Promise<Record<string, number>>} */
  async #metrics() {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }
}
