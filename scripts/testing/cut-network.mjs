/**
 * Takes the connection from a test's page, and gives it back. src/shared/testing/network.ts is its other end.
 *
 *   cut-network  true; false gives it back
 *
 * Every request fails as it does without one. The protocol's own way to be offline would also cut the socket by which
 * this is asked for. Chromium's alone.
 */
import { protocolSessions } from './protocol.mjs';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function cutNetwork() {
  const renew = protocolSessions('be cut from the network');

  return {
    name: 'cut-network',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cut-network') return undefined;
      const begin = await renew(session);
      if (payload) {
        const protocol = await begin();
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
