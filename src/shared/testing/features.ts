import { executeServerCommand } from '@web/test-runner-commands';
import { until } from './mount.js';

/** Media features that a visitor's device can ask for. */
export type Features = Readonly<Record<`${'forced' | 'prefers'}-${string}`, string>>;

/** Whether this browser's features can be set: Chromium's can. */
export const setsFeatures = navigator.userAgent.includes('Chrome');

/** Does something on a device that asks for these, and puts everything back. */
export async function withFeatures(features: Features, act: () => unknown): Promise<void> {
  const applies = (): boolean =>
    Object.entries(features).every(([name, value]) => matchMedia(`(${name}: ${value})`).matches);
  await executeServerCommand('set-features', features);
  try {
    await until(applies, 'the features apply');
    await act();
  } finally {
    await executeServerCommand('set-features', {});
    await until(() => !applies(), 'the features are back');
  }
}
