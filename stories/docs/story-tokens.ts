/**
 * `<story-tokens tag="…"><Story of={…} /></story-tokens>`: the custom properties, to be tried on the live element; and
 * the rule that sets them on a page.
 */
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { blockStyles } from './block.styles.js';
import { manifestOf } from './manifest.js';
import { StoryBlock } from './story-block.js';

type Kind = 'color' | 'length' | 'font';

/** What a value is tried as. */
const TRIED_AS: Readonly<Record<Kind, string>> = { color: 'color', length: 'padding', font: 'font-family' };

function kindOf(token: string): Kind {
  if (token.endsWith('font')) return 'font';
  return /accent|surface|line|focus/.test(token) ? 'color' : 'length';
}

export class StoryTokens extends StoryBlock {
  static override styles: CSSResultGroup = [
    blockStyles,
    css`
      .inputs {
        display: grid;
        gap: 1em 1.5em;
        grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
      }

      label code {
        font-weight: 600;
      }

      .about {
        color: var(--soft);
        display: block;
      }

      .pair {
        display: flex;
        gap: 0.5em;
        margin-block-start: 0.3em;
      }

      [type='text'] {
        flex: 1;
        font-family: ui-monospace, monospace;
        min-inline-size: 0;
        padding-inline: 0.5em;
      }

      [type='color'] {
        inline-size: 3em;
        padding: 0.15em;
      }

      .wrong {
        color: light-dark(#a3001b, #ff9b9b);
      }

      pre {
        background: light-dark(#f3f5f7, #26292c);
        border-radius: 0.3em;
        margin-block: 1.5em 0.75em;
        overflow-x: auto;
        padding: 0.75em 1em;
      }

      .copied {
        margin-inline-start: 0.75em;
      }
    `,
  ];

  @state() private values: Readonly<Record<string, string>> = {};
  @state() private copied = '';

  protected override look(): void {
    // The preview shows the element; pickers start from colours of the scheme, which may be another now.
    this.requestUpdate();
  }

  override render(): TemplateResult {
    return html`
      <div class="stage"><slot></slot></div>
      <div class="foot">
        <div class="inputs">${manifestOf(this.tag).tokens.map((token) => this.#renderToken(token))}</div>
        <pre tabindex="0" aria-label="The rule to copy"><code>${this.#rule}</code></pre>
        <button type="button" @click=${this.#copy}>Copy CSS</button>
        <button type="button" @click=${this.#reset}>Reset</button>
        <span class="copied" role="status">${this.copied}</span>
      </div>
    `;
  }

  #renderToken({ name, description, default: initial }: { name: string; description?: string; default?: string }) {
    const kind = kindOf(name);
    const value = this.values[name] ?? '';
    const isWrong = value !== '' && !CSS.supports(TRIED_AS[kind], value);
    return html`<div>
      <label for=${name}><code>${name}</code></label>
      <span class="about" id="about${name}">${description}. By default: ${initial}.</span>
      <div class="pair">
        <input
          id=${name}
          type="text"
          spellcheck="false"
          aria-describedby="about${name} ${isWrong ? `wrong${name}` : ''}"
          aria-invalid=${isWrong ? 'true' : 'false'}
          placeholder=${initial ?? ''}
          .value=${value}
          @input=${(event: InputEvent) => this.#set(name, (event.target as HTMLInputElement).value)}
        />
        ${
          kind === 'color'
            ? html`<input
                type="color"
                aria-label="${name}, picked"
                .value=${this.#asHex(isWrong || value === '' ? (initial ?? '') : value)}
                @input=${(event: InputEvent) => this.#set(name, (event.target as HTMLInputElement).value)}
              />`
            : nothing
        }
      </div>
      ${isWrong ? html`<span class="wrong" id="wrong${name}">No ${kind}: the default holds.</span>` : nothing}
    </div>`;
  }

  get #rule(): string {
    const set = Object.entries(this.values).filter(
      ([name, value]) => value !== '' && CSS.supports(TRIED_AS[kindOf(name)], value),
    );
    if (set.length === 0) return '/* Change a value: the rule to copy stands here. */';
    return [':root {', ...set.map(([name, value]) => `  ${name}: ${value};`), '}'].join('\n');
  }

  #set(name: string, value: string): void {
    this.values = { ...this.values, [name]: value };
    this.copied = '';
    // It is inherited by what is slotted.
    const isSet = value !== '' && CSS.supports(TRIED_AS[kindOf(name)], value);
    this.style.setProperty(name, isSet ? value : null);
  }

  readonly #copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(this.#rule);
    this.copied = 'Copied.';
  };

  readonly #reset = (): void => {
    for (const name of Object.keys(this.values)) this.style.removeProperty(name);
    this.values = {};
    this.copied = '';
  };

  /** The colour a picker starts from, in the page's scheme: it knows no names. @returns black for what is no colour */
  #asHex(color: string): string {
    const probe = this.renderRoot.appendChild(document.createElement('span'));
    probe.style.color = 'black';
    probe.style.color = color;
    const context = document.createElement('canvas').getContext('2d')!;
    context.fillStyle = getComputedStyle(probe).color;
    probe.remove();
    return context.fillStyle;
  }
}
