/**
 * What a page loads for one thing on it, ours beside others': each bundled alone, minified, compressed by gzip.
 *
 *   node bench/sizes.mjs
 *
 * Styles count: some have them in their scripts, of the others the file is added. The packages are those of
 * bench/package.json.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { install } from './install.mjs';

const BENCH = import.meta.dirname;
const WEB_AWESOME = '@awesome.me/webawesome/dist';

/** Imports of a page, by what it gets. @type {Record<string, readonly string[]>} */
const IMPORTS = {
  'testimonial-carousel': ['../dist/testimonial-carousel.js'],
  'Swiper Element': ['swiper/element/bundle'],
  'Swiper (navigation, pagination, autoplay, a11y)': ['swiper', 'swiper/modules', 'swiper/css'],
  'Web Awesome carousel': [
    `${WEB_AWESOME}/components/carousel/carousel.js`,
    `${WEB_AWESOME}/components/carousel-item/carousel-item.js`,
    `${WEB_AWESOME}/styles/themes/default.css`,
  ],
  'Embla (without controls)': ['embla-carousel'],
  'booking-button': ['../dist/booking-button.js'],
  'booking-button, dialog included': ['../dist/booking-button.js', '../dist/elements/booking-button/booking-dialog.js'],
  'Web Awesome button and dialog': [
    `${WEB_AWESOME}/components/button/button.js`,
    `${WEB_AWESOME}/components/dialog/dialog.js`,
    `${WEB_AWESOME}/styles/themes/default.css`,
  ],
  'react-calendly, with React': ['./contestants/booking-button/react-calendly.js'],
  'modality-comparison': ['../dist/modality-comparison.js'],
};
/** What has to be used to count. @type {Record<string, string>} */
const USES = {
  swiper: "import Swiper from 'swiper';",
  'swiper/modules':
    "import { A11y, Autoplay, Navigation, Pagination } from 'swiper/modules';\nnew Swiper('.swiper', { modules: [A11y, Autoplay, Navigation, Pagination] });",
  'swiper/element/bundle': "import { register } from 'swiper/element/bundle';\nregister();",
  './contestants/booking-button/react-calendly.js':
    "import { mount } from './contestants/booking-button/react-calendly.js';\nmount(document.body);",
  'embla-carousel': "import EmblaCarousel from 'embla-carousel';\nEmblaCarousel(document.body);",
};
/** Published whole, by their vendors. @type {Record<string, string>} */
const FILES = {
  'all three, cdn/bodywork-elements.js': '../cdn/bodywork-elements.js',
  'Cal.com embed.js': 'node_modules/@calcom/embed-core/dist/embed/embed.js',
};

install();
const folder = await mkdtemp(join(tmpdir(), 'bodywork-sizes-'));
try {
  /** @type {Record<string, { min: number, gzip: number }>} */
  const rows = {};
  for (const [what, imports] of Object.entries(IMPORTS)) rows[what] = weigh(await bundled(imports));
  for (const [what, file] of Object.entries(FILES)) rows[what] = weigh([await readFile(join(BENCH, file))]);
  console.table(rows);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** @param {readonly string[]} imports */
async function bundled(imports) {
  const entry = join(BENCH, 'sizes-entry.js');
  const outDir = await mkdtemp(join(folder, 'built-'));
  try {
    await writeFile(entry, imports.map((name) => USES[name] ?? `import '${name}';`).join('\n'));
    await build({
      configFile: false,
      root: BENCH,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { outDir, minify: true, rolldownOptions: { input: entry, output: { entryFileNames: 'entry.js' } } },
    });
  } finally {
    await rm(entry, { force: true });
  }
  const files = (await readdir(outDir, { recursive: true })).filter((file) => /\.(?:js|css)$/.test(file));
  const read = (/** @type {string} */ file) => readFile(join(outDir, file));
  // What comes on demand is not waited for.
  return Promise.all(files.filter((file) => file === 'entry.js' || file.endsWith('.css')).map(read));
}

/** @param {readonly Uint8Array[]} files */
function weigh(files) {
  const sum = (/** @type {(file: Uint8Array) => number} */ size) => files.map(size).reduce((a, b) => a + b, 0);
  return { min: sum((file) => file.length), gzip: sum((file) => gzipSync(file, { level: 9 }).length) };
}
