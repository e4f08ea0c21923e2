import type { DataReader } from '../../shared/data-reader.js';
import { identified } from '../../shared/identified.js';
import { attributeOf, nameOf, nodesOf, textOf, type ReadableNode } from '../../shared/readable-node.js';
import { bookingSchema } from './schema.js';

/** What the button knows about its data. */
export const bookingReader: DataReader<typeof bookingSchema> = {
  name: 'booking',
  schema: bookingSchema,
  html: 'a link (<a href="…">)',
  // The attribute href is an address alone.
  normalize: (raw) => (typeof raw === 'string' ? { url: raw } : raw),
  fromHtml(root) {
    const link = linkIn(root);
    return link && { url: attributeOf(link, 'href'), label: textOf(link) || undefined };
  },
  complete(booking, report) {
    const { services } = booking;
    if (!services) {
      if (booking.url !== undefined) return booking;
      report('url', 'there is no address to book at. Give one in href, or in the data as url or services.');
      return undefined;
    }
    return { ...booking, services: identified(services, ({ label }) => label, 'services', report, true) };
  },
  isEmpty: ({ url, services }) => url === undefined && !services?.length,
};

/** The first link with an address: it is data, and never shown a second time. */
export function linkIn(root: ReadableNode): ReadableNode | undefined {
  for (const node of nodesOf(root)) {
    if (nameOf(node) === 'a' && attributeOf(node, 'href') !== undefined) return node;
  }
  return undefined;
}
