import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import article from '../demo/data/comparison.json' with { type: 'json' };
import type { Comparison, ModalityComparison } from '../src/index.js';
import { NO_CONTROLS } from './docs/controls.js';
import { neverAnswer, ON_ITS_WAY } from './docs/on-its-way.js';
import { given } from './docs/properties.js';
import { ARABIC, brief, GERMAN, ofMany, PARTS, SOURCES } from './comparisons.js';

const data = article as Comparison;

const meta: Meta<ModalityComparison> = {
  title: 'Modality comparison',
  component: 'modality-comparison',
  args: { comparison: data },
  render: (args) => html`<modality-comparison ${given(args)}></modality-comparison>`,
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

/** A card for each modality; for two or three of them, and many words. */
export const Cards: Story = { args: { layout: 'cards', choice: 'mobility' } };

/** A text to read; for two modalities, and a page that has no room for a table. */
export const Prose: Story = { args: { layout: 'prose' } };

/** Every kind of value, an explanation, footnotes. */
export const TwoModalities: Story = { args: { comparison: ofMany(2) } };
export const ThreeModalities: Story = { args: { comparison: ofMany(3) } };
export const FourModalities: Story = { args: { comparison: ofMany(4) } };

/** More than fit: the visitor picks what the columns show. */
export const EightModalities: Story = { args: { comparison: ofMany(8) } };
export const TwelveModalities: Story = { args: { comparison: ofMany(12) } };

/** One modality is pointed out by the author. */
export const Highlighted: Story = { args: { comparison: ofMany(3), highlight: 'm1' } };

/** Small, and with every part there is in a table. */
export const Parts: Story = { args: { comparison: PARTS, choice: 'rest' } };

/** The list from which a column is picked. */
export const PartsOfMany: Story = { args: { comparison: brief(9) } };

/** The headings of groups. */
export const PartsOfCards: Story = { args: { comparison: brief(2), layout: 'cards' } };

/** Modalities of which each says something, and nothing to compare yet. */
export const WithoutAspects: Story = { args: { comparison: { ...ofMany(3), aspects: [] } } };

/** Where an aspect’s words come from, without a summary above. */
export const Sources: Story = { args: { comparison: SOURCES } };

export const LongGermanWords: Story = {
  args: { comparison: GERMAN },
  render: (args) => html`<modality-comparison lang="de" ${given(args)}></modality-comparison>`,
};

export const Arabic: Story = {
  args: { comparison: ARABIC, choice: 'rest' },
  render: (args) => html`<div dir="rtl" lang="ar"><modality-comparison ${given(args)}></modality-comparison></div>`,
};

/** No aspects: there is nothing to render, and it takes no room. */
export const Empty: Story = { args: { comparison: { modalities: [{ name: 'Massage' }], aspects: [] } } };

/** An existing table in the page, enhanced by one line. */
export const FromTable: Story = {
  args: { comparison: undefined },
  render: (args) => html`
    <modality-comparison ${given(args)}>
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

/** A table with groups at its left, and a remark below, which becomes the note. */
export const FromGroupedTable: Story = {
  args: { comparison: undefined },
  render: (args) => html`
    <modality-comparison ${given(args)}>
      <table>
        <tr>
          <td colspan="2"></td>
          <th>Massage</th>
          <th>Neuromuscular therapy</th>
        </tr>
        <tr>
          <th rowspan="2">Session</th>
          <th>Pressure</th>
          <td>Often heavy</td>
          <td>What you can comfortably take</td>
        </tr>
        <tr>
          <th>View</th>
          <td>Wide</td>
          <td>Close</td>
        </tr>
        <tr>
          <td colspan="4">A sample of a remark on all of them.</td>
        </tr>
      </table>
    </modality-comparison>
  `,
};

/** Nothing could be rendered: the children show, and the attribute `debug` says why. */
export const Broken: Story = {
  parameters: NO_CONTROLS,
  render: () => html`
    <modality-comparison debug comparison="{“title”: “Curly quotes”}">
      <p>What stands inside the element shows instead.</p>
    </modality-comparison>
  `,
};

/** What is wrong is left out, the rest shows; the attribute `debug` says what and why. */
export const Invalid: Story = { args: { comparison: PARTS, highlight: 'nobody', debug: true } };

/** A file is on its way: what stands inside the element shows meanwhile. */
export const Loading: Story = {
  args: { comparison: undefined, src: ON_ITS_WAY },
  beforeEach: neverAnswer,
  render: (args) =>
    html`<modality-comparison ${given(args)}
      ><p>What stands inside the element shows meanwhile.</p></modality-comparison
    >`,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('modality-comparison')!.status).toBe('loading');
  },
};
