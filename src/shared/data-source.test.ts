/** The data sources, through one of the elements; what they have in common is the same in all three. */
import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import '../testimonial-carousel.js';
import type { TestimonialCarousel } from '../classes.js';
import { expect, mount, nextFrame, oneEvent, paused, requestsTo, serve, takeWarnings, until } from './testing/index.js';

const JSON_OF = (quote: string): string => JSON.stringify([{ quote }]);

type Carousel = TestimonialCarousel;

function quotes(element: Carousel): string[] {
  return [...element.shadowRoot!.querySelectorAll('blockquote')].map((each) => each.textContent.trim());
}

function counted(element: Carousel): { ready: number; error: number } {
  const count = { ready: 0, error: 0 };
  element.addEventListener('bodywork-ready', () => count.ready++);
  element.addEventListener('bodywork-error', () => count.error++);
  return count;
}

async function changed(element: Carousel): Promise<void> {
  await paused(0);
  await element.updateComplete;
}

describe('the data sources', () => {
  describe('the property', () => {
    it('is rendered, reads back what was set, and gives frozen data', async () => {
      const given = [{ quote: 'Good.', rating: 'x' as unknown as number }];
      const element = await mount<Carousel>('<testimonial-carousel></testimonial-carousel>');
      element.testimonials = given;
      await element.updateComplete;
      expect(element.testimonials).to.equal(given);
      expect(element.data).to.deep.equal({ testimonials: [{ quote: 'Good.' }] });
      expect(element.data).to.be.frozen;
      expect(quotes(element)).to.deep.equal(['Good.']);
      expect(takeWarnings()).to.have.lengthOf(1);
    });

    it('counts when it was set before the element was defined', async () => {
      const tag = 'late-carousel';
      const element = document.createElement(tag) as Carousel;
      element.testimonials = [{ quote: 'Early.' }];
      document.body.append(element);
      const { TestimonialCarousel: Base } = await import('../classes.js');
      customElements.define(tag, class extends Base {});
      await element.updateComplete;
      expect(quotes(element)).to.deep.equal(['Early.']);
      element.testimonials = [{ quote: 'Later.' }];
      await element.updateComplete;
      expect(quotes(element)).to.deep.equal(['Later.']);
      element.remove();
    });

    it('wins over all others, and gives way when it is null again', async () => {
      const element = await mount<Carousel>(
        `<testimonial-carousel testimonials='${JSON_OF('Attribute.')}'><blockquote>Child.</blockquote></testimonial-carousel>`,
      );
      element.testimonials = [{ quote: 'Property.' }];
      await element.updateComplete;
      expect(quotes(element)).to.deep.equal(['Property.']);
      element.testimonials = null;
      await element.updateComplete;
      expect(quotes(element)).to.deep.equal(['Attribute.']);
      element.removeAttribute('testimonials');
      await element.updateComplete;
      expect(quotes(element)).to.deep.equal(['Child.']);
    });

    it('gives way when it is the JSON text of null, as an attribute does', async () => {
      const element = await mount<Carousel>(
        '<testimonial-carousel testimonials="null"><blockquote>Child.</blockquote></testimonial-carousel>',
      );
      expect(quotes(element)).to.deep.equal(['Child.']);
      element.testimonials = 'null' as never;
      await element.updateComplete;
      expect([quotes(element), element.issues]).to.deep.equal([['Child.'], []]);
    });

    it('may be JSON text, as frameworks set it that know the property but not the attribute', async () => {
      const element = await mount<Carousel>('<testimonial-carousel></testimonial-carousel>');
      element.testimonials = JSON_OF('Text.') as never;
      await element.updateComplete;
      expect(quotes(element)).to.deep.equal(['Text.']);
      element.testimonials = '[object Object]' as never;
      await element.updateComplete;
      expect(element.status).to.equal('error');
      expect(takeWarnings().join()).to.include('JSON.stringify');
    });

    it('does nothing at all when set to the same again', async () => {
      const element = await mount<Carousel>('<testimonial-carousel></testimonial-carousel>');
      element.testimonials = [{ quote: 'Good.' }, { author: 'nobody' } as never];
      await element.updateComplete;
      // The row is measured after its first layout, and rendered anew in the frame after that.
      await nextFrame();
      await nextFrame();
      await element.updateComplete;
      takeWarnings();
      const { data } = element;
      const count = counted(element);
      let renders = 0;
      const { render } = element;
      element.render = function () {
        renders++;
        return render.call(this);
      };
      element.testimonials = [{ quote: 'Good.' }, { author: 'nobody' } as never];
      await element.updateComplete;
      await nextFrame();
      expect(element.data).to.equal(data);
      expect(count).to.deep.equal({ ready: 0, error: 0 });
      expect(renders).to.equal(0);
      expect(takeWarnings()).to.deep.equal([]);
    });
  });

  it('render again after a render that failed', async () => {
    const element = await mount<Carousel>(
      `<testimonial-carousel testimonials='${JSON_OF('One.')}'></testimonial-carousel>`,
    );
    const { render } = element;
    // In the middle of what Lit renders, where its parts are half made.
    element.render = () => html`<p>${guard([{}], () => JSON.parse('{') as unknown)}</p>`;
    element.testimonials = [{ quote: 'Two.' }];
    await element.updateComplete;
    expect(element.status).to.equal('error');
    expect(takeWarnings()).to.have.lengthOf(1);
    element.render = render;
    element.testimonials = [{ quote: 'Three.' }];
    await element.updateComplete;
    expect([element.status, quotes(element)]).to.deep.equal(['ready', ['Three.']]);
    element.label = 'Words';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part="title"]')!.textContent).to.equal('Words');
  });
  for (const [error, cure] of [
    ['It broke.', 'Please report this'],
    ["This document requires 'TrustedHTML' assignment.", 'Allow trusted-types bodywork-elements'],
  ] as const)
    it(`say of what could not be rendered: ${cure}`, async () => {
      const element = await mount<Carousel>('<testimonial-carousel></testimonial-carousel>');
      Object.assign(element, {
        renderData() {
          throw new TypeError(error);
        },
      });
      element.setAttribute('testimonials', JSON_OF('One.'));
      await element.updateComplete;
      await element.updateComplete;
      expect(takeWarnings()).to.deep.equal([
        `<testimonial-carousel> testimonials: could not be rendered. ${cure}: TypeError: ${error}`,
      ]);
    });

  it('report what could not be rendered once, not again for the same', async () => {
    const element = await mount<Carousel>('<testimonial-carousel></testimonial-carousel>');
    const count = counted(element);
    for (let n = 0; n < 2; n++) {
      element.testimonials = [{ author: 'nobody' } as never];
      await element.updateComplete;
    }
    expect(count).to.deep.equal({ ready: 0, error: 1 });
    expect(takeWarnings()).to.have.lengthOf(1);
  });

  describe('the attribute', () => {
    it('is JSON, and followed when it changes', async () => {
      const element = await mount<Carousel>(
        `<testimonial-carousel testimonials='${JSON_OF('One.')}'></testimonial-carousel>`,
      );
      expect(quotes(element)).to.deep.equal(['One.']);
      element.setAttribute('testimonials', JSON_OF('Two.'));
      await element.updateComplete;
      expect(quotes(element)).to.deep.equal(['Two.']);
    });

    it('never falls through to a later source: the children show as they are', async () => {
      const element = await mount<Carousel>(
        '<testimonial-carousel testimonials="{“a”: 1}" src="/nowhere"><blockquote>Child.</blockquote></testimonial-carousel>',
      );
      expect(element.status).to.equal('error');
      expect(element.data).to.equal(undefined);
      expect(quotes(element)).to.deep.equal([]);
      expect(element.querySelector('blockquote')!.checkVisibility()).to.equal(true);
      expect(element.issues[0]?.message).to.include('curly quotes');
      expect(takeWarnings()[0]).to.match(/^<testimonial-carousel> testimonials: .*curly quotes/);
    });

    it('names an object that a framework turned into text', async () => {
      await mount('<testimonial-carousel testimonials="[object Object]"></testimonial-carousel>');
      expect(takeWarnings()[0]).to.include('[object Object]').and.to.include('JSON.stringify');
    });

    it('refuses more than 1 MB', async () => {
      const element = await mount<Carousel>('<testimonial-carousel></testimonial-carousel>');
      element.setAttribute('testimonials', JSON.stringify([{ quote: 'x'.repeat(1_100_000) }]));
      await element.updateComplete;
      expect(element.status).to.equal('error');
      expect(takeWarnings()[0]).to.include('1 MB');
    });
  });

  describe('src with an address', () => {
    it('loads, then renders, and says so', async () => {
      const src = await serve({ body: JSON_OF('Fetched.'), delay: 100 });
      const element = await mount<Carousel>(
        `<testimonial-carousel src="${src}"><p>Meanwhile</p></testimonial-carousel>`,
      );
      expect(element.status).to.equal('loading');
      expect(element.matches(':state(loading)')).to.equal(true);
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      await oneEvent(element, 'bodywork-ready');
      expect(element.status).to.equal('ready');
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(quotes(element)).to.deep.equal(['Fetched.']);
    });

    it('keeps what is there until the next file has come', async () => {
      const element = await mount<Carousel>(
        `<testimonial-carousel src="${await serve({ body: JSON_OF('One.') })}"></testimonial-carousel>`,
      );
      await until(() => element.status === 'ready', 'the first file is there');
      element.src = await serve({ body: JSON_OF('Two.'), delay: 100 });
      await element.updateComplete;
      expect(element.status).to.equal('loading');
      expect(quotes(element)).to.deep.equal(['One.']);
      await oneEvent(element, 'bodywork-ready');
      expect(quotes(element)).to.deep.equal(['Two.']);
    });

    it('asks once for many elements', async () => {
      const src = await serve({ body: JSON_OF('Shared.'), delay: 150 });
      const one = `<testimonial-carousel src="${src}"></testimonial-carousel>`;
      const first = await mount<Carousel>(`<div>${one.repeat(20)}</div>`);
      const all = [...first.querySelectorAll<Carousel>('testimonial-carousel')];
      await until(() => all.every(({ status }) => status === 'ready'), 'all are ready');
      expect((await requestsTo(src)).count).to.equal(1);
    });

    it('ignores an answer that comes after a newer one', async () => {
      const slow = await serve({ body: JSON_OF('Slow.'), delay: 400 });
      const fast = await serve({ body: JSON_OF('Fast.') });
      const element = await mount<Carousel>(`<testimonial-carousel src="${slow}"></testimonial-carousel>`);
      await until(async () => (await requestsTo(slow)).count === 1, 'the slow request is under way');
      element.src = fast;
      await until(() => element.status === 'ready', 'the fast one is there');
      await paused(500);
      expect(quotes(element)).to.deep.equal(['Fast.']);
      expect(await requestsTo(slow)).to.deep.equal({ count: 1, aborted: 1 });
    });

    it('gives up its request when it leaves the page, and asks again when it comes back', async () => {
      const src = await serve({ body: JSON_OF('Back.'), delay: 300 });
      const element = await mount<Carousel>(`<testimonial-carousel src="${src}"></testimonial-carousel>`);
      await until(async () => (await requestsTo(src)).count === 1, 'the request is under way');
      const parent = element.parentElement!;
      element.remove();
      await until(async () => (await requestsTo(src)).aborted === 1, 'the request is given up');
      parent.append(element);
      await until(() => element.status === 'ready', 'it is there at the second time');
      expect((await requestsTo(src)).count).to.equal(2);
    });

    it('asks for nothing while it is out of the page', async () => {
      const src = await serve({ body: JSON_OF('Later.') });
      const element = await mount<Carousel>('<testimonial-carousel></testimonial-carousel>');
      const parent = element.parentElement!;
      element.remove();
      element.src = src;
      await element.updateComplete;
      await paused(100);
      expect((await requestsTo(src)).count).to.equal(0);
      parent.append(element);
      await until(() => element.status === 'ready', 'it is ready');
    });

    it('gives up after ten seconds', async () => {
      const src = await serve({ hang: true });
      const original = window.setTimeout;
      // Ten seconds pass at once; every other timer runs as it should.
      window.setTimeout = ((run: () => void, milliseconds?: number) =>
        original(run, milliseconds === 10_000 ? 50 : milliseconds)) as typeof window.setTimeout;
      const element = await mount<Carousel>(`<testimonial-carousel src="${src}"></testimonial-carousel>`);
      window.setTimeout = original;
      await until(() => element.status === 'error', 'it gave up');
      await element.updateComplete;
      expect(takeWarnings().join()).to.include('within 10 seconds');
      await until(async () => (await requestsTo(src)).aborted === 1, 'the request is aborted');
    });

    it('goes on with its request when it is only moved', async () => {
      const src = await serve({ body: JSON_OF('Moved.'), delay: 150 });
      const element = await mount<Carousel>(`<testimonial-carousel src="${src}"></testimonial-carousel>`);
      element.parentElement!.append(element);
      await until(() => element.status === 'ready', 'it is ready');
      expect(await requestsTo(src)).to.deep.equal({ count: 1, aborted: 0 });
    });

    for (const [what, answer, words] of [
      ['a missing file', { status: 404 }, '404'],
      ['a broken server', { status: 500 }, '500'],
      ['a page instead of a file', { body: '<!doctype html><p>Hi' }, 'HTML'],
      ['half a file', { body: '[{"quote": "Good' }, 'ends too early'],
      ['more than 1 MB', { body: '"xxxxxxxxxx"', repeat: 100_000 }, '1 MB'],
    ] as const) {
      it(`says what is wrong with ${what}, and shows the children`, async () => {
        const element = await mount<Carousel>(
          `<testimonial-carousel src="${await serve(answer)}"><p>Instead</p></testimonial-carousel>`,
        );
        await until(() => element.status === 'error', 'it failed');
        await element.updateComplete;
        expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
        expect(takeWarnings().join()).to.include('<testimonial-carousel> src: ').and.to.include(words);
      });
    }

    it('reads a file with a byte order mark, and mentions it', async () => {
      const element = await mount<Carousel>(
        `<testimonial-carousel src="${await serve({ body: `\uFEFF${JSON_OF('Marked.')}` })}"></testimonial-carousel>`,
      );
      await until(() => element.status === 'ready', 'it is ready');
      expect(element.matches(':state(invalid)')).to.equal(true);
      expect(takeWarnings().join()).to.include('BOM');
    });

    it('fires an event with issues and source when nothing could be rendered', async () => {
      const element = await mount<Carousel>('<testimonial-carousel></testimonial-carousel>');
      const failed = oneEvent(element, 'bodywork-error');
      element.src = await serve({ status: 404 });
      const event = await failed;
      expect(event.source).to.equal('src');
      expect(event.issues).to.deep.equal(element.issues);
      expect(event.bubbles && event.composed).to.equal(true);
      takeWarnings();
    });

    it('refuses addresses that are no place for data', async () => {
      for (const src of ['javascript:alert(1)', 'data:application/json,[]', 'https://me:secret@a.example/x.json', '']) {
        const element = await mount<Carousel>('<testimonial-carousel></testimonial-carousel>');
        element.src = src;
        await element.updateComplete;
        expect(element.status, src).to.equal('error');
      }
      takeWarnings();
    });

    it('takes JSON for no address, and says where it goes', async () => {
      for (const src of [JSON_OF('One.'), ` {"testimonials": ${JSON_OF('One.')}}`]) {
        const element = await mount<Carousel>(`<testimonial-carousel src='${src}'></testimonial-carousel>`);
        expect(element.status).to.equal('error');
        expect(takeWarnings()[0]).to.match(/src: expected the address .* JSON goes into testimonials\.$/);
      }
    });

    it('says what is wrong with an address that has a password', async () => {
      await mount('<testimonial-carousel src="https://me:secret@a.example/x.json"></testimonial-carousel>');
      expect(takeWarnings()[0]).to.include('https://me:secret@a.example/x.json" (leave out what is before @).');
    });

    it('says that a page opened from disk needs its data inline', async () => {
      const element = await mount<Carousel>('<testimonial-carousel src="data.json"></testimonial-carousel>', {
        prepare: (it) => Object.defineProperty(it, 'baseURI', { value: 'file:///practice/index.html' }),
      });
      expect(element.status).to.equal('error');
      expect(takeWarnings()).to.deep.equal([
        '<testimonial-carousel> src: "data.json" cannot be fetched from disk. Put the data into the page, or use a web server.',
      ]);
    });

    it('says of an address that is not on disk what it is, there as well', async () => {
      for (const src of ['javascript:alert(1)', 'htps://x.example/a.json', 'https://me:secret@a.example/x.json']) {
        await mount<Carousel>(`<testimonial-carousel src="${src}"></testimonial-carousel>`, {
          prepare: (it) => Object.defineProperty(it, 'baseURI', { value: 'file:///practice/index.html' }),
        });
        const [warning] = takeWarnings();
        expect(warning, src).to.include('src: expected the address of a JSON file');
      }
    });

    it('tries again when it comes back after a failure', async () => {
      const src = await serve({ status: 503 });
      const element = await mount<Carousel>(`<testimonial-carousel src="${src}"></testimonial-carousel>`);
      await until(() => element.status === 'error', 'it failed');
      const parent = element.parentElement!;
      element.remove();
      await nextFrame();
      parent.append(element);
      await until(async () => (await requestsTo(src)).count === 2, 'it asked again');
      await until(() => element.status === 'error', 'it failed again');
      await element.updateComplete;
      takeWarnings();
    });
  });

  describe('src with #id', () => {
    it('reads JSON and HTML from an element in the same tree, and follows it', async () => {
      const root = await mount(
        `<div><script type="application/json" id="data-a">${JSON_OF('Script.')}</script>
        <div id="quotes-a"><blockquote>Quote.</blockquote></div>
        <testimonial-carousel src="#data-a"></testimonial-carousel></div>`,
      );
      const element = root.querySelector<Carousel>('testimonial-carousel')!;
      expect(quotes(element)).to.deep.equal(['Script.']);
      element.src = '#quotes-a';
      await element.updateComplete;
      expect(quotes(element)).to.deep.equal(['Quote.']);
      root.querySelector('blockquote')!.textContent = 'Changed.';
      await changed(element);
      expect(quotes(element)).to.deep.equal(['Changed.']);
    });

    it('reads JSON from whatever element holds it', async () => {
      const json = JSON_OF('Held.');
      const script = `<script type="application/json">${json}</script>`;
      for (const held of [
        `<div id="held">${script}<blockquote>Not this.</blockquote></div>`,
        `<template id="held">${script}</template>`,
        `<template id="held">${json}</template>`,
        `<pre id="held" hidden>\n  ${json}\n</pre>`,
        `<textarea id="held" hidden>${json}</textarea>`,
        '<div id="held">[1] <blockquote>Held.</blockquote></div>',
      ]) {
        const root = await mount(`<div>${held}<testimonial-carousel src="#held"></testimonial-carousel></div>`);
        const element = root.querySelector<Carousel>('testimonial-carousel')!;
        expect(quotes(element), held).to.deep.equal(['Held.']);
        root.remove();
      }
    });

    it('never changes what it reads', async () => {
      const root = await mount(
        '<div><div id="quotes-b"><blockquote class="x">Quote. <em>Really.</em></blockquote></div><testimonial-carousel src="#quotes-b"></testimonial-carousel></div>',
      );
      expect(root.querySelector('#quotes-b')!.innerHTML).to.equal(
        '<blockquote class="x">Quote. <em>Really.</em></blockquote>',
      );
    });

    it('looks for it in the tree to which it moved, by whatever way', async () => {
      const trees = ['One', 'Two'].map((quote) => {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).innerHTML =
          `<script id="data" type="application/json">[{"quote":"Sample quote: ${quote}."}]</script>`;
        document.body.append(host);
        return host;
      });
      const [one, two] = trees.map(({ shadowRoot }) => shadowRoot!);
      const element = document.createElement('testimonial-carousel');
      element.src = '#data';
      const read = async (): Promise<unknown> => {
        await element.updateComplete;
        return element.data!.testimonials.map(({ quote }) => quote);
      };
      one!.append(element);
      expect(await read()).to.deep.equal(['Sample quote: One.']);
      two!.append(element);
      expect(await read()).to.deep.equal(['Sample quote: Two.']);
      // Not every engine has it.
      const { moveBefore } = one as unknown as { moveBefore?: (node: Node, before: null) => void };
      moveBefore?.call(one, element, null);
      if (moveBefore) expect(await read()).to.deep.equal(['Sample quote: One.']);
      for (const each of trees) each.remove();
    });

    it('follows a target when what it stands in is replaced, or moves', async () => {
      const held = (quote: string): string => `<div><blockquote id="deep">Sample quote: ${quote}.</blockquote></div>`;
      const root = await mount(
        `<div><section>${held('one')}</section><aside></aside><testimonial-carousel src="#deep"></testimonial-carousel></div>`,
      );
      const element = root.querySelector<Carousel>('testimonial-carousel')!;
      const [section, aside] = [root.querySelector('section')!, root.querySelector('aside')!];
      expect(quotes(element)).to.deep.equal(['Sample quote: one.']);
      section.innerHTML = held('two');
      await changed(element);
      expect(quotes(element)).to.deep.equal(['Sample quote: two.']);
      aside.append(section.firstElementChild!);
      await nextFrame();
      aside.innerHTML = held('three');
      await changed(element);
      expect(quotes(element)).to.deep.equal(['Sample quote: three.']);
      const [moved] = aside.children;
      moved!.querySelector('blockquote')!.textContent = 'Sample quote: changed and moved.';
      section.append(moved!);
      await changed(element);
      expect(quotes(element)).to.deep.equal(['Sample quote: changed and moved.']);
      section.replaceChildren();
      await changed(element);
      expect(element.status).to.equal('error');
      expect(takeWarnings()[0]).to.include('deep');
      section.innerHTML = held('four');
      await changed(element);
      expect(quotes(element)).to.deep.equal(['Sample quote: four.']);
      // In another tree it is not to be found.
      aside.attachShadow({ mode: 'open' }).append(section.firstElementChild!);
      await changed(element);
      expect(element.status).to.equal('error');
      expect(takeWarnings()[0]).to.include('deep');
    });

    it('follows what changes in a template', async () => {
      const root = await mount(
        '<div><template id="kept"><blockquote>Sample quote: one.</blockquote></template><testimonial-carousel src="#kept"></testimonial-carousel></div>',
      );
      const element = root.querySelector<Carousel>('testimonial-carousel')!;
      root.querySelector('template')!.content.querySelector('blockquote')!.textContent = 'Sample quote: two.';
      await changed(element);
      expect(quotes(element)).to.deep.equal(['Sample quote: two.']);
    });

    it('finds a target that comes late', async () => {
      const element = await mount<Carousel>('<testimonial-carousel src="#late-target"></testimonial-carousel>');
      expect(element.status).to.equal('error');
      expect(takeWarnings()[0]).to.include('late-target');
      const target = document.createElement('blockquote');
      target.id = 'late-target';
      target.textContent = 'Late.';
      element.after(target);
      await changed(element);
      expect(quotes(element)).to.deep.equal(['Late.']);
    });
  });

  describe('a child script', () => {
    it('is read, and followed when its text changes', async () => {
      const element = await mount<Carousel>(
        `<testimonial-carousel><script type="application/json">${JSON_OF('One.')}</script></testimonial-carousel>`,
      );
      expect(quotes(element)).to.deep.equal(['One.']);
      element.querySelector('script')!.textContent = JSON_OF('Two.');
      await changed(element);
      expect(quotes(element)).to.deep.equal(['Two.']);
    });

    it('wins over other children', async () => {
      const element = await mount<Carousel>(
        `<testimonial-carousel><blockquote>Child.</blockquote><script type="application/json">${JSON_OF('Script.')}</script></testimonial-carousel>`,
      );
      expect(quotes(element)).to.deep.equal(['Script.']);
    });
  });

  describe('HTML children', () => {
    it('are read at any depth and never changed', async () => {
      const html = '<section><blockquote>One.</blockquote></section><blockquote>Two.</blockquote>';
      const element = await mount<Carousel>(`<testimonial-carousel>${html}</testimonial-carousel>`);
      expect(quotes(element)).to.deep.equal(['One.', 'Two.']);
      expect(element.innerHTML).to.equal(html);
      expect(element.querySelector('blockquote')!.checkVisibility()).to.equal(false);
    });

    it('are followed when they come, change or go', async () => {
      const element = await mount<Carousel>('<testimonial-carousel></testimonial-carousel>');
      expect(element.status).to.equal('empty');
      expect(element.getBoundingClientRect().height).to.equal(0);
      element.innerHTML = '<blockquote>Came.</blockquote>';
      await changed(element);
      expect(quotes(element)).to.deep.equal(['Came.']);
      element.firstElementChild!.firstChild!.nodeValue = 'Changed.';
      await changed(element);
      expect(quotes(element)).to.deep.equal(['Changed.']);
      element.replaceChildren();
      await changed(element);
      expect(element.status).to.equal('empty');
      expect(quotes(element)).to.deep.equal([]);
    });

    it('show as they are when nothing in them can be read', async () => {
      const element = await mount<Carousel>('<testimonial-carousel><p>Just words</p></testimonial-carousel>');
      expect(element.status).to.equal('error');
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(takeWarnings()[0]).to.include('<blockquote>');
    });
  });
});

describe('what goes wrong', () => {
  it('is said once for each problem, at most five times, then counted', async () => {
    const element = await mount<Carousel>('<testimonial-carousel></testimonial-carousel>');
    element.testimonials = Array.from({ length: 8 }, () => ({ quote: 'Good.', rating: 9 }));
    await element.updateComplete;
    const warnings = takeWarnings();
    expect(warnings).to.have.lengthOf(6);
    expect(warnings[0]).to.equal(
      '<testimonial-carousel> testimonials[0].rating: expected 0–5, got 9. This rating is left out.',
    );
    expect(warnings[5]).to.include('3 more');
    expect(element.issues).to.have.lengthOf(8);
    expect(element.status).to.equal('ready');
    expect(element.matches(':state(invalid)')).to.equal(true);
  });

  it('is an error when everything given was refused, and empty when nothing was given', async () => {
    const element = await mount<Carousel>('<testimonial-carousel></testimonial-carousel>');
    element.testimonials = [];
    await element.updateComplete;
    expect(element.status).to.equal('empty');
    element.testimonials = [{ author: 'A' } as never];
    await element.updateComplete;
    expect(element.status).to.equal('error');
    takeWarnings();
  });

  it('is partial trouble where nothing was given but what is wrong beside it', async () => {
    const element = await mount<Carousel>('<testimonial-carousel></testimonial-carousel>');
    element.testimonials = { label: 5 as never, testimonials: [] };
    await element.updateComplete;
    expect([element.status, element.matches(':state(invalid)')]).to.deep.equal(['empty', true]);
    expect(takeWarnings()).to.have.lengthOf(1);
  });

  it('is drawn into the page by the attribute debug', async () => {
    const element = await mount<Carousel>(
      `<testimonial-carousel debug testimonials='[{"quote":"Good.","rating":9}]'></testimonial-carousel>`,
    );
    const report = element.shadowRoot!.querySelector('.report')!.textContent;
    expect(report).to.include('0.1.0').and.to.include('testimonials[0].rating').and.to.include('expected 0–5');
    takeWarnings();
  });

  it('is drawn into every page whose address asks for it', async () => {
    const address = location.href;
    const url = new URL(address);
    url.searchParams.set('bodywork-debug', '');
    history.replaceState(null, '', url);
    const element = await mount<Carousel>(
      `<testimonial-carousel testimonials='${JSON_OF('Good.')}'></testimonial-carousel>`,
    );
    history.replaceState(null, '', address);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.report')!.textContent).to.include('ready from attribute');
  });

  it('counts a boolean attribute with the value false as absent, with one message', async () => {
    const element = await mount<Carousel>(
      `<testimonial-carousel debug="false" testimonials='${JSON_OF('Good.')}'></testimonial-carousel>`,
    );
    expect(element.debug).to.equal(false);
    expect(takeWarnings()).to.have.lengthOf(1);
    expect(element.issues[0]?.path).to.equal('debug');
  });

  it('turns unknown options into their default, by attribute and by property', async () => {
    const element = await mount<Carousel>(
      `<testimonial-carousel layout="cardz" per-view="9" index="x" heading-level="1" testimonials='${JSON_OF('Good.')}'></testimonial-carousel>`,
    );
    expect([element.layout, element.perView, element.index, element.headingLevel]).to.deep.equal([
      'auto',
      undefined,
      0,
      2,
    ]);
    expect(takeWarnings().join('\n')).to.include(
      'layout: expected auto, carousel, grid or list, got "cardz". "auto" is used.',
    );
    element.layout = 'rows' as never;
    await element.updateComplete;
    expect(element.layout).to.equal('auto');
    expect(takeWarnings()).to.have.lengthOf(1);
    element.layout = 'list';
    await element.updateComplete;
    expect(element.issues.map(({ path }) => path)).not.to.include('layout');
  });

  it('takes the words of what is no text, as the browser’s own elements do', async () => {
    const element = await mount<Carousel>('<testimonial-carousel></testimonial-carousel>');
    element.label = 24 as never;
    element.src = new URL(await serve({ body: JSON_OF('Good.') }), location.href) as never;
    await until(() => element.status === 'ready', 'the file is read');
    expect(quotes(element)).to.deep.equal(['Good.']);
    expect(element.shadowRoot!.querySelector('h2')!.textContent).to.equal('24');
    element.label = undefined as never;
    await element.updateComplete;
    expect(element.label).to.equal(null);
  });
});
