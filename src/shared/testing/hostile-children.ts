/** HTML as nobody should write it between an element's tags. It is the page's own: what runs in it by itself is left out. */
import { array, constantFrom, integer, oneof, tuple, type Arbitrary } from 'fast-check';
import { hostileText, hostileUrl } from './hostile.js';

/** Markup that a parser, a reader of tables or one of quotes may stumble over. */
const ODD = [
  '<b>bold</b>',
  '<br><br>',
  '<img src="/__nowhere/x.png" alt="x">',
  '<img src="/__nowhere/x.png" alt="🙂">',
  '<img alt>',
  '<ul><li>One<li>Two<ul><li>Three</ul></ul>',
  '<table><tr><td>inner',
  '<template><b>hidden</b></template>',
  '<noscript><p>No script</p></noscript>',
  '<script type="application/json">{"a":</script>',
  '<script type="text/plain">fuzzCanary()</script>',
  '<svg><title>t</title><a href="javascript:fuzzCanary()"><text>x</text></a></svg>',
  '<math><mi>x</mi></math>',
  '<form action="javascript:fuzzCanary()"><input name="childNodes"><input name="nodeName"></form>',
  '<!-- comment -->',
  '<time datetime="2024-02-31">then</time>',
  '<cite>Sample client</cite>',
  '<footer>— Sample client, 2024</footer>',
  '<p lang="not a language" dir="sideways">x</p>',
  '</td></tr></table></blockquote></figure></div>',
  '<details><summary>More</summary>x</details>',
  '<x-unknown>unknown</x-unknown>',
];

const words = hostileText.map(escaped);
const link = tuple(hostileUrl, words).map(([href, label]) => `<a href="${escaped(href)}">${label}</a>`);
const image = tuple(hostileUrl, words).map(([src, alt]) => `<img src="${escaped(src)}" alt="${alt}">`);
const piece = oneof(
  { weight: 5, arbitrary: words },
  { weight: 2, arbitrary: constantFrom(...ODD) },
  { weight: 2, arbitrary: link },
);
const inside = array(piece, { maxLength: 3 }).map((all) => all.join(' '));

const span = constantFrom(
  '',
  '',
  '',
  ' colspan="2"',
  ' rowspan="2"',
  ' colspan="0"',
  ' rowspan="99999"',
  ' colspan="-1"',
);
const cell = tuple(constantFrom('td', 'th'), span, inside).map(
  ([name, wide, html]) => `<${name}${wide}>${html}</${name}>`,
);
const row = array(cell, { maxLength: 4 }).map((cells) => `<tr>${cells.join('')}</tr>`);
const rows = array(row, { maxLength: 4 }).map((all) => all.join(''));
const head = array(words, { minLength: 1, maxLength: 4 }).map(
  (names) => `<tr><th></th>${names.map((name) => `<th>${name}</th>`).join('')}</tr>`,
);
const table = tuple(words, head, rows, integer({ min: 0, max: 2 })).map(([caption, first, rest, groups]) => {
  const body = groups === 0 ? first + rest : `<thead>${first}</thead><tbody>${rest}</tbody>`.repeat(groups);
  return `<table><caption>${caption}</caption>${body}</table>`;
});

const quote = tuple(inside, inside, image, constantFrom(0, 1, 2, 3)).map(([said, who, picture, shape]) => {
  const blockquote = `<blockquote lang="en">${said}${shape === 1 ? `<footer>${who}</footer>` : ''}</blockquote>`;
  return shape > 1 ? `<figure>${blockquote}<figcaption>${picture}${who}</figcaption></figure>` : blockquote;
});

/** What each element reads from its children. */
const CHILDREN: Readonly<Record<string, Arbitrary<string>>> = {
  'modality-comparison': table,
  'testimonial-carousel': quote,
  'booking-button': link,
};

export function hostileChildren(tag: string): Arbitrary<string> {
  const own = CHILDREN[tag]!;
  return array(oneof({ weight: 3, arbitrary: own }, { weight: 1, arbitrary: inside }), { maxLength: 4 }).map((all) =>
    all.join('\n'),
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
