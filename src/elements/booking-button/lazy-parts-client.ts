import type { BookingButton } from './booking-button.js';
import type { BookingDialogController } from './booking-dialog.js';
import type { MenuController } from './menu-controller.js';

/** What no page loads before a visitor comes near the button, or the button is to float. */
export class LazyParts {
  dialog: BookingDialogController | undefined;
  menu: MenuController | undefined;

  readonly #host: BookingButton;
  #floats = false;
  readonly #warnings = new Set<string>();

  constructor(host: BookingButton) {
    this.#host = host;
  }

  /** Fetches what booking page and menu need. Where that fails the link is still a link. */
  async fetch({ needsMenu }: { needsMenu: boolean }): Promise<void> {
    if (this.dialog && (this.menu || !needsMenu)) return;
    try {
      const [{ BookingDialogController }, menu] = await Promise.all([
        import('./booking-dialog.js'),
        needsMenu ? import('./menu-controller.js') : undefined,
      ]);
      this.dialog ??= new BookingDialogController(this.#host);
      if (menu) this.menu ??= new menu.MenuController(this.#host);
    } catch (error) {
      this.#warn(`its dialog, so the link leads to the booking page. ${String(error)}`);
    }
  }

  /** Fetches what makes way for others; without it the button still floats. */
  async float(): Promise<void> {
    if (this.#floats) return;
    this.#floats = true;
    try {
      const { FloatingController } = await import('./floating-controller.js');
      new FloatingController(this.#host);
      this.#host.requestUpdate();
    } catch (error) {
      this.#warn(`what makes it give way while it floats. ${String(error)}`);
    }
  }

  /** Once: a pointer that comes near, focus and a click ask for the same file. */
  #warn(what: string): void {
    if (this.#warnings.has(what)) return;
    this.#warnings.add(what);
    console.warn(`<${this.#host.localName}> could not load ${what}`);
  }
}
