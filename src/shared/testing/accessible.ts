import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';
import { OPTIONS } from './axe-options.js';

declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}

/** Fails when axe finds anything in the element. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await window.axe.run(element, OPTIONS);
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary ?? ''}`),
  );
  if (lines.length > 0) throw new Error(lines.join('\n'));
}
