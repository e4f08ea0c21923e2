/**
 * Tries every block of code in README, CONTRIBUTING and docs/, as it stands there, with what would be published: HTML and
 * CSS in a browser, TypeScript and JavaScript by the compiler and then in a browser or in Node, JSON by the schemas,
 * commands by running them or by looking them up. A block that no test takes fails.
 *
 *   node scripts/test-docs.mjs            builds first
 *   node scripts/test-docs.mjs --built    takes what is built already
 *   node scripts/test-docs.mjs --only docs/recipes.md
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findBrowser } from './browsers.mjs';
import { blocksOf, indentedBlocks } from './testing/docs/blocks.mjs';
import { takeCode } from './testing/docs/code.mjs';
import { documents } from './testing/docs/links.mjs';
import { fillSite, takeCss, takeHtml } from './testing/docs/pages.mjs';
import { takeCommands, takeJson, takePrerendered, takeText } from './testing/docs/words.mjs';
import { serve } from './testing/static-server.mjs';
import { same, tally } from './testing/tally.mjs';
import { pack, ROOT, run } from './testing/tarball.mjs';

const { values: options } = parseArgs({
  options: { built: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const { test, runAll } = tally();
const folder = await mkdtemp(join(tmpdir(), 'bodywork-docs-'));
/** What to end, the last first. @type {(() => unknown)[]} */
const endings = [() => rm(folder, { recursive: true, force: true })];
await runAll(main, endings);

async function main() {
  if (!options.built) await run(process.execPath, ['scripts/build.mjs'], ROOT);
  const root = join(folder, 'site');
  const { path: tarball } = await pack(folder);
  const { peerDependencies, version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const peers = Object.entries(peerDependencies).map(([name, range]) => `${name}@${range}`);
  await writeInto('package.json', JSON.stringify({ private: true, type: 'module' }));
  await run('npm', ['install', tarball, ...peers, '--prefer-offline', '--no-audit', '--no-fund'], folder);
  const installed = join(folder, 'node_modules/bodywork-elements');
  await mkdir(root);
  const server = await serve(root);
  const browser = await puppeteer.launch({ executablePath: await findBrowser('chromium'), args: CHROMIUM_FLAGS });
  endings.push(server.close, () => browser.close());
  const write = (/** @type {string} */ file, /** @type {string} */ text) => writeInto(`site/${file}`, text);
  const place = { browser, folder, installed, root, origin: server.origin, version, write, writeInto };
  await fillSite(place);

  /** By language. @type {Record<string, (block: import('./testing/docs/blocks.mjs').Block) => Promise<void>>} */
  const takers = {
    html: (block) => (block.test === 'prerendered' ? takePrerendered(block, place) : takeHtml(block, place)),
    css: (block) => takeCss(block, place),
    json: (block) => takeJson(block, place),
    sh: (block) => takeCommands(block, place),
    text: (block) => takeText(block, place),
    ...Object.fromEntries(
      ['ts', 'js', 'tsx', 'vue', 'svelte', 'astro', 'njk'].map((language) => [
        language,
        (/** @type {import('./testing/docs/blocks.mjs').Block} */ block) => takeCode(block, place),
      ]),
    ),
  };
  for (const document of (await documents()).filter((each) => options.only === undefined || each === options.only)) {
    const text = await readFile(join(ROOT, document), 'utf8');
    const lines = indentedBlocks(text);
    if (lines.length > 0) await test(`${document}: code is fenced`, () => same(lines, [], 'lines'));
    for (const block of blocksOf(document, text)) {
      await test(`${block.name} ${block.language}`, async () => {
        const take = takers[block.language];
        if (!take) throw new Error(`No test takes "${block.language}".`);
        await take(block);
      });
    }
  }
}

/**
 * @param {string} file
 * @param {string} text
 */
async function writeInto(file, text) {
  const path = join(folder, file);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
}
