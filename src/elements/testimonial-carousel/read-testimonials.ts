import type { DataReader } from '../../shared/data-reader.js';
import { isDay } from '../../shared/day.js';
import {
  attributeOf,
  elementsIn,
  findNode,
  isHidden,
  isLink,
  isSpoken,
  linesOf,
  namedIn,
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
/**
 * A date at the end of a credit: "Name 2023", "Name (2023)", "Name | 12.05.2023", "Name, May 5, 2023". Months are English or
 * German, where they are written like names; elsewhere a small letter tells them.
 */
const DATED =
  /(?:(\s?[,;|·–—-](?:\s(?:\d\S*|(?:Jan(?:uary?)?|Feb(?:ruary?)?|Mar(?:ch)?|März|Apr(?:il)?|Ma[iy]|Jun[ei]?|Jul[iy]?|Aug(?:ust)?|Sept?(?:ember)?|O[ck]t(?:ober)?|Nov(?:ember)?|De[cz](?:ember)?)\.?)){0,2})?\s(?:\d{1,2}[./-]){0,2}((?:19|20)\d{2})|\s?\(((?:19|20)\d{2})\))$/u;
/** What leads from a name to a date, and what stood around one. */
const LEADING = /(?:\s(?:on|am|le|el|il|op)|[\s,;|·–—-]|\(\s*\))+$/u;
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

/** Each blockquote, or the figure around one. A figure around several is no quote itself. */
function quotesIn(node: ReadableNode): ReadableNode[] {
  const name = nameOf(node);
  if (name === 'blockquote') return [node];
  const quotes = elementsIn(node).flatMap((each) => (isSpoken(each) && !isHidden(each) ? quotesIn(each) : []));
  return name === 'figure' && (quotes.length === 1 || (quotes.length === 0 && isCredited(node))) ? [node] : quotes;
}

/** Whether a figure without a blockquote holds words that somebody said. */
function isCredited(figure: ReadableNode): boolean {
  if (!namedIn(figure, 'p', 'q')[0] || namedIn(figure, ...NO_WORDS)[0]) return false;
  const { quote, author } = readQuote(figure);
  return quote !== '' && author !== undefined;
}

function readQuote(node: ReadableNode): Record<string, unknown> {
  const [blockquote = node] = namedIn(node, 'blockquote');
  // An editor leaves captions empty that nobody filled in.
  const caption = [...namedIn(node, 'figcaption'), ...namedIn(node, 'footer')].find((each) => textOf(each));
  const credit = caption ? [caption] : (citeIn(blockquote) ?? citeIn(node) ?? []);
  const lines = linesOf(blockquote, (each) => credit.includes(each));
  // What is left of "— <cite>Name</cite>".
  if (credit[0] && /^(?:[—–―]|--?)$/.test(lines.at(-1) ?? '')) lines.pop();
  const [time] = credit.flatMap((each) => namedIn(each, 'time'));
  const date = time && DATE.exec(attributeOf(time, 'datetime') ?? textOf(time))?.[1];
  const words = (
    creditWords(credit, (each) => date !== undefined && each === time) ||
    lastLine(lines) ||
    lastLine(['', ...linesOf(node, (each) => each === blockquote)])
  )
    .replace(CREDIT, '')
    .replace(LEADING, '');
  const { name, year } = dated(words);
  const image = namedIn(node, 'img').find(isPortrait);
  return {
    quote: oneOrMany(unquoted(lines)),
    author: name || undefined,
    date: date ?? year,
    lang: attributeOf(blockquote, 'lang') ?? attributeOf(node, 'lang'),
    avatar: image && { src: attributeOf(image, 'src'), alt: attributeOf(image, 'alt') },
  };
}

/** The words of a credit without the date they end with; of that, the year. */
function dated(credit: string): { readonly name: string; readonly year?: string | undefined } {
  const [end = '', comma, year, alone] = DATED.exec(credit) ?? [];
  const name = credit.slice(0, credit.length - end.length).replace(LEADING, '');
  // "client since 2019" dates something else, and of "5 May 2023" the year is not all.
  return year && !comma && /(?:^|\s)(?:\p{Ll}\S*|\d\S*\s\S+)$/u.test(name)
    ? { name: credit }
    : { name, year: year ?? alone };
}

/** Emoji are pictures, too; what stands for them has no letters. */
function isPortrait(image: ReadableNode): boolean {
  return /^$|\p{L}/u.test(attributeOf(image, 'alt') ?? '');
}

/**
 * A `<cite>` and what follows it: the author where the quote ends with it, or where it has a line of its own with nothing
 * behind it but a date and links ("Tweet"). Elsewhere it names a work.
 */
function citeIn(quote: ReadableNode): ReadableNode[] | undefined {
  const cite = namedIn(quote, 'cite')
    .filter((each) => textOf(each))
    .at(-1);
  if (!cite) return undefined;
  const around = [...nodesOf(quote, (each) => each !== cite && !!findNode(each, (inner) => inner === cite))];
  const credit = around.slice(around.indexOf(cite)).filter((each) => !isHidden(each));
  const bare = linesOf(quote, (each) => each !== cite && credit.includes(each));
  const isLast = bare.join(' ') === textOf(quote);
  const rest = creditWords(credit, (each) => each === cite || nameOf(each) === 'time');
  return isLast ||
    (bare.at(-1)!.replace(CREDIT, '') === textOf(cite) && dated(`X${rest}`.replace(LEADING, '')).name === 'X')
    ? credit
    : undefined;
}

/** The words of a credit; links behind the author share the quote, or lead to where it was said. */
function creditWords(credit: readonly ReadableNode[], skip: (node: ReadableNode) => boolean): string {
  return credit.map((node, index) => textOf(node, (each) => skip(each) || (index > 0 && isLink(each)))).join(' ');
}

/** Takes the last line away where it names the author. */
function lastLine(lines: string[]): string {
  return lines.length > 1 && CREDIT.test(lines.at(-1)!) ? lines.pop()! : '';
}

function unquoted(lines: readonly string[]): string[] {
  const whole = lines.join('\n');
  return whole.replace(QUOTED, '$1').split('\n');
}
