/**
 * What IBM's engine finds in stories, and why it is right as it is. `where` says in which markup, `says` what its message
 * has in it; without them, anywhere and anything. One that explains nothing any more fails.
 */

/** @type {readonly { rule: string, level: string, where?: RegExp, says?: RegExp, why: string }[]} */
export const EXPLAINED = [
  {
    rule: 'skip_main_exists',
    level: 'VIOLATION FAIL',
    where: /^<body/,
    why: 'A story is a fragment in Storybook’s page; a `main` is the matter of the page around an element.',
  },
  {
    rule: 'aria_content_in_landmark',
    level: 'RECOMMENDATION FAIL',
    why: 'As above: the landmarks are those of the page around an element.',
  },
  {
    rule: 'table_caption_empty',
    level: 'VIOLATION FAIL',
    where: /^<caption>/,
    why:
      'The caption has words, in a span that is there for screen readers only, because the same words stand above as a ' +
      'heading. The engine takes what is clipped for hidden. Browsers name the table by it (table.test.ts).',
  },
  {
    rule: 'aria_child_tabbable',
    level: 'VIOLATION FAIL',
    where: /role="menu"/,
    why:
      'In a menu button’s menu no item is reached by Tab: opening moves focus into it, arrows move on, Tab leaves it, as ' +
      'in the APG’s examples with element.focus() (services.test.ts).',
  },
  {
    rule: 'aria_keyboard_handler_exists',
    level: 'VIOLATION POTENTIAL',
    where: /role="menu"/,
    why: 'The same menu: its listener for keys is set by script, which the engine does not see (services.test.ts).',
  },
  {
    rule: 'widget_tabbable_exists',
    level: 'VIOLATION POTENTIAL',
    where: /role="menu"/,
    why: 'The same menu, see above.',
  },
  {
    rule: 'widget_tabbable_exists',
    level: 'VIOLATION POTENTIAL',
    where: /part="more"|^<a href="https:\/\/example\.com\/">/,
    why: 'Buttons and sources of testimonials that are out of view: those slides are `inert`, which the engine does not know.',
  },
  {
    rule: 'widget_tabbable_single',
    level: 'VIOLATION POTENTIAL',
    where: /^<th role="rowheader"/,
    why:
      'Asked of row heads because those of a grid are widgets. This is a table: its head may hold a button that explains a ' +
      'term and the numbers of its sources, each of which Tab reaches, as links in any table.',
  },
  {
    rule: 'blockquote_cite_exists',
    level: 'VIOLATION POTENTIAL',
    where: /part="quote"/,
    why: 'They are quotes. Most were published nowhere; where one was, its source is a link that visitors can see.',
  },
  {
    rule: 'frame_src_valid',
    level: 'VIOLATION POTENTIAL',
    where: /part="frame"/,
    why: 'The booking page is its provider’s. The frame is named, and other ways to book stand beside it.',
  },
  {
    rule: 'input_label_visible',
    level: 'VIOLATION POTENTIAL',
    where: /<button[^>]*aria-label=/,
    why:
      'Buttons whose face is a sign everybody knows: an arrow, a cross, two bars, dots. Each has a name; a label beside ' +
      'each would say less to those who see, not more.',
  },
  {
    rule: 'list_structure_proper',
    level: 'RECOMMENDATION POTENTIAL',
    where: /^<dl/,
    why: 'HTML allows `div` around each term and its description in a `dl`; the engine does not know it.',
  },
  {
    rule: 'style_color_misuse',
    level: 'VIOLATION POTENTIAL',
    where: /^<style/,
    why:
      'Asked of every `style` element that sets a colour or a background: here one of Storybook’s page. The engine does ' +
      'not read the sheets that elements adopt; what ours tell by a colour is told in words or shapes as well ' +
      '(1.4.1 in docs/accessibility.md).',
  },
  {
    rule: 'style_highcontrast_visible',
    level: 'RECOMMENDATION MANUAL',
    where: /^<html/,
    why: 'Asked of every page with a style sheet. Forced colours are tested (preferences.test.ts).',
  },
  {
    rule: 'text_block_heading',
    level: 'VIOLATION POTENTIAL',
    where: /^<div part="cell">|^<p>$/,
    says: /'Massage Massage'|'これは見本の引用です。読みやすさを確かめるための文です。'/,
    why:
      'Two texts. In prose a value begins with the name of its modality, in bold, and the heading is the aspect’s above; ' +
      'where the value is a paragraph, the engine takes the name for a heading of its own. And a whole Japanese quote, ' +
      'which has no spaces, counts as one word, and ends with a stop that the engine does not know.',
  },
  {
    rule: 'text_contrast_sufficient',
    level: 'VIOLATION POTENTIAL',
    where: /^<option/,
    why: 'The browser draws the list of a native `select`; the engine cannot see its colours.',
  },
  {
    rule: 'text_sensory_misuse',
    level: 'VIOLATION POTENTIAL',
    where: /^<p/,
    says: /'(?:upper, lower|small|little)'/,
    why:
      'No instructions, and nothing is pointed at: the article says “the upper or lower back” and “small, tender places” ' +
      'of the body, and a sample “says a little” about something.',
  },
];
