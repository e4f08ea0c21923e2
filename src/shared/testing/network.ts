import { executeServerCommand } from '@web/test-runner-commands';

/** Whether this browser's connection can be cut: Chromium's can. */
const cutsNetwork = navigator.userAgent.includes('Chrome');

/** Does something without a connection; where that cannot be cut, `fetch` says what it says then. */
export async function withoutNetwork<T>(act: () => Promise<T>): Promise<T> {
  const { fetch } = window;
  if (cutsNetwork) await executeServerCommand('cut-network', true);
  else window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  try {
    return await act();
  } finally {
    window.fetch = fetch;
    if (cutsNetwork) await executeServerCommand('cut-network', false);
  }
}
