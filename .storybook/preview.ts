import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import { storySource } from '../stories/docs/story-source.js';
import '../src/index.js';
import { offerLocales } from '../src/localization.js';
import { PSEUDO_LOCALE } from '../src/shared/testing/pseudo-locale.js';
import { argTypesOf } from './arg-types.js';
import { DocsPage } from './docs-page.js';
import { PSEUDO_LANGUAGE } from './languages.js';
import { dress, INITIAL, TOOLBAR, VIEWPORTS, widthOf, type Asked, type Look } from './look.js';

// Every table of attributes, events, parts and custom properties comes from the classes' comments.
setCustomElementsManifest(manifest);

offerLocales({ [PSEUDO_LANGUAGE]: () => Promise.resolve(PSEUDO_LOCALE) });

const preview: Preview = {
  globalTypes: TOOLBAR,
  initialGlobals: INITIAL,
  decorators: [
    (story, { globals, storyGlobals, viewMode, canvasElement }) => {
      const alone = viewMode === 'story';
      dress(alone ? document.documentElement : canvasElement, globals as unknown as Look);
      // A story for a narrow window has one when it stands alone; on a page it has a place of that width.
      if (!alone) canvasElement.style.maxInlineSize = widthOf(storyGlobals as Asked);
      return story();
    },
  ],
  parameters: {
    a11y: { test: 'error' },
    // The colour behind a story is its scheme's.
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: {
      codePanel: true,
      container: DocsPage,
      extractArgTypes: argTypesOf,
      source: { transform: storySource },
    },
    layout: 'padded',
    viewport: {
      options: VIEWPORTS,
    },
  },
};

export default preview;
