/** Tests what package.json promises under `exports`, and what importing one element brings. */
import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { same } from './tally.mjs';
import { run } from './tarball.mjs';
import { TAGS } from './visit.mjs';

/** Each element's words, which nothing else has: where they are, it is. */
const WORDS = /** @type {Record<string, string>} */ ({
  'modality-comparison': 'bodywork.comparison.',
  'testimonial-carousel': 'bodywork.testimonials.',
  'booking-button': 'bodywork.booking.',
});

/**
 * @param {{
 *   test: ReturnType<typeof import('./tally.mjs').tally>['test'],
 *   folder: string,
 *   installed: string,
 *   write: (file: string, text: string) => Promise<void>,
 * }} on - `folder` is where the package is installed
 */
export async function testExports({ test, folder, installed, write }) {
  const { exports } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  for (const [pattern, target] of Object.entries(exports)) {
    for (const path of await pathsOf(pattern, target, installed)) {
      const specifier = `bodywork-elements${path.slice(1)}`;
      await test(`${specifier} is there`, async () => {
        if (typeof target === 'object' && target !== null && 'types' in target && Object.keys(target).length === 1) {
          // Types alone: there is nothing to load.
          await access(join(installed, String(target.types)));
          return;
        }
        const file = await run(process.execPath, ['-p', `require.resolve(${JSON.stringify(specifier)})`], folder);
        await access(file.trim());
        if (typeof target === 'object' && target !== null && 'types' in target) {
          const types = file.trim().replace(/\.js$/, '.d.ts');
          await access(types);
        }
        if (file.trim().endsWith('.json')) JSON.parse(await readFile(file.trim(), 'utf8'));
        if (!file.trim().endsWith('.js')) return;
        // On a server, as frameworks do it: nothing there but Node.
        await run(
          process.execPath,
          ['--input-type=module', '-e', `await import(${JSON.stringify(specifier)})`],
          folder,
        );
      });
    }
  }

  for (const tag of TAGS) {
    await test(`importing ${tag}.js brings that element, and nothing of the others`, async () => {
      const text = await bundled(`import 'bodywork-elements/${tag}.js';`);
      same(
        TAGS.filter((each) => text.includes(WORDS[each] ?? each)),
        [tag],
        'elements inside',
      );
      const registered = TAGS.filter((each) => new RegExp(`\\w\\(["'\`]${each}["'\`], ?\\w+\\)`).test(text));
      same(registered, [tag], 'registered');
    });
  }
  await test('importing a class registers nothing, and brings nothing of the others', async () => {
    const text = await bundled(`export { BookingButton } from 'bodywork-elements/classes.js';`);
    same(
      TAGS.filter((each) => text.includes(WORDS[each] ?? each)),
      ['booking-button'],
      'elements inside',
    );
    same(text.includes('customElements.define'), false, 'registers');
  });

  /** @param {string} code */
  async function bundled(code) {
    await write('alone/entry.js', code);
    const built = await build({
      root: join(folder, 'alone'),
      configFile: false,
      logLevel: 'warn',
      build: { write: false, minify: false, lib: { entry: join(folder, 'alone/entry.js'), formats: ['es'] } },
    });
    const outputs = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([built].flat());
    return outputs.flatMap(({ output }) => output.map((each) => ('code' in each ? each.code : ''))).join('\n');
  }
}

/**
 * The paths an entry of `exports` stands for.
 *
 * @param {string} pattern
 * @param {any} target
 * @param {string} installed
 */
async function pathsOf(pattern, target, installed) {
  if (!pattern.includes('*')) return [pattern];
  const file = typeof target === 'string' ? target : target.default;
  const [before, after] = file.split('*');
  const names = (await readdir(join(installed, before))).filter((name) => name.endsWith(after));
  if (names.length === 0) throw new Error(`${pattern} stands for nothing: ${file}`);
  return names.map((name) => pattern.replace('*', name.slice(0, name.length - after.length)));
}
