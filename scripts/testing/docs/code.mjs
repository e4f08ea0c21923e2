/** Takes code of the documents: types are checked, bundles opened in a browser, what is for a server runs in Node. */
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { same } from '../tally.mjs';
import { ROOT, run } from '../tarball.mjs';
import { open } from './pages.mjs';

const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** @typedef {import('./blocks.mjs').Block} Block */

/**
 * @param {Block} block
 * @param {import('./pages.mjs').Site & { folder: string, writeInto: (file: string, text: string) => Promise<void> }} site -
 *   `folder` is where the package is installed
 */
export async function takeCode(block, site) {
  const { name, document, language, code, from } = block;
  if (from !== undefined) return takeFromFile(block, from);
  const recipe = /^\/\/ (\S+\.m?js)\n/.exec(code)?.[1];
  if (recipe !== undefined && document === 'docs/prerender.md') {
    const test = await readFile(join(ROOT, 'scripts/test-prerender.mjs'), 'utf8');
    same(test.includes(`recipes('${recipe}')`), true, 'taken by npm run test:prerender');
    return;
  }
  if (!['js', 'ts'].includes(language)) throw new Error(`${language} is taken only from scripts/ecosystem/.`);
  const file = `${name.replace(/\W/g, '-')}.${language}`;
  if (code.includes('bodywork-elements/ssr.js')) {
    const project = join(site.folder, 'server');
    await site.writeInto(
      'server/public/index.html',
      '<testimonial-carousel><blockquote>Sample quote.</blockquote></testimonial-carousel>',
    );
    await site.writeInto(`server/${file}`, code);
    await run(process.execPath, [file], project);
    return;
  }
  await site.writeInto(`snippets/${file}`, code);
  await site.writeInto('snippets/css.d.ts', "declare module '*.css';\n");
  await site.writeInto(`snippets/${file}.json`, JSON.stringify(tsconfig(file)));
  await run(process.execPath, [TSC, '-p', join('snippets', `${file}.json`)], site.folder);
  const outDir = join(site.root, 'built', file);
  await build({
    root: site.folder,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      rolldownOptions: {
        input: join(site.folder, 'snippets', file),
        output: { entryFileNames: 'entry.js' },
      },
    },
  });
  const elements = ['modality-comparison', 'testimonial-carousel', 'booking-button'];
  const tags = elements.map((tag) => `<${tag}></${tag}>`).join('');
  const opened = await open(site, name, `${tags}<script type="module" src="/built/${file}/entry.js"></script>`);
  if (/\bimport 'bodywork-elements';/.test(code)) await opened.until("customElements.get('booking-button')");
  await opened.close();
}

/**
 * What stands in a project of scripts/ecosystem/ is built and opened by npm run test:ecosystem.
 *
 * @param {Block} block
 * @param {string} from
 */
async function takeFromFile({ code }, from) {
  const project = /^scripts\/ecosystem\/[^/]+/.exec(from)?.[0];
  if (project === undefined) throw new Error(`${from} is in no project of scripts/ecosystem/.`);
  if (project !== 'scripts/ecosystem/shared') await access(join(ROOT, project, 'package.json'));
  same(code.trim(), (await readFile(join(ROOT, from), 'utf8')).trim(), from);
}

/** @param {string} file */
function tsconfig(file) {
  const compilerOptions = {
    module: 'ESNext',
    moduleResolution: 'bundler',
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    strict: true,
    noUncheckedSideEffectImports: true,
    allowJs: true,
    checkJs: true,
    types: [],
    noEmit: true,
  };
  return { compilerOptions, files: [file, 'css.d.ts'] };
}
