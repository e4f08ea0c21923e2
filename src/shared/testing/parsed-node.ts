import { parseFragment } from 'parse5';
import { readable } from '../../prerender/page-node.js';
import type { ReadableNode } from '../readable-node.js';

/** A fragment as a server sees it: parsed, behind the few properties that readers know. */
export function parsedNode(html: string): ReadableNode {
  return readable(parseFragment(html));
}
