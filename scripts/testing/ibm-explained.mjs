/**
 * What IBM's engine finds in stories, and why it is right as it is. `where` says in which markup; without it, anywhere.
 * One that explains nothing any more fails.
 */

/** @type {readonly { rule: string, level: string, where?: RegExp, why: string }[]} */
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
    why: 'Found in Storybook’s own style sheets. Nothing of ours is told by colour alone (1.4.1 in the sheet).',
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
    where: /part="cell"|<p>/,
    why: 'Short values and quotes are taken for headings; they are none.',
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
    why: 'The article says “upper” of a part of the body and “small” of a muscle: no instruction points by them.',
  },
];
