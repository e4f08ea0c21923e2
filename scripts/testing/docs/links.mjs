/** Where documents lead: links and anchors, pictures, and the files they name. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix, sep } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const TAGS = ['modality-comparison', 'testimonial-carousel', 'booking-button'];
const SKIPPED = ['node_modules', '.git', 'storybook-static', 'results'];
/** What is built, or written by the check itself, and may not be there yet. */
const FOLDERS =
  'src|scripts|docs|demo|bench|stories|themes|schemas|cdn|editors|dist|\\.github|\\.storybook|\\.changeset';

/** @type {Promise<readonly string[]> | undefined} */
let listed;

/** Every file and folder of the repository, folders with a slash at their end. */
export function everyPath() {
  listed ??= pathsBelow('');
  return listed;
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function pathsBelow(folder) {
  const entries = await readdir(join(ROOT, folder), { withFileTypes: true });
  const lists = entries.map(async (entry) => {
    if (SKIPPED.includes(entry.name)) return [];
    const path = posix.join(folder.split(sep).join('/'), entry.name);
    return entry.isDirectory() ? [`${path}/`, ...(await pathsBelow(path))] : [path];
  });
  return (await Promise.all(lists)).flat();
}

/** The documents that people read: all but the generated log of changes. */
export async function documents() {
  const all = await everyPath();
  return all.filter((path) => /\.md$/.test(path) && !/^(?:CHANGELOG\.md|\.changeset\/)/.test(path)).sort();
}

/**
 * What a text names as files and is not there. `<tag>` is each of the three, `*` and `…` stand for anything, and a bare
 * name with one of our endings is that of a file anywhere in src/ or scripts/.
 *
 * @param {string} text
 * @returns {Promise<string[]>}
 */
export async function missingPaths(text) {
  const all = await everyPath();
  const named = [...text.matchAll(new RegExp(`(?<![\\w./@-])(?:${FOLDERS})/[\\w./<>*…-]*`, 'g'))].map(([path]) => path);
  const bare = [...text.matchAll(/(?<![\w./@<>*…-])[\w<>*…][\w<>*….-]*\.(?:ts|mjs|xlf)\b(?!\/)/g)].map(
    ([name]) => name,
  );
  const expand = (/** @type {string} */ path) =>
    path.includes('<tag>') ? TAGS.map((tag) => path.replaceAll('<tag>', tag)) : [path];
  const missing = (/** @type {string} */ path, /** @type {string} */ begin) => {
    const pattern = path
      .replace(/\.$/, '')
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*|…/g, '[^/]*');
    const wanted = new RegExp(`${begin}${pattern}${path.endsWith('/') ? '' : '/?'}$`);
    return !all.some((each) => wanted.test(each));
  };
  const gone = [
    ...named.flatMap(expand).filter((path) => missing(path, '^')),
    ...bare.flatMap(expand).filter((name) => missing(name, '^(?:src|scripts|bench|demo|stories)/(?:.*/)?')),
  ];
  return [...new Set(gone)];
}

/**
 * @param {string} document
 * @returns {Promise<string[]>} relative links, anchors and pictures that lead nowhere
 */
export async function deadLinks(document) {
  const text = withoutCode(await readFile(join(ROOT, document), 'utf8'));
  const targets = [
    ...[...text.matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)/g)].map(([, target = '']) => target),
    ...[...text.matchAll(/\b(?:href|src|srcset)="([^"]+)"/g)].map(([, target = '']) => target),
  ];
  const all = await everyPath();
  /** @type {string[]} */
  const dead = [];
  for (const target of targets) {
    if (/^[a-z]+:/i.test(target)) continue;
    const [path = '', anchor] = decodeURIComponent(target).split('#');
    const file = path === '' ? document : posix.normalize(posix.join(dirname(document), path));
    if (!all.includes(file) && !all.includes(`${file.replace(/\/$/, '')}/`)) dead.push(target);
    else if (anchor !== undefined && file.endsWith('.md') && !(await anchorsOf(file)).includes(anchor))
      dead.push(target);
  }
  return dead;
}

/**
 * The headings' anchors, as the usual hosts make them.
 *
 * @param {string} document
 */
async function anchorsOf(document) {
  const text = withoutCode(await readFile(join(ROOT, document), 'utf8'), false);
  /** @type {Map<string, number>} */
  const seen = new Map();
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}

/**
 * @param {string} text
 * @param {boolean} [inline] - whether code within a line goes, too
 */
function withoutCode(text, inline = true) {
  const prose = text.replace(/^( *)(`{3,}).*?^\1\2$/gms, '');
  return inline ? prose.replace(/(?<!`)`[^`\n]+`(?!`)/g, '') : prose;
}

/**
 * Scripts of npm that a document names and package.json does not have.
 *
 * @param {string} document
 */
export async function missingScripts(document) {
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const text = await readFile(join(ROOT, document), 'utf8');
  return [...text.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)].flatMap(([whole, name = '']) =>
    name in scripts ? [] : whole,
  );
}

/** What a document says in code within its lines. @param {string} document */
export async function inlineCode(document) {
  const text = (await readFile(join(ROOT, document), 'utf8')).replace(/^( *)(`{3,}).*?^\1\2$/gms, '');
  return [...text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map(([, code = '']) => code).join('\n');
}
