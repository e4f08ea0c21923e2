import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../shared/format.js';
import type { SlideRange } from './slide-position.js';
import { words } from './testimonial-carousel.words.js';

/** Places that have a dot each; more of them are a number. */
const MOST_DOTS = 7;

/** What the controls say, and what they do. */
export interface Controls {
  /** Whether there is a row that moves, or may before it is measured. */
  readonly moves: boolean;
  readonly count: number;
  readonly range: SlideRange | undefined;
  /** Index of the slide that is first, or will be. */
  readonly destination: number;
  /** Index of the last slide that can come first. */
  readonly last: number;
  /** Whether the first follows the last. */
  readonly rewind: boolean;
  /** Whether it moves by itself; undefined where that was never asked for. */
  readonly playing: boolean | undefined;
  readonly offersAll: boolean;
  /** Whether all are shown. */
  readonly all: boolean;
  readonly move: (step: -1 | 1) => void;
  readonly goTo: (index: number) => void;
  readonly pressPlay: () => void;
  readonly togglePlay: (event: MouseEvent) => void;
  readonly toggleAll: () => void;
}

/** The buttons, where there is anything to move or to bring back. */
export function renderControls(controls: Controls): unknown {
  const { moves, all } = controls;
  if (!moves && !all) return nothing;
  return html`<div class="controls" part="controls">
    ${moves ? renderMoves(controls) : nothing} ${renderAll(controls)}
  </div>`;
}

/** The buttons above the row: what stops it comes first (WAI-ARIA APG). */
function renderMoves(controls: Controls): TemplateResult {
  const { destination, last, range, rewind, playing, move } = controls;
  const atStart = !rewind && destination === 0;
  const atEnd = !rewind && range !== undefined && destination >= last;
  return html`
    ${playing === undefined ? nothing : renderPlay(playing, controls)}
    <button
      class="round"
      type="button"
      part="previous"
      aria-label=${words.previous()}
      aria-disabled=${atStart ? 'true' : nothing}
      @click=${() => move(-1)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M15 5 8 12l7 7" /></svg>
    </button>
    <button
      class="round"
      type="button"
      part="next"
      aria-label=${words.next()}
      aria-disabled=${atEnd ? 'true' : nothing}
      @click=${() => move(1)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m9 5 7 7-7 7" /></svg>
    </button>
  `;
}

/** The button that turns the row into a list and back. */
function renderAll({ all, offersAll, count, toggleAll }: Controls): unknown {
  if (!offersAll) return nothing;
  return html`<button class="plain" type="button" part="show-all" @click=${toggleAll}>
    ${all ? words.showFewer() : words.showAll(formatNumber(count))}
  </button>`;
}

function renderPlay(playing: boolean, { pressPlay, togglePlay }: Controls): TemplateResult {
  return html`
    <button
      class="round"
      type="button"
      part="pause"
      aria-label=${playing ? words.pause() : words.play()}
      @pointerdown=${pressPlay}
      @click=${togglePlay}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${playing ? 'M9 6v12M15 6v12' : 'M8 5v14l11-7Z'} /></svg>
    </button>
  `;
}

/** Where the row is: a dot for each place it can stand at, a number where there are many. */
export function renderPages(controls: Controls): unknown {
  const { range, last, moves } = controls;
  if (!moves) return nothing;
  const dotted = range !== undefined && last < MOST_DOTS;
  return html`
    <div
      class="pages"
      part="pagination"
      role=${dotted ? 'group' : nothing}
      aria-label=${dotted ? words.pages() : nothing}
    >
      ${range ? (dotted ? renderDots(controls) : renderPage(controls, range.count)) : nothing}
    </div>
  `;
}

function renderDots({ count, destination, last, goTo }: Controls): readonly TemplateResult[] {
  return Array.from(
    { length: last + 1 },
    (_, index) => html`
      <button
        class="dot"
        type="button"
        aria-label=${words.position(formatNumber(index + 1), formatNumber(count))}
        aria-current=${index === destination ? 'true' : nothing}
        @click=${() => goTo(index)}
      ></button>
    `,
  );
}

function renderPage({ count, destination }: Controls, seen: number): TemplateResult {
  const [from, to] = [destination + 1, Math.min(destination + seen, count)];
  const [first, all] = [formatNumber(from), formatNumber(count)];
  return html`<span aria-hidden="true"
    >${from === to ? words.page(first, all) : words.pageRange(first, formatNumber(to), all)}</span
  >`;
}
