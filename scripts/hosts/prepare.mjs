/** Gets what host pages bring along: other people's packages, and bundles of those that no browser loads as they are. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const HOSTS = join(import.meta.dirname, '../../demo/hosts');
const OUT = join(HOSTS, 'node_modules/.cache/built');

/** Bundles by name: what goes in, and what is put in the place of what. */
const BUNDLES = /** @type {Record<string, {entry: string, alias?: Record<string, string>}>} */ ({
  'react-19': { entry: 'code/react.js' },
  'react-18': {
    entry: 'code/react.js',
    alias: { react: join(HOSTS, 'node_modules/react-18'), 'react-dom': join(HOSTS, 'node_modules/react-dom-18') },
  },
  'vue-3': { entry: 'code/vue.js' },
  preact: { entry: 'code/preact.js' },
  morph: { entry: 'code/morph.js' },
  'other-lit': { entry: 'policies/other-lit.js' },
});

/** Installs what is missing; the root's own install stays small without it. */
function install() {
  const { dependencies } = JSON.parse(readFileSync(join(HOSTS, 'package.json'), 'utf8'));
  if (Object.keys(dependencies).every((name) => existsSync(join(HOSTS, 'node_modules', name)))) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: HOSTS,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci in demo/hosts failed.');
}

export async function prepare() {
  install();
  for (const [name, { entry, alias = {} }] of Object.entries(BUNDLES)) {
    await build({
      configFile: false,
      root: HOSTS,
      logLevel: 'warn',
      publicDir: false,
      resolve: { alias },
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: OUT,
        emptyOutDir: false,
        reportCompressedSize: false,
        lib: { entry: join(HOSTS, entry), formats: ['es'], fileName: () => `${name}.js` },
      },
    });
  }
}
