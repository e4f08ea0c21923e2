/**
 * The success criteria of WCAG 2.2, A and AA, as far as content can meet or miss them, and what tests cannot tell of
 * each. `absent` says why a criterion has nothing to apply to in an element, `person` what somebody has to look at.
 */

const ALL = /** @type {const} */ (['modality-comparison', 'testimonial-carousel', 'booking-button']);

/**
 * @typedef {object} Criterion
 * @property {string} number
 * @property {'A' | 'AA' | 'A and AA'} level - of several together, both
 * @property {string} name
 * @property {Partial<Record<typeof ALL[number], string>>} [absent]
 * @property {string} [person]
 */

const absent = (/** @type {string} */ why, /** @type {readonly (typeof ALL)[number][]} */ tags = ALL) =>
  Object.fromEntries(tags.map((tag) => [tag, why]));

const NO_MEDIA = absent('no sound, no video');
const NO_INPUT = absent('nothing is typed in; the form is the booking page’s');
const PAGE = absent('a matter of the page around it');

/** @type {readonly Criterion[]} */
export const CRITERIA = [
  {
    number: '1.1.1',
    level: 'A',
    name: 'Non-text Content',
    person: 'whether an author’s `alt` says what the picture does',
  },
  { number: '1.2.1–1.2.5', level: 'A and AA', name: 'Time-based Media', absent: NO_MEDIA },
  {
    number: '1.3.1',
    level: 'A',
    name: 'Info and Relationships',
    person: 'how a screen reader tells it: none was tried',
  },
  { number: '1.3.2', level: 'A', name: 'Meaningful Sequence', person: 'read from top to bottom by a screen reader' },
  {
    number: '1.3.3',
    level: 'A',
    name: 'Sensory Characteristics',
    person: 'whether an author’s words point by place or colour',
  },
  { number: '1.3.4', level: 'AA', name: 'Orientation', person: 'on a phone, turned' },
  { number: '1.3.5', level: 'AA', name: 'Identify Input Purpose', absent: NO_INPUT },
  { number: '1.4.1', level: 'A', name: 'Use of Color' },
  { number: '1.4.2', level: 'A', name: 'Audio Control', absent: NO_MEDIA },
  { number: '1.4.3', level: 'AA', name: 'Contrast (Minimum)', person: 'colours that a page sets by parts' },
  { number: '1.4.4', level: 'AA', name: 'Resize Text', person: 'zoom to 200 % in a browser’s window' },
  { number: '1.4.5', level: 'AA', name: 'Images of Text', absent: absent('words are never pictures') },
  { number: '1.4.10', level: 'AA', name: 'Reflow' },
  { number: '1.4.11', level: 'AA', name: 'Non-text Contrast' },
  { number: '1.4.12', level: 'AA', name: 'Text Spacing', person: 'with a visitor’s own spacing' },
  {
    number: '1.4.13',
    level: 'AA',
    name: 'Content on Hover or Focus',
    absent: absent('what opens does so by a click or a key'),
  },
  { number: '2.1.1', level: 'A', name: 'Keyboard' },
  { number: '2.1.2', level: 'A', name: 'No Keyboard Trap', person: 'out of a booking page’s frame, by its own keys' },
  {
    number: '2.1.4',
    level: 'A',
    name: 'Character Key Shortcuts',
    absent: absent('no letter, digit or sign does anything'),
  },
  {
    number: '2.2.1',
    level: 'A',
    name: 'Timing Adjustable',
    absent: {
      ...absent('nothing ends by time', ['modality-comparison']),
      ...absent('waiting ends nothing: the frame stays', ['booking-button']),
    },
  },
  {
    number: '2.2.2',
    level: 'A',
    name: 'Pause, Stop, Hide',
    absent: absent('nothing moves by itself', ['modality-comparison', 'booking-button']),
  },
  { number: '2.3.1', level: 'A', name: 'Three Flashes or Below Threshold', absent: absent('nothing flashes') },
  { number: '2.4.1–2.4.2, 2.4.5', level: 'A and AA', name: 'Bypass Blocks, Page Titled, Multiple Ways', absent: PAGE },
  { number: '2.4.3', level: 'A', name: 'Focus Order', person: 'by Tab through a whole page' },
  {
    number: '2.4.4',
    level: 'A',
    name: 'Link Purpose (In Context)',
    person: 'whether an author’s labels say where links lead',
  },
  { number: '2.4.6', level: 'AA', name: 'Headings and Labels', person: 'whether an author’s titles say what is below' },
  { number: '2.4.7', level: 'AA', name: 'Focus Visible' },
  { number: '2.4.11', level: 'AA', name: 'Focus Not Obscured (Minimum)', person: 'under a page’s own sticky bars' },
  {
    number: '2.5.1',
    level: 'A',
    name: 'Pointer Gestures',
    absent: absent('no gestures', ['modality-comparison', 'booking-button']),
  },
  { number: '2.5.2', level: 'A', name: 'Pointer Cancellation', person: 'press, move away, let go: nothing may happen' },
  { number: '2.5.3', level: 'A', name: 'Label in Name', person: 'by voice: “click Book a session”' },
  { number: '2.5.4', level: 'A', name: 'Motion Actuation', absent: absent('nothing listens to motion') },
  {
    number: '2.5.7',
    level: 'AA',
    name: 'Dragging Movements',
    absent: absent('nothing is dragged', ['modality-comparison', 'booking-button']),
  },
  { number: '2.5.8', level: 'AA', name: 'Target Size (Minimum)' },
  { number: '3.1.1', level: 'A', name: 'Language of Page', absent: PAGE },
  {
    number: '3.1.2',
    level: 'AA',
    name: 'Language of Parts',
    person:
      'whether machine translations read as they should. Not met where the page’s language has no translation: the elements’ own words are English then, and are not marked as such. `messages`, and `offerLocales` with npm, are the way out',
  },
  { number: '3.2.1', level: 'A', name: 'On Focus', person: 'by Tab: nothing opens by itself' },
  {
    number: '3.2.2',
    level: 'A',
    name: 'On Input',
    absent: absent('nothing is chosen but by a link', ['booking-button']),
  },
  {
    number: '3.2.3–3.2.4, 3.2.6',
    level: 'A and AA',
    name: 'Consistent Navigation, Identification, Help',
    absent: PAGE,
  },
  { number: '3.3.1, 3.3.3', level: 'A and AA', name: 'Error Identification, Error Suggestion', absent: NO_INPUT },
  {
    number: '3.3.2',
    level: 'A',
    name: 'Labels or Instructions',
    absent: absent('nothing is filled in here', ['testimonial-carousel', 'booking-button']),
  },

  {
    number: '3.3.4, 3.3.7–3.3.8',
    level: 'A and AA',
    name: 'Error Prevention, Redundant Entry, Authentication',
    absent: NO_INPUT,
  },
  { number: '4.1.2', level: 'A', name: 'Name, Role, Value', person: 'how a screen reader tells it: none was tried' },
  { number: '4.1.3', level: 'AA', name: 'Status Messages', person: 'how a screen reader tells it: none was tried' },
];
