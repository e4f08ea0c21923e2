/** How much of an author's name is shown. */
export const NAME_FORMATS = ['full', 'first-initial', 'initials', 'anonymous'] as const;
export type NameFormat = (typeof NAME_FORMATS)[number];

/** Words before a name that are no part of it. */
const TITLE = /^(?:dr|prof|mr|mrs|ms|miss|sir|dame|rev|herr|frau|mme|mlle|sr|sra|srta|dott|dra|ing|med)\.?$/iu;
/** Words after a name that are no part of it. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|rn|lmt)\.?$/iu;
/** Words that lead to a family name, and do not begin it. */
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|el|al|bin|bint|ibn|ten|ter|zu|zur)$/iu;
/** Scripts in which the family name comes first, and initials take no full stop. */
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

interface Name {
  /** What friends would say: "Maria", 太郎. */
  readonly given: string;
  readonly family: string | undefined;
  readonly familyFirst: boolean;
  /** Whether a title or a degree stood beside a single word: that is a family name more often than not. */
  readonly formal: boolean;
}

/**
 * A name as far as its format lets it be told: `Maria García` is `Maria G.` or `M. G.`. Titles and what follows a comma
 * go; of several family names the last one counts. A name in one word keeps it, unless a title makes it a family name.
 *
 * @returns undefined when nothing may be told
 */
export function formatName(name: string, format: NameFormat): string | undefined {
  if (format === 'full') return name;
  const { given, family, familyFirst, formal } = parse(name);
  if (format === 'anonymous' || given === '') return undefined;
  const first = format === 'initials' || formal ? initial(given) : given;
  if (family === undefined) return familyFirst ? initial(given) : first;
  return familyFirst ? `${initial(family)} ${first}` : `${first} ${initial(family)}`;
}

/** One or two letters that stand for a name where there is no picture. What follows a comma may be no name: a town. */
export function monogram(name: string): string {
  const { given, family, familyFirst } = parse(name.replace(/,.*/s, ''));
  return familyFirst ? letter(family ?? given) : letter(given) + (family === undefined ? '' : letter(family));
}

function parse(name: string): Name {
  const words = turned(name)
    .split(/\s/)
    .filter((word) => /\p{L}/u.test(word));
  const { length } = words;
  while (words.length > 1 && TITLE.test(words[0]!)) words.shift();
  while (words.length > 1 && SUFFIX.test(words.at(-1)!)) words.pop();
  const [first = '', ...rest] = words;
  const formal = rest.length === 0 && length > 1;
  const last = rest.filter((word) => !PARTICLE.test(word)).at(-1);
  const familyFirst = FAMILY_FIRST.test(first);
  const [given, family] = familyFirst && last !== undefined ? [last, first] : [first, last];
  return { given, family, familyFirst, formal };
}

/** Catalogues write "García, María"; after other commas come degrees, and dates and ages, which begin with digits. */
function turned(name: string): string {
  const [before = '', after = ''] = name
    .replace(/,[^\p{L},]*\p{N}[^,]*/gu, '')
    .split(',')
    .map((each) => each.trim());
  if (SUFFIX.test(after)) return `${before} ${after}`;
  return /\s/.test(before) ? before : `${after} ${before}`;
}

function initial(word: string): string {
  return FAMILY_FIRST.test(word) ? letter(word) : `${letter(word)}.`;
}

/** Made when the first name is cut: making one is what costs. */
let letters: Intl.Segmenter | undefined;

/** The first letter as a reader sees it, which may be several code points. */
function letter(word: string): string {
  const start = word.replace(/^[^\p{L}\p{N}]+/u, '');
  let [first = ''] = start;
  // Marks that belong to a letter begin at U+0300.
  if (/^[\u0020-\u02ff]+$/.test(start.slice(0, 2))) return first.toUpperCase();
  /* eslint-disable baseline-js/use-baseline -- where it is missing, a letter in several code points loses its marks */
  if ('Segmenter' in Intl) {
    letters ??= new Intl.Segmenter();
    for (const { segment } of letters.segment(start)) {
      first = segment;
      break;
    }
  }
  /* eslint-enable baseline-js/use-baseline */
  return first.toUpperCase();
}
