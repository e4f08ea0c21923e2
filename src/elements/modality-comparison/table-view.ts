import { html, nothing, type TemplateResult } from 'lit';
import { formatList, formatNumber } from '../../shared/format.js';
import { renderAspectValue, renderDetails, renderName } from './aspect-view.js';
import { FEWEST, offers } from './columns.js';
import type { Aspect, Modality } from './frozen.js';
import { words } from './modality-comparison.words.js';
import { renderBooking, renderByline, renderModality, renderPortrait } from './modality-view.js';
import { grouped, hasPortrait, isHidden, isMarked, suits, type Acts, type Shown } from './shown.js';
import { renderGap } from './value-view.js';

/**
 * The comparison as a table. Roles are spelled out because older Safari drops them where the style sheet changes
 * `display`. Every modality has its column; how many of them show is the style sheet's to say, by the container's width.
 */
export function renderTable(shown: Shown, acts: Acts): TemplateResult {
  const { data, modalities } = shown;
  // Made where it is said: a list in words opens the browser's tables of languages.
  const caption = data.title ?? words.caption(formatList(modalities.map(({ name }) => name)));
  const columns = Math.min(shown.columns ?? FEWEST, modalities.length);
  // As far as there are columns at any width. Firefox miscounts columns where a span changes later.
  const span = Math.min(FEWEST, modalities.length) + 1;
  return html`
    <table class=${`of-${modalities.length}${modalities.length > 4 ? ' many' : ''}`} part="table" role="table">
      <caption>
        <span class="visually-hidden">${caption}</span>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <td class="corner" role="cell"></td>
          ${modalities.map((modality, column) => renderHead(modality, column, columns, shown, acts))}
        </tr>
      </thead>
      ${modalities.some(hasPortrait) ? renderPortraits(shown) : nothing}
      ${grouped(data.aspects).map(
        ([group, rows]) => html`
          <tbody role="rowgroup" ?data-same=${rows.every((aspect) => isHidden(shown, aspect))}>
            ${
              group === undefined
                ? nothing
                : html`
                    <tr class="group" role="row">
                      <th scope="rowgroup" role="rowheader" colspan=${span}>${group}</th>
                    </tr>
                  `
            }
            ${rows.map((aspect) => renderRow(aspect, shown, acts))}
          </tbody>
        `,
      )}
      ${modalities.some(({ booking }) => booking) ? renderBookings(shown, acts) : nothing}
    </table>
  `;
}

/** Has its place from the start, so that nothing moves when a list comes to it. */
const ARROW = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 6 5 5 5-5" /></svg>`;

function renderHead(modality: Modality, column: number, columns: number, shown: Shown, acts: Acts): TemplateResult {
  const many = shown.modalities.length > FEWEST;
  const picks = shown.columns !== undefined && columns < shown.modalities.length && column < columns;
  return html`<th
    class=${isMarked(shown, modality) ? 'marked' : nothing}
    part="header"
    scope="col"
    role="columnheader"
    aria-labelledby=${picks ? `head-${column}` : nothing}
  >
    <span class="pick"
      >${picks ? renderPicker(column, columns, shown, acts) : nothing}<span class="name" id="head-${column}"
        >${renderModality(modality, shown)}</span
      >${many ? ARROW : nothing}</span
    >
    ${renderByline(modality, shown)}
  </th>`;
}

/**
 * Which modality the column shows; offered only where there are more than fit. The list lies over the name, which,
 * unlike what a list shows, can take a second line.
 */
function renderPicker(
  column: number,
  columns: number,
  { modalities, data, chosen }: Shown,
  acts: Acts,
): TemplateResult {
  return html`<select
    part="column-picker"
    aria-label=${words.column(formatNumber(column + 1))}
    @change=${({ currentTarget }: Event) => acts.pick(column, (currentTarget as HTMLSelectElement).value)}
  >
    ${data.modalities.map((modality) => {
      const place = modalities.indexOf(modality);
      if (place < 0 || !offers(column, place, columns)) return nothing;
      const own = place === column;
      return html`<option value=${modality.id!} ?selected=${own} .selected=${own}>
        ${suits(chosen, modality.id!) ? words.nameThatSuits(modality.name) : modality.name}
      </option>`;
    })}
  </select>`;
}

function renderPortraits(shown: Shown): TemplateResult {
  return html`
    <tbody role="rowgroup">
      <tr role="row">
        <th part="label" scope="row" role="rowheader"><span class="name">${words.inShort()}</span></th>
        ${shown.modalities.map((modality) =>
          renderCell(modality, hasPortrait(modality) ? renderPortrait(modality, shown) : renderGap()),
        )}
      </tr>
    </tbody>
  `;
}

function renderRow(aspect: Aspect, shown: Shown, acts: Acts): TemplateResult {
  const { id, kind, help, label } = aspect;
  const key = id!;
  // The name alone, without the explanation's button; what it is about stands with it.
  const name = kind ? `label-${key} kind-${key}` : `label-${key}`;
  return html`<tr class=${kind ?? nothing} role="row" ?data-same=${isHidden(shown, aspect)}>
    <th part="label" scope="row" role="rowheader" aria-labelledby=${help === undefined ? nothing : name}>
      ${renderName(aspect, key)}${renderDetails(aspect, key, label, shown, acts)}
    </th>
    ${shown.modalities.map((modality) => renderCell(modality, renderAspectValue(aspect, modality, shown)))}
  </tr>`;
}

/** Where columns cannot stand side by side the name stands with every value: the style sheet shows it then. */
function renderCell({ name }: Modality, content: unknown): TemplateResult {
  return html`<td part="cell" role="cell" data-modality=${name}>${content}</td>`;
}

function renderBookings({ modalities }: Shown, acts: Acts): TemplateResult {
  return html`
    <tfoot role="rowgroup">
      <tr role="row">
        <th part="label" scope="row" role="rowheader"><span class="name">${words.book()}</span></th>
        ${modalities.map((modality) =>
          renderCell(modality, modality.booking ? renderBooking(modality, acts) : renderGap()),
        )}
      </tr>
    </tfoot>
  `;
}
