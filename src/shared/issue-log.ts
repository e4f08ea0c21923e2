import { counted, type Issue } from './issue.js';

/** Messages an element writes at a time; the rest is a count. */
const MOST = 5;

/** Writes an element's issues to the console, each once for as long as it lasts. */
export class IssueLog {
  readonly #tag: string;
  #said: ReadonlySet<string> = new Set();

  constructor(tag: string) {
    this.#tag = tag;
  }

  write(issues: readonly Issue[]): void {
    const lines = new Set(issues.map(({ path, message }) => `<${this.#tag}> ${path ? `${path}: ` : ''}${message}`));
    const fresh = [...lines].filter((line) => !this.#said.has(line));
    this.#said = lines;
    for (const line of fresh.slice(0, MOST)) console.warn(line);
    const more = fresh.length - MOST;
    if (more > 0) {
      console.warn(`<${this.#tag}> … and ${counted(more)} more. The attribute debug lists them all in the page.`);
    }
  }
}
