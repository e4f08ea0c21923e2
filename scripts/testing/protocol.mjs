/** What Chromium's protocol sets for a test's page lasts as long as its session: one for each page and each purpose. */

/** @typedef {Parameters<NonNullable<import('@web/test-runner').TestRunnerPlugin['executeCommand']>>[0]['session']} Session */

/** @param {string} what - this browser cannot do, where it is another */
export function protocolSessions(what) {
  /** @type {WeakMap<import('puppeteer-core').Page, import('puppeteer-core').CDPSession>} */
  const sessions = new WeakMap();

  /**
   * Ends the page's last session, and so takes back what was set.
   *
   * @param {Session} session - of the test
   * @returns a way to begin another
   */
  return async function renew({ browser, id }) {
    if (browser.type !== 'puppeteer') throw new Error(`This browser cannot ${what}.`);
    const { getPage } = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (browser);
    const page = getPage.call(browser, id);
    await sessions.get(page)?.detach();
    sessions.delete(page);
    return async () => {
      const protocol = await page.createCDPSession();
      sessions.set(page, protocol);
      return protocol;
    };
  };
}
