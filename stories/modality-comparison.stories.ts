import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import article from '../demo/data/comparison.json' with { type: 'json' };
import type { Comparison, ModalityComparison } from '../src/index.js';

const data = article as unknown as Comparison;

/** A comparison of that many modalities, by three aspects. */
function ofMany(count: number): Comparison {
  const modalities = Array.from({ length: count }, (_, n) => ({ id: `m${n}`, name: `Modality ${n + 1}` }));
  const of = (value: (n: number) => string | number | boolean) =>
    Object.fromEntries(modalities.map(({ id }, n) => [id, value(n)]));
  return {
    title: `${count} modalities`,
    modalities,
    aspects: [
      { label: 'Aim', values: of((n) => `What modality ${n + 1} is meant to do.`) },
      { label: 'Depth', scale: { min: 0, max: 5 }, values: of((n) => n % 6) },
      { label: 'By hand', values: of((n) => n % 2 === 0) },
    ],
  };
}

const meta: Meta<ModalityComparison> = {
  title: 'Modality comparison',
  component: 'modality-comparison',
  args: { comparison: data },
  render: ({ comparison, layout, columns, differencesOnly, choice, highlight, headingLevel }) => html`
    <modality-comparison
      .comparison=${comparison}
      .layout=${layout}
      .columns=${columns}
      .differencesOnly=${differencesOnly}
      .choice=${choice}
      .highlight=${highlight}
      .headingLevel=${headingLevel}
    ></modality-comparison>
  `,
};

export default meta;
type Story = StoryObj<ModalityComparison>;

/** The article's comparison. */
export const Article: Story = {};

/** The visitor has answered the guide's question. */
export const Guided: Story = { args: { choice: 'mobility' } };

/** Only the aspects that differ. */
export const DifferencesOnly: Story = { args: { differencesOnly: true } };

/** In a narrow place every aspect stands above its values. */
export const Narrow: Story = { globals: { viewport: { value: 'w320' } } };

export const ThreeModalities: Story = { args: { comparison: ofMany(3) } };
export const TwelveModalities: Story = { args: { comparison: ofMany(12) } };

/** An existing table in the page, enhanced by one line. */
export const FromTable: Story = {
  render: () => html`
    <modality-comparison>
      <table>
        <caption>
          Two ways
        </caption>
        <tr>
          <td></td>
          <th>Massage</th>
          <th>Neuromuscular therapy</th>
        </tr>
        <tr>
          <th>Aim</th>
          <td>Rest</td>
          <td>Relief</td>
        </tr>
        <tr>
          <th>Stretching</th>
          <td></td>
          <td>✓</td>
        </tr>
      </table>
    </modality-comparison>
  `,
};

/** Nothing could be rendered: the children show, and the attribute `debug` says why. */
export const Broken: Story = {
  render: () => html`
    <modality-comparison debug comparison="{“title”: “Curly quotes”}">
      <p>What stands inside the element shows instead.</p>
    </modality-comparison>
  `,
};
