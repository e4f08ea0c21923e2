import { VERSION } from './version.js';

/** Whether it was said that there are two versions: one message is for all tags. */
let told = false;

/**
 * Registers a tag once: whoever comes first wins, so that two copies of the script on a page do no harm.
 * Two different versions are named in the console.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  // There is a registry on a server as well, where Lit brings its own.
  const known = customElements.get(tag) as { readonly version?: string } | undefined;
  if (!known) {
    customElements.define(tag, element);
  } else if (known.version !== VERSION && !told) {
    told = true;
    const theirs = known.version === undefined ? 'by other code' : `in version ${known.version}`;
    console.warn(
      `<${tag}> is already defined ${theirs}; version ${VERSION} stands back. Load one version of bodywork-elements.`,
    );
  }
}
