/** A host page: what it is served with, and what it logs. */
export interface HostPage {
  /** Below demo/hosts/. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Words in what it logs, one each; nothing else is logged. */
  readonly logs?: readonly string[];
  /** Has rules for our elements by name, which they follow. */
  readonly styled?: boolean;
  /** One of the few that run with every change. */
  readonly smoke?: boolean;
}

export const PAGES: readonly HostPage[];
