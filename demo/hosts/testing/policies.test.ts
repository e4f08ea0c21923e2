import { expect, oneEvent, until } from '../../../src/shared/testing/index.js';
import { PAGES } from '../pages.js';
import { expectLogs, inspectAll } from './inspect.js';
import { elementsIn, open } from './open.js';

/** Without a policy nothing can be rendered; and nobody can look into a sandbox from outside. */
const OTHERS = ['policies/trusted-types-unlisted.html', 'policies/sandboxed.html'];

/** Only what is enforced can be told of. */
const REQUIRES_TRUSTED_TYPES = 'trustedTypes' in window;

describe('the elements, whatever the page’s policy,', () => {
  inspectAll(PAGES.filter(({ path }) => path.startsWith('policies/') && !OTHERS.includes(path)));

  it('leave what is inside of them to be read where Trusted Types are required and theirs is not listed', async () => {
    const page = await open('policies/trusted-types-unlisted.html', 1280);
    const elements = elementsIn(page.document);
    if (REQUIRES_TRUSTED_TYPES) {
      await until(() => elements.every((each) => (each as { status?: string }).status === 'error'), 'each has said so');
      const said = page.view.problems.filter((each) => each.startsWith('warn: '));
      expect(said.length).to.equal(elements.length);
      for (const element of elements) {
        expect(element.firstElementChild!.getClientRects().length).to.be.at.least(1);
      }
    } else {
      expectLogs(page, []);
    }
    page.close();
  });

  it('are in a page that is isolated indeed', async () => {
    const page = await open('policies/isolated.html', 1280);
    // The test's own page is not, which is why the frame cannot be, either: what counts is that the header was taken.
    const response = await fetch(page.document.URL);
    expect(response.headers.get('cross-origin-embedder-policy')).to.equal('require-corp');
    page.close();
  });

  for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
    it(`are at home in a sandbox (${sandbox})`, async () => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', sandbox);
      Object.assign(frame.style, { blockSize: '800px', inlineSize: '900px' });
      frame.src = '/demo/hosts/policies/sandboxed.html?record&probe';
      const answer = oneEvent(window, 'message' as never) as unknown as Promise<MessageEvent<unknown>>;
      document.body.append(frame);
      const { data, origin } = await answer;
      expect(data).to.deep.equal({ elements: 3, faults: [], problems: [] });
      expect(origin).to.equal(sandbox.includes('same-origin') ? location.origin : 'null');
      await until(() => frame.isConnected, 'the frame is there');
      frame.remove();
    }).timeout(30_000);
  }
});
