import { html, nothing, type TemplateResult } from 'lit';
import { words } from './modality-comparison.words.js';
import type { Guide, Modality } from './schema.js';

type Option = Guide['options'][number];

/** What the guide tells its element. */
export interface GuideHandlers {
  readonly choose: (option: Option) => void;
  readonly clear: () => void;
}

/** The question as a group of radio buttons, and below it what suits the answer and why. */
export function renderGuide(
  guide: Guide,
  modalities: readonly Modality[],
  chosen: Option | undefined,
  handlers: GuideHandlers,
): TemplateResult {
  return html`
    <fieldset class="guide" part="guide">
      <legend>${guide.question}</legend>
      ${guide.options.map(
        (option) => html`
          <label class="option" part="option">
            <input type="radio" name="guide" .checked=${option === chosen} @change=${() => handlers.choose(option)} />
            <span>${option.label}</span>
          </label>
        `,
      )}
      <div class="answer" role="status">${chosen ? renderReasons(modalities, chosen) : nothing}</div>
      ${chosen ? html`<button type="button" @click=${handlers.clear}>${words.clear()}</button>` : nothing}
      ${guide.note === undefined ? nothing : html`<p class="small" part="note">${guide.note}</p>`}
    </fieldset>
  `;
}

function renderReasons(modalities: readonly Modality[], { suits }: Option): unknown {
  const suiting = modalities.filter(({ id }) => Object.hasOwn(suits, id!));
  if (suiting.length === 0) return html`<p>${words.nothingSuits()}</p>`;
  return suiting.map(({ id, name }) => html`<p><b>${name}</b> ${suits[id!]}</p>`);
}
