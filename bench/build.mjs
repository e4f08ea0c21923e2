import { copyFile, readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { build } from 'vite';

const BENCH = import.meta.dirname;
/** Contestants that are also measured with their script, each of which becomes one. */
const CONTESTANTS = join(BENCH, 'contestants/booking-button');

/**
 * Bundles the measured page's script, and each contestant's own.
 *
 * @param {string} folder
 */
export async function buildPage(folder) {
  await bundle(join(BENCH, 'page.js'), folder);
  for (const file of await readdir(CONTESTANTS)) await bundle(join(CONTESTANTS, file), join(folder, 'cold'));
  // Cal.com's snippet loads this one with a script element.
  await copyFile(join(BENCH, 'node_modules/@calcom/embed-core/dist/embed/embed.js'), join(folder, 'calcom.js'));
}

/**
 * @param {string} entry
 * @param {string} outDir
 */
async function bundle(entry, outDir) {
  await build({
    configFile: false,
    root: join(BENCH, '..'),
    logLevel: 'warn',
    // React asks for it, and libraries are built without.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      // As a page would get them; libraries are left with their spaces otherwise.
      minify: true,
      lib: { entry, formats: ['es'], fileName: () => `${parse(entry).name}.js` },
    },
  });
}
