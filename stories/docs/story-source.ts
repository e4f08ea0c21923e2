/** The HTML that makes a story on a page of one's own: attributes instead of properties, and the data as JSON. */
import type { StoryContext } from '@storybook/web-components-vite';
import { render } from 'lit';
import { manifestOf, TAGS } from './manifest.js';

/** The data's property of each element; it has JSON inside the element for a twin. */
const DATA: Readonly<Record<(typeof TAGS)[number], string>> = {
  'modality-comparison': 'comparison',
  'testimonial-carousel': 'testimonials',
  'booking-button': 'booking',
};
/** A list that is longer is cut to its first three. */
const LONGEST = 12;
const LEFT = 3;
/** What Lit marks its places by. */
const MARKERS = /<!--\??(?:lit\$\d+\$)?-->/g;

type Fields = Readonly<Record<string, unknown>>;

/** As `docs.source.transform`: what Storybook made of the story's code is of no use on a page. */
export async function storySource(_code: string, context: StoryContext): Promise<string> {
  const box = document.createElement('div');
  const story = context.originalStoryFn(context.args, context);
  if (story instanceof Node || typeof story === 'string') box.append(story);
  else render(story, box);
  for (const tag of TAGS) {
    for (const element of box.querySelectorAll<HTMLElement>(tag)) spellOut(element, tag);
  }
  const [{ format }, html] = await Promise.all([import('prettier/standalone'), import('prettier/plugins/html')]);
  const text = await format(box.innerHTML.replace(MARKERS, '').replaceAll('class=""', ''), {
    parser: 'html',
    plugins: [html],
    printWidth: 100,
    htmlWhitespaceSensitivity: 'ignore',
    embeddedLanguageFormatting: 'off',
  });
  return text.trimEnd();
}

/** Writes what its properties say into its attributes and its content. */
function spellOut(element: HTMLElement, tag: (typeof TAGS)[number]): void {
  const [fields, untouched] = [element, document.createElement(tag)] as unknown as [Fields, Fields];
  const { [DATA[tag]]: data } = fields;
  for (const { name, fieldName = name } of manifestOf(tag).attributes) {
    const value = fields[fieldName];
    if (fieldName === DATA[tag] || element.hasAttribute(name) || value === untouched[fieldName]) continue;
    if (value === undefined || value === null) continue;
    element.setAttribute(name, value === true ? '' : typeof value === 'string' ? value : JSON.stringify(value));
  }
  if (data === undefined || data === null || element.hasAttribute(DATA[tag])) return;
  const script = document.createElement('script');
  script.type = 'application/json';
  const { json, note } = shortened(data);
  script.textContent = json;
  element.prepend(...(note === undefined ? [] : [document.createComment(note)]), script);
}

/** The data, and what was left out of it. */
function shortened(data: unknown): { readonly json: string; readonly note?: string } {
  // No `<` in it, so that nothing in it can end the script.
  const spelled = (value: unknown) => `\n${JSON.stringify(value, null, 2)}\n`.replaceAll('<', '\\u003c');
  if (!Array.isArray(data) || data.length <= LONGEST) return { json: spelled(data) };
  return { json: spelled(data.slice(0, LEFT)), note: ` The first ${LEFT} of ${data.length}. ` };
}
