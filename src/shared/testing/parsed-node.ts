import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { ReadableNode } from '../readable-node.js';

/** A fragment as a server sees it: parsed, behind the few properties that readers know. */
export function parsedNode(html: string): ReadableNode {
  return adapt(parseFragment(html));
}

const adapted = new WeakMap<Tree.Node, ReadableNode>();

function adapt(node: Tree.Node): ReadableNode {
  const known = adapted.get(node);
  if (known) return known;
  const element = 'tagName' in node ? node : undefined;
  const made: ReadableNode = {
    nodeType: element ? 1 : node.nodeName === '#text' ? 3 : node.nodeName === '#comment' ? 8 : 11,
    nodeName: node.nodeName,
    nodeValue: 'value' in node ? node.value : null,
    get childNodes() {
      return 'childNodes' in node ? node.childNodes.map(adapt) : [];
    },
    getAttribute: (name) => element?.attrs.find((each) => each.name === name)?.value ?? null,
  };
  adapted.set(node, made);
  return made;
}
