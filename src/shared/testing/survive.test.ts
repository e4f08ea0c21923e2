/** What looks after hostile data, itself: it finds what is planted, or it could not fail. */
import '../../testimonial-carousel.js';
import { expect } from './index.js';
import type { HostileCase } from './hostile-case.js';
import { prepare, survive } from './survive.js';

const QUOTES = { testimonials: [{ quote: 'Sample quote.' }] };

function carousel(given: unknown, dir?: 'rtl'): HostileCase {
  return { tag: 'testimonial-carousel', source: 'property', attributes: {}, given, ...(dir !== undefined && { dir }) };
}

/** Puts a box into the element's tree as soon as it tells how it fared. */
function plant(event: 'bodywork-ready' | 'bodywork-error', styles: Partial<CSSStyleDeclaration>): void {
  addEventListener(
    event,
    ({ target }) => {
      const box = document.createElement('div');
      box.className = 'planted';
      Object.assign(box.style, { blockSize: '10px', inlineSize: '50px', position: 'absolute' }, styles);
      (target as Element).shadowRoot!.append(box);
    },
    { once: true },
  );
}

async function saidOf(given: unknown, dir?: 'rtl'): Promise<string> {
  return (await survive(carousel(given, dir))).join('\n');
}

describe('what hostile data are lived through with', () => {
  let base: Element;
  before(() => {
    prepare();
    base = document.head.lastElementChild!;
  });
  after(() => base.remove());

  it('has nothing to say of what is right', async () => {
    expect(await survive(carousel(QUOTES))).to.deep.equal([]);
    expect(await survive(carousel(QUOTES, 'rtl'))).to.deep.equal([]);
    expect(await survive(carousel({ testimonials: 'none' }))).to.deep.equal([]);
  });

  for (const dir of [undefined, 'rtl'] as const) {
    for (const [event, given] of [
      ['bodywork-ready', QUOTES],
      ['bodywork-error', { testimonials: 'none' }],
      ['bodywork-ready', { testimonials: [] }],
    ] as const) {
      describe(`${JSON.stringify(given)}, ${dir ?? 'ltr'}`, () => {
        it('sees what is wider than its place', async () => {
          plant(event, { inlineSize: '400px' });
          expect(await saidOf(given, dir)).to.include('div.planted');
        });

        it('sees what sticks out at either side', async () => {
          for (const side of ['left', 'right'] as const) {
            plant(event, { [side]: '-40px' });
            expect(await saidOf(given, dir), side).to.include('div.planted');
          }
        });

        it('sees a page that scrolls sideways', async () => {
          plant(event, { inlineSize: '5000px' });
          expect(await saidOf(given, dir)).to.include('the page scrolls sideways');
        });
      });
    }
  }
});
