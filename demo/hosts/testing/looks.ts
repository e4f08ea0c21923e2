/** Whether our elements are there as a whole, and look as they should, told by measuring. */

/** What must not reach an element from the page around it; the values that its text has. */
const WALL: Readonly<Record<string, RegExp>> = {
  'letter-spacing': /^(?:normal|0px)$/,
  'text-align': /^(?:start|left|right)$/,
  'text-indent': /^(?:0px|-\d.*px)$/,
  'text-transform': /^none$/,
  'white-space': /^normal$/,
  'word-break': /^normal$/,
  'word-spacing': /^0px$/,
};

/** Where the elements themselves set them otherwise. */
const OWN: Readonly<Record<string, string>> = {
  'letter-spacing': '[part="avatar"]',
  'text-align': '[part="link"], [part="avatar"], button',
};

/** Sizes of text for those around it. */
const SIZES: Readonly<Record<string, number>> = { td: 1, 'blockquote p': 1.1875, '[part="link"]': 1 };

/** Half a pixel is no fault, and transforms round. */
const TOLERANCE = 1.5;

/**
 * Faults of one element, each in words; none where it is whole and looks right.
 *
 * @param styled - whether the page's rules are about our elements by name: these they follow
 */
export function faultsOf(element: HTMLElement, styled = false): string[] {
  const faults = new Set<string>();
  const fault = (words: string): void => void faults.add(`<${element.localName}> ${words}`);
  const root = element.shadowRoot?.querySelector<HTMLElement>('.root');
  const { status } = element as { status?: string };
  if (status !== 'ready') fault(`is ${String(status)}`);
  if (!root) return [...faults, `<${element.localName}> has rendered nothing`];
  if (element.shadowRoot!.adoptedStyleSheets.length === 0) fault('has no styles');
  measureText(element, root, styled, fault);
  measureBoxes(element, root, fault);
  MEASURES[element.localName]!(root, fault);
  return [...faults];
}

type Fault = (words: string) => void;

function measureText(element: HTMLElement, root: HTMLElement, styled: boolean, fault: Fault): void {
  const host = styleOf(element);
  const inner = styleOf(root);
  for (const property of ['font-family', 'font-size', 'color']) {
    const [own, theirs] = [inner.getPropertyValue(property), host.getPropertyValue(property)];
    if (own !== theirs) fault(`has ${property} ${own} inside and ${theirs} outside`);
  }
  for (const text of textsIn(root)) {
    const style = styleOf(text);
    for (const [property, good] of Object.entries(WALL)) {
      const value = style.getPropertyValue(property);
      const own = OWN[property];
      if (own && text.closest(own)) continue;
      if (!styled && !good.test(value)) fault(`${nameOf(text)} has ${property} ${value}`);
    }
    const [selector] = Object.keys(SIZES).filter((each) => text.matches(each));
    const wanted = px(host.fontSize) * (SIZES[selector ?? ''] ?? 0);
    if (wanted && Math.abs(px(style.fontSize) - wanted) > 0.1) {
      fault(`${nameOf(text)} has a font of ${style.fontSize} and not of ${wanted}px`);
    }
    if (selector === 'td' && style.color !== host.color) fault(`${nameOf(text)} is ${style.color}, not ${host.color}`);
    const [size, height] = [px(style.fontSize), px(style.lineHeight)];
    if (size < px(host.fontSize) * 0.75 - 0.1) fault(`${nameOf(text)} has a font of ${size} px in ${host.fontSize}`);
    const low = height < size * 1.15 && !text.matches('.help-button');
    if (low || height > size * 1.7) fault(`${nameOf(text)} has lines of ${height} px for ${size} px`);
  }
}

/** Nothing sticks out, nothing is cut off, nothing lies over anything. */
function measureBoxes(element: HTMLElement, root: HTMLElement, fault: Fault): void {
  const place = root.getBoundingClientRect();
  const parent = element.parentElement ?? element;
  const room = parent.getBoundingClientRect();
  const width = place.width * zoomUntold(root);
  if (element.localName !== 'booking-button' && width < 200) fault(`is ${width} px wide`);
  if (place.left < room.left - TOLERANCE || place.right > room.right + TOLERANCE) fault('is wider than its parent');
  for (const text of textsIn(root)) {
    const box = text.getBoundingClientRect();
    if (text.closest('[part="track"]')) continue;
    if (box.left < place.left - TOLERANCE || box.right > place.right + TOLERANCE) fault(`${nameOf(text)} sticks out`);
    if (box.bottom > place.bottom + TOLERANCE) fault(`${nameOf(text)} hangs out below`);
  }
  for (const each of root.querySelectorAll<HTMLElement>('*')) {
    if (each.closest('.visually-hidden, svg, dialog, select') || each.clientWidth === 0) continue;
    const { overflowX } = styleOf(each);
    const scrolls = each.matches('[part="track"]');
    if (overflowX !== 'visible' && !scrolls && each.scrollWidth > each.clientWidth + TOLERANCE) {
      fault(`${nameOf(each)} cuts off what is in it`);
    }
  }
}

const MEASURES: Readonly<Record<string, (root: HTMLElement, fault: Fault) => void>> = {
  'modality-comparison': measureComparison,
  'testimonial-carousel': measureCarousel,
  'booking-button': measureButton,
};

function measureComparison(root: HTMLElement, fault: Fault): void {
  const table = root.querySelector('table')!;
  const size = px(styleOf(root).fontSize);
  const width = root.clientWidth;
  if (Math.abs(table.offsetWidth - width) > TOLERANCE) fault(`has a table of ${table.offsetWidth} px in ${width} px`);
  const [head, ...rows] = [...table.rows];
  const heads = [...head!.cells].slice(1);
  if (heads.length < 2 || rows.length < 2) fault('has not all its columns and rows');
  const stacked = width < 36 * size;
  for (const row of rows) {
    const [label, ...cells] = [...row.cells];
    // One cell alone is a group's name.
    if (cells.length === 0) continue;
    const shown = cells.filter((cell) => cell.getClientRects().length > 0);
    if (shown.length < 2) fault(`shows ${shown.length} of ${cells.length} columns`);
    if (label!.offsetHeight < size) fault('has a label without height');
    for (const [n, cell] of shown.entries()) {
      const above = heads[n]!;
      if (cell.offsetWidth < (stacked ? Math.min(6 * size, width / 2 - 2 * size) : 8 * size)) {
        fault(`has a column of ${cell.offsetWidth} px`);
      }
      if (Math.abs(middle(cell) - middle(above)) > above.getBoundingClientRect().width / 2) {
        fault('has a value that does not stand below its head');
      }
      if (stacked && cell.getBoundingClientRect().top < label!.getBoundingClientRect().bottom - TOLERANCE) {
        fault('has a value that does not stand below its label');
      }
    }
  }
  const title = root.querySelector<HTMLElement>('[part="title"]');
  if (title) measureTitle(title, size, fault);
}

function measureCarousel(root: HTMLElement, fault: Fault): void {
  const size = px(styleOf(root).fontSize);
  const track = root.querySelector<HTMLElement>('[part="track"]')!;
  const slides = [...root.querySelectorAll<HTMLElement>('[part="slide"]')];
  if (slides.length === 0) fault('has no slides');
  const view = track.getBoundingClientRect();
  const seen = slides.filter((slide) => !slide.inert);
  if (seen.length === 0) fault('has no slide in reach');
  for (const slide of seen) {
    const box = slide.getBoundingClientRect();
    if (box.left < view.left - TOLERANCE || box.right > view.right + TOLERANCE) fault('cuts off a slide it shows');
    if (slide.offsetWidth < Math.min(10 * size, root.clientWidth) - TOLERANCE) {
      fault(`has a slide of ${slide.offsetWidth} px in ${root.clientWidth} px`);
    }
    for (const text of textsIn(slide)) {
      const { left, right, bottom } = text.getBoundingClientRect();
      if (left < box.left - TOLERANCE || right > box.right + TOLERANCE) fault(`${nameOf(text)} leaves its slide`);
      if (bottom > view.bottom + TOLERANCE) fault(`${nameOf(text)} hangs out of the row`);
    }
  }
  const inner = slides[0]?.ownerDocument.defaultView;
  if (inner && track.clientHeight > inner.innerHeight * 3) fault(`has a row of ${track.clientHeight} px`);
  const title = root.querySelector<HTMLElement>('[part="title"]');
  if (!title) fault('has no title');
  else measureTitle(title, size, fault);
  for (const button of root.querySelectorAll<HTMLElement>('[part="previous"], [part="next"]')) {
    const { offsetWidth, offsetHeight } = button;
    const good = Math.abs(offsetWidth - 2.75 * size) <= TOLERANCE && Math.abs(offsetHeight - offsetWidth) <= TOLERANCE;
    if (!good) fault(`has a button of ${offsetWidth} × ${offsetHeight} px`);
  }
}

function measureButton(root: HTMLElement, fault: Fault): void {
  const link = root.querySelector<HTMLElement>('[part="link"]')!;
  const size = px(styleOf(root).fontSize);
  // A label may be a child of the element itself.
  const words = [...(link.querySelector('slot')?.assignedNodes() ?? []), link].map(({ textContent }) => textContent);
  if (words.join('').trim() === '') fault('has no words');
  if (link.offsetHeight < 44 - TOLERANCE) fault(`is ${link.offsetHeight} px high`);
  if (link.offsetWidth < 6 * size) fault(`is ${link.offsetWidth} px wide`);
  const { backgroundColor, color } = styleOf(link);
  if (backgroundColor === 'rgba(0, 0, 0, 0)' || backgroundColor === color) fault('has no ground of its own');
}

function measureTitle(title: HTMLElement, size: number, fault: Fault): void {
  const { fontSize, marginTop } = styleOf(title);
  if (Math.abs(px(fontSize) - 1.75 * size) > 0.5) fault(`has a title of ${fontSize} in text of ${size} px`);
  if (px(marginTop) !== 0) fault(`has a title with a margin of ${marginTop}`);
}

/** What a reader sees text in: elements with words of their own that are not hidden. */
function textsIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].filter((element) => {
    if (element.closest('.visually-hidden, dialog, select, svg, .paper, [inert], slot')) return false;
    const worded = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim() !== '');
    return worded && element.getClientRects().length > 0;
  });
}

/** By how much an element is zoomed where the engine measures it as if it were not: WebKit; else 1. */
export function zoomUntold(element: HTMLElement): number {
  const told = element.getBoundingClientRect().width / element.offsetWidth;
  let zoom = 1;
  for (let each: Element | null = element; each; each = each.parentElement ?? hostOf(each)) {
    zoom *= Number(styleOf(each).zoom || 1);
  }
  return Math.abs(told - 1) < 0.1 ? zoom : 1;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

function styleOf(element: Element): CSSStyleDeclaration {
  return element.ownerDocument.defaultView!.getComputedStyle(element);
}

function px(length: string): number {
  return Number.parseFloat(length);
}

function middle(element: Element): number {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
}

function nameOf(element: Element): string {
  const part = element.closest('[part]')?.getAttribute('part');
  return `${element.localName}${part ? ` (in ${part})` : ''}`;
}
