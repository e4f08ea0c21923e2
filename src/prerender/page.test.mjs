/** What becomes of a page: the function that `bodywork-elements/ssr.js` exports. Run by node --test. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { prerender } from '../../dist/ssr.js';
import { importTs } from '../../scripts/testing/import-ts.mjs';

const QUOTES = JSON.stringify([
  { quote: 'Sample “quote” — with marks & <signs>.', author: 'Sample Client' },
  { quote: "Another's.", author: 'Another Client', date: '2023' },
]);
const FILES = /** @type {Record<string, string>} */ ({
  '/data/quotes.json': QUOTES,
  '/quotes.json': '[{"quote": "At the root."}]',
  '/blog/quotes.json': '[{"quote": "Beside the page."}]',
});
const OPTIONS = {
  file: 'blog/page.html',
  root: '.',
  read: (/** @type {string} */ address) => FILES[address.replace(/\?.*$/, '')],
};
const CAROUSEL = '<testimonial-carousel src="/data/quotes.json"></testimonial-carousel>';

/** @param {string} html */
const page = (html) => `<!doctype html><html lang="en"><body>${html}</body></html>`;

/**
 * Renders a page, and proves what is promised of every page: what was there before is there in its order, a second run
 * changes nothing, and cleaning gives back what was given.
 *
 * @param {string} html
 * @param {import('../../dist/ssr.js').PrerenderOptions} [more]
 */
async function rendered(html, more = {}) {
  const options = { ...OPTIONS, ...more };
  const result = await prerender(html, options);
  assert.equal((await prerender(result.html, options)).html, result.html, 'a second run changes something');
  assert.equal((await prerender(result.html, { ...options, clean: true })).html, html, 'cleaning gives something else');
  return result;
}

/** @param {string} text */
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} html */
const templates = (html) => html.split('<template shadowrootmode="open" data-prerendered=').length - 1;

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

describe('problems', () => {
  it('name the line of the data file, and of the page', async () => {
    const read = () => '{\n  "testimonials": [\n    {"quote": "x"},\n    {"quote": "y", "rating": "five"}\n  ]\n}';
    const { problems, rendered: count } = await rendered(page(`\n${CAROUSEL}`), { read });
    assert.equal(count, 1);
    const [{ severity, file, line, column, page: where, path, message } = /** @type {any} */ ({})] = problems;
    assert.deepEqual(
      { severity, file, line, column, where, path },
      {
        severity: 'warning',
        file: '/data/quotes.json',
        line: 4,
        column: 30,
        where: 'blog/page.html:2',
        path: 'testimonials[1].rating',
      },
    );
    assert.equal(message, 'expected 0–5, got "five". This rating is left out.');
  });

  it('name the line in the page, also where an earlier run wrote into it', async () => {
    const bad = '<testimonial-carousel layout="pie" src="/quotes.json">\n</testimonial-carousel>';
    const script =
      '<testimonial-carousel><script type="application/json">\n[{"quote": 1}]</script></testimonial-carousel>';
    const html = page(`${CAROUSEL}\n${bad}\n${script}`);
    const { html: made, problems } = await rendered(html);
    const places = problems.map(({ line, column, path }) => `${line}:${column} ${path}`);
    assert.deepEqual(places, ['2:23 layout', '5:12 testimonials[0].quote']);
    const again = await prerender(made, OPTIONS);
    for (const { line, column } of again.problems) {
      const at = made.split('\n')[(line ?? 0) - 1]?.slice((column ?? 0) - 1) ?? '';
      assert.match(at, /^layout=|^1\}\]/);
    }
  });

  it('name the same line of JSON in the page, whichever way its lines end', async () => {
    for (const json of [
      '{"testimonials": [\n\n\n{"quote": "x"},\n{"quote": 1}]}',
      '[\n\n\n{"quote": "x"}\n{"quote": "y"}]',
    ]) {
      const html = page(
        `\n<testimonial-carousel><script type="application/json">\n${json}</script></testimonial-carousel>`,
      );
      const [places, ...others] = await Promise.all(
        ['\n', '\r\n', '\r'].map(async (end) => {
          const { problems } = await rendered(html.replaceAll('\n', end));
          return problems.map(({ line, column }) => `${line}:${column}`);
        }),
      );
      assert.equal(places?.length, 1);
      assert.match(places[0] ?? '', /^7:/);
      for (const other of others) assert.deepEqual(other, places);
    }
  });

  it('name the place of a mistake in JSON, whether the engine does or not', async () => {
    const whole = '[\n{"quote": "A \\"b\\" c",\n"rating": -4.5e0},\n{"quote": "d", "consent": true}]';
    for (const [json, place] of /** @type {const} */ ([
      ['[\n{"quote": "x"},\n]', '2:15'],
      ['[\n{"quote": "x" ,\n\n}]', '2:15'],
      ['[\n{"quote": “x”}]', '2:11'],
      ["[\n{'quote': 'x'}]", '2:2'],
      ['[\n{"quote": "x}]', '2:15'],
      ['[\n{"quote": "x\n"}]', '2:13'],
      ['[\n{"quote": "x\\y"}]', '2:13'],
      ['[\n{"quote": yes}]', '2:11'],
      ['[\n{"quote": }]', '2:11'],
      ['[\n{"quote" "x"}]', '2:10'],
      ['[\n{"quote": "x"}', '2:15'],
      ['[\n{"quote": "x"}]\n]', '3:1'],
      ['\uFEFF[\n{"quote": "x"},\n]', '2:15'],
      [`${whole},`, '4:33'],
    ])) {
      const { problems } = await prerender(page(CAROUSEL), { ...OPTIONS, read: () => json });
      assert.deepEqual(
        problems.map(({ line, column }) => `${line}:${column}`),
        [place],
        json,
      );
    }
    const script = `<testimonial-carousel><script type="application/json">\n[{"quote": "x"},\n]</script></testimonial-carousel>`;
    const { problems } = await prerender(page(`\n${script}`), OPTIONS);
    assert.deepEqual([problems[0]?.line, problems[0]?.column], [3, 16]);
  });

  it('name a place in every JSON that is broken, and none in any that is not', async () => {
    const { offsetOfMistake } = await importTs('src/prerender/json-mistake.ts');
    const cut = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', ']', '}', '"', '\\', '0', ':', ' ', '\n'));
    await fc.assert(
      fc.property(cut, ([json, at, put]) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + put + json.slice(place + 1);
        assert.equal(offsetOfMistake(json), undefined);
        assert.equal(offsetOfMistake(text) === undefined, isJson(text), text);
      }),
      { numRuns: 2_000 },
    );
  });

  const mistakes = {
    'a circle': [
      '<testimonial-carousel id="a" src="#b"></testimonial-carousel><testimonial-carousel id="b" src="#a"></testimonial-carousel>',
      /round in a circle: #b → #a → #b/,
    ],
    'an element that leads to itself': [
      '<testimonial-carousel id="a" src="#a"></testimonial-carousel>',
      /round in a circle: #a → #a/,
    ],
    'an id that is not there': [
      '<testimonial-carousel src="#none"></testimonial-carousel>',
      /no element with the id "none"/,
    ],
    'an address that is none': [
      '<testimonial-carousel src="javascript:alert(1)"></testimonial-carousel>',
      /expected the address/,
    ],
    'an element closed by />': ['<testimonial-carousel src="/quotes.json" /><p>', /HTML does not know/],
    'a script of another type': [
      '<testimonial-carousel><script type="text/json">[{"quote": "x"}]</script></testimonial-carousel>',
      /without its <script type="application\/json">/,
    ],
    'an element that nobody closed': ['<p><testimonial-carousel src="/quotes.json"><b>After.</b></p>', /no end tag/],
    'an element that nobody closed before the next paragraph': [
      '<p><testimonial-carousel src="/quotes.json">After.<p>Next.</p><testimonial-carousel></testimonial-carousel>',
      /no end tag/,
    ],
    'an element in a paragraph that a quote ends': [
      '<p><testimonial-carousel src="/quotes.json">Loading … <blockquote>Hi</blockquote></testimonial-carousel></p>',
      /stands in a paragraph, which ends at <blockquote>: take it out of the <p>\./,
    ],
    'an element deep in a paragraph that a table ends': [
      '<p><b><modality-comparison src="/x.json">Loading … <TABLE><tr><td>x</table></modality-comparison></b>',
      /stands in a paragraph, which ends at <table>/,
    ],
    'a field in an element that nobody closed': ['<testimonial-carousel src="/quotes.json"><input>', /no end tag/],
    'HTML instead of JSON': [
      '<testimonial-carousel testimonials="<p>"></testimonial-carousel>',
      /got HTML instead of JSON/,
    ],
    'data too large': [
      `<testimonial-carousel testimonials="${' '.repeat(1_048_577)}"></testimonial-carousel>`,
      /larger than 1 MB/,
    ],
  };
  for (const [name, [html, message]] of Object.entries(mistakes)) {
    it(`${name}: said, and the page stays as it is`, async () => {
      const { html: made, problems } = await rendered(page(String(html)));
      assert.equal(made, page(String(html)));
      assert.equal(problems[0]?.severity, 'error');
      assert.match(problems[0]?.message ?? '', /** @type {RegExp} */ (message));
    });
  }

  it('a file that was not saved as UTF-8 is told of once, and rendered', async () => {
    const read = () => Buffer.from('[{"quote": "Sch\xF6n", "author": "M\xFCller"}]', 'latin1');
    const { html, problems } = await rendered(page(CAROUSEL), { read });
    assert.equal(templates(html), 1);
    assert.deepEqual(
      problems.map(({ severity, message }) => [severity, message]),
      [['warning', 'has lost characters (\uFFFD). Save the file as UTF-8.']],
    );
  });

  const cut = {
    PHP: `<?php if ($x) echo 'hidden' ?> label="W"`,
    'PHP in a value with the same quotes': `class="<?php echo "a" ?>"`,
    'PHP of PHP': `class='<?= $x['a'] ?>'`,
    'ERB or EJS': '<% if (x) { %>hidden<% } %> label="W"',
    JSP: '<c:if test="${x}">hidden</c:if> label="W"',
    FreeMarker: '<#if x>hidden</#if>',
    Liquid: '{% if a > b %}hidden{% endif %}',
    'Twig in a value with the same quotes': 'class="{{ "a > b" }}"',
    Handlebars: '{{#if (gt a >)}}hidden{{/if}}',
    Blade: `@class(['p-4', 'font-bold' => $isActive])`,
    Razor: 'hidden=@(a > b)',
    Smarty: '{if $a > $b}hidden{/if}',
    'PHP that would show as text': `label="<?= $label ?>"`,
    'Twig that would be escaped': `label='{{ "Words" }}'`,
  };
  for (const [name, code] of Object.entries(cut)) {
    it(`code for a server that a start tag ends in, ${name}: said, and the page stays as it is`, async () => {
      const html = page(`<testimonial-carousel ${code} src="/quotes.json"></testimonial-carousel>`);
      const { html: made, problems } = await rendered(html);
      assert.equal(made, html);
      assert.equal(problems[0]?.severity, 'error');
      assert.match(problems[0]?.message ?? '', /code for a server/);
    });
  }

  it('code for a server that breaks nothing stays where it is', async () => {
    for (const code of [
      'label="{{ label }}"',
      'title="{{ a > b }}"',
      'label="Braces {{ and nothing"',
      `class="<?= $a['x'] ?>"`,
      `class="<% if (a > b) { %>x<% } %>"`,
      '{% if x %}hidden{% endif %}',
      'data-x={{x}}',
      '(click)="a > b" [x]="y" @z="() => {" {...props}',
    ]) {
      const html = page(`<testimonial-carousel ${code} src="/quotes.json"></testimonial-carousel>`);
      const { html: made, problems } = await rendered(html);
      assert.deepEqual(problems, [], code);
      assert.ok(made.includes(`${code} src="/quotes.json"><template`), code);
    }
  });

  const lost = /** @type {const} */ ({
    'an attribute that is misspelt': ['<testimonial-carousel scr="/quotes.json">', /^scr: .*Did you mean src\?/],
    'an attribute by another name': [
      '<booking-button url="https://a.example/"></booking-button>',
      /^url: .*Did you mean href\?/,
    ],
    'a file by another name': ['<booking-button url="/book.json">', /^url: .*Did you mean src\?/],
    'data by another name': [`<testimonial-carousel data='${QUOTES}'>`, /^data: .*Did you mean testimonials\?/],
    'quotes behind its paragraph': [
      '<p><testimonial-carousel><blockquote>Lost.</blockquote></testimonial-carousel></p>',
      /^children: stand behind its paragraph\. /,
    ],
  });
  for (const [name, [html, told]] of Object.entries(lost)) {
    it(`data that were meant and are not found, for ${name}: said, and the page stays as it is`, async () => {
      const { html: made, problems } = await rendered(page(html));
      assert.equal(made, page(html));
      assert.deepEqual(
        problems.map(({ severity }) => severity),
        ['error'],
      );
      assert.match(`${problems[0]?.path}: ${problems[0]?.message}`, told);
    });
  }

  it('no data at all may come by a script, and are told as advice', async () => {
    for (const html of [
      '<testimonial-carousel></testimonial-carousel>',
      '<testimonial-carousel slot="x" :src="file" data-src="/quotes.json"></testimonial-carousel>',
      '<p>Words: <booking-button></booking-button></p><blockquote>Words.</blockquote>',
      '<modality-comparison><script>fill(document.currentScript.parentElement)</script></modality-comparison>',
    ]) {
      const { problems } = await rendered(page(html));
      assert.deepEqual(
        problems.map(({ severity, message }) => [severity, message]),
        [['advice', 'has no data here, so it is left to the script.']],
        html,
      );
    }
  });

  it('an attribute that is misspelt is told of where there are data, too', async () => {
    const { problems, rendered: count } = await rendered(page(CAROUSEL.replace('src', 'nameformat="initials" src')));
    assert.equal(count, 1);
    assert.equal(problems[0]?.severity, 'warning');
    assert.match(problems[0]?.message ?? '', /Did you mean name-format\?/);
  });

  it('an attribute by another name is told of where something else was read instead, too', async () => {
    const { problems } = await rendered(page('<booking-button link="/book">Book</booking-button>'));
    assert.deepEqual(
      problems.map(({ severity, path }) => [severity, path]),
      [
        ['warning', 'link'],
        ['error', 'children'],
      ],
    );
    assert.match(problems[0]?.message ?? '', /Did you mean href\?/);
  });

  it('an attribute by another name is not told of as one that is there', async () => {
    const { problems } = await rendered(
      page('<testimonial-carousel data="x" src="/none.json"></testimonial-carousel>'),
    );
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['src'],
    );
  });

  it('an attribute with a name of its own is not taken for another that is nearly called so', async () => {
    const { problems, rendered: count } = await rendered(page(CAROUSEL.replace('src', 'link="/x" src')));
    assert.equal(count, 1);
    assert.deepEqual(problems, []);
  });

  it('an answer of read that fails is one, too', async () => {
    const read = () => Promise.reject(new Error('The cupboard is bare.'));
    const { problems } = await prerender(page(CAROUSEL), { ...OPTIONS, read });
    assert.match(problems[0]?.message ?? '', /could not be read: The cupboard is bare/);
  });

  it('a script that runs too early is told of', async () => {
    for (const [attributes, early] of /** @type {const} */ ([
      ['', true],
      ['async', true],
      ['type="module" async', true],
      ['defer', false],
      ['type="module"', false],
    ])) {
      const script = `<script ${attributes} src="/cdn/bodywork-elements.iife.js"></script>`;
      const { problems } = await rendered(page(`${script}${CAROUSEL}`));
      assert.equal(
        problems.some(({ message }) => message.includes('add defer')),
        early,
        attributes,
      );
    }
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
    assert.match(none.problems[0]?.message ?? '', /none of 2 testimonials has "consent": true/);
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
