/**
 * Everything that goes wrong in a test page fails the test it happened in: console errors and warnings nobody
 * claimed, uncaught errors, unhandled rejections and violations of the content security policy.
 */

const problems: string[] = [];
const warnings: string[] = [];

for (const level of ['error', 'warn'] as const) {
  console[level] = (...words: unknown[]) => {
    (level === 'warn' ? warnings : problems).push(words.map(String).join(' '));
  };
}
addEventListener('error', (event) => problems.push(`uncaught: ${event.message}`));
addEventListener('unhandledrejection', (event) => problems.push(`unhandled rejection: ${String(event.reason)}`));
document.addEventListener('securitypolicyviolation', (event) => {
  problems.push(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});

/** The warnings so far; a test that provokes some takes them, so that they do not count as problems. */
export function takeWarnings(): string[] {
  return warnings.splice(0);
}

/** Everything else so far; only tests of this very module take them. */
export function takeProblems(): string[] {
  return problems.splice(0);
}

/** Fails when there is something left that no test took. */
export function expectNoProblems(): void {
  const all = [...takeProblems(), ...takeWarnings().map((each) => `warning: ${each}`)];
  if (all.length > 0) throw new Error(`The page has problems:\n${all.join('\n')}`);
}
