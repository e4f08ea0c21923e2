/* Tables of several sizes: as hand-written HTML (the floor), as a bare Lit template, and as the element. */
import { html, render } from 'lit';
import { instances } from './instances.js';
import { comparison, table, word } from '../samples.mjs';

export const byHand = (compared) => (root) => {
  root.innerHTML = table(compared);
};

const litCell = (value) => {
  if (Array.isArray(value))
    return html`<ul>
      ${value.map((each) => html`<li>${each}</li>`)}
    </ul>`;
  return typeof value === 'boolean' ? word(value) : value;
};

const lit = ({ title, modalities, aspects }) =>
  html`<table>
    <caption>
      ${title}
    </caption>
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

const contestants = (compared) => {
  const floor = byHand(compared);
  return {
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
  };
};

const sizes = [
  [2, 10, 20],
  [4, 12, 20],
  [12, 100, 4],
].map(([modalities, aspects, mounts]) => [
  `comparison ${modalities} × ${aspects}`,
  { measures: ['mount', 'memory', 'leaks'], mounts, contestants: contestants(comparison(modalities, aspects)) },
]);

const numbers = [
  [10, 5],
  [100, 1],
].map(([count, mounts]) => [
  `comparison 4 × 12, ${count} of them`,
  { measures: ['instances'], mounts, contestants: instances(count, contestants(comparison(4, 12))) },
]);

export const cases = Object.fromEntries([...sizes, ...numbers]);
