import type { StorybookConfig } from '@storybook/web-components-vite';
import { languageIndexer, languageStories } from './language-stories.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../demo/data', to: '/data' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The first that knows a file reads it.
  experimental_indexers: (others = []) => [languageIndexer, ...others],
  viteFinal: (vite) => ({
    ...vite,
    plugins: [languageStories(), ...(vite.plugins ?? [])],
    // Storybook's own renderer asks for it where Vite does not look: without this a page has Lit twice.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'lit/directive-helpers.js'],
    },
  }),
};

export default config;
