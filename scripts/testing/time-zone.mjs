/**
 * Lets a test be in another part of the world: `time-zone` with an IANA name, or '' to come home. The answer is whether
 * this browser can do that. Chromium's driver can; the others' tests as a whole run in a zone each (scripts/test.mjs).
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function timeZone() {
  return {
    name: 'time-zone',
    async executeCommand({ command, payload, session }) {
      if (command !== 'time-zone') return undefined;
      if (session.browser.type !== 'puppeteer' || !/chrom/i.test(session.browser.name)) return false;
      const { getPage } = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser);
      const page = getPage.call(session.browser, session.id);
      await page.emulateTimezone(payload === '' ? undefined : String(payload));
      return true;
    },
  };
}
