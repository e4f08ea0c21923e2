/**
 * Sets media features of a test's page, as a visitor's device would. src/shared/testing/features.ts is its other end.
 *
 *   set-features  {'prefers-contrast': 'more'}; {} puts everything back
 *
 * Puppeteer's own method knows few of them, hence the protocol: Chromium's alone.
 */
import { protocolSessions } from './protocol.mjs';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function setFeatures() {
  const renew = protocolSessions('set media features');

  return {
    name: 'set-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'set-features') return undefined;
      const begin = await renew(session);
      const features = Object.entries(/** @type {Record<string, string>} */ (payload)).map(([name, value]) => ({
        name,
        value,
      }));
      if (features.length > 0) {
        const protocol = await begin();
        await protocol.send('Emulation.setEmulatedMedia', { features });
      }
      return true;
    },
  };
}
