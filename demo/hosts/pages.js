/** The host pages: what each is served with, and what it logs besides nothing. Titles are in the pages themselves. */

/** Nothing but the site's own files, and no styles at all. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'none'",
  "connect-src 'self'",
  "frame-src 'self'",
  'img-src data:',
  "base-uri 'none'",
].join('; ');

const REQUIRED = "require-trusted-types-for 'script'";

/** @param {string} policies - those that are listed */
function trusted(policies) {
  return `${STRICT}; ${REQUIRED}; trusted-types ${policies}`;
}

/** @type {readonly import('./pages.js').HostPage[]} */
export const PAGES = [
  // The page's styles
  { path: 'css/root-font-size.html', smoke: true },
  { path: 'css/zoom.html' },
  { path: 'css/text-size.html' },
  { path: 'css/all-revert.html', smoke: true },
  { path: 'css/important.html', styled: true },
  { path: 'css/inherited.html', smoke: true },
  { path: 'css/flex.html' },
  { path: 'css/grid.html' },
  { path: 'css/float.html' },
  { path: 'css/shrink-to-fit.html' },
  { path: 'css/hidden.html' },
  { path: 'css/closed-tab.html' },
  { path: 'css/details.html' },
  { path: 'css/right-to-left.html' },
  { path: 'css/transformed.html' },
  { path: 'css/sticky-header.html' },
  { path: 'css/dark-section.html' },
  { path: 'css/quirks.html' },
  { path: 'css/bootstrap.html' },
  { path: 'css/bulma.html' },
  { path: 'css/foundation.html' },
  { path: 'css/tailwind.html' },
  { path: 'css/pico.html' },
  { path: 'css/wordpress-theme.html' },

  // What it may do
  { path: 'booking.html', headers: { 'cross-origin-embedder-policy': 'require-corp' } },
  { path: 'policies/strict-csp.html', headers: { 'content-security-policy': STRICT }, smoke: true },
  { path: 'policies/strict-csp-classic.html', headers: { 'content-security-policy': STRICT } },
  { path: 'policies/trusted-types-listed.html', headers: { 'content-security-policy': trusted('bodywork-elements') } },
  { path: 'policies/trusted-types-open.html', headers: { 'content-security-policy': `${STRICT}; ${REQUIRED}` } },
  { path: 'policies/trusted-types-unlisted.html', headers: { 'content-security-policy': trusted('somebody-else') } },
  {
    path: 'policies/trusted-types-other-lit.html',
    headers: { 'content-security-policy': trusted('bodywork-elements lit-html') },
  },
  {
    path: 'policies/isolated.html',
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    },
  },
  { path: 'policies/sandboxed.html' },

  // When our script comes
  { path: 'scripts/in-head.html' },
  { path: 'scripts/async.html' },
  { path: 'scripts/async-module.html' },
  { path: 'scripts/defer.html' },
  { path: 'scripts/at-the-end.html' },
  { path: 'scripts/twice.html' },
  { path: 'scripts/classic-twice.html' },
  { path: 'scripts/module-and-classic.html' },
  { path: 'scripts/two-versions.html', logs: ['version 0.0.1 stands back'] },
  { path: 'scripts/inserted-later.html' },
  { path: 'scripts/before-children.html' },
  { path: 'scripts/during-children.html' },
  { path: 'scripts/after-children.html' },

  // Who else is there
  { path: 'code/react-19.html' },
  { path: 'code/react-18.html' },
  { path: 'code/vue-3.html' },
  { path: 'code/preact.html' },
  { path: 'code/dom.html' },
  { path: 'code/dom-late.html' },
  { path: 'code/patched.html' },
  { path: 'code/moved.html' },
  { path: 'code/swap.html' },
  { path: 'code/morph.html' },
  { path: 'code/canvas.html' },

  // What WordPress makes of it
  { path: 'wordpress/blocks-by-id.html', smoke: true },
  { path: 'wordpress/blocks-inside.html' },
  { path: 'wordpress/paragraphs.html' },

  // Whether anything jumps
  { path: 'jump/server-rendered.html' },
  { path: 'jump/children.html' },
  { path: 'jump/carousel.html' },
  { path: 'jump/button.html' },
  { path: 'jump/empty.html' },
];
