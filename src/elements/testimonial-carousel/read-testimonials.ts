import type { DataReader } from '../../shared/data-reader.js';
import {
  attributeOf,
  findNamed,
  linesOf,
  nameOf,
  nodesOf,
  oneOrMany,
  textOf,
  type ReadableNode,
} from '../../shared/readable-node.js';
import { testimonialsDataSchema } from './schema.js';

/** A line that names the author: "— Name". */
const CREDIT = /^\s*(?:[—–―]|--?)\s*(?=\S)/u;
/** A year at the end of a credit: "Name, 2023". */
const YEAR = /[\s,(]+(\d{4})\)?$/u;
/** Quotation marks around the whole: the element sets its own. */
const QUOTED = /^[“”„«»"‹›「『]\s*(.*?)\s*[“”„«»"‹›」』]$/su;

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
  isEmpty: ({ testimonials }) => testimonials.length === 0,
};

/** Every figure that holds a quote, and every blockquote outside of one. */
function quotesIn(root: ReadableNode): ReadableNode[] {
  return [...nodesOf(root, (node) => !isQuote(node))].filter(isQuote);
}

function isQuote(node: ReadableNode): boolean {
  const name = nameOf(node);
  return name === 'blockquote' || (name === 'figure' && findNamed(node, 'blockquote') !== undefined);
}

function readQuote(node: ReadableNode): Record<string, unknown> {
  const blockquote = findNamed(node, 'blockquote')!;
  const credit = findNamed(node, 'figcaption') ?? findNamed(blockquote, 'footer', 'cite');
  const lines = linesOf(blockquote, (each) => each === credit);
  const last = lines.at(-1) ?? '';
  const time = credit && findNamed(credit, 'time');
  const inText = !credit && lines.length > 1 && CREDIT.test(last) ? lines.pop()! : '';
  const words = (credit ? textOf(credit, (each) => each === time) : inText).replace(CREDIT, '');
  const image = findNamed(node, 'img');
  return {
    quote: oneOrMany(unquoted(lines)) ?? '',
    author: words.replace(YEAR, '') || undefined,
    date: (time && attributeOf(time, 'datetime')) ?? YEAR.exec(words)?.[1],
    lang: attributeOf(blockquote, 'lang') ?? attributeOf(node, 'lang'),
    avatar: image && { src: attributeOf(image, 'src'), alt: attributeOf(image, 'alt') },
  };
}

function unquoted(lines: readonly string[]): string[] {
  const whole = lines.join('\n');
  return whole.replace(QUOTED, '$1').split('\n');
}
