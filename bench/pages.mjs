import { BenchPage } from './bench-page.mjs';

/**
 * A case as the page tells of it.
 *
 * @typedef {object} Case
 * @property {string} name
 * @property {string[]} measures - which of them it takes part in
 * @property {number} mounts - how many to count at once
 * @property {string[]} contestants
 * @property {Record<string, string>} [scripts] - of contestants that are measured in a fresh page each
 * @property {Record<string, string>} [address] - of pages that are loaded for each contestant
 * @property {number} [slowdown] - of a page that is loaded
 * @property {string[]} [apart] - contestants that would disturb the others in their page
 */

/** The measured pages: one for all, and one for each contestant that keeps a page busy by itself. */
export class Pages {
  /** For what opens pages of its own. @type {import('puppeteer-core').Browser} */
  browser;
  address;
  /** @type {Map<string, BenchPage>} */
  #pages = new Map();
  /** @type {BenchPage | undefined} */
  #front;
  /** @type {BenchPage | undefined} */
  #fresh;
  /** @type {Case[]} */
  cases = [];

  /**
   * @param {import('puppeteer-core').Browser} browser
   * @param {string} address
   */
  static async open(browser, address) {
    const pages = new Pages(browser, address);
    pages.cases = await (await pages.#page('')).call('cases');
    return pages;
  }

  /**
   * @param {import('puppeteer-core').Browser} browser
   * @param {string} address
   */
  constructor(browser, address) {
    this.browser = browser;
    this.address = address;
  }

  /**
   * The page a contestant is measured in, cleared, or without any script.
   *
   * @param {Case} case_
   * @param {string} contestant
   */
  async for({ apart, scripts, address }, contestant) {
    await this.#fresh?.close();
    this.#fresh = undefined;
    if (scripts || address) return (this.#fresh = await BenchPage.open(this.browser, `${this.address}empty`));
    const page = await this.#page(apart?.includes(contestant) ? contestant : '');
    if (page !== this.#front) await page.toFront();
    this.#front = page;
    await page.call('clear');
    return page;
  }

  async close() {
    await this.#fresh?.close();
    for (const page of this.#pages.values()) await page.close();
  }

  /** @param {string} key */
  async #page(key) {
    const page = this.#pages.get(key) ?? (await BenchPage.open(this.browser, this.address));
    await page.isReady();
    this.#pages.set(key, page);
    return page;
  }
}
