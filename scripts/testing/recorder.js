/* The first script of a page under test: keeps everything that went wrong for the test to read. */
window.problems = [];
for (const level of ['error', 'warn']) {
  const original = console[level];
  console[level] = (...words) => {
    window.problems.push(`console.${level}: ${words.join(' ')}`);
    original.apply(console, words);
  };
}
addEventListener('error', (event) => window.problems.push(`error: ${event.message}`));
addEventListener('unhandledrejection', (event) => window.problems.push(`rejection: ${event.reason}`));
document.addEventListener('securitypolicyviolation', (event) => {
  window.problems.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});
