/** What is said of the commonest mistakes: to the letter, for the message alone has to be enough to cure them. */
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import '../index.js';
import { defineElement } from './define-element.js';
import { expect, mount, nextFrame, serve, takeWarnings, until } from './testing/index.js';
import { MISTAKES, type Mistake } from './testing/mistakes.js';
import { VERSION } from './version.js';

async function make({ html, file, property }: Mistake): Promise<string> {
  const src = file ? await serve(file) : '';
  await mount(html.replaceAll('{src}', src), { prepare: (element) => Object.assign(element, property) });
  return src;
}

/** What `for` means has its time to come: the test has not. */
let clock: SinonFakeTimers | undefined;

describe('the message says', () => {
  afterEach(() => {
    clock?.restore();
    clock = undefined;
  });

  for (const mistake of MISTAKES) {
    it(mistake.title, async () => {
      const waits = mistake.html.includes(' for=');
      if (waits) clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
      const src = await make(mistake);
      await clock?.tickAsync(4_000);
      const said: string[] = [];
      await until(() => said.push(...takeWarnings()) > 0, 'something is said');
      await nextFrame();
      said.push(...takeWarnings());
      expect(said).to.deep.equal([mistake.message.replaceAll('{src}', src)]);
    });
  }

  it('two versions of the script are on the page', () => {
    const tag = 'twice-defined';
    customElements.define(
      tag,
      class extends HTMLElement {
        static readonly version = '0.0.1';
      },
    );
    defineElement(tag, class extends HTMLElement {});
    expect(takeWarnings()).to.deep.equal([
      `<${tag}> is already defined in version 0.0.1; version ${VERSION} stands back. Load one version of bodywork-elements.`,
    ]);
  });

  it('nothing of names that are nobody’s slip', async () => {
    const element = await mount(
      '<testimonial-carousel slot="x" data-src="y" aria-label="Words" itemprop="review"></testimonial-carousel>',
      {
        prepare: (it) => Object.assign(it, { testimonials: [{ quote: 'Sample quote.', _note: 'x', created: '2024' }] }),
      },
    );
    expect(takeWarnings()).to.deep.equal([]);
    expect(element).to.have.property('status', 'ready');
  });

  it('nothing of a comparison that comes late', async () => {
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    const button = await mount('<booking-button for="late" href="https://example.com/book">Book</booking-button>');
    const late = document.createElement('modality-comparison');
    late.id = 'late';
    button.after(late);
    await clock.tickAsync(4_000);
    expect(takeWarnings()).to.deep.equal([]);
  });

  it('nothing about an empty list; the attribute debug tells of it', async () => {
    const element = await mount(`<testimonial-carousel debug testimonials="[]"></testimonial-carousel>`);
    expect(element.shadowRoot!.querySelector('.report')!.textContent).to.include('empty from attribute, 0 to mend');
    expect(takeWarnings()).to.deep.equal([]);
  });
});
