/** What every test imports. Importing it also makes every problem in the page fail the test it happens in. */
import { expectNoProblems } from './problems.js';
import { removeMounted } from './mount.js';

export { expect } from '@esm-bundle/chai';
export { expectAccessible } from './accessible.js';
export { contrastOn, edgeContrast, parentOf, textContrast } from './contrast.js';
export { setsFeatures, withFeatures } from './features.js';
export { collectGarbage, survivors } from './leaks.js';
export { withoutNetwork } from './network.js';
export { expectNoOverflow } from './overflow.js';
export { mount, nextFrame, oneEvent, paused, removeMounted, until } from './mount.js';
export { takeProblems, takeWarnings } from './problems.js';
export { answerFor, scheduler, stopAnswering } from './schedulers.js';
export { requestsTo, serve } from './serve.js';
export { HYDRATE_SUPPORT, pageAt, serverPage, type FramedPage, type ServerPage } from './server-page.js';
export { linkTheme, mountPage, SCHEMES, THEMES } from './theme.js';

afterEach(async () => {
  removeMounted();
  // Rejections and violations are reported in a task of their own.
  await new Promise((resolve) => setTimeout(resolve));
  expectNoProblems();
});
