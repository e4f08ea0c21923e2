/** What `prerender` says of what is wrong in a page or its data. Run by node --test. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { prerender } from '../../dist/ssr.js';
import { importTs } from '../../scripts/testing/import-ts.mjs';
import { CAROUSEL, OPTIONS, page, QUOTES, rendered, templates } from './testing/pages.mjs';

/** @param {string} text */
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

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
    'JSON where an address stands': [
      `<testimonial-carousel src='[{"quote": "x"}]'></testimonial-carousel>`,
      /expected the address .* JSON goes into testimonials\.$/,
    ],
    'an address with a password': [
      '<testimonial-carousel src="https://me:secret@a.example/x.json"></testimonial-carousel>',
      /expected the address .* \(leave out what is before @\)/,
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
