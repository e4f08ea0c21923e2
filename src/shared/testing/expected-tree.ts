/** What may stand in an element's shadow tree, whatever its data: everything else came from them. */

/** Attributes that any element may have, besides `aria-…`. */
const COMMON = new Set(['class', 'dir', 'hidden', 'id', 'inert', 'lang', 'part', 'role', 'tabindex']);
const DATA = new Set(['data-closed', 'data-index', 'data-modality', 'data-number', 'data-same']);

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
    ...{ input: 'name type', label: '', legend: '', option: 'selected value', select: '', sup: '', table: 'style' },
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

/** Everything in the element's shadow tree that should not be there. */
export function strangersIn(element: Element): string[] {
  const known = { ...ELEMENTS, ...OWN[element.localName] };
  const ids = new Set<string>();
  return [...element.shadowRoot!.querySelectorAll('*')].flatMap((each) => {
    const own = Object.hasOwn(known, each.localName) ? known[each.localName]!.split(' ') : undefined;
    if (!own) return [`<${each.localName}> is not expected`];
    const twice = each.id !== '' && ids.has(each.id);
    ids.add(each.id);
    return [
      ...(twice ? [`the id ${JSON.stringify(each.id)} is there twice`] : []),
      ...[...each.attributes].flatMap(({ name, value }) => {
        const isKnown = COMMON.has(name) || DATA.has(name) || /^aria-[a-z]+$/.test(name) || own.includes(name);
        if (!isKnown) return [`<${each.localName}> has the attribute ${JSON.stringify(name)}`];
        return isRight(each, name, value) ? [] : [`<${each.localName} ${name}=${JSON.stringify(value.slice(0, 200))}>`];
      }),
    ];
  });
}

function isRight(element: Element, name: string, value: string): boolean {
  switch (name) {
    case 'href':
      return WITHIN.test(value) || leads(value, LINK);
    case 'src':
      return leads(value, element.localName === 'iframe' ? FRAME : IMAGE);
    case 'style':
      return /^(?:--_[a-z]+: ?[\w(),. %/-]*; ?)*$/.test(value);
    case 'd':
    case 'stroke-dasharray':
      return DRAWN.test(value);
    default:
      return true;
  }
}

/** Whether an address is written out, of a kind that may be there, and names nobody. */
function leads(address: string, kind: RegExp): boolean {
  if (!kind.test(address) || !URL.canParse(address)) return false;
  const { href, username, password } = new URL(address);
  return href === address && username === '' && password === '';
}
