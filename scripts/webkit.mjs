/** WebKitGTK has no headless mode: its driver runs on a display of its own, which ends with it. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { findBrowser } from './browsers.mjs';

/** What a session is asked for by: the small browser that comes with the engine. */
export const WEBKIT_CAPABILITIES = {
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': {
    binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    args: ['--automation'],
  },
};

/** Milliseconds a server may take to start. */
const START_TIME = 15_000;

/**
 * Starts Xvfb and WebKitWebDriver on free numbers.
 *
 * @returns {Promise<{port: number, stop: () => void}>} `stop` ends both and what they started
 */
export async function startWebKit() {
  const driver = await findBrowser('webkit');
  /** @type {import('node:child_process').ChildProcess[]} */
  const started = [];
  const stop = () => {
    // Each leads a process group of its own, so that its browsers go with it.
    for (const { pid } of started.splice(0).reverse()) if (pid !== undefined) kill(-pid);
  };
  try {
    const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      detached: true,
    });
    started.push(xvfb);
    const display = `:${(await firstLine(xvfb)).trim()}`;
    const port = await freePort();
    started.push(
      spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
        stdio: 'ignore',
        detached: true,
        env: {
          ...process.env,
          DISPLAY: display,
          NO_AT_BRIDGE: '1',
          WEBKIT_DISABLE_COMPOSITING_MODE: '1',
          // Its sandbox needs what root in a container does not have.
          ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
        },
      }),
    );
    await answering(port);
    return { port, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** @param {number} pid */
function kill(pid) {
  try {
    process.kill(pid, 'SIGTERM');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>}
 */
function firstLine(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
    /** @type {import('node:stream').Readable} */ (child.stdio[3]).once('data', (data) => resolve(String(data)));
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** @param {number} port */
async function answering(port) {
  const end = Date.now() + START_TIME;
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch (error) {
      if (Date.now() > end) throw new Error('WebKitWebDriver did not answer.', { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
