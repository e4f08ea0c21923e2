/** Storybook as designers run it: by its dev server, which compiles what a page asks for. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from './tarball.mjs';

/** Milliseconds it may take to start. */
const PATIENCE = 60_000;

/** @returns {Promise<{ origin: string, close(): Promise<void> }>} */
export async function startStorybook() {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const options = ['--ci', '--exact-port', '--port', String(port), '--host', '127.0.0.1', '--disable-telemetry'];
  const child = spawn(
    process.execPath,
    [join(ROOT, 'node_modules/storybook/dist/bin/dispatcher.js'), 'dev', ...options],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const ended = once(child, 'exit');
  const end = Date.now() + PATIENCE;
  while (!(await answers(`${origin}/index.json`))) {
    if (child.exitCode !== null || Date.now() > end) {
      child.kill();
      throw new Error(`Storybook did not start.\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    origin,
    async close() {
      child.kill();
      await ended;
    },
  };
}

/** @param {string} address */
async function answers(address) {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}
