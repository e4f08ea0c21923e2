/**
 * Takes a picture of every story and host page in its looks (`visual/looks.mjs`), and compares it with the reference in
 * `visual/references/`. What differs stands in `visual/report/index.html`.
 *
 *   npm run test:visual                         builds, then compares
 *   npm run test:visual -- --built words …      takes what is built; only ids and paths that contain one of the words
 *   npm run test:visual -- --update             writes the references anew where they differ
 *   npm run test:visual -- --update --keep      makes this machine's browser the one they hold for
 *   npm run test:visual -- --built --times 10   compares ten times over
 */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { PAGES } from '../demo/hosts/pages.js';
import { startHosts } from './hosts/serve.mjs';
import { startSchedulers } from './schedulers.mjs';
import { importTs } from './testing/import-ts.mjs';
import { serve } from './testing/static-server.mjs';
import { ROOT, run } from './testing/tarball.mjs';
import { compare, environmentOf, inWords, openAlbum } from './visual/album.mjs';
import { Camera } from './visual/camera.mjs';
import { rowOf } from './visual/looks.mjs';
import { writeReport } from './visual/report.mjs';

/** Browsers at once: a tab in the background gets no frames to draw. */
const BROWSERS = 2;
/** What the kept references may weigh. */
const MOST_BYTES = 4_000_000;

/** @typedef {import('./visual/report.mjs').Finding} Finding */
/** @typedef {Parameters<Camera['take']>[0] & { name: string }} Scene */
/** @typedef {readonly Scene[]} Series - one story or host page in all its looks, always in the same order */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    built: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    times: { type: 'string', default: '1' },
  },
});
if (values.keep && (positionals.length > 0 || !values.update || process.platform !== 'linux')) {
  throw new Error('--keep goes with --update, makes all references anew, and does so on Linux.');
}
if (!values.built) {
  await run('npm', ['run', 'build'], ROOT);
  await run('npm', ['run', 'build:storybook'], ROOT);
}
/** Pictures that were taken again, in this run over all of them. @type {string[]} */
const secondLooks = [];
/** What to end, the last first. @type {(() => Promise<unknown>)[]} */
const endings = [];
try {
  process.exitCode = (await main()) ? 0 : 1;
} finally {
  for (const end of endings.reverse()) await end();
}

/** @returns {Promise<boolean>} whether everything looks as it should */
async function main() {
  const schedulers = await startSchedulers();
  endings.push(schedulers.close);
  const flags = [await inPlaceOfSchedulers(schedulers.origin)];
  const cameras = await Promise.all(Array.from({ length: BROWSERS }, () => Camera.start(flags)));
  endings.push(() => Promise.all(cameras.map((each) => each.close())));
  const here = await environmentOf(/** @type {Camera} */ (cameras[0]).browser);
  const album = await openAlbum(here, values.keep);
  if (!album.isKept) {
    console.log(
      `The references hold for ${inWords(/** @type {NonNullable<typeof album.made>} */ (album.made))}; this is ` +
        `${inWords(here)}, which draws letters otherwise. Here ${album.place}/ is used, which git does not see.`,
    );
  }
  if (!values.update && !(await album.isReady())) {
    console.error(
      `There are no references for ${inWords(here)}. To see what a change does, make some before it: ` +
        'npm run test:visual -- --update',
    );
    return false;
  }
  const all = await scenes();
  const chosen = all.filter(
    ([scene]) => scene && (positionals.length === 0 || positionals.some((word) => scene.id.includes(word))),
  );
  if (chosen.length === 0) throw new Error(`Nothing is called ${positionals.join(' or ')}.`);
  let good = true;
  for (let time = 1; time <= Number(values.times); time++) {
    const begin = Date.now();
    const findings = await look(cameras, album, chosen);
    if (positionals.length === 0) findings.push(...(await superfluous(album, all)));
    const seconds = Math.round((Date.now() - begin) / 1000);
    good =
      (await tell(album, findings, `${chosen.flat().length} pictures with ${inWords(here)} in ${seconds} s`)) && good;
  }
  return good;
}

/**
 * The stories book at one port, which somebody's dev server may have: these schedulers answer for it.
 *
 * @param {string} origin
 */
async function inPlaceOfSchedulers(origin) {
  /** @type {{ SCHEDULERS: string }} */
  const { SCHEDULERS } = await importTs('demo/schedulers/origin.ts');
  return `--host-resolver-rules=MAP ${new URL(SCHEDULERS).host} ${new URL(origin).host}`;
}

/** @returns {Promise<Series[]>} every picture there is to take */
async function scenes() {
  const storybook = await serve(join(ROOT, 'storybook-static'), { 'cache-control': 'max-age=3600' });
  const hosts = await startHosts();
  endings.push(storybook.close, hosts.close);
  const { entries } = JSON.parse(await readFile(join(ROOT, 'storybook-static/index.json'), 'utf8'));
  /** @type {{ id: string, type: string }[]} */
  const stories = Object.values(entries);
  return [
    ...stories
      .filter(({ type }) => type === 'story')
      .map(({ id }) =>
        scenesOf('stories', id, `${storybook.origin}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`),
      ),
    ...PAGES.map(({ path }) => scenesOf('hosts', path, `${hosts.origin}/demo/hosts/${path}`)),
  ];
}

/**
 * @param {'stories' | 'hosts'} kind
 * @param {string} id
 * @param {string} address
 * @returns {Series}
 */
function scenesOf(kind, id, address) {
  const { looks, until } = rowOf(kind, id);
  const plain = id.replace(/\.html$/, '');
  return looks.map((look) => ({
    name: `${kind}/${plain}.${look.replace(' ', '-')}`,
    kind,
    id,
    address,
    look,
    until,
  }));
}

/**
 * @param {readonly Camera[]} cameras
 * @param {Awaited<ReturnType<typeof openAlbum>>} album
 * @param {readonly Series[]} chosen
 * @returns {Promise<Finding[]>} what is not as it was
 */
async function look(cameras, album, chosen) {
  const waiting = [...chosen];
  /** @type {Finding[]} */
  const findings = [];
  const work = async (/** @type {Camera} */ camera) => {
    for (let series = waiting.shift(); series; series = waiting.shift()) {
      camera.leave();
      for (const scene of series) {
        const finding = await examine(camera, album, scene).catch(
          /** @returns {Finding} */ (error) => ({ name: scene.name, what: 'broken', words: String(error) }),
        );
        if (finding) findings.push(finding);
      }
      const done = chosen.length - waiting.length;
      if (done % 25 === 0) console.error(`${done} of ${chosen.length} stories and host pages …`);
    }
  };
  await Promise.all(cameras.map(work));
  return findings.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * @param {Camera} camera
 * @param {Awaited<ReturnType<typeof openAlbum>>} album
 * @param {Scene} scene
 * @returns {Promise<Finding | undefined>}
 */
async function examine(camera, album, { name, ...scene }) {
  const expected = await album.get(name);
  let seen = compare(await camera.take(scene), expected);
  if (seen.difference) {
    // On a busy machine Chromium draws a few edges otherwise, once. What has changed looks changed a second time.
    secondLooks.push(`${name} (${seen.pixels} pixels)`);
    camera.leave();
    seen = compare(await camera.take(scene), expected);
  }
  const { png: actual, pixels, difference } = seen;
  if (!expected) return { name, what: 'missing', words: 'New.', actual };
  return difference && { name, what: 'changed', words: `${pixels} pixels differ.`, expected, actual, difference };
}

/**
 * @param {Awaited<ReturnType<typeof openAlbum>>} album
 * @param {readonly Series[]} all
 * @returns {Promise<Finding[]>} references of what is not there any more
 */
async function superfluous(album, all) {
  const names = new Set(all.flat().map(({ name }) => name));
  const left = (await album.names()).filter((name) => !names.has(name));
  return Promise.all(
    left.map(async (name) => {
      const expected = await album.get(name);
      return { name, what: /** @type {const} */ ('superfluous'), words: 'Gone.', ...(expected && { expected }) };
    }),
  );
}

/**
 * Says what was found, and with `--update` makes it the reference.
 *
 * @param {Awaited<ReturnType<typeof openAlbum>>} album
 * @param {readonly Finding[]} findings
 * @param {string} summary
 * @returns {Promise<boolean>} whether all is well
 */
async function tell(album, findings, summary) {
  for (const { name, what, words } of findings) console.log(`${what}: ${name}: ${words}`);
  const again = secondLooks.splice(0).filter((each) => !findings.some(({ name }) => each.startsWith(`${name} `)));
  if (again.length > 0) console.log(`As they were at a second look: ${again.join(', ')}`);
  const report = await writeReport(findings, summary);
  const open = findings.filter(({ what }) => !values.update || what === 'broken');
  if (values.update) {
    for (const { name, what, actual } of findings) {
      if (what === 'superfluous') await album.remove(name);
      else if (actual) await album.put(name, actual);
    }
    await album.sign();
  }
  const bytes = await album.size();
  const heavy = album.isKept && bytes > MOST_BYTES;
  if (heavy) console.error(`The references weigh ${bytes} bytes; ${MOST_BYTES} is the most.`);
  const outcome = values.update
    ? `${findings.length - open.length} references written or removed in ${album.place}/, ${bytes} bytes in all`
    : `${findings.length} not as they were`;
  console.log(`${summary}: ${outcome}`);
  if (findings.length > 0) console.log(`To look at: ${relative(process.cwd(), report)}`);
  if (open.length > 0 && !values.update) console.log('Where it is meant so: npm run test:visual -- --update');
  return open.length === 0 && !heavy;
}
