import { executeServerCommand } from '@web/test-runner-commands';

/** The address of a sample scheduler's page, of another origin than the test's: `calendly/well-behaved?auto=schedule`. */
export async function scheduler(path: string): Promise<string> {
  const response = await fetch('/__schedulers');
  const { origin } = (await response.json()) as { readonly origin: string };
  return new URL(path, origin).href;
}

/**
 * Puts a sample scheduler's page at a vendor's own origin, for this page and its frames, until `stopAnswering`.
 *
 * @returns false where the browser cannot do that: WebKit
 */
export async function answerFor(origin: string, path: string): Promise<boolean> {
  return executeServerCommand<boolean, object>('answer-for', { origin, path });
}

/** Ends all that `answerFor` began. */
export async function stopAnswering(): Promise<void> {
  await executeServerCommand('answer-for', null);
}
