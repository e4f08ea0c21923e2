import type { Issue } from '../shared/issue.js';
import { elementsIn, hasContent, nameOf } from '../shared/readable-node.js';
import type { Found } from './page.js';
import { readable } from './page-node.js';
import { isCutCode, isEscapedCode } from './server-code.js';

/** What may be in an element that nobody closed, without being missed. */
const UNSEEN = ['script', 'style', 'template', 'link'];

/** What is wrong with an element's own tags, so that the page is not what it seems to be. */
export function mistakeInMarkup(found: Found, text: string): Issue | undefined {
  const { tag, node, start, startEnd } = found;
  const startTag = text.slice(start, startEnd);
  if (isCutCode(startTag)) {
    const message =
      'has code for a server in its start tag, which ends within it for HTML (or has no ">"). It stays as it is. ' +
      'Write the code around the element, or render the page that the server makes.';
    return { path: '', message };
  }
  if (node.sourceCodeLocation?.endTag) return undefined;
  if (startTag.endsWith('/>')) {
    const message = `is closed by "/>", which HTML does not know: everything after it is inside. Write <${tag}></${tag}>.`;
    return { path: '', message };
  }
  if (!holdsMore(found)) return undefined;
  const next = nextOfParagraph(found, text);
  const message =
    next === undefined
      ? `has no end tag: everything after it is inside, and does not show. Write </${tag}>.`
      : `stands in a paragraph, which ends at <${next}>: take it out of the <p>.`;
  return { path: '', message };
}

/**
 * What ended the paragraph that an element is in, and so the element itself, before its own end tag.
 *
 * @returns its name; nothing where the element ends by itself, or has no end tag at all
 */
function nextOfParagraph({ tag, node }: Found, text: string): string | undefined {
  let around = node.parentNode;
  while (around && around.nodeName !== 'p') around = 'parentNode' in around ? around.parentNode : null;
  const end = node.sourceCodeLocation?.endOffset;
  if (!around || end === undefined || around.sourceCodeLocation?.endOffset !== end) return undefined;
  const rest = text.slice(end).toLowerCase();
  const [, ownTag] = new RegExp(`<(/?)${tag}[\\s/>]`).exec(rest) ?? [];
  return ownTag === '/' ? /^<([a-z][^\s/>]*)/.exec(rest)?.[1] : undefined;
}

/** Code in an attribute that came to stand in an element's markup, as a text. */
export function lostCode({ node }: Found, content: string): Issue | undefined {
  const values = node.attrs.map(({ value }) => value);
  if (!isEscapedCode(values, content)) return undefined;
  const message =
    'shows an attribute that has code for a server, which would show as code. It stays as it is. ' +
    'Render the page that the server makes.';
  return { path: '', message };
}

function holdsMore({ node }: Found): boolean {
  const host = readable(node);
  return hasContent(host) || elementsIn(host).some((child) => !UNSEEN.includes(nameOf(child)));
}
