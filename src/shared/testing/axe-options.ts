import type { RunOptions } from 'axe-core';

/** WCAG 2.2 AA, and target sizes, which axe leaves out unless asked. */
export const OPTIONS: RunOptions = {
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
