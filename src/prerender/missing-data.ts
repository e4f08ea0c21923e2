import { PARTED, type Issue } from '../shared/issue.js';
import { elementsIn, hasContent } from '../shared/readable-node.js';
import { slips } from '../shared/slip.js';
import { READERS } from './data-of.js';
import { attribute, type Found } from './page.js';
import { readable } from './page-node.js';
import { ATTRIBUTES } from './rendering.js';

/** What people call the attribute with an address, or with data. */
const OTHER_NAMES = ['url', 'uri', 'href', 'link', 'address', 'file', 'source', 'json', 'data'];

/** `slot` is nearly `sort`, but any element may have it; `link` is nearly `lines`, but was meant as an address. */
const MEANT_OTHERWISE = ['slot', 'link'];

/** Attributes that are nearly an element's own. */
export function misspelt({ tag, node }: Found): Issue[] {
  // Names with other signs are a framework's, to be replaced.
  const names = node.attrs
    .map(({ name }) => name)
    .filter((name) => /^[a-z][\w-]*$/.test(name) && !MEANT_OTHERWISE.includes(name));
  return slips(names, ATTRIBUTES[tag]);
}

/**
 * What was meant to be the data of an element that has none, as far as that can be told.
 *
 * @returns nothing where it may as well wait for a script
 */
export function lostData(found: Found): Issue[] {
  const issues = wrongNames(found);
  return issues.length === 0 && isParted(found) ? [PARTED] : issues;
}

/** Attributes by other names, or nearly by their own. */
export function wrongNames(found: Found): Issue[] {
  const named = misnamed(found);
  return [...named, ...misspelt(found).filter(({ path }) => !named.some((issue) => issue.path === path))];
}

function misnamed({ tag, node }: Found): Issue[] {
  return OTHER_NAMES.flatMap((path) => {
    const value = ATTRIBUTES[tag].includes(path) ? undefined : attribute(node, path)?.trim();
    if (!value) return [];
    const address = tag === 'booking-button' && !/\.json\b/i.test(value) ? 'href' : 'src';
    const meant = /^[[{]/.test(value) ? READERS[tag].name : address;
    return attribute(node, meant) === undefined ? [{ path, message: `is not known here. Did you mean ${meant}?` }] : [];
  });
}

/** The parser ends a paragraph where a table or a quote begins, and so leaves them outside of the element. */
function isParted({ tag, node }: Found): boolean {
  const { parentNode } = node;
  if (parentNode?.nodeName !== 'p' || hasContent(readable(parentNode))) return false;
  const around = elementsIn(readable(parentNode.parentNode!));
  const next = around[around.indexOf(readable(parentNode)) + 1];
  return next !== undefined && READERS[tag].fromHtml(next, () => undefined) !== undefined;
}
