import type { Booking, BookingButton } from '../../../classes.js';
import { mount, serve, until } from '../../../shared/testing/index.js';
// What a page fetches on intent is there before the tests begin: a busy server would make the button lose its patience,
// and follow its link out of the test page.
import '../booking-dialog.js';
import '../menu-controller.js';
import '../floating-controller.js';

/** A page that says nothing, as an address of its own. */
export async function silentPage(): Promise<string> {
  const body = '<!doctype html><title>Book</title><button>Tuesday</button>';
  return new URL(await serve({ type: 'text/html', body }), location.href).href;
}

/** A button with these data. */
export function button(booking: Booking, attributes = '', width = '60em'): Promise<BookingButton> {
  return mount<BookingButton>(`<booking-button ${attributes}></booking-button>`, {
    width,
    prepare: (element) => {
      element.booking = booking;
    },
  });
}

/** A button whose Calendly page is one of ours, which says nothing. */
export async function framed(attributes = '', more: Partial<Booking> = {}): Promise<BookingButton> {
  return button(
    { url: await silentPage(), provider: 'calendly', label: 'Book a session with me', ...more },
    attributes,
  );
}

/** A button without data for a comparison, which offers to book at a page of ours. */
export async function besideOffer(): Promise<{ element: BookingButton; offer: HTMLAnchorElement; url: string }> {
  const root = await mount(
    '<div><modality-comparison id="offer"></modality-comparison><booking-button for="offer" mode="dialog">Go</booking-button></div>',
  );
  const comparison = root.querySelector('modality-comparison')!;
  const url = await silentPage();
  comparison.comparison = {
    modalities: ['A', 'B'].map((name) => ({ name, booking: { url } })),
    aspects: [{ label: 'Aim', values: { a: 'Rest', b: 'Relief' } }],
  };
  await comparison.updateComplete;
  const offer = comparison.shadowRoot!.querySelector<HTMLAnchorElement>(`a[href="${url}"]`)!;
  return { element: root.querySelector('booking-button')!, offer, url };
}

export function find<T extends HTMLElement = HTMLElement>(element: BookingButton, selector: string): T {
  return element.shadowRoot!.querySelector<T>(selector)!;
}

export function part<T extends HTMLElement = HTMLElement>(element: BookingButton, name: string): T {
  return find<T>(element, `[part="${name}"]`);
}

export function link(element: BookingButton): HTMLAnchorElement {
  return part<HTMLAnchorElement>(element, 'link');
}

export function dialog(element: BookingButton): HTMLDialogElement | null {
  return element.shadowRoot!.querySelector('dialog');
}

export function frame(element: BookingButton): HTMLIFrameElement | null {
  return element.shadowRoot!.querySelector('iframe');
}

export function news(element: BookingButton): string {
  return find(element, '[role="status"]').textContent.trim();
}

// Nodes are compared as true or false: chai describes nodes that differ by walking all they hold, for minutes.
export function hasFocus(node: HTMLElement): boolean {
  return (node.getRootNode() as ShadowRoot).activeElement === node;
}

/** Clicks the link, and waits until the dialog shows and has come to rest. */
export async function opened(element: BookingButton): Promise<HTMLDialogElement> {
  link(element).click();
  await until(() => dialog(element)?.open, 'the dialog is open');
  await Promise.all(
    dialog(element)!
      .getAnimations()
      .map(({ finished }) => finished),
  );
  return dialog(element)!;
}

/** A message as the window gets it; left out, it comes from the frame and its origin. */
export function say(
  element: BookingButton,
  data: unknown,
  { source = frame(element)!.contentWindow, origin = new URL(frame(element)!.src).origin }: MessageEventInit = {},
): void {
  window.dispatchEvent(new MessageEvent('message', { data, source, origin }));
}

export const ALIVE = { event: 'calendly.event_type_viewed', payload: {} };
export const BOOKED = {
  event: 'calendly.event_scheduled',
  payload: {
    event: { uri: 'https://api.calendly.com/scheduled_events/A' },
    invitee: { uri: 'https://api.calendly.com/scheduled_events/A/invitees/B' },
  },
};

const EVENTS = ['booking-open', 'booking-ready', 'booking-scheduled', 'booking-error', 'booking-close'] as const;

/** The events that the element fires from now on, each with what it carries. */
export function record(element: BookingButton): unknown[][] {
  const told: unknown[][] = [];
  for (const type of EVENTS) {
    element.addEventListener(type, (event) => {
      const own = Object.entries(event).filter(([name, value]) => name !== 'isTrusted' && value !== undefined);
      told.push([type, Object.fromEntries(own)]);
    });
  }
  return told;
}

/** Whether a click on something would be followed; it never is. */
export function follows(target: HTMLElement, init: MouseEventInit = {}): boolean {
  let followed = false;
  const stop = (event: Event): void => {
    followed = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', stop, { once: true });
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }));
  window.removeEventListener('click', stop);
  return followed;
}
