/** What may stand in an element's shadow tree, whatever its data: everything else came from them. */

/** Attributes that any element may have, besides `aria-…`. */
const COMMON = new Set(['class', 'dir', 'hidden', 'id', 'inert', 'lang', 'part', 'role', 'tabindex']);
const DATA = new Set(['data-closed', 'data-high-heads', 'data-index', 'data-modality', 'data-number', 'data-same']);

/** The elements, each with attributes of its own. */
const ELEMENTS: Readonly<Record<string, string>> = {
  a: 'href rel target',
  b: '',
  button: 'type',
  code: '',
  div: 'style',
  li: '',
  ol: '',
  p: '',
  path: 'd stroke-dasharray',
  slot: '',
  span: '',
  svg: 'preserveAspectRatio viewBox width x',
  ul: '',
};

const HEADINGS = { h2: '', h3: '', h4: '', h5: '', h6: '' };

const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'modality-comparison': {
    ...HEADINGS,
    ...{ article: '', caption: '', dd: '', dl: '', dt: '', fieldset: '', img: 'alt decoding loading src' },
    ...{
      input: 'checked name type value',
      label: '',
      legend: '',
      mark: '',
      option: 'selected value',
      select: '',
      sup: '',
      table: 'style',
    },
    ...{ tbody: '', td: '', tfoot: '', th: 'colspan scope', thead: '', tr: '' },
  },
  'testimonial-carousel': {
    ...HEADINGS,
    ...{ blockquote: '', figcaption: '', figure: '', img: 'alt decoding loading src', time: 'datetime' },
  },
  'booking-button': {
    ...{ bdi: '', dialog: 'open style', iframe: 'allow referrerpolicy src title', section: 'style' },
  },
};

/** What each kind of address may begin with, in our own words and by no code of the package. */
const LINK = /^(?:https?|mailto|tel|sms):/;
const IMAGE = /^(?:https?:|blob:|data:image\/(?:png|jpeg|gif|webp|avif)[;,])/;
const FRAME = /^(?:https:|http:\/\/127\.0\.0\.1[:/])/;
/** Links within the tree. */
const WITHIN = /^#(?:source|reference)-\d+$/;
const DRAWN = /^[MmLlHhVvZz\d\s.-]+$/;

/** An element of a tree, as a page has it, or a parser that reads what a server wrote. */
export interface Drawn {
  readonly localName: string;
  readonly id: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

/** Everything in the element's shadow tree that should not be there. */
export function strangersIn(element: Element): string[] {
  return strangersAmong(element.localName, element.shadowRoot!.querySelectorAll('*'));
}

/**
 * Everything that should not be in a shadow tree.
 *
 * @param tag - whose tree it is
 * @param base - the page's address, where those within the tree may be relative; left out: all are written out
 */
export function strangersAmong(tag: string, tree: Iterable<Drawn>, base?: string): string[] {
  const known = { ...ELEMENTS, ...OWN[tag] };
  const ids = new Set<string>();
  return [...tree].flatMap((each) => {
    const own = Object.hasOwn(known, each.localName) ? known[each.localName]!.split(' ') : undefined;
    if (!own) return [`<${each.localName}> is not expected`];
    const twice = each.id !== '' && ids.has(each.id);
    ids.add(each.id);
    return [
      ...(twice ? [`the id ${JSON.stringify(each.id)} is there twice`] : []),
      ...[...each.attributes].flatMap(({ name, value }) => {
        const isKnown = COMMON.has(name) || DATA.has(name) || /^aria-[a-z]+$/.test(name) || own.includes(name);
        if (!isKnown) return [`<${each.localName}> has the attribute ${JSON.stringify(name)}`];
        if (isRight(each, name, value, base)) return [];
        return [`<${each.localName} ${name}=${JSON.stringify(value.slice(0, 200))}>`];
      }),
    ];
  });
}

function isRight({ localName }: Drawn, name: string, value: string, base: string | undefined): boolean {
  switch (name) {
    case 'href':
      return WITHIN.test(value) || leads(value, LINK, base);
    case 'src':
      return leads(value, localName === 'iframe' ? FRAME : IMAGE, base);
    case 'style':
      return /^(?:--_[a-z]+: ?[\w(),. %/-]*; ?)*$/.test(value);
    case 'checked':
      return value === '';
    case 'd':
    case 'stroke-dasharray':
      return DRAWN.test(value);
    default:
      return true;
  }
}

/** Whether an address leads where one of its kind may, and names nobody. */
function leads(address: string, kind: RegExp, base: string | undefined): boolean {
  if (!URL.canParse(address, base)) return false;
  const { href, username, password } = new URL(address, base);
  return kind.test(href) && (base !== undefined || href === address) && username === '' && password === '';
}
