import type { DataReader } from '../../shared/data-reader.js';
import { identified } from '../../shared/identified.js';
import {
  attributeOf,
  findNode,
  hasContent,
  isHidden,
  isLink,
  namedIn,
  nameOf,
  shownIn,
  wordsOf,
  type ReadableNode,
} from '../../shared/readable-node.js';
import { isBlank } from '../../shared/schema-walk.js';
import { bookingSchema } from './schema.js';

/** What the button knows about its data. */
export const bookingReader: DataReader<typeof bookingSchema> = {
  name: 'booking',
  schema: bookingSchema,
  html: 'a link (<a href="…">)',
  // A button for a comparison needs no address: its children are its label then.
  holdsData: (root) => (attributeOf(root, 'for') ? linkIn(root) !== undefined : hasContent(root)),
  // The attribute href is an address alone.
  normalize: (raw) => (typeof raw === 'string' ? { url: raw } : raw),
  fromHtml(root) {
    const link = linkIn(root);
    return link && { url: attributeOf(link, 'href'), label: labelIn(link) || undefined };
  },
  complete(booking, report, raw) {
    const { services } = booking;
    if (!services) {
      if (booking.url !== undefined) return booking;
      // One that was refused was told of already.
      if (isBlank((raw as { url?: unknown }).url))
        report('url', 'there is no address to book at. Give one in href, or in the data as url or services.');
      return undefined;
    }
    return { ...booking, services: identified(services, ({ label }) => label, 'services', report, true) };
  },
  isEmpty: ({ url, services }) => url === undefined && !services?.length,
};

/** The first link with an address, of those that show before those that are hidden: it is data, and never shown twice. */
function linkIn(root: ReadableNode): ReadableNode | undefined {
  return shownIn(root).find(isLink) ?? findNode(root, isLink);
}

/** The words of a label that everybody gets: none that are hidden, nor the letters of an icon's font. */
export function labelIn(root: ReadableNode): string {
  return wordsOf(root, (node) => isHidden(node) || attributeOf(node, 'aria-hidden') === 'true');
}

/** What children are to the button: its label, an icon without words, or nothing that it shows. */
export type ChildrenAs = 'label' | 'icon' | 'none';

/** What the children of a button are to it; its label where nothing is known of them, as on some servers. */
export function childrenOf(host: Partial<ReadableNode>): ChildrenAs {
  if (!host.childNodes) return 'label';
  const root = host as ReadableNode;
  if (linkIn(root)) return 'none';
  // A custom element has its words where nobody sees them.
  const isLabel = (node: ReadableNode): unknown =>
    labelIn(node) || findNode(node, (each) => nameOf(each).includes('-'));
  if ([...root.childNodes].some(isLabel)) return 'label';
  return namedIn(root, 'svg', 'img', 'i', 'span')[0] ? 'icon' : 'none';
}
