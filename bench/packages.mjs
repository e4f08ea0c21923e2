/**
 * What a page imports for one thing on it, ours beside others': as their vendors document it, and each alone. The
 * packages are those of bench/package.json.
 */
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const BENCH = import.meta.dirname;
const WEB_AWESOME = '@awesome.me/webawesome/dist';
const SHOELACE = '@shoelace-style/shoelace/dist';

/** A script that imports these for what they do. @param {string[]} names */
const imports = (...names) => names.map((name) => `import '${name}';`).join('\n');

/** Scripts, by what they bring. @type {Record<string, string>} */
export const PACKAGES = {
  'testimonial-carousel': imports('../dist/testimonial-carousel.js'),
  'Swiper Element': "import { register } from 'swiper/element/bundle';\nregister();",
  'Swiper (navigation, pagination, autoplay, a11y)': `import Swiper from 'swiper';
import { A11y, Autoplay, Navigation, Pagination } from 'swiper/modules';
import 'swiper/css';
new Swiper('.swiper', { modules: [A11y, Autoplay, Navigation, Pagination] });`,
  'Web Awesome carousel': imports(
    `${WEB_AWESOME}/components/carousel/carousel.js`,
    `${WEB_AWESOME}/components/carousel-item/carousel-item.js`,
    `${WEB_AWESOME}/styles/themes/default.css`,
  ),
  'Shoelace carousel': imports(
    `${SHOELACE}/components/carousel/carousel.js`,
    `${SHOELACE}/components/carousel-item/carousel-item.js`,
    `${SHOELACE}/themes/light.css`,
  ),
  Splide: `import { Splide } from '@splidejs/splide';
import '@splidejs/splide/css/core';
new Splide('.splide').mount();`,
  'Embla (without controls)':
    "import EmblaCarousel from 'embla-carousel';\nEmblaCarousel(document.querySelector('.embla'));",
  'booking-button': imports('../dist/booking-button.js'),
  'booking-button, dialog included': imports(
    '../dist/booking-button.js',
    '../dist/elements/booking-button/booking-dialog.js',
  ),
  'Web Awesome button and dialog': imports(
    `${WEB_AWESOME}/components/button/button.js`,
    `${WEB_AWESOME}/components/dialog/dialog.js`,
    `${WEB_AWESOME}/styles/themes/default.css`,
  ),
  'react-calendly, with React':
    "import { mount } from './contestants/booking-button/react-calendly.js';\nmount(document.querySelector('.thing'));",
  'modality-comparison': imports('../dist/modality-comparison.js'),
};

/**
 * Bundles a script as a page would get it: minified, as `entry.js` and maybe a style sheet.
 *
 * @param {string} script
 * @param {string} outDir
 * @returns {Promise<string[]>} the files that a page waits for; what comes on demand lies beside them
 */
export async function bundlePackage(script, outDir) {
  const entry = join(BENCH, 'package-entry.js');
  try {
    await writeFile(entry, script);
    await build({
      configFile: false,
      root: BENCH,
      base: './',
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { outDir, minify: true, rolldownOptions: { input: entry, output: { entryFileNames: 'entry.js' } } },
    });
  } finally {
    await rm(entry, { force: true });
  }
  const files = await readdir(outDir, { recursive: true });
  return files.filter((file) => file === 'entry.js' || file.endsWith('.css'));
}
