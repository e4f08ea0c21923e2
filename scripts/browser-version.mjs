/** Which browser it was, for what is written down. */
import { execFileSync } from 'node:child_process';
import { findBrowser } from './browsers.mjs';
import { startWebKit, WEBKIT_CAPABILITIES } from './webkit.mjs';

/**
 * Its name and version, as it gives them.
 *
 * @param {import('./browsers.mjs').Engine} engine
 * @returns {Promise<string>}
 */
export async function versionOf(engine) {
  if (engine === 'webkit') return `WebKitGTK ${await webkitVersion()}`;
  return execFileSync(await findBrowser(engine), ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .replace(/ built on .*/, '')
    .trim();
}

/** Only a session tells it: neither the driver nor the browser does without a display. */
async function webkitVersion() {
  const { port, stop } = await startWebKit();
  try {
    const sessions = `http://127.0.0.1:${port}/session`;
    const response = await fetch(sessions, {
      method: 'POST',
      body: JSON.stringify({ capabilities: { alwaysMatch: WEBKIT_CAPABILITIES } }),
    });
    const { value } = /** @type {{value: {sessionId: string, capabilities: {browserVersion: string}}}} */ (
      await response.json()
    );
    await fetch(`${sessions}/${value.sessionId}`, { method: 'DELETE' });
    return value.capabilities.browserVersion;
  } finally {
    stop();
  }
}
