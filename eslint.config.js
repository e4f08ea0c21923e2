import js from '@eslint/js';
import baseline from 'eslint-plugin-baseline-js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const TAGS = ['modality-comparison', 'testimonial-carousel', 'booking-button'];

/** Files that may know of the page and of Lit; their names say what they are. Every other one is pure. */
const IMPURE = [
  ...TAGS.map((tag) => `src/elements/${tag}/${tag}.ts`),
  'src/**/*.styles.ts',
  'src/**/*.events.ts',
  'src/**/*.words.ts',
  'src/**/*-controller.ts',
  'src/**/*-client.ts',
  'src/**/*-decorator.ts',
  'src/**/*-dialog.ts',
  'src/**/*-element.ts',
  'src/**/*-view.ts',
  'src/**/*.test.ts',
  'src/**/testing/**',
];

/** What a server does not have. */
const PAGE = [
  'globalThis',
  'self',
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'fetch',
  'customElements',
  'matchMedia',
  'getComputedStyle',
  'requestAnimationFrame',
  'HTMLElement',
  'Element',
  'Node',
  'MutationObserver',
  'ResizeObserver',
  'IntersectionObserver',
  'setTimeout',
];

const noStyleAttribute = {
  selector: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\sstyle=/]',
  message: 'Style attributes are blocked by strict content security policies: use a class.',
};

export default defineConfig(
  globalIgnores([
    'dist',
    'src/locales/generated',
    'cdn',
    'schemas',
    'editors',
    'storybook-static',
    'bench/results',
    'scripts/testing/recorder.js',
    // Other people's stacks, each checked with its own tools.
    'scripts/ecosystem',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['vite.config.ts'] } } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // An id was filled in, an index was checked: the comment at the place says why.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // It does not see what callbacks change, nor what data from outside may be.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    plugins: { 'baseline-js': baseline, 'import-x': importX },
    settings: {
      // Without these, cycles between TypeScript files go unseen.
      'import-x/extensions': ['.ts', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
      wc: { elementBaseClasses: ['LitElement', 'DataElement'] },
    },
    rules: {
      'baseline-js/use-baseline': [
        'error',
        { available: 'widely', includeWebApis: { preset: 'auto' }, includeJsBuiltins: { preset: 'auto' } },
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            {
              target: 'src/elements',
              from: 'src',
              except: ['./elements', './shared'],
              message: 'Elements know no entries.',
            },
            { target: 'src/shared', from: 'src', except: ['./shared'], message: 'What is shared knows no element.' },
            { target: 'src/*.ts', from: 'src/prerender', message: 'What runs in a page knows nothing of servers.' },
            {
              target: 'src',
              from: ['stories', 'demo', 'bench', 'scripts'],
              message: 'The package knows nothing around it.',
            },
            ...TAGS.map((tag) => ({
              target: `src/elements/${tag}`,
              from: 'src/elements',
              except: [`./${tag}`],
              message: 'Elements know no other elements; their entries and pages bring them together.',
            })),
          ],
        },
      ],
      // LitElement has every lifecycle callback there is.
      'wc/guard-super-call': 'off',
      'lit/no-invalid-html': 'error',
      'lit/no-value-attribute': 'off',
      // Roles are repeated where CSS changes display: older Safari drops them.
      'lit-a11y/no-redundant-role': 'off',
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-imports': [
        'error',
        {
          paths: ['lit/directives/unsafe-html.js', 'lit/directives/unsafe-svg.js', 'lit/directives/style-map.js'],
          patterns: [
            {
              regex: '^(?!\\.{1,2}/|lit(?:/|$)|@lit/localize(?:/init/reentrant\\.js)?$|valibot$)',
              message: 'What is published depends on lit, @lit/localize and valibot alone.',
            },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({ property })),
      ],
      'no-restricted-syntax': ['error', noStyleAttribute],
    },
  },
  {
    files: ['src/elements/**/*.ts', 'src/shared/**/*.ts'],
    ignores: IMPURE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...PAGE.map((name) => ({ name, message: 'A pure module also runs on a server.' })),
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?:lit|@lit/)', allowTypeImports: true, message: 'A pure module knows no Lit.' },
            {
              regex: `(?:/(?:${TAGS.join('|')})|-(?:controller|client|decorator|dialog|element|view)|\\.(?:styles|events|words))\\.js$`,
              allowTypeImports: true,
              message: 'A pure module knows nothing that is not.',
            },
          ],
        },
      ],
    },
  },
  {
    // It runs in Node, and is bundled: what it is made of is nobody's dependency.
    files: ['src/prerender/*.ts'],
    rules: {
      'baseline-js/use-baseline': 'off',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex:
                '^(?!\\.{1,2}/|node:|lit$|@lit-labs/ssr|@lit/localize(?:/init/reentrant\\.js)?$|parse5$|picomatch$)',
              message: 'The command is made of lit, @lit/localize, @lit-labs/ssr, parse5 and picomatch.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.test.ts', 'src/**/testing/**/*.ts', 'demo/hosts/testing/*.ts'],
    plugins: { 'baseline-js': baseline, 'import-x': importX, wc },
    rules: {
      'baseline-js/use-baseline': 'off',
      'import-x/no-restricted-paths': 'off',
      'no-restricted-imports': 'off',
      'no-restricted-properties': 'off',
      'wc/guard-define-call': 'off',
      'no-console': 'off',
      'no-script-url': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // Scripts run in Node, and hand some functions to pages; tsc -p scripts knows every name they use.
    files: ['**/*.mjs', '*.js'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['bench/page.js', 'bench/cases/*.js', 'demo/hosts/**/*.js'],
    rules: { 'no-undef': 'off' },
  },
);
