/** What a request shall get. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  /** Other sites may not read it; left out: they may, as the test server permits them all. */
  readonly isOwn?: boolean;
  readonly body?: string;
  /** How often the body stands in a row. */
  readonly repeat?: number;
  /** How the body is written; left out: UTF-8. */
  readonly encoding?: 'utf16le' | 'latin1';
  /** Only a part of the body comes: then the connection is cut, or nothing more is said. */
  readonly part?: 'cut' | 'stalled';
  /** Milliseconds before it answers. */
  readonly delay?: number;
  /** Never answers. */
  readonly hang?: boolean;
  /** Redirects there. */
  readonly location?: string;
  /** What every later request gets. */
  readonly then?: Answer;
}

/** An address that answers so. */
export async function serve(answer: Answer): Promise<string> {
  const response = await fetch('/__fixture', { method: 'POST', body: JSON.stringify(answer) });
  return response.text();
}

/** What came to such an address so far. */
export async function requestsTo(address: string): Promise<{ readonly count: number; readonly aborted: number }> {
  const response = await fetch(`${address}/log`);
  return (await response.json()) as { count: number; aborted: number };
}
