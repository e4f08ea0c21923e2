import { CROSSING } from '../../shared/data.events.js';
import type { Provider } from './schema.js';

/** The visitor is about to book. Cancelling it keeps the link from being followed and the dialog from opening. */
export class BookingOpenEvent extends Event {
  static readonly type = 'booking-open';

  /** Who runs the booking page; `link` when nobody known does. */
  readonly provider: Provider;

  constructor(provider: Provider) {
    super(BookingOpenEvent.type, { ...CROSSING, cancelable: true });
    this.provider = provider;
  }
}

/** The booking page is loaded in its frame. */
export class BookingReadyEvent extends Event {
  static readonly type = 'booking-ready';

  constructor() {
    super(BookingReadyEvent.type, CROSSING);
  }
}

/** The dialog was closed; opening it again continues where it was. */
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
  'booking-close': BookingCloseEvent;
}
