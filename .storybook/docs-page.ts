/** A docs page in the colour scheme of the toolbar; and the blocks that are ours. */
import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useSyncExternalStore, type PropsWithChildren, type ReactElement } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { themes } from 'storybook/theming';
import { currentGlobals, onGlobals, tellGlobals, type Globals } from '../stories/docs/look.js';
import { StoryNames } from '../stories/docs/story-names.js';
import { StoryParts } from '../stories/docs/story-parts.js';
import { StoryTokens } from '../stories/docs/story-tokens.js';

customElements.define('story-names', StoryNames);
customElements.define('story-parts', StoryParts);
customElements.define('story-tokens', StoryTokens);

void addons.ready().then((channel) => {
  for (const name of [SET_GLOBALS, GLOBALS_UPDATED]) {
    channel.on(name, ({ globals }: { globals: Globals }) => tellGlobals(globals));
  }
});

export function DocsPage({ context, children }: PropsWithChildren<DocsContainerProps>): ReactElement {
  const isDark = useSyncExternalStore(onGlobals, currentGlobals)['scheme'] === 'dark';
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return createElement(DocsContainer, { context, theme: isDark ? themes.dark : themes.light }, children);
}
