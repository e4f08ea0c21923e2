import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { customElements } from '@lit-labs/ssr-dom-shim';
import { html, type TemplateResult } from 'lit';
import { BookingButton, ModalityComparison, TestimonialCarousel } from '../classes.js';
import { childrenOf } from '../elements/booking-button/read-booking.js';
import type { Issue } from '../shared/issue.js';
import { speaking } from '../shared/language.js';
import type { ReadableNode } from '../shared/readable-node.js';
import type { Tag } from './page.js';
import { offerWords } from './words.js';

/** Settles when there are words in every language. */
export const wordsReady = offerWords();

/** A registry of this bundle's own: what the site's other code defines is no concern of ours, nor ours of its. */
customElements.define('booking-button', BookingButton);
customElements.define('modality-comparison', ModalityComparison);
customElements.define('testimonial-carousel', TestimonialCarousel);

const TEMPLATES: Readonly<Record<Tag, TemplateResult>> = {
  'booking-button': html`<booking-button></booking-button>`,
  'modality-comparison': html`<modality-comparison></modality-comparison>`,
  'testimonial-carousel': html`<testimonial-carousel></testimonial-carousel>`,
};

/** Style sheets of the elements, as they stand in a `<style>`. */
export const STYLES: Readonly<Record<Tag, string>> = {
  'booking-button': stylesOf(BookingButton),
  'modality-comparison': stylesOf(ModalityComparison),
  'testimonial-carousel': stylesOf(TestimonialCarousel),
};

/** The attributes that each of them knows. */
export const ATTRIBUTES: Readonly<Record<Tag, readonly string[]>> = {
  'booking-button': BookingButton.observedAttributes,
  'modality-comparison': ModalityComparison.observedAttributes,
  'testimonial-carousel': TestimonialCarousel.observedAttributes,
};

const STYLE = /^<style>[^]*?<\/style>/;

export interface Rendering {
  /** What is in the element's shadow root, without its style sheet. */
  readonly content: string;
  /** What it says about its data and options. */
  readonly issues: readonly Issue[];
}

/** Pages of a site have much in common: what is the same is rendered once, as far as this many characters go. */
const MOST_KEPT = 5_000_000;
const kept = new Map<string, Rendering>();
let keptLength = 0;

/**
 * Renders an element as it renders itself on a server.
 *
 * @param attributes - all that it has
 * @param language - what it speaks
 * @param host - as it stands in the page, for it to look at its children
 */
export function renderElement(
  tag: Tag,
  attributes: readonly (readonly [name: string, value: string])[],
  language: string,
  host: ReadableNode,
): Rendering {
  // All that an element asks of its children on a server is what they are to it.
  const key = JSON.stringify([tag, attributes, language, childrenOf(host)]);
  const known = kept.get(key);
  if (known) return known;
  const made = renderAfresh(tag, attributes, language, [...host.childNodes]);
  keptLength += key.length + made.content.length;
  if (keptLength > MOST_KEPT) {
    kept.clear();
    keptLength = key.length + made.content.length;
  }
  kept.set(key, made);
  return made;
}

function renderAfresh(
  tag: Tag,
  attributes: readonly (readonly [name: string, value: string])[],
  language: string,
  children: readonly ReadableNode[],
): Rendering {
  let element: { readonly issues: readonly Issue[] } | undefined;
  class Renderer extends LitElementRenderer {
    constructor(tagName: string) {
      super(tagName);
      Object.defineProperty(this.element, 'childNodes', { value: children });
      for (const [name, value] of attributes) this.setAttribute(name, value);
      element = this.element as unknown as typeof element;
    }
  }
  // Lists render when they are collected: all of it happens in the language.
  const markup = speaking(language, () => collectResultSync(render(TEMPLATES[tag], { elementRenderers: [Renderer] })));
  const [, content] = /<template[^>]*>([^]*)<\/template>/.exec(markup)!;
  return { content: content!.replace(STYLE, ''), issues: element!.issues };
}

function stylesOf({
  elementStyles,
}: typeof BookingButton | typeof ModalityComparison | typeof TestimonialCarousel): string {
  const css = elementStyles.map((each) => ('cssText' in each ? each.cssText : '')).join('');
  // The same in every encoding a page may have.
  return css.replace(/[^\0-\x7F]/gu, (char) => `\\${char.codePointAt(0)!.toString(16)} `);
}
