/* Tables of several sizes: as hand-written HTML (the floor), as a bare Lit template, and as the element. */
import { html, render } from 'lit';

/** @param {number} modalities @param {number} aspects */
export function data(modalities, aspects) {
  const ids = Array.from({ length: modalities }, (_, n) => `m${n}`);
  const value = (row, column) =>
    [`Value ${row} of ${column}`, 'The same', ['One', 'Two'], (row + column) % 2 === 0][(row + column) % 4];
  return {
    title: 'Comparison',
    modalities: ids.map((id) => ({ id, name: `Modality ${id}` })),
    aspects: Array.from({ length: aspects }, (_, row) => ({
      label: `Aspect ${row}`,
      values: Object.fromEntries(ids.map((id, column) => [id, value(row, column)])),
    })),
  };
}

const word = (value) => (value ? '✓ Yes' : '✗ No');

const cell = (value) => {
  if (Array.isArray(value)) return `<ul>${value.map((each) => `<li>${each}</li>`).join('')}</ul>`;
  return typeof value === 'boolean' ? word(value) : value;
};

function written({ title, modalities, aspects }) {
  const heads = modalities.map(({ name }) => `<th scope="col">${name}</th>`).join('');
  const rows = aspects.map(({ label, values }) => {
    const cells = modalities.map(({ id }) => `<td>${cell(values[id])}</td>`).join('');
    return `<tr><th scope="row">${label}</th>${cells}</tr>`;
  });
  return `<h2>${title}</h2><table><thead><tr><td></td>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

export const byHand = (compared) => (root) => {
  root.innerHTML = written(compared);
};

const litCell = (value) => {
  if (Array.isArray(value))
    return html`<ul>
      ${value.map((each) => html`<li>${each}</li>`)}
    </ul>`;
  return typeof value === 'boolean' ? word(value) : value;
};

const lit = ({ title, modalities, aspects }) =>
  html`<h2>${title}</h2>
    <table>
      <thead>
        <tr>
          <td></td>
          ${modalities.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${aspects.map(
          ({ label, values }) =>
            html`<tr>
              <th scope="row">${label}</th>
              ${modalities.map(({ id }) => html`<td>${litCell(values[id])}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;

export const cases = Object.fromEntries(
  [
    [2, 10, 20],
    [4, 12, 20],
    [12, 100, 4],
  ].map(([modalities, aspects, mounts]) => {
    const compared = data(modalities, aspects);
    const floor = byHand(compared);
    return [
      `comparison ${modalities} × ${aspects}`,
      {
        measures: ['mount'],
        mounts,
        contestants: {
          floor,
          'floor again': floor,
          'bare Lit': (root) => {
            render(lit(compared), root);
          },
          element: (root) => {
            const element = document.createElement('modality-comparison');
            element.comparison = structuredClone(compared);
            root.append(element);
            return { rendered: element.updateComplete };
          },
        },
      },
    ];
  }),
);
