/** Looks at the elements from within: nobody can look into a sandbox from outside. */
import { faultsOf } from './looks.js';
import { elementsIn, settled, type HostWindow } from './open.js';
import { use } from './works.js';

const view = window as unknown as HostWindow;

async function probe(): Promise<object> {
  const page = { view, document };
  await settled(page);
  const elements = elementsIn(document);
  const faults = elements.flatMap((element) => faultsOf(element));
  for (const element of elements) {
    await use(element).catch((error: unknown) => faults.push(String(error)));
  }
  return { elements: elements.length, faults, problems: view.problems };
}

parent.postMessage(await probe(), '*');
