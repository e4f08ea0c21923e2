import type { DataReader } from '../../shared/data-reader.js';
import { isDay } from '../../shared/day.js';
import {
  attributeOf,
  findNamed,
  findNode,
  linesOf,
  nameOf,
  nodesOf,
  oneOrMany,
  textOf,
  type ReadableNode,
} from '../../shared/readable-node.js';
import { shown } from '../../shared/issue.js';
import { uniqueIds } from '../../shared/slug.js';
import { testimonialsDataSchema } from './schema.js';

/** A line that names the author: "— Name". */
const CREDIT = /^(?:[—–―]|--?)\s*(?=\S)/u;
/** A year at the end of a credit: "Name, 2023", "Name 2023" or "Name (2023)". */
const YEAR = /(?:(,?)\s((?:19|20)\d{2})|\s?\(((?:19|20)\d{2})\))$/u;
/** Quotation marks around the whole, and none inside: the element sets its own. */
const QUOTED = /^[“”„«»"‹›「『]\s*([^“”„«»"‹›「『」』]*?)\s*[“”„«»"‹›」』]$/su;
/** A day, a month or a year, and what time it was. */
const DATE = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:$|T|\s)/;

/** What the carousel knows about its data. */
export const testimonialsReader: DataReader<typeof testimonialsDataSchema> = {
  name: 'testimonials',
  schema: testimonialsDataSchema,
  html: 'a <figure> or <blockquote> with a quote',
  normalize: (raw) => (Array.isArray(raw) ? { testimonials: raw } : raw),
  fromHtml(root) {
    const testimonials = quotesIn(root).map(readQuote);
    return testimonials.length > 0 ? { testimonials } : undefined;
  },
  complete({ testimonials, ...rest }, report) {
    const unique = uniqueIds();
    const made = testimonials.map((testimonial, index) => {
      const path = `testimonials[${index}]`;
      const kept = { ...testimonial };
      const { id, date, rating = 0 } = kept;
      const refuse = (field: 'date' | 'rating', expected: string): void => {
        report(`${path}.${field}`, `expected ${expected}, got ${shown(kept[field])}. This ${field} is left out.`);
      };
      if (id !== undefined) kept.id = unique(id);
      if (kept.id !== id) report(`${path}.id`, `${shown(id)} is taken already. ${shown(kept.id)} is used.`);
      if (date !== undefined && !isDay(date)) {
        refuse('date', 'a day that exists');
        delete kept.date;
      }
      if (rating % 0.5 !== 0) {
        refuse('rating', `halves, such as ${Math.round(rating * 2) / 2}`);
        delete kept.rating;
      }
      return kept;
    });
    return { ...rest, testimonials: made };
  },
  isEmpty: ({ testimonials }) => testimonials.length === 0,
};

/** What makes a figure something else than somebody's words. */
const NO_WORDS = ['img', 'table', 'pre', 'video', 'iframe'];

/** Every figure that holds a quote, and every blockquote outside of one. */
function quotesIn(root: ReadableNode): ReadableNode[] {
  return [...nodesOf(root, (node) => !isQuote(node))].filter(isQuote);
}

function isQuote(node: ReadableNode): boolean {
  const name = nameOf(node);
  if (name !== 'figure') return name === 'blockquote';
  return findNamed(node, 'blockquote') !== undefined || isCredited(node);
}

/** Whether a figure without a blockquote holds words that somebody said. */
function isCredited(figure: ReadableNode): boolean {
  if (!findNamed(figure, 'p', 'q') || findNamed(figure, ...NO_WORDS)) return false;
  const { quote, author } = readQuote(figure);
  return quote !== '' && author !== undefined;
}

function readQuote(node: ReadableNode): Record<string, unknown> {
  const blockquote = findNamed(node, 'blockquote') ?? node;
  const credits = [findNamed(node, 'figcaption'), findNamed(node, 'footer'), lastCite(blockquote), lastCite(node)];
  // An editor leaves captions empty that nobody filled in.
  const credit = credits.find((each) => each && textOf(each) !== '');
  const lines = linesOf(blockquote, (each) => each === credit);
  const time = credit && findNamed(credit, 'time');
  const date = time && DATE.exec(attributeOf(time, 'datetime') ?? textOf(time))?.[1];
  const words = (
    credit
      ? textOf(credit, (each) => date !== undefined && each === time)
      : lastLine(lines) || lastLine(['', ...linesOf(node, (each) => each === blockquote)])
  )
    .replace(CREDIT, '')
    .replace(/[\s,]+$/u, '');
  const { name, year } = dated(words);
  const image = findNode(node, isPortrait);
  return {
    quote: oneOrMany(unquoted(lines)),
    author: name || undefined,
    date: date ?? year,
    lang: attributeOf(blockquote, 'lang') ?? attributeOf(node, 'lang'),
    avatar: image && { src: attributeOf(image, 'src'), alt: attributeOf(image, 'alt') },
  };
}

function dated(credit: string): { readonly name: string; readonly year?: string | undefined } {
  const [end = '', comma, year, alone] = YEAR.exec(credit) ?? [];
  const name = credit.slice(0, credit.length - end.length);
  // "client since 2019" dates something else.
  return comma === '' && /(?:^|\s)\p{Ll}\S*$/u.test(name) ? { name: credit } : { name, year: year ?? alone };
}

/** Emoji are pictures, too; what stands for them has no letters. */
function isPortrait(node: ReadableNode): boolean {
  return nameOf(node) === 'img' && /^$|\p{L}/u.test(attributeOf(node, 'alt') ?? '');
}

/** A `<cite>` is the author where the quote ends with it; elsewhere it names a work. */
function lastCite(blockquote: ReadableNode): ReadableNode | undefined {
  const cite = [...nodesOf(blockquote)].filter((node) => nameOf(node) === 'cite').at(-1);
  return cite && textOf(blockquote).endsWith(textOf(cite)) ? cite : undefined;
}

/** Takes the last line away where it names the author. */
function lastLine(lines: string[]): string {
  return lines.length > 1 && CREDIT.test(lines.at(-1)!) ? lines.pop()! : '';
}

function unquoted(lines: readonly string[]): string[] {
  const whole = lines.join('\n');
  return whole.replace(QUOTED, '$1').split('\n');
}
