/**
 * Takes the connection from a test's page, and gives it back. src/shared/testing/network.ts is its other end.
 *
 *   cut-network  true; false gives it back
 *
 * Every request fails as it does without one. The protocol's own way to be offline would also cut the socket by which
 * this is asked for. Chromium's alone.
 */

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function cutNetwork() {
  /** What is set lasts as long as its session. @type {WeakMap<import('puppeteer-core').Page, import('puppeteer-core').CDPSession>} */
  const sessions = new WeakMap();

  return {
    name: 'cut-network',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cut-network') return undefined;
      if (session.browser.type !== 'puppeteer') throw new Error('This browser’s connection cannot be cut.');
      const { getPage } = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser);
      const page = getPage.call(session.browser, session.id);
      await sessions.get(page)?.detach();
      sessions.delete(page);
      if (payload) {
        const protocol = await page.createCDPSession();
        sessions.set(page, protocol);
        protocol.on('Fetch.requestPaused', ({ requestId }) => {
          // What is asked for can be gone before it fails.
          void protocol
            .send('Fetch.failRequest', { requestId, errorReason: 'InternetDisconnected' })
            .catch(() => undefined);
        });
        await protocol.send('Fetch.enable');
      }
      return true;
    },
  };
}
