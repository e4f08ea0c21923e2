import type { Issue } from './issue.js';

/**
 * Names nobody knows may be somebody else's. Those that are nearly known were meant to be: in another case, with other
 * separators, or with a letter too many, missing, wrong or exchanged.
 */
export function slips(names: readonly string[], known: readonly string[]): Issue[] {
  return names.flatMap((path) => {
    // What is url in data is href in HTML.
    const name = path === 'url' ? 'href' : plain(path);
    const meant = known.find((each) => !names.includes(each) && isSlip(name, plain(each)));
    return meant && !known.includes(path) ? [{ path, message: `is not known here. Did you mean ${meant}?` }] : [];
  });
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

/** Begins alike and has the same letters, but for one. */
function isSlip(a: string, b: string): boolean {
  const rest = Array.from(b).reduce((left, letter) => left.replace(letter, ''), a);
  return a.length > 2 && a.startsWith(b.charAt(0)) && Math.abs(a.length - b.length) < 2 && rest.length < 2;
}
