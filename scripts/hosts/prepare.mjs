/** Gets what host pages bring along: other people's packages, and bundles of those that no browser loads as they are. */
import { join } from 'node:path';
import { build } from 'vite';
import { installHosts } from './install.mjs';

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

export async function prepare() {
  installHosts();
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
