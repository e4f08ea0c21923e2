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
    const { documentElement: root, body } = this.#host.ownerDocument;
    const { clientWidth } = root;
    const { overflowY, direction, paddingLeft, paddingRight } = getComputedStyle(root);
    const rules = ['html{overflow:hidden!important}'];
    // The body's overflow is the window's as long as the root has none: with ours it would become its own.
    if (overflowY === 'visible') rules.push('body{overflow:visible!important}');
    else if (/auto|scroll/.test(getComputedStyle(body).overflowY)) rules.push('body{overflow:hidden!important}');
    const { left } = body.getBoundingClientRect();
    this.#sheet.set(rules.join(''));
    // Where a scrollbar took room, the page keeps that room.
    const scrollbar = root.clientWidth - clientWidth;
    if (scrollbar <= 0) return;
    const isLeft = direction === 'rtl' && body.getBoundingClientRect().left < left;
    const side = isLeft ? `left:calc(${paddingLeft}` : `right:calc(${paddingRight}`;
    this.#sheet.set(`${rules.join('')}html{padding-${side} + ${scrollbar}px)!important}`);
  }

  unlock(): void {
    this.#sheet.set('');
  }
}
