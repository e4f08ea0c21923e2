/** Pages in other encodings than UTF-8, by the command as it is published. Run by node --test. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CAROUSEL, folder, page, put, run } from './testing/command-site.mjs';

describe('encodings', () => {
  const shapes = /** @type {Record<string, Buffer>} */ ({
    'UTF-8': Buffer.from(page(`é😀\r\n${CAROUSEL}é`)),
    'UTF-8 with a byte order mark': Buffer.from(`\uFEFF${page(`é${CAROUSEL}é`)}`),
    'UTF-8 with broken bytes': Buffer.concat([
      Buffer.from(page('é')),
      Buffer.from([0xff, 0xc3]),
      Buffer.from(`${CAROUSEL}é`),
      Buffer.from([0xe2, 0x82]),
    ]),
    'Latin-1': Buffer.from(`<meta charset="iso-8859-1"><p>caf\xe9 \x80${CAROUSEL}\xe9`, 'latin1'),
    'Latin-1 by http-equiv': Buffer.from(
      `<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=windows-1252"><p>caf\xe9${CAROUSEL}\xe9`,
      'latin1',
    ),
    'nothing said, not UTF-8': Buffer.from(`<p>caf\xe9${CAROUSEL}\xe9`, 'latin1'),
    'nothing said, UTF-8': Buffer.from(`<p>é${CAROUSEL}é`),
    Shift_JIS: Buffer.concat([
      Buffer.from('<meta charset="shift_jis"><p title="'),
      Buffer.from([0x83, 0x5c, 0x95, 0x5c]),
      Buffer.from(`">${CAROUSEL}`),
      Buffer.from([0x83, 0x5c]),
    ]),
    'UTF-16, little end first': Buffer.from(`\uFEFF${page(`é😀${CAROUSEL}é`)}`, 'utf16le'),
    'UTF-16, big end first': Buffer.from(`\uFEFF${page(`é😀${CAROUSEL}é`)}`, 'utf16le').swap16(),
  });
  it('stay: every byte around what is written, and what is written can be read', async () => {
    for (const [name, bytes] of Object.entries(shapes)) await put(`${name}.html`, bytes);
    assert.equal(run('prerender', '.').status, 0);
    for (const [name, bytes] of Object.entries(shapes)) {
      const made = await readFile(join(folder, `${name}.html`));
      const encoding = name.startsWith('UTF-16') ? (name.includes('big') ? 'utf-16be' : 'utf-16le') : 'latin1';
      const text = (/** @type {Buffer} */ from) => new TextDecoder(encoding, { ignoreBOM: true }).decode(from);
      const around = text(made)
        .replace(/ testimonials='[^']*'(?: lang="en")?(?= src)/, '')
        .replace(/<template shadowrootmode[^]*<\/template>/, '');
      assert.equal(around, text(bytes), name);
      const told = /^(?:nothing|Latin|Shift)/.test(name) ? 'windows-1252' : encoding === 'latin1' ? 'utf-8' : encoding;
      const written = new TextDecoder(told)
        .decode(made)
        .replace(/&#x([\da-f]+);/g, (_, code) => String.fromCodePoint(parseInt(code, 16)));
      assert.ok(written.includes('Sample “quote”.<!--/lit-part-->') && written.includes('Zoë'), name);
    }
    assert.match(run('prerender', '.').out, /^10 pages: 0 written/);
    run('prerender', '.', '--clean');
    for (const [name, bytes] of Object.entries(shapes)) {
      assert.deepEqual(await readFile(join(folder, `${name}.html`)), bytes, name);
    }
  });
});

describe('the encoding of a page', () => {
  const comment = `<!-- ${'x'.repeat(1_200)} -->`;
  const real = '<meta charset="windows-1251">';
  const decoy = '<meta name="description" content="Never charset=windows-1251 again">';
  const heads = /** @type {const} */ ([
    ['behind a long comment', `${comment}${real}`, 'windows-1251'],
    ['Shift_JIS behind a long comment', `<!doctype html>${comment}<meta charset="shift_jis">`, 'shift_jis'],
    ['in an XML declaration', '<?xml version="1.0" encoding="iso-8859-2"?>', 'iso-8859-2'],
    [
      'in a <meta>, and not in the declaration before it',
      `<?xml version="1.0" encoding="koi8-r"?>${real}`,
      'windows-1251',
    ],
    ['behind a description that speaks of another', `${decoy}<meta charset="utf-8">`, 'utf-8'],
    ['behind a comment without an end of its own', `<!-->${real}<!-- -->`, 'windows-1251'],
    ['in a comment', `<!-- <meta charset="utf-8"> -->${real}`, 'windows-1251'],
    ['in a script', `<script>"<meta charset='shift_jis'>"</script>${real}`, 'windows-1251'],
    ['in an attribute', `<html title="<meta charset='shift_jis'>">${real}`, 'windows-1251'],
    ['by http-equiv', `<meta http-equiv=Content-Type content="text/html; charset = 'windows-1251'">`, 'windows-1251'],
    ['behind a name that nobody knows', `<meta charset="klingon">${real}`, 'windows-1251'],
    ['as what no page can be', '<meta charset="utf-16le">', 'utf-8'],
  ]);
  const words = /** @type {Readonly<Record<string, Buffer>>} */ ({
    'utf-8': Buffer.from('Слова'),
    'windows-1251': Buffer.from([0xd1, 0xeb, 0xee, 0xe2, 0xe0]),
    shift_jis: Buffer.from([0x83, 0x5c, 0x95, 0x5c]),
    'iso-8859-2': Buffer.from([0xb3, 0xf3, 0xbc]),
  });
  for (const [place, head, encoding] of heads) {
    it(`is found ${place}`, async () => {
      const word = words[encoding] ?? Buffer.of();
      const [before, after] = [
        '<html lang="en"><body><testimonial-carousel><blockquote>',
        '</blockquote></testimonial-carousel>',
      ];
      await put('index.html', Buffer.concat([Buffer.from(head + before), word, Buffer.from(after)]));
      assert.equal(run('prerender', 'index.html').status, 0);
      const text = new TextDecoder(encoding).decode(await readFile(join(folder, 'index.html')));
      const written = text.replace(/&#x([\da-f]+);/g, (_, code) => String.fromCodePoint(parseInt(code, 16)));
      const quote = new TextDecoder(encoding).decode(word);
      assert.ok(written.includes(`testimonials='{"testimonials":[{"quote":"${quote}"}]}'`), written.slice(0, 2_000));
    });
  }
});

describe('the encoding that no page names', () => {
  it('is guessed, which is told where there are letters that it matters for', async () => {
    for (const [letters, told] of /** @type {const} */ ([
      ['e', ''],
      ['é', 'taken for utf-8;'],
    ])) {
      await put('index.html', page(letters + CAROUSEL).replace('<meta charset="utf-8">', ''));
      const { status, err } = run('prerender', '.');
      assert.equal(status, 0);
      assert.equal(err.includes('names no encoding'), told !== '', err);
      assert.ok(err.includes(told), err);
    }
  });
});
