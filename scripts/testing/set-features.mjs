/**
 * Sets media features of a test's page, as a visitor's device would. src/shared/testing/features.ts is its other end.
 *
 *   set-features  {'prefers-contrast': 'more'}; {} puts everything back
 *
 * Puppeteer's own method knows few of them, hence the protocol: Chromium's alone.
 */

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function setFeatures() {
  /** What is set lasts as long as its session. @type {WeakMap<import('puppeteer-core').Page, import('puppeteer-core').CDPSession>} */
  const sessions = new WeakMap();

  return {
    name: 'set-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'set-features') return undefined;
      if (session.browser.type !== 'puppeteer') throw new Error('This browser cannot set media features.');
      const { getPage } = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser);
      const page = getPage.call(session.browser, session.id);
      await sessions.get(page)?.detach();
      sessions.delete(page);
      const features = Object.entries(/** @type {Record<string, string>} */ (payload)).map(([name, value]) => ({
        name,
        value,
      }));
      if (features.length > 0) {
        const protocol = await page.createCDPSession();
        sessions.set(page, protocol);
        await protocol.send('Emulation.setEmulatedMedia', { features });
      }
      return true;
    },
  };
}
