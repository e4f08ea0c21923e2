/* The first script of a page under test: keeps what went wrong in it, and what was changed, for the test to read. */
window.problems = [];
window.changes = [];
for (const level of ['error', 'warn']) {
  const original = console[level];
  console[level] = (...words) => {
    window.problems.push(`${level}: ${words.join(' ')}`);
    original.apply(console, words);
  };
}
addEventListener(
  'error',
  (event) => {
    const { target, message } = event;
    window.problems.push(`uncaught: ${message ?? `${target.localName} ${target.src ?? target.href}`}`);
  },
  true,
);
addEventListener('unhandledrejection', (event) => window.problems.push(`rejection: ${event.reason}`));
document.addEventListener('securitypolicyviolation', (event) => {
  window.problems.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});
new MutationObserver((records) => window.changes.push(...records)).observe(document, {
  attributes: true,
  characterData: true,
  childList: true,
  subtree: true,
});
