/**
 * Writes dist/types/: what TypeScript knows of the elements in the templates of React 19, Preact, Solid, Vue and Svelte;
 * and dist/react.js with dist/react/: components for React 18, which sets no properties and hears no custom events.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { elementsOf, readManifest } from './manifest.mjs';

const DIST = join(import.meta.dirname, '../dist');
const HEAD = '/** Made of custom-elements.json by scripts/framework-types.mjs. */\n';
/** Without it every name of a declaration file is exported. */
const NOTHING_ELSE = '\nexport {};\n';

/** @typedef {import('./manifest.mjs').Element} Element */

export async function writeFrameworkTypes() {
  const elements = elementsOf(await readManifest());
  await mkdir(join(DIST, 'types'), { recursive: true });
  await mkdir(join(DIST, 'react'), { recursive: true });
  const files = {
    'types/elements.d.ts': elementTypes(elements),
    ...Object.fromEntries(
      Object.entries(FRAMEWORKS).map(([name, declare]) => [`types/${name}.d.ts`, declare(elements) + NOTHING_ELSE]),
    ),
    'react.js': reactIndex(elements),
    'react.d.ts': reactIndex(elements),
    ...Object.fromEntries(elements.flatMap((element) => Object.entries(reactComponent(element)))),
  };
  for (const [file, text] of Object.entries(files)) await writeFile(join(DIST, file), HEAD + text);
}

/** What all frameworks share: properties, attributes and events by name. @param {readonly Element[]} elements */
function elementTypes(elements) {
  const classes = [...new Set(elements.flatMap(({ className, events }) => [className, ...events.map((e) => e.type)]))];
  return `import type { ${classes.sort().join(', ')} } from '../classes.js';

/** What may be written for a value: a number also as text, and an attribute's name alone for \`true\`. */
type Written<T> = T extends boolean ? boolean | '' : T extends number ? T | \`\${T}\` : T;

/** A property for each event: \`onbooking-open\` of \`booking-open\`. */
export type Listeners<Events, Prefix extends string = 'on'> = {
  [Name in keyof Events & string as \`\${Prefix}\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

/** Attributes for a framework that writes \`false\` as text, which is no boolean attribute: \`undefined\` leaves one out. */
export type WithoutFalse<Attributes> = { [Name in keyof Attributes]: Exclude<Attributes[Name], false> };

type CamelCase<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<CamelCase<Rest>>}\`
  : Name;

/** A property for each event: \`onBookingOpen\` of \`booking-open\`. */
export type CamelCaseListeners<Events> = {
  [Name in keyof Events & string as \`on\${Capitalize<CamelCase<Name>>}\`]?: ((event: Events[Name]) => void) | undefined;
};
${elements.map(ownTypes).join('')}${NOTHING_ELSE}`;
}

/** @param {Element} element */
function ownTypes({ tag, className, properties, events }) {
  const settable = properties.filter(({ readonly }) => !readonly);
  const value = (/** @type {(typeof settable)[number]} */ { name, json }) =>
    `Written<${className}['${name}']>${json ? ' | string' : ''} | undefined`;
  const renamed = settable.filter(({ name, attribute }) => attribute !== undefined && attribute !== name);
  return `
/** The properties of \`<${tag}>\`. */
export interface ${className}Properties {
${settable.map((each) => field(each.description, each.name, value(each))).join('\n')}
}

/** Those attributes of \`<${tag}>\` that are not called as their property. */
export interface ${className}Attributes {
${renamed.map((each) => field(each.description, each.attribute ?? '', value(each))).join('\n')}
}

/** The events of \`<${tag}>\`. */
export interface ${className}Events {
${events.map(({ name, type, description }) => `  /** ${description}. */\n  '${name}': ${type};`).join('\n')}
}
`;
}

/**
 * @param {string} description
 * @param {string} name
 * @param {string} type
 */
function field(description, name, type) {
  return `  /** ${description} */\n  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type};`;
}

/** @param {readonly Element[]} elements */
const ownImports = (elements, more = ['Listeners']) =>
  `import type { ${elements.map(({ className }) => className).join(', ')} } from '../classes.js';
import type {
${[...elements.flatMap(({ className: c }) => [`${c}Attributes`, `${c}Events`, `${c}Properties`]), ...more].map((each) => `  ${each},`).join('\n')}
} from './elements.js';`;

/**
 * @param {readonly Element[]} elements
 * @param {(className: string) => string} type
 * @param {number} depth
 */
const entries = (elements, type, depth) =>
  elements.map(({ tag, className }) => `${'  '.repeat(depth)}'${tag}': ${type(className)};`).join('\n');

/** @type {Readonly<Record<string, (elements: readonly Element[]) => string>>} */
const FRAMEWORKS = {
  react: (elements) => `${ownImports(elements)}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Tag<Element, Own> = DetailedHTMLProps<Omit<HTMLAttributes<Element>, keyof Own> & Own, Element>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${entries(elements, (c) => `Tag<${c}, ${c}Properties & ${c}Attributes & Listeners<${c}Events>>`, 3)}
    }
  }
}
`,
  // Only preact/compat has HTMLAttributes at the same place in Preact 10 and 11.
  preact: (elements) => `${ownImports(elements)}
import type { HTMLAttributes } from 'preact/compat';

type Tag<Element extends EventTarget, Own> = Omit<HTMLAttributes<Element>, keyof Own> & Own;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${entries(elements, (c) => `Tag<${c}, ${c}Properties & ${c}Attributes & Listeners<${c}Events>>`, 3)}
    }
  }
}
`,
  solid: (elements) => `${ownImports(elements, [])}
import type { JSX } from 'solid-js';

/** \`prop:comparison\` sets the property, as the plain name does for what is not a constant. */
type ByProperty<All> = { [Name in keyof All & string as \`prop:\${Name}\`]?: All[Name] };

/** No attribute has a capital letter. */
type AttributesOf<All> = { [Name in keyof All as Name extends Lowercase<Name & string> ? Name : never]: All[Name] };

/** \`attr:href\` sets the attribute, to text. */
type ByAttribute<All> = { [Name in keyof All & string as \`attr:\${Name}\`]?: Exclude<All[Name], object | false> };

/** \`bool:floating\` sets or removes it. */
type ByFlag<All> = {
  [Name in keyof All & string as false extends All[Name] ? \`bool:\${Name}\` : never]?: boolean | undefined;
};

/** \`on:booking-open\` takes a function, or an object with one and how it is to be called. */
type ByListener<Events> = {
  [Name in keyof Events & string as \`on:\${Name}\`]?:
    | ((event: Events[Name]) => void)
    | (AddEventListenerOptions & { handleEvent: (event: Events[Name]) => void })
    | undefined;
};

type Tag<Element, Properties, Attributes, Events> = Omit<
  JSX.HTMLAttributes<Element>,
  keyof Properties | keyof Attributes
> &
  Properties &
  Attributes &
  ByProperty<Properties> &
  ByAttribute<AttributesOf<Properties & Attributes>> &
  ByFlag<AttributesOf<Properties & Attributes>> &
  ByListener<Events>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${entries(elements, (c) => `Tag<${c}, ${c}Properties, ${c}Attributes, ${c}Events>`, 3)}
    }
  }
}
`,
  vue: (elements) => `${ownImports(elements, ['CamelCaseListeners', 'WithoutFalse'])}
import type { HTMLAttributes, PublicProps } from 'vue';

type Tag<Element, Own> = new () => Element & { $props: Omit<HTMLAttributes, keyof Own> & PublicProps & Own };

declare module 'vue' {
  interface GlobalComponents {
${entries(elements, (c) => `Tag<${c}, ${c}Properties & WithoutFalse<${c}Attributes> & CamelCaseListeners<${c}Events>>`, 2)}
  }
}
`,
  svelte: (elements) => `${ownImports(elements, ['Listeners', 'WithoutFalse'])}
import type { HTMLAttributes } from 'svelte/elements';

/** Svelte 5 writes \`onbooking-open\`, Svelte 4 \`on:booking-open\`. */
type Tag<Element extends EventTarget, Own, Events> = Omit<HTMLAttributes<Element>, keyof Own> &
  Own &
  Listeners<Events> &
  Listeners<Events, 'on:'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${entries(elements, (c) => `Tag<${c}, ${c}Properties & WithoutFalse<${c}Attributes>, ${c}Events>`, 2)}
  }
}
`,
};

/** Re-exports alone, so that a bundler leaves out the components nobody uses. @param {readonly Element[]} elements */
function reactIndex(elements) {
  return elements.map(({ tag }) => `export * from './react/${tag}.js';\n`).join('');
}

/**
 * @param {Element} element
 * @returns {Record<string, string>}
 */
function reactComponent({ tag, className, description, events }) {
  const prop = (/** @type {string} */ name) => `on${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;
  return {
    // The first statement decides where React's servers send a module.
    [`react/${tag}.js`]: `'use client';
import { createComponent } from '@lit/react';
import * as React from 'react';
import { ${className} as elementClass } from '../${tag}.js';

export const ${className} = /* @__PURE__ */ createComponent({
  react: React,
  tagName: '${tag}',
  elementClass,
  displayName: '${className}',
  events: {
${events.map(({ name }) => `    ${prop(name)}: '${name}',`).join('\n')}
  },
});
`,
    [`react/${tag}.d.ts`]: `import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { ${className} as Element } from '../${tag}.js';
import type { CamelCaseListeners, ${className}Events, ${className}Properties } from '../types/elements.js';

interface Own extends ${className}Properties, CamelCaseListeners<${className}Events> {}

/** What \`<${className}>\` takes. */
export interface ${className}Props extends Omit<HTMLAttributes<Element>, keyof Own>, Own {}

/** ${description.split('\n\n')[0]?.replace(/\s+/g, ' ')} */
export declare const ${className}: ForwardRefExoticComponent<${className}Props & RefAttributes<Element>>;
${NOTHING_ELSE}`,
  };
}
