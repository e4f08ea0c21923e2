import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}

/** WCAG 2.2 AA, and target sizes, which axe leaves out unless asked. */
const OPTIONS: Axe.RunOptions = {
  // A booking page in a frame is its provider's matter, and without axe in it the run would wait in vain.
  iframes: false,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'cat.semantics', 'cat.structure', 'cat.keyboard'],
  rules: {
    'target-size': { enabled: true },
    // Tests mount fragments, which are no whole page.
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
  },
};

/** Fails when axe finds anything in the element. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await window.axe.run(element, OPTIONS);
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary ?? ''}`),
  );
  if (lines.length > 0) throw new Error(lines.join('\n'));
}
