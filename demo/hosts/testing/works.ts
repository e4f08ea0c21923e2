/** Whether our elements do what they do, told by doing it. */
import { until } from '../../../src/shared/testing/mount.js';
import { zoomUntold } from './looks.js';

/** Milliseconds a thing that is asked for may take. */
const PATIENCE = 10_000;

/** Uses an element as a visitor would, and leaves it as it was. */
export async function use(element: HTMLElement): Promise<void> {
  await ACTS[element.localName]!(element);
}

const ACTS: Readonly<Record<string, (element: HTMLElement) => Promise<void>>> = {
  'modality-comparison': toggle,
  'testimonial-carousel': turn,
  'booking-button': async (element) => (isMenu(element) ? openMenu(element) : openAndClose(element)),
};

async function toggle(element: HTMLElement): Promise<void> {
  const box = find(element, '[part="toggle"] input');
  const hidden = (): number =>
    [...element.shadowRoot!.querySelectorAll('tr[data-same]')].filter((row) => row.getClientRects().length === 0)
      .length;
  press(box);
  await until(() => hidden() > 0, 'what is the same is hidden', PATIENCE);
  press(box);
  await until(() => hidden() === 0, 'everything shows again', PATIENCE);
}

async function turn(element: HTMLElement): Promise<void> {
  const carousel = element as HTMLElement & { readonly index: number };
  press(find(element, '[part="next"]'));
  await until(() => carousel.index === 1 && isInView(element, 1), 'the second testimonial is in view', PATIENCE);
  press(find(element, '[part="previous"]'));
  await until(() => carousel.index === 0 && isInView(element, 0), 'the first testimonial is in view again', PATIENCE);
}

function isInView(element: HTMLElement, index: number): boolean {
  const track = find(element, '[part="track"]').getBoundingClientRect();
  const quote = find(element, `[data-index="${index}"]`);
  const { left, right } = quote.closest('[part="slide"]')!.getBoundingClientRect();
  return !quote.closest('[inert]') && left > track.left - 2 && right < track.right + 2;
}

function isMenu(element: HTMLElement): boolean {
  return find(element, '[part="link"]').ariaHasPopup === 'menu';
}

async function openMenu(element: HTMLElement): Promise<void> {
  press(find(element, '[part="link"]'));
  const menu = find(element, '[part="menu"]');
  const isOpen = (): boolean => menu.getClientRects().length > 0;
  await until(isOpen, 'the menu is open', PATIENCE);
  const { left, right, bottom, top } = menu.getBoundingClientRect();
  const zoom = zoomUntold(menu);
  const { innerWidth, innerHeight } = element.ownerDocument.defaultView!;
  // Where the engine measures without zoom, what it scrolled is told in other pixels than the rest.
  const [above, below] = zoom === 1 ? [top, bottom] : [0, (bottom - top) * zoom];
  if (left * zoom < -1 || right * zoom > innerWidth + 1 || above < -1 || below > innerHeight + 1) {
    const box = [left, right, top, bottom].map((each) => Math.round(each * zoom));
    throw new Error(`The menu (${box.join(', ')}) is not within ${innerWidth} × ${innerHeight}.`);
  }
  for (const entry of menu.querySelectorAll<HTMLElement>('[role="menuitem"]')) {
    const { scrollWidth, clientWidth, offsetHeight } = entry;
    if (scrollWidth > clientWidth + 1) throw new Error(`The menu cuts off "${entry.textContent.trim()}".`);
    if (offsetHeight < 43) throw new Error(`A service is ${offsetHeight} px high.`);
  }
  menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  await until(() => !isOpen(), 'the menu is closed', PATIENCE);
}

async function openAndClose(element: HTMLElement): Promise<void> {
  const view = element.ownerDocument.defaultView!;
  const sheets = element.ownerDocument.adoptedStyleSheets.length;
  const link = find(element, '[part="link"]');
  press(link);
  // A frame from elsewhere may not take focus in every engine.
  const hadFocus = element.shadowRoot!.activeElement === link;
  const dialog = (): HTMLDialogElement | null => element.shadowRoot!.querySelector('dialog');
  await until(() => dialog()?.matches(':modal'), 'the dialog is open', PATIENCE);
  await Promise.all(
    dialog()!
      .getAnimations()
      .map(({ finished }) => finished),
  );
  const { left, right, top, bottom } = dialog()!.getBoundingClientRect();
  const { clientWidth, clientHeight } = rootOf(element.ownerDocument);
  // Where the engine measures without zoom a place means nothing, and a size all the same.
  const placed = zoomUntold(dialog()!) === 1;
  if (placed && (left < -1 || top < -1 || right > view.innerWidth + 1 || bottom > view.innerHeight + 1)) {
    throw new Error(
      `The dialog (${left}, ${top}, ${right}, ${bottom}) is not within ${clientWidth} × ${clientHeight}.`,
    );
  }
  if (placed && right - left < Math.min(300, view.innerWidth - 40))
    throw new Error(`The dialog is ${right - left} px wide.`);
  const frame = find<HTMLIFrameElement>(element, 'iframe');
  if (frame.clientHeight < 150) throw new Error(`The booking page has ${frame.clientHeight} px.`);
  await until(() => isLoaded(frame), 'the booking page is there', PATIENCE);
  press(find(element, '[part="close"]'));
  await until(() => !dialog()?.open, 'the dialog is closed', PATIENCE);
  if (hadFocus) await until(() => element.shadowRoot!.activeElement === link, 'the link has focus again', PATIENCE);
  if (element.ownerDocument.adoptedStyleSheets.length !== sheets) throw new Error('The page has kept a style sheet.');
}

function isLoaded({ contentDocument }: HTMLIFrameElement): boolean {
  // A page in a sandbox is not told of what is in its frames.
  return contentDocument === null || contentDocument.title === 'Sample booking page';
}

/** In quirks mode the body stands for the window. */
function rootOf(document: Document): Element {
  return document.scrollingElement ?? document.documentElement;
}

/** A click where a pointer would have to reach it. */
function press(target: HTMLElement): void {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, right, top, bottom } = target.getBoundingClientRect();
  const root = target.getRootNode() as ShadowRoot;
  const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  // A label's box is pressed by its words as well.
  const reached = hit && (target.contains(hit) || hit.contains(target) || hit === root.host);
  // Where the engine measures without zoom nobody knows where to press.
  if (!reached && zoomUntold(target) === 1) {
    throw new Error(`${target.localName} is covered by ${hit ? `${hit.localName}.${hit.className}` : 'nothing'}`);
  }
  target.focus({ preventScroll: true });
  target.click();
}

function find<T extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): T {
  const found = element.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
}
