/**
 * What is looked at, and how: at which widths, and where it tells something, in the dark or from right to left. The
 * first row that fits counts. A story or a host page that no row knows has the looks of `USUAL`, so a new one is looked
 * at from its first day.
 */

/** @typedef {`${320 | 1280}${'' | ' dark' | ' rtl'}`} Look */
/** @typedef {{ of: RegExp, looks: readonly Look[], until?: () => unknown }} Row - `until` runs in the page */

/** @type {readonly Look[]} */
const USUAL = ['320', '1280'];
/** @type {readonly Look[]} */
const DARK = [...USUAL, '1280 dark'];
/** @type {readonly Look[]} */
const ALL = [...USUAL, '1280 dark', '320 rtl', '1280 rtl'];

/** Stories by their ids. @type {readonly Row[]} */
const STORIES = [
  // What each element is at first, and whatever has sides or colours of its own.
  { of: /^modality-comparison--article$/, looks: ALL },
  { of: /^testimonial-carousel--(carousel|rich)$/, looks: ALL },
  { of: /^booking-button--(calendly|services|services-inline|silent-provider|floating)$/, looks: ALL },
  { of: /^modality-comparison--cards$/, looks: [...USUAL, '320 rtl'] },
  { of: /^modality-comparison--highlighted$/, looks: [...DARK, '320 rtl'] },
  { of: /^modality-comparison--(three-modalities|eight-modalities)$/, looks: [...DARK, '1280 rtl'] },
  { of: /^testimonial-carousel--(list|twenty-four|autoplay)$/, looks: [...DARK, '1280 rtl'] },
  { of: /^testimonial-carousel--peek$/, looks: [...USUAL, '1280 rtl'] },
  { of: /^booking-button--(solid|outline|text|license|consent|link-failed|booked)$/, looks: DARK },
  { of: /^(modality-comparison|testimonial-carousel|booking-button)--broken$/, looks: DARK },

  // Other ways to the practice come when there was no sign of life, and go when there is one.
  { of: /^booking-button--no-answer$/, looks: DARK, until: contactIsSeen },
  { of: /^booking-button--slow$/, looks: USUAL, until: pageIsReady },

  // At 320 another story looks the same, or there is nothing to see that others do not show.
  { of: /--narrow$/, looks: [] },
  { of: /^modality-comparison--differences-only$/, looks: ['1280'] },
  { of: /^themes--(none|.*(dark|right-to-left)$)/, looks: ['1280'] },
  { of: /--empty$/, looks: ['1280'] },
  { of: /^(together--.*|.*--(invalid|rewind|newest|with-consent))$/, looks: ['1280'] },

  // The camera waits for the file that never comes.
  { of: /--loading$/, looks: [] },

  // What a visitor's acts leave behind: focus, an open menu. Two of them undo what they did, and where a row that moves
  // comes to rest is a matter of time.
  { of: /^interactions--(answer-the-guide|toggle-differences|pause-and-play)$/, looks: [] },
  { of: /^interactions--/, looks: ['1280'] },

  // Words of other lengths break where there is little room. The fonts have no Japanese letters.
  { of: /^languages--.*-(de|ar|en-xa)$/, looks: USUAL },
  { of: /^languages--.*-ja$/, looks: [] },
  { of: /^languages--/, looks: ['320'] },
];

/** Host pages by their paths. @type {readonly Row[]} */
const HOSTS = [
  // Other people's styles and scripts are installed for `npm run test:hosts` alone.
  { of: /^css\/(bootstrap|bulma|foundation|tailwind|pico)\.html$/, looks: [] },
  { of: /^code\/(react-1[89]|vue-3|preact|morph)\.html$/, looks: [] },
  { of: /^policies\/trusted-types-other-lit\.html$/, looks: [] },

  // Floats, flex rows and grids have sides; the others would rather have the last word on colours.
  { of: /^css\/(flex|grid|float|shrink-to-fit|transformed)\.html$/, looks: [...USUAL, '320 rtl'] },
  { of: /^css\/(all-revert|important|inherited|wordpress-theme)\.html$/, looks: ALL },
  { of: /^css\/(dark-section|root-font-size)\.html$/, looks: DARK },
  { of: /^wordpress\//, looks: DARK },

  // When a script comes, and who else is there, leaves no mark: all of these look like a plain page.
  { of: /^scripts\/(in-head|inserted-later|two-versions)\.html$/, looks: USUAL },
  { of: /^(scripts|code)\//, looks: ['320'] },
  { of: /^policies\/(strict-csp|trusted-types-(listed|unlisted))\.html$/, looks: USUAL },
  { of: /^(policies|jump\/server-rendered)/, looks: ['320'] },
];

/**
 * @param {'stories' | 'hosts'} kind
 * @param {string} name - a story's id, or a host page's path
 * @returns {{ looks: readonly Look[], until: (() => unknown) | undefined }}
 */
export function rowOf(kind, name) {
  const row = (kind === 'stories' ? STORIES : HOSTS).find(({ of }) => of.test(name));
  return { looks: row?.looks ?? USUAL, until: row?.until };
}

function contactIsSeen() {
  return document.querySelector('booking-button')?.shadowRoot?.querySelector('[part="fallback"]')?.checkVisibility();
}

/** The camera notes the events of an element. */
function pageIsReady() {
  return /** @type {any} */ (window).heard.has('booking-ready');
}
