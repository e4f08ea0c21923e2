/** A folder for each test of the command, what is put into it, and the command itself, as it is published. */
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach } from 'node:test';

export const COMMAND = join(import.meta.dirname, '../../../dist/command.js');
export const CAROUSEL = '<testimonial-carousel src="/data.json"></testimonial-carousel>';
export const DATA = '[{"quote": "Sample “quote”.", "author": "Zoë"}]';
/** An id that owns nothing: what is forbidden to others is forbidden to it, whoever runs the tests. */
export const NOBODY = 65_534;
export const isRoot = process.getuid?.() === 0;
export const hasLinks = process.platform !== 'win32';
export const asNobody = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** @type {string} */
let parent;
/**
 * Where a test's files are; the command runs in it.
 *
 * @type {string}
 */
export let folder;

before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'bodywork-command-'));
  await chmod(parent, 0o755);
});
after(() => rm(parent, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(parent, 'site-'));
  await chmod(folder, 0o755);
  await put('data.json', DATA);
});

/**
 * @param {string} file
 * @param {string | Uint8Array} content
 */
export async function put(file, content) {
  await mkdir(join(folder, file, '..'), { recursive: true });
  await writeFile(join(folder, file), content);
}

/** @param {number} ms */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @param {string} file */
export const get = (file) => readFile(join(folder, file), 'utf8');

/** @param {string[]} options */
export const run = (...options) => runAs({}, ...options);

/**
 * @param {import('node:child_process').SpawnSyncOptions} how
 * @param {string[]} options
 */
export function runAs(how, ...options) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...options], { cwd: folder, ...how });
  return { status, out: String(stdout), err: String(stderr) };
}

/** @param {string} html */
export const page = (html = CAROUSEL) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><body>${html}</body></html>`;

/** @param {string} text */
export const isRendered = (text) => text.includes('<template shadowrootmode="open" data-prerendered=');

/** Every file there is, hidden ones, too. */
export async function files() {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
