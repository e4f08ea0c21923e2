import { VERSION } from './version.js';

/** Whether elements that are in the page already become ours at this moment. */
let upgrading = false;

/** Whether what is made now stands in the page since before its tag was defined, with what is inside of it in view. */
export function isUpgrade(): boolean {
  return upgrading;
}

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
    upgrading = true;
    try {
      customElements.define(tag, element);
    } finally {
      upgrading = false;
    }
  } else if (known.version !== VERSION && !told) {
    told = true;
    const theirs = known.version === undefined ? 'by other code' : `in version ${known.version}`;
    console.warn(
      `<${tag}> is already defined ${theirs}; version ${VERSION} stands back. Load one version of bodywork-elements.`,
    );
  }
}
