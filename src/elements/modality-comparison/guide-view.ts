import { html, nothing, type TemplateResult } from 'lit';
import { checked } from './checked-view.js';
import { renderBooking } from './modality-view.js';
import { words } from './modality-comparison.words.js';
import type { Guide } from './frozen.js';
import { suits, type Acts, type Shown } from './shown.js';

type Option = Guide['options'][number];

/** What the guide tells its element. */
export interface GuideActs {
  readonly choose: (option: Option) => void;
  readonly clear: () => void;
}

/** The question as a group of radio buttons, and below it what suits the answer, why, and where to book it. */
export function renderGuide(guide: Guide, shown: Shown, acts: Acts & GuideActs): TemplateResult {
  const { chosen } = shown;
  return html`
    <fieldset class=${chosen ? 'guide' : 'guide open'} part="guide">
      <legend>${guide.question}</legend>
      ${guide.options.map(
        (option) => html`
          <label class="option" part="option">
            <input
              type="radio"
              name="guide"
              value=${option.id!}
              ?checked=${option === chosen}
              ${checked(option === chosen)}
              @change=${() => acts.choose(option)}
            />
            <span>${option.label}</span>
          </label>
        `,
      )}
      <div class="answer" role="status">${chosen ? renderReasons(chosen, shown, acts) : nothing}</div>
      ${
        chosen
          ? html`<button
              class="clear"
              type="button"
              @click=${(event: Event) => {
                focusChosen(event);
                acts.clear();
              }}
            >
              ${words.clear()}
            </button>`
          : nothing
      }
      ${guide.note === undefined ? nothing : html`<p class="small" part="note">${guide.note}</p>`}
    </fieldset>
  `;
}

/** In the order of the data: to pick a column is no new answer. */
function renderReasons(chosen: Option, { data, modalities }: Shown, acts: Acts): unknown {
  const suiting = data.modalities.filter((each) => modalities.includes(each) && suits(chosen, each.id!));
  if (suiting.length === 0) return html`<p>${words.nothingSuits()}</p>`;
  return suiting.map(
    (modality) => html`
      <p><b>${modality.name}</b> ${chosen.suits[modality.id!]}</p>
      ${modality.booking ? html`<p>${renderBooking(modality, acts)}</p>` : nothing}
    `,
  );
}

/** The button goes with the answer; focus returns to the answer's radio button. */
function focusChosen({ currentTarget }: Event): void {
  (currentTarget as HTMLElement).closest('fieldset')!.querySelector<HTMLElement>('input:checked')?.focus();
}
