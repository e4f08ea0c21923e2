/** Which language and direction an element takes from the page around it, and that it lets go of that page. */
import '../testimonial-carousel.js';
import type { TestimonialCarousel } from '../classes.js';
import { offerLocales } from './locales-client.js';
import { expect, mount, nextFrame } from './testing/index.js';
import { untilGivenBack, watchHoldings } from './testing/holdings.js';

const TAG = 'testimonial-carousel';

async function within(html: string): Promise<TestimonialCarousel> {
  const page = await mount(`<div>${html}</div>`);
  const element = page.querySelector<TestimonialCarousel>(TAG)!;
  element.testimonials = [{ quote: 'Sample quote.' }];
  await element.updateComplete;
  return element;
}

/** Its language, and its direction where it says one. */
function spoken(element: TestimonialCarousel): string {
  const root = element.shadowRoot!.querySelector('.root')!;
  return [root.getAttribute('lang'), root.getAttribute('dir')].filter((each) => each !== null).join(' ');
}

async function seen(element: TestimonialCarousel): Promise<string> {
  // Observers tell in a task of their own.
  await nextFrame();
  await element.updateComplete;
  return spoken(element);
}

function inShadow(host: Element, element: Element): void {
  (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).append(element);
}

describe('the language and direction around an element', () => {
  for (const [html, heard] of [
    [`<p lang="fr"><b lang="de"><${TAG}></${TAG}></b></p>`, 'de ltr'],
    [`<p lang="fr"><b lang="no language!"><${TAG}></${TAG}></b></p>`, 'fr ltr'],
    [`<p lang="ar"><${TAG}></${TAG}></p>`, 'ar rtl'],
    [`<p lang="ar"><${TAG} dir="LTR"></${TAG}></p>`, 'ar ltr'],
    [`<p lang="en" dir="rtl"><${TAG}></${TAG}></p>`, 'en rtl'],
    [`<p dir="rtl"><b lang="en"><${TAG}></${TAG}></b></p>`, 'en ltr'],
    [`<p lang="en"><b dir="rtl"><i dir="odd"><${TAG}></${TAG}></i></b></p>`, 'en rtl'],
    [`<p lang="en" dir="auto">שלום<${TAG}></${TAG}></p>`, 'en rtl'],
    [`<p lang="ar"><b dir="auto">Hello<${TAG}></${TAG}></b></p>`, 'ar ltr'],
  ] as const) {
    it(`is ${heard} in ${html.replaceAll(`<${TAG}`, '<i').replace(`></${TAG}>`, '>')}`, async () => {
      expect(spoken(await within(html))).to.equal(heard);
    });
  }

  it('is that of the browser where nobody says any, and leaves the page its direction', async () => {
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    try {
      for (const [own, heard] of [
        ['he', 'he'],
        ['de-AT', 'de-AT'],
        ['C', 'en'],
      ] as const) {
        Object.defineProperty(navigator, 'language', { configurable: true, value: own });
        expect(spoken(await within(`<${TAG}></${TAG}>`)), own).to.equal(heard);
      }
      expect(spoken(await within(`<p dir="rtl"><${TAG}></${TAG}></p>`))).to.equal('en rtl');
    } finally {
      Reflect.deleteProperty(navigator, 'language');
      if (lang) document.documentElement.lang = lang;
    }
  });

  it('is followed through every shadow tree above it, wherever the element goes', async () => {
    const element = await within(`<p lang="fr"></p><section><${TAG}></${TAG}></section>`);
    const [french, section] = [element.closest('div')!.querySelector('p')!, element.parentElement!];
    const inner = document.createElement('div');
    inShadow(section, inner);
    inShadow(inner, element);
    section.lang = 'de';
    expect(await seen(element)).to.equal('de ltr');
    inner.lang = 'es';
    expect(await seen(element)).to.equal('es ltr');
    inner.dir = 'rtl';
    expect(await seen(element)).to.equal('es rtl');
    inShadow(french, element);
    expect(await seen(element)).to.equal('fr ltr');
    inner.lang = 'it';
    french.lang = 'pt';
    expect(await seen(element)).to.equal('pt ltr');
  });

  it('is rendered anew only where it became another', async () => {
    const element = await within(`<section lang="fr"><${TAG}></${TAG}></section>`);
    let renders = 0;
    element.addController({ hostUpdated: () => renders++ });
    await element.updateComplete;
    const before = renders;
    element.parentElement!.dir = 'ltr';
    element.parentElement!.lang = 'fr';
    await seen(element);
    expect(renders).to.equal(before);
  });

  it('is spoken anew when words come, by elements that are there', async () => {
    const [element, gone] = [await within(`<${TAG} lang="fr"></${TAG}>`), await within(`<${TAG} lang="fr"></${TAG}>`)];
    const rendered: string[] = [];
    element.addController({ hostUpdated: () => rendered.push('there') });
    gone.addController({ hostUpdated: () => rendered.push('gone') });
    await Promise.all([element.updateComplete, gone.updateComplete]);
    gone.remove();
    const heard = async (tell: () => void): Promise<string[]> => {
      rendered.length = 0;
      tell();
      await seen(element);
      return [...rendered];
    };
    const status = (name: string): void => {
      dispatchEvent(new CustomEvent('lit-localize-status', { detail: { status: name } }));
    };
    expect(await heard(() => offerLocales({}))).to.deep.equal(['there']);
    expect(await heard(() => status('loading'))).to.deep.equal([]);
    expect(await heard(() => status('ready'))).to.deep.equal(['there']);
  });

  it('is followed for as long as one of several elements is there, and by none that is gone', async () => {
    const holdings = watchHoldings();
    try {
      const before = holdings.held();
      const element = await within(`<section lang="fr"><${TAG}></${TAG}></section>`);
      const section = element.parentElement!;
      const [inner, one, other] = ['div', TAG, TAG].map((name) => document.createElement(name)) as [
        HTMLElement,
        TestimonialCarousel,
        TestimonialCarousel,
      ];
      inShadow(section, inner);
      for (const each of [one, other]) {
        each.testimonials = [{ quote: 'Sample quote.' }];
        inner.append(each);
      }
      one.remove();
      inner.lang = 'de';
      expect(await seen(other)).to.equal('de ltr');
      other.remove();
      element.remove();
      await untilGivenBack(holdings, before);
      expect(holdings.held()).to.deep.equal(before);
    } finally {
      holdings.stop();
    }
  });
});
