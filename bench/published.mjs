/**
 * Whole pages with one thing on them, as each vendor documents it: text before it, text after it that may be pushed
 * about, and a script that comes late.
 */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundlePackage, PACKAGES } from './packages.mjs';
import { comparison, quotes, ROW_STYLES, slides, table } from './samples.mjs';

const ROOT = join(import.meta.dirname, '..');
const TEN = quotes(10);
const COMPARED = table(comparison(4, 12));
const LABEL = 'Book a session with me';
const ADDRESS = 'https://calendly.com/x/y';
const TEXT = '<p>Text that comes after it. There is enough of it to fill more than one line, so that a jump shows.</p>';
/** Rules to copy for whoever wants nothing to jump, as docs/your-page.md has it. */
const OURS = '<link rel="stylesheet" href="until-defined.css">';

const ROW_SCRIPT = `const row = document.querySelector('.row');
document.querySelectorAll('button').forEach((button, n) =>
  button.addEventListener('click', () => row.scrollBy({ left: (n ? 1 : -1) * row.clientWidth, behavior: 'smooth' })));`;
const DIALOG_SCRIPT = `const dialog = document.querySelector('dialog');
const [open, close] = document.querySelectorAll('button');
open.addEventListener('click', () => dialog.showModal());
close.addEventListener('click', () => dialog.close());`;

/**
 * @typedef {object} Published
 * @property {string} script
 * @property {string} body - what stands where the thing goes
 * @property {string} [head]
 */

/** By what is shown, and by whom; the first is hand-written HTML. @type {Record<string, Record<string, Published>>} */
export const PUBLISHED = {
  'carousel 10': {
    floor: {
      script: ROW_SCRIPT,
      body: `${ROW_STYLES}<button>‹</button><button>›</button><div class="row">${slides(TEN, '<div>', '</div>')}</div>`,
    },
    element: {
      script: PACKAGES['testimonial-carousel'] ?? '',
      head: OURS,
      body: `<testimonial-carousel label="Words of clients">${slides(TEN, '', '')}</testimonial-carousel>`,
    },
    Embla: {
      script: PACKAGES['Embla (without controls)'] ?? '',
      body: `${ROW_STYLES}<div class="embla"><div>${slides(TEN, '<div>', '</div>')}</div></div>`,
    },
    Splide: {
      script: PACKAGES['Splide'] ?? '',
      body: `<section class="splide" aria-label="Quotes"><div class="splide__track"><ul class="splide__list">${slides(TEN, '<li class="splide__slide">', '</li>')}</ul></div></section>`,
    },
    Swiper: {
      script: PACKAGES['Swiper Element'] ?? '',
      body: `<swiper-container navigation="true">${slides(TEN, '<swiper-slide>', '</swiper-slide>')}</swiper-container>`,
    },
    Shoelace: {
      script: PACKAGES['Shoelace carousel'] ?? '',
      body: `<sl-carousel navigation>${slides(TEN, '<sl-carousel-item>', '</sl-carousel-item>')}</sl-carousel>`,
    },
    'Web Awesome': {
      script: PACKAGES['Web Awesome carousel'] ?? '',
      body: `<wa-carousel navigation>${slides(TEN, '<wa-carousel-item>', '</wa-carousel-item>')}</wa-carousel>`,
    },
  },
  'comparison 4 × 12': {
    floor: { script: '', body: COMPARED },
    element: {
      script: PACKAGES['modality-comparison'] ?? '',
      head: OURS,
      body: `<modality-comparison>${COMPARED}</modality-comparison>`,
    },
  },
  button: {
    floor: {
      script: DIALOG_SCRIPT,
      body: `<button type="button">${LABEL}</button><dialog aria-label="${LABEL}"><a href="${ADDRESS}">Open elsewhere</a> <button type="button" aria-label="Close">×</button></dialog>`,
    },
    element: {
      script: PACKAGES['booking-button'] ?? '',
      head: OURS,
      body: `<booking-button><a href="${ADDRESS}">${LABEL}</a></booking-button>`,
    },
    'Web Awesome': {
      script: PACKAGES['Web Awesome button and dialog'] ?? '',
      body: `<wa-button data-dialog="open booking">${LABEL}</wa-button><wa-dialog id="booking" label="${LABEL}"><a href="${ADDRESS}">Open elsewhere</a></wa-dialog>`,
    },
    'Cal.com': {
      script: `import { mount } from './contestants/booking-button/calcom.js';\nmount(document.querySelector('.thing'));`,
      body: '',
    },
    'react-calendly': { script: PACKAGES['react-calendly, with React'] ?? '', body: '' },
  },
};

/** Where a page lies. @param {string} shown @param {string} by */
export function pathOf(shown, by) {
  return `published/${encodeURIComponent(`${shown}, ${by}`)}/`;
}

/** @param {string} folder - that is served */
export async function buildPublished(folder) {
  for (const [shown, all] of Object.entries(PUBLISHED)) {
    for (const [by, page] of Object.entries(all)) {
      const outDir = join(folder, decodeURIComponent(pathOf(shown, by)));
      await mkdir(outDir, { recursive: true });
      const files = page.script === '' ? [] : await bundlePackage(page.script, outDir);
      await copyFile(join(ROOT, 'demo/hosts/jump/until-defined.css'), join(outDir, 'until-defined.css'));
      await writeFile(join(outDir, 'index.html'), written(`${shown}, ${by}`, page, files));
    }
  }
}

/**
 * @param {string} title
 * @param {Published} page
 * @param {readonly string[]} files
 */
function written(title, { head = '', body }, files) {
  const styles = files.filter((file) => file.endsWith('.css')).map((file) => `<link rel="stylesheet" href="${file}">`);
  const scripts = files.filter((file) => file.endsWith('.js'));
  const late = scripts.map((file) => `<script type="module" src="${file}"></script>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="icon" href="data:,">${styles.join('')}${head}${late.join('')}
<style>body { font: 1rem/1.6 sans-serif; margin: 1rem }</style></head>
<body><main><h1>Title</h1><div class="thing">${body}</div>${TEXT.repeat(3)}</main></body></html>
`;
}
