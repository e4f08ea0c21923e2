import { unsafeCSS, type CSSResult } from 'lit';

/** A rule for each number from 1 on. No style attribute may carry a number: each has a class. */
export function numbered(count: number, rule: (n: number) => string): CSSResult {
  return unsafeCSS(Array.from({ length: count }, (_, n) => rule(n + 1)).join(''));
}
