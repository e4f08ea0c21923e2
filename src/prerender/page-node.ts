import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { ReadableNode } from '../shared/readable-node.js';

const adapted = new WeakMap<Tree.Node, ReadableNode>();
const originals = new WeakMap<ReadableNode, Tree.Node>();

/** A node of a parsed page, behind the few properties that readers know: the same object for the same node. */
export function readable(node: Tree.Node): ReadableNode {
  const known = adapted.get(node);
  if (known) return known;
  const element = 'tagName' in node ? node : undefined;
  const made: ReadableNode = {
    nodeType: element ? 1 : node.nodeName === '#text' ? 3 : node.nodeName === '#comment' ? 8 : 11,
    nodeName: node.nodeName,
    nodeValue: 'value' in node ? node.value : null,
    get childNodes() {
      return 'childNodes' in node ? node.childNodes.map(readable) : [];
    },
    getAttribute: (name) => element?.attrs.find((each) => each.name === name)?.value ?? null,
  };
  adapted.set(node, made);
  originals.set(made, node);
  return made;
}

/** The parsed node that a readable one stands for. */
export function original(node: ReadableNode): Tree.Node {
  return originals.get(node)!;
}
