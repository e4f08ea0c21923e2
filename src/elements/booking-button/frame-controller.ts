import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BookingErrorReason, BookingFacts } from './booking-button.events.js';
import type { BookingFrame, BookingNews } from './frames/frame.js';

/** What a booking page is waited for, and who wants to know. */
export interface FrameWatch {
  /** What is known of it in a frame; undefined for one that says nothing. */
  readonly known: BookingFrame | undefined;
  /** Seconds it may take. */
  readonly timeout: number;
  ready(): void;
  failed(reason: BookingErrorReason): void;
  scheduled(facts: BookingFacts): void;
}

/**
 * Watches a frame: whether its page comes, and what it tells. A message counts only if it comes from that very frame,
 * from an origin of the provider's, and has a known shape. Nobody is listened to without a frame.
 */
export class FrameController implements ReactiveController {
  state: 'loading' | 'ready' | BookingErrorReason = 'loading';
  /** The page's own height in CSS pixels, once it told. */
  height: number | undefined;
  scheduled = false;
  /** How often it was tried; each time with a new frame. */
  attempt = 0;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #watch: () => FrameWatch;
  #frame: HTMLIFrameElement | null = null;
  #window: Window | null | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was booked in this frame. */
  #booked: BookingFacts[] = [];
  /** Whether the page is hidden: nobody waits for it. */
  #isHidden = false;
  /** Whether the visitor was in it, and may have written something. */
  #isUsed = false;

  constructor(host: ReactiveControllerHost & HTMLElement, watch: () => FrameWatch) {
    this.#host = host;
    this.#watch = watch;
    host.addController(this);
  }

  hostUpdated(): void {
    const frame = this.#host.shadowRoot!.querySelector('iframe');
    if (frame !== this.#frame && this.#host.isConnected) this.#attach(frame);
  }

  hostDisconnected(): void {
    this.#attach(null);
  }

  /** Begins anew: nothing is known of the frame that comes. */
  restart(): void {
    this.attempt++;
    this.state = 'loading';
    this.height = undefined;
    this.scheduled = false;
    this.#booked = [];
    this.#isHidden = false;
    this.#isUsed = false;
    this.#host.requestUpdate();
  }

  /** Waits on, after the page was hidden; what failed is tried again, unless it is only late and the visitor was in it. */
  resume(): void {
    this.#isHidden = false;
    if (this.state === 'loading') this.#wait();
    else if (this.state !== 'ready' && !(this.state === 'timeout' && this.#isUsed)) this.restart();
  }

  /**
   * Waits for nothing, while the page is hidden.
   *
   * @param wasUsed - whether the visitor was in it
   */
  suspend(wasUsed = false): void {
    this.#isHidden = true;
    this.#isUsed ||= wasUsed;
    clearTimeout(this.#timer);
  }

  readonly onLoad = (): void => {
    // Of one that tells nothing this is all there is; it comes for pages that refuse, too, and in Chromium for the
    // browser's own when there is no connection.
    if (this.state !== 'offline' && this.#watch().known?.life !== 'message') this.#ready();
  };

  #attach(frame: HTMLIFrameElement | null): void {
    this.#window?.removeEventListener('message', this.#onMessage);
    this.#window?.removeEventListener('online', this.#onOnline);
    this.#frame = frame;
    // Its page tells the window that it is in, which may be a page builder's.
    this.#window = frame?.ownerDocument.defaultView;
    this.#window?.addEventListener('message', this.#onMessage);
    this.#window?.addEventListener('online', this.#onOnline);
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (!this.#frame || this.#isHidden) return;
    if (!navigator.onLine) this.#fail('offline');
    else this.#timer = setTimeout(() => this.#fail('timeout'), this.#watch().timeout * 1_000);
  }

  #ready(): void {
    clearTimeout(this.#timer);
    if (this.state === 'ready') return;
    this.state = 'ready';
    this.#host.requestUpdate();
    this.#watch().ready();
  }

  #fail(reason: BookingErrorReason): void {
    clearTimeout(this.#timer);
    if (this.state === reason) return;
    this.state = reason;
    this.#host.requestUpdate();
    this.#watch().failed(reason);
  }

  readonly #onOnline = (): void => {
    if (this.state === 'offline' && !this.#isHidden) this.restart();
  };

  readonly #onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
    const frame = this.#frame;
    const { known } = this.#watch();
    if (!known || !frame?.contentWindow || source !== frame.contentWindow) return;
    if (!isProviders(origin, frame.src, known)) return;
    const answer = known.answer?.(data);
    if (answer !== undefined) frame.contentWindow.postMessage(answer, origin);
    const news = known.read?.(data);
    if (news) this.#take(news);
  };

  #take(news: BookingNews): void {
    switch (news.kind) {
      case 'failed':
        this.#fail('link-failed');
        break;
      case 'height':
        this.height = news.pixels;
        this.#host.requestUpdate();
        // A page that says that it failed has a height, too.
        if (this.state !== 'link-failed') this.#ready();
        break;
      case 'scheduled':
        this.#ready();
        // Told twice, it is one booking.
        if (this.#booked.some((each) => isSame(each, news))) break;
        this.#booked.push(news);
        this.scheduled = true;
        this.#host.requestUpdate();
        this.#watch().scheduled(news);
        break;
      case 'alive':
        this.#ready();
    }
  }
}

/** Whether nothing tells two bookings apart: their references do, or else when they start. */
function isSame(one: BookingFacts, two: BookingFacts): boolean {
  const name = one.reference && two.reference ? 'reference' : 'start';
  return !one[name] || !two[name] || one[name] === two[name];
}

/** Whether messages from an origin are the provider's: the framed page's own, or another one of the provider's. */
function isProviders(origin: string, address: string, { provider, origins }: BookingFrame): boolean {
  const framed = new URL(address);
  return origin === framed.origin || (provider.recognizes(framed) && origins.includes(origin));
}
