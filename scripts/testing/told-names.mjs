/** What Chromium tells assistive technology of an element: roles and names, in the order of its accessibility tree. */

/** @typedef {import('puppeteer-core').Protocol.Accessibility.AXNode} AXNode */
/** @typedef {import('puppeteer-core').Protocol.DOM.Node} DOMNode */

/** Chromium's roles for text and for what only holds others together; screen readers have no word for them in a list. */
const TEXT = new Set([
  ...['StaticText', 'InlineTextBox', 'LabelText', 'Legend', 'Figcaption', 'caption', 'superscript', 'time'],
  ...['none', 'generic', 'paragraph', 'rowgroup', 'row', 'cell', 'listitem', 'doc-endnote'],
]);
/** Roles that say something only with a name. */
const ONLY_NAMED = new Set(['group', 'region', 'list', 'img', 'figure', 'blockquote']);
/** What is in these is their name. */
const WHOLE = new Set(['button', 'link', 'menuitem', 'heading', 'img', 'checkbox', 'radio', 'combobox']);
/** ARIA's names of Chromium's roles, where they differ. @type {Readonly<Record<string, string>>} */
const IN_ARIA = { image: 'img' };

/**
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').ElementHandle} host
 * @returns {Promise<string[]>} such as `button: Next`
 */
export async function toldNames(page, host) {
  const session = await page.createCDPSession();
  try {
    const backendNodeId = await host.backendNodeId();
    const { node } = await session.send('DOM.describeNode', { backendNodeId, depth: -1, pierce: true });
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    // A host that means nothing by itself may be left out of the tree, and with it all it could be asked by: what
    // belongs to it is told by the document's nodes.
    const own = new Set(idsIn(node));
    const byId = new Map(nodes.map((each) => [each.nodeId, each]));
    /** @type {(id: string, isNamed: boolean) => string[]} */
    const told = (id, isNamed) => {
      const each = byId.get(id);
      if (!each) return [];
      const role = roleOf(each);
      // A space that may not break, and several in a row, are spoken as one.
      const name = String(each.name?.value ?? '')
        .replace(/\s+/g, ' ')
        .trim();
      const isTold =
        !each.ignored &&
        !isNamed &&
        own.has(each.backendDOMNodeId ?? 0) &&
        !TEXT.has(role) &&
        (name !== '' || !ONLY_NAMED.has(role));
      const inside = (each.childIds ?? []).flatMap((child) => told(child, isNamed || (isTold && WHOLE.has(role))));
      return isTold ? [`${role}: ${name}`, ...inside] : inside;
    };
    return nodes.filter(({ parentId }) => parentId === undefined).flatMap(({ nodeId }) => told(nodeId, false));
  } finally {
    await session.detach();
  }
}

/** @param {AXNode} node */
function roleOf(node) {
  const role = String(node.role?.value);
  return IN_ARIA[role] ?? role;
}

/**
 * @param {DOMNode} node
 * @returns {number[]}
 */
function idsIn({ backendNodeId, children = [], shadowRoots = [] }) {
  return [backendNodeId, ...[...shadowRoots, ...children].flatMap(idsIn)];
}
