import type { Outcome } from './page-file.js';
import { formatProblem } from './format-problem.js';
import type { Problem } from './types.js';

/** Milliseconds between two signs of progress. */
const PACE = 100;

const NUMBER = new Intl.NumberFormat('en');

/** What a run tells: problems and progress on stderr, what came of it on stdout. */
export class Report {
  pages = 0;
  written = 0;
  rendered = 0;
  /** Whether something is to be mended. */
  failed = false;

  readonly #quiet: boolean;
  readonly #total: () => number;
  #last = 0;
  #line = false;

  /** @param total - pages there are to do */
  constructor(quiet: boolean, total: () => number) {
    this.#quiet = quiet;
    this.#total = total;
  }

  add({ written, rendered, problems }: Outcome): void {
    this.pages++;
    this.rendered += rendered;
    if (written) this.written++;
    for (const problem of problems) this.tell(problem);
    this.#progress();
  }

  tell(problem: Problem): void {
    if (problem.severity !== 'advice') this.failed = true;
    else if (this.#quiet) return;
    this.clear();
    process.stderr.write(`${formatProblem(problem)}\n`);
  }

  say(words: string): void {
    if (this.#quiet) return;
    this.clear();
    process.stdout.write(`${words}\n`);
  }

  /** Takes the progress off the screen. */
  clear(): void {
    if (this.#line) process.stderr.write('\r\u001B[K');
    this.#line = false;
  }

  #progress(): void {
    const now = Date.now();
    if (this.#quiet || !process.stderr.isTTY || now - this.#last < PACE) return;
    this.#last = now;
    this.#line = true;
    process.stderr.write(`\r${counted(this.pages)} of ${pagesOf(this.#total())}`);
  }
}

export function counted(count: number): string {
  return NUMBER.format(count);
}

export function pagesOf(count: number): string {
  return `${counted(count)} page${count === 1 ? '' : 's'}`;
}
