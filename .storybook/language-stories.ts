/**
 * A story for each element in each language. Storybook reads stories off a file's exports; these are written for it from
 * the list of languages, when it indexes `languages.stories.ts` and when Vite loads that.
 */
import type { Plugin } from 'vite';
import type { Indexer } from 'storybook/internal/types';
import { LANGUAGES } from './languages.js';

const FILE = /[\\/]languages\.stories\.ts$/;
const TAGS = ['modality-comparison', 'testimonial-carousel', 'booking-button'];

const STORIES = TAGS.flatMap((tag) =>
  LANGUAGES.map(({ value, title }) => ({
    exportName: `${tag}_${value}`.replace(/\W/g, '_'),
    name: `${tag}, ${title}`,
    code: `speaking(${JSON.stringify(tag)}, ${JSON.stringify(value)})`,
  })),
);

export const languageIndexer: Indexer = {
  test: FILE,
  createIndex: (file) =>
    Promise.resolve(
      STORIES.map(({ exportName, name }) => ({
        type: 'story',
        importPath: file,
        exportName,
        name,
        title: 'Languages',
      })),
    ),
};

export function languageStories(): Plugin {
  return {
    name: 'language-stories',
    transform: {
      // After Storybook's own, which looks every export up in the file.
      order: 'post',
      handler(code, id) {
        if (!FILE.test(id)) return undefined;
        const stories = STORIES.map(({ exportName, name, code: made }) => {
          return `export const ${exportName} = { ...${made}, name: ${JSON.stringify(name)} };`;
        });
        return { code: [code, ...stories].join('\n'), map: null };
      },
    },
  };
}
