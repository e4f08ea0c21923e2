/**
 * `<story-parts tag="…"><Story of={…} /></story-parts>`: the parts drawn on the live element, each with its name.
 * `story="id"` shows the story in a frame of its own instead, for what leaves its place in the page: a dialog, a menu.
 * The frame is a picture: nothing in it can be reached, so that what opens in it takes no focus from the page.
 */
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { styleMap } from 'lit/directives/style-map.js';
import { blockStyles } from './block.styles.js';
import { placeLabel, type Box } from './labels.js';
import { globalsQuery } from './look.js';
import { partBoxes, type PartBoxes } from './part-boxes.js';
import { StoryBlock, type AnyElement } from './story-block.js';

/** Pixels of a label: of a letter, around the letters, and from top to bottom. */
const LETTER = 7.3;
const PADDING = 10;
const ROW = 18;
const HUES = 4;
/** Milliseconds between looks into a frame while its story is being played, and how many there are. */
const FRAME_REST = 400;
const FRAME_LOOKS = 20;

export class StoryParts extends StoryBlock {
  static override styles: CSSResultGroup = [
    blockStyles,
    css`
      .stage {
        position: relative;
      }

      .stage.framed {
        padding: 0;
      }

      iframe {
        block-size: var(--height);
        border: 0;
        border-radius: inherit;
        display: block;
        inline-size: 100%;
      }

      .box,
      .name {
        pointer-events: none;
        position: absolute;
        z-index: 5;
      }

      .box {
        border: 1.5px solid var(--hue);
        border-radius: 2px;
      }

      .chosen .box {
        border-width: 3px;
      }

      .name {
        background: var(--hue);
        border-radius: 2px;
        color: light-dark(#fff, #111);
        font:
          600 12px/18px ui-monospace,
          monospace;
        padding-inline: 5px;
        white-space: nowrap;
        z-index: 6;
      }

      .hue-0 {
        --hue: light-dark(#a3006d, #ff8fd2);
      }

      .hue-1 {
        --hue: light-dark(#0b57b0, #8cc2ff);
      }

      .hue-2 {
        --hue: light-dark(#1d6b2e, #86d993);
      }

      .hue-3 {
        --hue: light-dark(#8a4b00, #ffbe6b);
      }

      ul {
        display: grid;
        gap: 0.75em 1.5em;
        grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
        list-style: none;
        margin: 0;
        padding: 0;
      }

      li button {
        border-inline-start: 0.5em solid var(--hue);
        font-family: ui-monospace, monospace;
        font-size: 0.9em;
        font-weight: 600;
      }

      [aria-pressed='true'] {
        background: var(--hue);
        color: light-dark(#fff, #111);
      }

      li span {
        color: var(--soft);
        display: block;
        margin-block-start: 0.2em;
      }
    `,
  ];

  /** Id of a story to show in a frame. */
  @property() story: string | undefined;
  /** Height of the frame, such as `34em`. */
  @property() height = '30em';

  @state() private parts: readonly PartBoxes[] = [];
  /** The only one drawn. */
  @state() private chosen: string | undefined;

  @query('.stage') private readonly stage!: HTMLElement;
  @query('iframe') private readonly frame!: HTMLIFrameElement | null;

  protected override get place(): ParentNode {
    return this.story === undefined ? this : (this.frame?.contentDocument ?? this);
  }

  protected override onGlobals(): void {
    // The frame's address tells them, too.
    this.requestUpdate();
    super.onGlobals();
  }

  protected override look(element: AnyElement): void {
    const stage = this.stage.getBoundingClientRect();
    const page = this.frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const parts = partBoxes(element).map(({ boxes, ...part }) => ({
      ...part,
      boxes: boxes.map(({ left, top, ...size }) => ({
        left: left + page.left - stage.left,
        top: top + page.top - stage.top,
        ...size,
      })),
    }));
    // Looking again and again must come to an end.
    if (JSON.stringify(parts) !== JSON.stringify(this.parts)) this.parts = parts;
  }

  override render(): TemplateResult {
    return html`
      <div class="stage ${this.story === undefined ? '' : 'framed'}">
        ${
          this.story === undefined
            ? html`<slot></slot>`
            : html`<iframe
                inert
                loading="lazy"
                title="Picture of the element"
                src="iframe.html?viewMode=story&id=${this.story}&globals=${globalsQuery()}"
                style=${styleMap({ '--height': this.height })}
                @load=${this.#onLoad}
              ></iframe>`
        }
        ${this.#drawn()}
      </div>
      <ul class="foot" aria-label="Parts in this picture">
        ${this.parts.map(({ name, description }, index) => {
          const chosen = this.chosen === name;
          return html`<li class="hue-${index % HUES}">
            <button
              type="button"
              aria-pressed=${chosen ? 'true' : 'false'}
              @click=${() => (this.chosen = chosen ? undefined : name)}
            >
              ${name}
            </button>
            <span>${description}</span>
          </li>`;
        })}
      </ul>
    `;
  }

  #drawn(): unknown {
    if (!this.stage) return nothing;
    const picture: Box = { left: 0, top: 0, width: this.stage.clientWidth, height: this.stage.clientHeight };
    const taken: Box[] = [];
    return this.parts.map(({ name, boxes }, index) => {
      if (this.chosen !== undefined && this.chosen !== name) return nothing;
      const words = boxes.length > 1 ? `${name} ×${boxes.length}` : name;
      const label = { width: words.length * LETTER + PADDING, height: ROW };
      const { left, top } = placeLabel(boxes[0]!, label, picture, taken);
      return html`<div
        class=${classMap({ [`hue-${index % HUES}`]: true, chosen: this.chosen === name })}
        aria-hidden="true"
      >
        ${boxes.map((box) => html`<div class="box" data-part=${name} style=${styleMap(inPixels(box))}></div>`)}
        <div class="name" style=${styleMap(inPixels({ left, top }))}>${words}</div>
      </div>`;
    });
  }

  readonly #onLoad = (): void => {
    let looks = 0;
    const timer = window.setInterval(() => {
      this.lookSoon();
      if (++looks === FRAME_LOOKS || !this.isConnected) window.clearInterval(timer);
    }, FRAME_REST);
  };
}

function inPixels(box: Partial<Box>): Record<string, string> {
  return Object.fromEntries(Object.entries(box).map(([side, pixels]) => [side, `${pixels}px`]));
}
