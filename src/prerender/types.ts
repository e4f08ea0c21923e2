/** What the function of `bodywork-elements/ssr.js` takes and gives. */

export interface PrerenderOptions {
  /**
   * The page's own file: messages name it, and relative addresses in the page start from it. Left out: a page at the
   * root of the site, called `page.html` in messages.
   */
  readonly file?: string | undefined;
  /** The folder that is the root of the site; nothing outside of it is read. Left out: the folder of `file`. */
  readonly root?: string | undefined;
  /**
   * Where the root is published: `/practice/`, or a whole address, `https://www.example.com/practice/`. Left out: at the
   * root of a domain, whichever that is. Anything else is refused by a TypeError.
   */
  readonly base?: string | undefined;
  /**
   * Reads the data of a `src`. Left out: from the disk, beneath `root`.
   *
   * @param address - from the site's root (`/data/testimonials.json`), or whole where it is on another site
   * @returns the text or its bytes; undefined where there is none, or where it is left to the script
   */
  readonly read?: ((address: string) => DataText | Promise<DataText>) | undefined;
  /** `inline`: a `<style>` in each element. `link`: a `<link>` to a file of `stylesheets`. */
  readonly styles?: 'inline' | 'link' | undefined;
  /** Where the style sheets are, with `styles: 'link'`. Left out: `bodywork-elements` beneath the root. */
  readonly stylesheets?: string | undefined;
  /** The language of pages that name none, such as `de-CH`. Anything else is refused by a TypeError. */
  readonly lang?: string | undefined;
  /** Only takes out what was written before. */
  readonly clean?: boolean | undefined;
}

export type DataText = string | Uint8Array | undefined;

export interface Prerendered {
  /** The page. Where nothing was to be done it is the text that was given. */
  readonly html: string;
  readonly problems: readonly Problem[];
  /** What a content security policy has to allow in `style-src`: `'sha256-…'`; none with `styles: 'link'`. */
  readonly hashes: readonly string[];
  /** Addresses of the data that were read, as `read` got them. */
  readonly sources: readonly string[];
  /** How many elements were rendered. */
  readonly rendered: number;
}

/** Something an author should know of. */
export interface Problem {
  /**
   * `error`: nothing could be rendered, so the element's children show. `warning`: something was left out, and the rest
   * is rendered. `advice`: nothing is wrong.
   */
  readonly severity: 'error' | 'warning' | 'advice';
  /** The file to mend: the page, or the file its data are in. */
  readonly file: string;
  /** From 1; undefined where a whole file is meant. */
  readonly line?: number | undefined;
  /** From 1. */
  readonly column?: number | undefined;
  /** The element's tag; undefined where the page itself is meant. */
  readonly element?: string | undefined;
  /** Where the element stands, if `file` is not the page: `index.html:12`. */
  readonly page?: string | undefined;
  /** A path such as `testimonials[2].rating`, or the name of an attribute. */
  readonly path: string;
  /** What is wrong, what became of it, and the cure. */
  readonly message: string;
}
