import { CROSSING } from '../../shared/data.events.js';
import type { Provider } from './schema.js';

/** The visitor is about to book. Cancelling it keeps the link from being followed and the booking page from opening. */
export class BookingOpenEvent extends Event {
  static readonly type = 'booking-open';

  /** Who runs the booking page; `link` when nobody known does. */
  readonly provider: Provider;

  constructor(provider: Provider) {
    super(BookingOpenEvent.type, { ...CROSSING, cancelable: true });
    this.provider = provider;
  }
}

/** The booking page is there: it said so, or, where it never says anything, its frame has loaded. */
export class BookingReadyEvent extends Event {
  static readonly type = 'booking-ready';

  constructor() {
    super(BookingReadyEvent.type, CROSSING);
  }
}

/** What a provider tells of a booking. Nothing in it is about the visitor. */
export interface BookingFacts {
  /** The provider's name for it: Calendly's address of the event, Cal.com's uid. */
  readonly reference?: string | undefined;
  /** When it starts; ISO 8601. */
  readonly start?: string | undefined;
  /** When it ends; ISO 8601. */
  readonly end?: string | undefined;
}

/** A session is booked. */
export class BookingScheduledEvent extends Event implements BookingFacts {
  static readonly type = 'booking-scheduled';

  /** Who runs the booking page. */
  readonly provider: Provider;
  /** The provider's name for it: Calendly's address of the event, Cal.com's uid. */
  readonly reference: string | undefined;
  /** When it starts; ISO 8601. */
  readonly start: string | undefined;
  /** When it ends; ISO 8601. */
  readonly end: string | undefined;

  constructor(provider: Provider, { reference, start, end }: BookingFacts) {
    super(BookingScheduledEvent.type, CROSSING);
    this.provider = provider;
    this.reference = reference;
    this.start = start;
    this.end = end;
  }
}

/**
 * Why a booking page does not come: no sign of life in time (it may be blocked, or refuse to be framed), it says itself
 * that it cannot show what was asked for, or there is no connection.
 */
export type BookingErrorReason = 'timeout' | 'link-failed' | 'offline';

/** The booking page does not come. It may come later: then `booking-ready` follows. */
export class BookingErrorEvent extends Event {
  static readonly type = 'booking-error';

  /** `timeout`: no sign of life in time; `link-failed`: it says so itself; `offline`: there is no connection. */
  readonly reason: BookingErrorReason;

  constructor(reason: BookingErrorReason) {
    super(BookingErrorEvent.type, CROSSING);
    this.reason = reason;
  }
}

/** The booking page was closed; opening it again continues where it was. */
export class BookingCloseEvent extends Event {
  static readonly type = 'booking-close';

  constructor() {
    super(BookingCloseEvent.type, CROSSING);
  }
}

/** The events of `<booking-button>`, by name. */
export interface BookingButtonEventMap {
  'booking-open': BookingOpenEvent;
  'booking-ready': BookingReadyEvent;
  'booking-scheduled': BookingScheduledEvent;
  'booking-error': BookingErrorEvent;
  'booking-close': BookingCloseEvent;
}
