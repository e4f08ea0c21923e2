/** What somebody has who cloned the project and ran `npm ci`: no build, no cache. And the servers they start there. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { copyFile, cp, link as hardLink, mkdir, mkdtemp, readdir, readlink, realpath, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT, run } from './tarball.mjs';

/** What servers keep from one start to the next. */
const KEPT = ['.vite', '.cache'];

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM']);

/** Milliseconds a server may take to start. */
const PATIENCE = 90_000;

/**
 * Copies the project as it is committed or about to be, with the packages that are installed.
 *
 * @returns {Promise<{folder: string, remove(): void}>}
 */
export async function freshClone() {
  const files = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], ROOT);
  const folder = await mkdtemp(join(tmpdir(), 'fresh-clone-'));
  const remove = onEnd(() => rmSync(folder, { recursive: true, force: true }));
  // A link to packages elsewhere is listed, too.
  for (const file of files.split('\0').filter((each) => each !== '' && each !== 'node_modules')) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    // A file that was deleted is listed until that is committed.
    await cp(join(ROOT, file), join(folder, file)).catch((/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
  await link(await realpath(join(ROOT, 'node_modules')), join(folder, 'node_modules'), KEPT);
  return { folder, remove };
}

/**
 * Makes a folder of the same files. Copies would take long, and what is behind symbolic links is elsewhere for some
 * tools.
 *
 * @param {string} from
 * @param {string} to
 * @param {readonly string[]} [without]
 */
async function link(from, to, without = []) {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [own, made] = [join(from, entry.name), join(to, entry.name)];
    if (without.includes(entry.name)) continue;
    if (entry.isDirectory()) await link(own, made);
    else if (entry.isSymbolicLink()) await symlink(await readlink(own), made);
    // Another disk has files of its own.
    else await hardLink(own, made).catch(() => copyFile(own, made));
  }
}

/**
 * Starts a server by a script of package.json, on a free port.
 *
 * @param {string} folder
 * @param {string} script
 * @param {(port: number) => readonly string[]} options
 * @param {string} path - what it answers once it has started
 * @returns {Promise<{origin: string, said(): string, close(): Promise<void>}>}
 */
export async function startScript(folder, script, options, path) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  // In a group of its own: npm starts a shell, and that the server.
  const child = spawn('npm', ['run', script, '--', ...options(port)], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const ended = once(child, 'exit').catch((/** @type {Error} */ error) => {
    said += String(error);
  });
  const end = onEnd(() => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
  });
  const close = async () => {
    end();
    await ended;
  };
  const latest = Date.now() + PATIENCE;
  while (!(await answers(origin + path))) {
    if (child.pid === undefined || child.exitCode !== null || Date.now() > latest) {
      await close();
      throw new Error(`npm run ${script} did not start.\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { origin, said: () => said, close };
}

/**
 * Does something once: when it is called, or when this process ends, by whatever way.
 *
 * @param {() => void} act
 * @returns {() => void}
 */
function onEnd(act) {
  const once = () => {
    process.off('exit', once);
    for (const signal of SIGNALS) process.off(signal, stop);
    act();
  };
  const stop = () => {
    once();
    // The others' turn, and then the end.
    setImmediate(() => process.exit(1));
  };
  process.on('exit', once);
  for (const signal of SIGNALS) process.on(signal, stop);
  return once;
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
