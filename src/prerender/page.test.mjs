/** What becomes of a page: the function that `bodywork-elements/ssr.js` exports. Run by node --test. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { prerender } from '../../dist/ssr.js';
import { CAROUSEL, OPTIONS, page, QUOTES, rendered, templates } from './testing/pages.mjs';

describe('the shapes of pages', () => {
  const shapes = {
    'no doctype': `<title>x</title>${CAROUSEL}`,
    'uppercase tags': page('<TESTIMONIAL-CAROUSEL SRC="/data/quotes.json" LABEL=Words>\n</TESTIMONIAL-CAROUSEL>'),
    'unclosed elements': `<ul><li><p><testimonial-carousel src=/data/quotes.json><li>`,
    'an element that ends with the page': '<div><testimonial-carousel src=/data/quotes.json',
    comments: page(`<!-- <testimonial-carousel> -->${CAROUSEL}<!-- > -->`),
    'strange spaces': page('<testimonial-carousel\n\t src = "/data/quotes.json"\n>\n\n</testimonial-carousel  >'),
    'attributes that hold >': page(
      `<testimonial-carousel title="a > b" src="/data/quotes.json"></testimonial-carousel>`,
    ),
    'an attribute twice': page(`<testimonial-carousel src="/data/quotes.json" src="x"></testimonial-carousel>`),
    'carriage returns': page(`\r\n<p>\r\n${CAROUSEL}\r\n`).replace('<body>', '\r<body>'),
    'a byte order mark': `\uFEFF${page(CAROUSEL)}`,
    'a table around': page(`<table>${CAROUSEL}<tr><td>x</table>`),
    'misnested formatting': page(`<b><i>${CAROUSEL}</b></i>`),
    'a drawing with HTML in it': page(`<svg><foreignObject>${CAROUSEL}</foreignObject></svg>`),
    'no lang': CAROUSEL,
    'a part of a page': `<section lang="fr">${CAROUSEL}</section>`,
    'letters beyond the basic plane': page(`😀<p title="😀">😀${CAROUSEL}😀`),
    'broken characters': page(`\uD800 \0 ${CAROUSEL}`),
    'a shadow root of its own around': page(`<x-card><template shadowrootmode="open">${CAROUSEL}</template></x-card>`),
  };
  for (const [name, html] of Object.entries(shapes)) {
    it(`${name}: one element is rendered, all else stays`, async () => {
      const { html: made, problems } = await rendered(html);
      assert.deepEqual(
        problems.filter(({ severity }) => severity !== 'advice'),
        [],
      );
      // An element that never ends is none: a parser drops it.
      assert.equal(templates(made), name.startsWith('an element that ends') ? 0 : 1);
    });
  }

  const none = {
    'a script': `<script>document.write('${CAROUSEL.replace('</', '<\\/')}')</script>`,
    'a textarea': `<textarea>${CAROUSEL}</textarea>`,
    'a template': `<template>${CAROUSEL}</template>`,
    'a comment': `<!--${CAROUSEL}-->`,
    'an attribute': `<p title='${CAROUSEL}'>`,
    'a noscript': `<noscript>${CAROUSEL}</noscript>`,
    'a drawing': `<svg>${CAROUSEL}</svg>`,
    'a style sheet': `<style>/* ${CAROUSEL} */</style>`,
    'a shadow root from another tool': `<testimonial-carousel src="/data/quotes.json"><template shadowrootmode="open">x</template></testimonial-carousel>`,
  };
  for (const [name, html] of Object.entries(none)) {
    it(`in ${name} there is no element`, async () => {
      const { html: made, rendered: count } = await rendered(page(html));
      assert.equal(made, page(html));
      assert.equal(count, 0);
    });
  }

  it('whatever stands around the elements stays', async () => {
    const around = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b>',
        '</i>',
        '<table>',
        '<tr>',
        '<!--',
        '-->',
        '<svg>',
        '</svg>',
        '<a href=x>',
        '\r\n',
      ),
      fc.constantFrom(
        '<ul><li>',
        '</ul>',
        '<select>',
        '<template>',
        '</template>',
        '<plaintext',
        '&amp',
        '"',
        "'",
        '<',
        '>',
      ),
    );
    const element = fc.constantFrom(
      CAROUSEL,
      '<Testimonial-Carousel src="/data/quotes.json">',
      `<testimonial-carousel testimonials='${QUOTES}' data-x="'">`,
      '<booking-button><a href="https://a.example/">Book</a></booking-button>',
      '<modality-comparison lang=de><table><tr><th><th>A<tr><th>B<td>C</table></modality-comparison>',
    );
    const html = fc.array(fc.oneof({ weight: 3, arbitrary: around }, element), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(html, async (parts) => void (await rendered(parts.join('')))),
      { numRuns: 150 },
    );
  });

  it('nothing that the elements do not mention is parsed, however deep', async () => {
    const html = '<div>'.repeat(200_000);
    assert.equal((await prerender(html, OPTIONS)).html, html);
    const deep = html + CAROUSEL;
    const { html: made, problems } = await prerender(deep, OPTIONS);
    assert.equal(made, deep);
    assert.match(problems[0]?.message ?? '', /nested too deeply/);
  });
});

describe('data', () => {
  const sources = {
    'an attribute': [`<testimonial-carousel testimonials='[{"quote": "Found."}]'></testimonial-carousel>`, ''],
    'a file beside the page': [
      '<testimonial-carousel src="quotes.json?v=2#x"></testimonial-carousel>',
      'Beside the page.',
    ],
    'a file from the root': ['<testimonial-carousel src="/quotes.json"></testimonial-carousel>', 'At the root.'],
    'a file above': ['<testimonial-carousel src="../quotes.json"></testimonial-carousel>', 'At the root.'],
    'a script inside': [
      '<testimonial-carousel><script type=" Application/JSON ">[{"quote": "Found."}]</script></testimonial-carousel>',
      'Found.',
    ],
    'a script elsewhere': [
      '<testimonial-carousel src="#d"></testimonial-carousel><script id="d" type="application/json">[{"quote": "Found."}]</script>',
      'Found.',
    ],
    'a template elsewhere': [
      '<testimonial-carousel src="#d"></testimonial-carousel><template id="d"><blockquote>Found.</blockquote></template>',
      'Found.',
    ],
    'its children': ['<testimonial-carousel><blockquote>Found.</blockquote></testimonial-carousel>', 'Found.'],
  };
  for (const [name, [html, quote]] of Object.entries(sources)) {
    it(`comes from ${name}`, async () => {
      const { html: made, problems } = await rendered(page(html ?? ''));
      assert.deepEqual(problems, []);
      assert.match(made, new RegExp(`<!--lit-part-->${quote || 'Found.'}<!--/lit-part-->`));
      if (quote) assert.ok(made.includes(`testimonials='{"testimonials":[{"quote":"${quote}"}]}'`), made);
    });
  }

  it('is looked for from <base>', async () => {
    const html = `<base href="/data/">${CAROUSEL.replace('/data/', '')}`;
    assert.equal((await rendered(html)).rendered, 1);
  });

  it('is looked for behind the address that the site is published beneath', async () => {
    const page = (/** @type {string} */ src, base = '') =>
      `<html lang="en">${base && `<base href="${base}">`}<testimonial-carousel src="${src}"></testimonial-carousel>`;
    const whole = 'https://www.example.com';
    for (const [base, html, source] of /** @type {const} */ ([
      ['/practice/', page('/practice/quotes.json'), '/quotes.json'],
      ['/practice', page('/practice/quotes.json?v=2'), '/quotes.json?v=2'],
      ['/practice/', page('quotes.json'), '/blog/quotes.json'],
      ['/practice/', page('../quotes.json'), '/quotes.json'],
      ['/practice/', page('data/quotes.json', '/practice/'), '/data/quotes.json'],
      [`${whole}/`, page('/quotes.json'), '/quotes.json'],
      [`${whole}/`, page('quotes.json', `${whole}/`), '/quotes.json'],
      [`${whole}/practice/`, page('quotes.json', `${whole}/practice/`), '/quotes.json'],
      [`${whole}/practice/`, page(`${whole}/practice/quotes.json`), '/quotes.json'],
    ])) {
      const { sources, problems } = await rendered(html, { base });
      assert.deepEqual({ sources, problems }, { sources: [source], problems: [] }, `${base} ${html}`);
    }
    // What is not behind it is none of the site's: it is left to the script.
    for (const [base, html, asked, message] of /** @type {const} */ ([
      [
        '/practice/',
        page('/quotes.json'),
        [],
        /"\/quotes\.json" is outside of \/practice\/, so it is left to the script/,
      ],
      ['/practice/', page('../../../quotes.json'), [], /is outside of \/practice\//],
      ['/practice/', page('/practices/quotes.json'), [], /is outside of \/practice\//],
      [`${whole}/practice/`, page('/quotes.json'), [`${whole}/quotes.json`], /is outside of \/practice\//],
      [`${whole}/practice/`, page('https://a.example/x.json'), ['https://a.example/x.json'], /is on another site/],
    ])) {
      /** @type {string[]} */
      const addresses = [];
      const read = (/** @type {string} */ address) => void addresses.push(address);
      const { problems } = await prerender(html, { ...OPTIONS, base, read });
      assert.deepEqual(addresses, asked);
      assert.deepEqual(
        problems.map(({ severity }) => severity),
        ['advice'],
      );
      assert.match(problems[0]?.message ?? '', message);
    }
    const linked = await rendered(page('quotes.json'), { base: '/practice/', styles: 'link' });
    assert.ok(linked.html.includes('href="/practice/bodywork-elements/testimonial-carousel.css"'));
  });

  it('is the first source that is there: a bad one never falls through to a later one', async () => {
    const html = page('<testimonial-carousel src="none.json"><blockquote>Found.</blockquote></testimonial-carousel>');
    const { html: made, problems } = await rendered(html);
    assert.equal(made, html);
    assert.match(problems[0]?.message ?? '', /"none.json" was not found/);
  });

  it('is never looked for outside of the site', async () => {
    for (const src of ['../../../../../../etc/hostname', '/..%2f..%2f..%2f..%2f..%2f..%2fetc/hostname']) {
      const { problems } = await prerender(page(`<testimonial-carousel src="${src}"></testimonial-carousel>`), {
        file: 'src/page.html',
        root: 'src',
      });
      assert.match(problems[0]?.message ?? '', /was not found|leads out of the site/);
    }
  });

  it('on another site is left to the script, unless read knows it', async () => {
    const html = page('<testimonial-carousel src="https://a.example/x.json"></testimonial-carousel>');
    const { html: made, problems } = await rendered(html);
    assert.equal(made, html);
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['advice'],
    );
    const read = async (/** @type {string} */ address) => (address === 'https://a.example/x.json' ? QUOTES : undefined);
    assert.equal((await rendered(html, { read })).rendered, 1);
  });

  it('that changed is picked up', async () => {
    const { html } = await rendered(page(CAROUSEL));
    const read = () => '[{"quote": "Changed."}]';
    const { html: again } = await rendered(page(CAROUSEL), { read });
    assert.equal((await prerender(html, { ...OPTIONS, read })).html, again);
  });

  it('that broke gives the page back its children', async () => {
    const html = page('<testimonial-carousel src="/quotes.json">Children</testimonial-carousel>');
    const { html: made } = await rendered(html);
    assert.equal((await prerender(made, { ...OPTIONS, read: () => '[{"quote"' })).html, html);
  });
});

describe('languages', () => {
  const cases = /** @type {const} */ ([
    ['<html lang="de"><testimonial-carousel src="/quotes.json">', 'de', 'Nächste Kundenstimme'],
    ['<html lang="de"><p lang="fr-CA"><testimonial-carousel src="/quotes.json">', 'fr-CA', 'Témoignage suivant'],
    ['<html lang="de"><testimonial-carousel lang="es" src="/quotes.json">', undefined, 'Testimonio siguiente'],
    ['<html lang="en"><testimonial-carousel src="/quotes.json">', undefined, 'Next testimonial'],
    ['<testimonial-carousel src="/quotes.json">', 'en', 'Next testimonial'],
  ]);
  for (const [html, lang, next] of cases) {
    it(`${html} says ${next}`, async () => {
      const read = () => QUOTES;
      const { html: made } = await rendered(html, { read });
      assert.ok(made.includes(`aria-label="${next}"`), made);
      const mark = /data-prerendered="testimonials( lang)?"/.exec(made)?.[1];
      assert.equal(mark === undefined, lang === undefined);
      if (lang) assert.ok(made.includes(`' lang="${lang}"`), made);
    });
  }

  it('a direction that is not the language’s own is written, too', async () => {
    const { html } = await rendered('<html lang="ar" dir="ltr"><testimonial-carousel src="/quotes.json">');
    assert.match(html, /' lang="ar" dir="ltr" src=/);
    assert.match(html, /<div class="root" lang="ar" dir="ltr">/);
    const { html: plain } = await rendered('<html lang="ar" dir="rtl"><testimonial-carousel src="/quotes.json">');
    assert.match(plain, /' lang="ar" src=/);
    assert.match(plain, /<div class="root" lang="ar" dir="rtl">/);
  });

  const each = {
    'booking-button': '<booking-button href="https://a.example/">Book</booking-button>',
    'modality-comparison': '<modality-comparison><table><tr><th><th>A<tr><th>B<td>C</table></modality-comparison>',
    'testimonial-carousel': '<testimonial-carousel src="/quotes.json"></testimonial-carousel>',
  };
  for (const [tag, html] of Object.entries(each)) {
    it(`English runs from right to left where the page does: ${tag}`, async () => {
      const { html: made } = await rendered(`<html lang="en" dir="rtl">${html}`);
      assert.match(made, / lang="en" dir="rtl"(?: [^>]*)?><template /);
      assert.match(made, /<div class="root" lang="en" dir="rtl">/);
      const { html: own } = await rendered(`<html lang="en" dir="rtl"><p lang="en">${html}`);
      assert.match(own, /<div class="root" lang="en" dir="ltr">/);
      assert.ok(!own.includes(`<${tag} lang`) && !own.includes('data-prerendered="lang'));
    });
  }

  it('a direction that the browser finds out by the text is left to it', async () => {
    for (const [language, direction] of /** @type {const} */ ([
      ['en', 'rtl'],
      ['ar', 'ltr'],
    ])) {
      const { html } = await rendered(
        `<html lang="${language}" dir="${direction}"><div dir="auto"><testimonial-carousel src="/quotes.json">`,
      );
      assert.ok(!/<testimonial-carousel[^>]* dir=/.test(html));
    }
  });

  it('a page that names none is told of, or gets one by option', async () => {
    const { problems } = await rendered(CAROUSEL);
    assert.match(problems[0]?.message ?? '', /names no language/);
    const german = await rendered(CAROUSEL, { lang: 'de' });
    assert.deepEqual(german.problems, []);
    assert.match(german.html, /Nächste Kundenstimme/);
  });
});

describe('options', () => {
  it('are refused where a base is no place for a site', async () => {
    for (const base of ['C:/x', 'file:///x/', 'https://', 'ftp://a/', 'practice/', '']) {
      await assert.rejects(prerender(page(CAROUSEL), { base }), {
        name: 'TypeError',
        message: `Unknown value "${base}" for base: expected a path such as /practice/, or a web address.`,
      });
    }
  });

  it('are refused where a language is none', async () => {
    for (const lang of ['xx@@', 'German language', '']) {
      await assert.rejects(prerender(page(CAROUSEL), { lang }), {
        name: 'TypeError',
        message: `Unknown value "${lang}" for lang: expected a language such as en or de-CH.`,
      });
    }
  });
});

describe('what is written', () => {
  const people = JSON.stringify([
    { quote: 'One.', author: 'Ana López', consent: true, id: 'ana-lopez', avatar: { src: 'a.png', alt: 'Ana López' } },
    { quote: 'Two.', author: 'Bo Lee', id: 'second' },
  ]);
  const read = () => people;

  it('tells no more of names than name-format lets be told', async () => {
    for (const [format, told] of /** @type {const} */ ([
      ['first-initial', 'Ana L.'],
      ['initials', 'A. L.'],
      ['anonymous', '"quote":"One."'],
    ])) {
      const { html } = await rendered(page(CAROUSEL.replace('src', `name-format="${format}" src`)), { read });
      assert.ok(html.includes(told), format);
      assert.ok(!/L[óo]pez|lopez|Bo Lee/.test(html), format);
    }
  });

  it('has no ids of those whose names are shortened or left out, for no rule knows which of them tell a name', async () => {
    for (const [format, author, id, stays] of /** @type {const} */ ([
      ['initials', 'Maria Garcia', 'garcia2024', false],
      ['initials', 'Jörg Müller', 'mueller-2024', false],
      ['initials', 'Łukasz Łoś', 'lukasz-los', false],
      ['first-initial', 'Bo Li', 'li2024', false],
      ['anonymous', '김민수', '민수-1', false],
      ['anonymous', 'Maria Garcia', 'client-7', false],
      ['first-initial', 'Maria', 'spring', true],
      ['anonymous', undefined, 'spring', true],
      ['full', 'Maria Garcia', 'garcia2024', true],
    ])) {
      const read = () => JSON.stringify([{ quote: 'One.', author, id }]);
      const { html } = await rendered(page(CAROUSEL.replace('src', `name-format="${format}" src`)), { read });
      assert.equal(html.includes(`"id":"${id}"`), stays, `${format}, ${author}: ${id}`);
    }
  });

  it('leaves out who did not consent, where that is asked for', async () => {
    const { html } = await rendered(page(CAROUSEL.replace('src', 'require-consent src')), { read });
    assert.ok(html.includes('One.') && !html.includes('Two.') && !html.includes('Bo Lee'));
    const none = await rendered(page(CAROUSEL.replace('src', 'require-consent src')), { read: () => QUOTES });
    assert.match(none.problems[0]?.message ?? '', /no testimonial has "consent": true/);
    assert.ok(!none.html.includes('Sample'));
    const all = await rendered(page(CAROUSEL.replace('src', 'require-consent="false" src')), { read });
    assert.ok(all.html.includes('Two.'));
  });

  it('links to style sheets by whole addresses where a <base> leads elsewhere and the site has a domain', async () => {
    const link = async (/** @type {string} */ base, head = '') => {
      const html = page(`${head}<booking-button href="https://a.example/">Book</booking-button>`);
      const made = await rendered(html, { styles: 'link', base, file: 'blog/index.html', root: '.' });
      return /<link rel="stylesheet" href="(.*?)"/.exec(made.html)?.[1];
    };
    const sheet = 'bodywork-elements/booking-button.css';
    const elsewhere = '<base href="https://cdn.example/">';
    assert.equal(await link('/p/'), `/p/${sheet}`);
    assert.equal(await link('/p/', elsewhere), `/p/${sheet}`);
    assert.equal(await link('https://www.example.com/p/'), `/p/${sheet}`);
    assert.equal(await link('https://www.example.com/p/', elsewhere), `https://www.example.com/p/${sheet}`);
  });

  it('has no link within a link: a link inside is data, other words are the label', async () => {
    const link = await rendered(page('<booking-button><a href="https://a.example/">Book</a></booking-button>'));
    assert.ok(!link.html.includes('<slot>') && link.html.includes('>Book<!--/lit-part-->'));
    const label = await rendered(page('<booking-button href="https://a.example/">Book</booking-button>'));
    assert.ok(label.html.includes('<slot>'));
  });

  it('has a link without words, and an icon beside the button’s own', async () => {
    const link = await rendered(page('<booking-button><a href="https://a.example/"><svg></svg></a></booking-button>'));
    assert.ok(!link.html.includes('<slot>') && link.html.includes('>Book a session<!--/lit-part-->'));
    const icon = await rendered(page('<booking-button href="https://a.example/"><svg></svg></booking-button>'));
    assert.ok(/<slot><\/slot>.*<span class="words">/s.test(icon.html));
  });

  it('is allowed by the hashes, or stands in files', async () => {
    const { html, hashes } = await rendered(page(CAROUSEL));
    const { createHash } = await import('node:crypto');
    const css = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
    assert.deepEqual(hashes, [`'sha256-${createHash('sha256').update(css).digest('base64')}'`]);
    const linked = await rendered(page(CAROUSEL), { styles: 'link', stylesheets: '/assets/' });
    assert.deepEqual(linked.hashes, []);
    assert.ok(!linked.html.includes('<style>'));
    assert.ok(linked.html.includes('<link rel="stylesheet" href="/assets/testimonial-carousel.css">'));
  });

  it('needs nothing of the process it runs in, and leaves nothing there', async () => {
    assert.equal(/** @type {any} */ (globalThis).customElements, undefined);
    assert.equal(/** @type {any} */ (globalThis).HTMLElement, undefined);
    assert.equal(/** @type {any} */ (globalThis).document, undefined);
  });
});
