import { expect } from '@esm-bundle/chai';
import type { DataReader } from '../data-reader.js';
import { parsedNode } from './parsed-node.js';

/** What a reader finds in HTML: the same in a page's nodes as in nodes that were parsed on a server. */
export function readFrom(reader: Pick<DataReader, 'fromHtml'>, html: string): unknown {
  const template = document.createElement('template');
  template.innerHTML = html;
  const inPage: unknown = JSON.parse(JSON.stringify(reader.fromHtml(template.content) ?? null));
  const onServer: unknown = JSON.parse(JSON.stringify(reader.fromHtml(parsedNode(html)) ?? null));
  expect(onServer, 'on a server').to.deep.equal(inPage);
  return inPage;
}
