import { defaultTreeAdapter, html, parse, type DefaultTreeAdapterMap, type Token, type TreeAdapter } from 'parse5';

/** The encoding of a page. */
export interface PageEncoding {
  readonly encoding: string;
  /**
   * Whether the page says so before its body, where every browser finds it: what is written into the body moves all
   * that is behind it.
   */
  readonly declared: boolean;
  /** Whether nothing names it, and there are letters that it matters for. */
  readonly guessed?: true;
}

/**
 * Finds the encoding that browsers find: that of a byte order mark, of the first `<meta>` that names one they know, of
 * an XML declaration. Where a page names none, browsers guess.
 */
export function encodingOf(bytes: Buffer): PageEncoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', declared: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', declared: true };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', declared: true };
  const text = bytes.toString('latin1');
  const named = namedByMeta(text) ?? namedByXml(text);
  if (named) return named;
  const guess = { encoding: isUtf8(bytes) ? 'utf-8' : 'windows-1252', declared: false };
  return bytes.some((byte) => byte > 0x7f) ? { ...guess, guessed: true } : guess;
}

export function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Stops the parser: what is behind the element does not matter. */
class Found extends Error {
  readonly encoding: PageEncoding;

  constructor(encoding: PageEncoding) {
    super();
    this.encoding = encoding;
  }
}

/** Reads as far as the first `<meta>` that counts: one in a comment, a script or an attribute is none. */
function namedByMeta(text: string): PageEncoding | undefined {
  if (!/<meta[\s/]/i.test(text)) return undefined;
  let declared = true;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attributes) {
      if (tagName === 'body') declared = false;
      const encoding = tagName === 'meta' && namespace === html.NS.HTML ? namedIn(attributes) : undefined;
      if (encoding !== undefined) throw new Found({ encoding, declared });
      return defaultTreeAdapter.createElement(tagName, namespace, attributes);
    },
  };
  try {
    parse(text, { treeAdapter });
  } catch (error) {
    if (error instanceof Found) return error.encoding;
    throw error;
  }
  return undefined;
}

function namedIn(attributes: readonly Token.Attribute[]): string | undefined {
  const value = (name: string): string => attributes.find((each) => each.name === name)?.value ?? '';
  const own = canonical(value('charset'));
  if (own !== undefined || value('http-equiv').toLowerCase() !== 'content-type') return own;
  const [, quoted, bare] = /charset\s*=\s*(?:(["'].*?["'])|([^\s;"']+))/i.exec(value('content')) ?? [];
  return canonical(quoted?.slice(1, -1) ?? bare ?? '');
}

function namedByXml(text: string): PageEncoding | undefined {
  const label = /^<\?xml[^>]*?encoding[\0-\x20]*=[\0-\x20]*(["'])([^\0-\x20>]*?)\1/.exec(text)?.[2];
  const encoding = label === undefined ? undefined : canonical(label);
  return encoding === undefined ? undefined : { encoding, declared: true };
}

/** The encoding a browser takes a label for. */
function canonical(label: string): string | undefined {
  if (/^\s*x-user-defined\s*$/i.test(label)) return 'windows-1252';
  try {
    const { encoding } = new TextDecoder(label === '' ? 'none' : label);
    // A page whose label can be read is not in UTF-16.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}
