import type { ReactiveControllerHost } from 'lit';
import { PageSheetController } from '../../shared/page-sheet-controller.js';

/** Keeps the page behind a dialog where it is; nothing jumps, neither by scrolling nor by a scrollbar that goes. */
export class ScrollLockController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #sheet: PageSheetController;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#sheet = new PageSheetController(host);
  }

  lock(): void {
    const { documentElement: root, body, defaultView: view } = this.#host.ownerDocument;
    const scrollbar = view!.innerWidth - root.clientWidth;
    const own = getComputedStyle(root);
    const rules = [`html{overflow:hidden!important}`];
    if (scrollbar > 0) {
      const side = own.direction === 'rtl' && body.getBoundingClientRect().left > 0 ? 'left' : 'right';
      rules.push(
        `html{padding-${side}:calc(${side === 'left' ? own.paddingLeft : own.paddingRight} + ${scrollbar}px)!important}`,
      );
    }
    // The body's overflow is the window's as long as the root has none: with ours it would become its own.
    if (own.overflowY === 'visible') rules.push('body{overflow:visible!important}');
    else if (/auto|scroll/.test(getComputedStyle(body).overflowY)) rules.push('body{overflow:hidden!important}');
    this.#sheet.set(rules.join(''));
  }

  unlock(): void {
    this.#sheet.set('');
  }
}
