import { executeServerCommand } from '@web/test-runner-commands';

/** Media features that a visitor's device can ask for. */
export type Features = Partial<
  Record<
    | 'forced-colors'
    | 'prefers-color-scheme'
    | 'prefers-contrast'
    | 'prefers-reduced-motion'
    | 'prefers-reduced-transparency',
    string
  >
>;

/** Whether this browser's features can be set: Chromium's can. */
export const setsFeatures = navigator.userAgent.includes('Chrome');

/** Does something on a device that asks for these, and puts everything back. */
export async function withFeatures(features: Features, act: () => unknown): Promise<void> {
  await executeServerCommand('set-features', features);
  try {
    await act();
  } finally {
    await executeServerCommand('set-features', {});
  }
}
