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
