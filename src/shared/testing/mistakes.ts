/**
 * The commonest mistakes of owners and developers, and what is said of each. A test makes them, and
 * docs/troubleshooting.md is made of them: `npm run docs`.
 */
export interface Mistake {
  /** What went wrong, as its author would put it. */
  readonly title: string;
  /** Markup that makes the mistake; `{src}` is the address of `file`. */
  readonly html: string;
  /** What the address of `src` answers. */
  readonly file?: {
    readonly status?: number;
    readonly body?: string;
    readonly type?: string;
    readonly encoding?: 'latin1';
  };
  /** Set as a property, as frameworks and scripts do. */
  readonly property?: Readonly<Record<string, unknown>>;
  /** What the console says, to the letter. */
  readonly message: string;
}

const carousel = (testimonials: string): string =>
  `<testimonial-carousel><script type="application/json">${testimonials}</script></testimonial-carousel>`;

const COMPARISON = {
  modalities: [{ name: 'Massage' }, { name: 'Stretching' }],
  aspects: [{ label: 'Pressure', values: { massage: 'Firm', stretching: 'Light' } }],
};

export const MISTAKES: readonly Mistake[] = [
  {
    title: 'The file is not where the address says',
    html: '<modality-comparison src="{src}"></modality-comparison>',
    file: { status: 404, body: 'Not found' },
    message:
      '<modality-comparison> src: "{src}" answered 404 Not Found. Check the address and the server: everybody must be able to read the file.',
  },
  {
    title: 'The address leads to a page instead of a file',
    html: '<modality-comparison src="{src}"></modality-comparison>',
    file: { body: '<!doctype html><title>Home</title>', type: 'text/html' },
    message:
      '<modality-comparison> src: got HTML instead of JSON. An address may lead to a page ("not found", a log-in): check it. HTML goes between the tags.',
  },
  {
    title:
      'The file is on another site that does not permit it (CORS), or there is no connection, or the page’s own policy (CSP) forbids it',
    html: '<modality-comparison src="https://data.invalid/comparison.json"></modality-comparison>',
    message:
      '<modality-comparison> src: "https://data.invalid/comparison.json" could not be fetched. Check the address and that you are online; a file on another site needs its permission (CORS: Access-Control-Allow-Origin); a policy (CSP) of this page must name it in connect-src; a booking page goes into the href of its button.',
  },
  {
    title: 'The address is of a kind that is not fetched',
    html: '<modality-comparison src="file:///comparison.json"></modality-comparison>',
    message:
      '<modality-comparison> src: expected the address of a JSON file (https, blob or relative; http only from an http page), or #id, got "file:///comparison.json". JSON goes into comparison.',
  },
  {
    title: 'The server does not give the file',
    html: '<modality-comparison src="{src}"></modality-comparison>',
    file: { status: 503 },
    message:
      '<modality-comparison> src: "{src}" answered 503 Service Unavailable. Check the address and the server: everybody must be able to read the file.',
  },
  {
    title: 'JSON where an address stands',
    html: `<testimonial-carousel src='[{"quote": "Sample quote."}]'></testimonial-carousel>`,
    message:
      '<testimonial-carousel> src: expected the address of a JSON file (https, blob or relative; http only from an http page), or #id, got "[{\\"quote\\": \\"Sample quote.\\"}]". JSON goes into testimonials.',
  },
  {
    title: 'An address where JSON stands: of a file, or of a booking page',
    html: '<booking-button booking="https://example.com/book"></booking-button>',
    message:
      '<booking-button> booking: got an address instead of JSON. A file goes into src, a booking page goes into the href of its button.',
  },
  {
    title: 'The file is empty',
    html: '<modality-comparison src="{src}"></modality-comparison>',
    file: { body: '' },
    message: '<modality-comparison> src: is empty. Put JSON here, or remove it.',
  },
  {
    title: 'The file was saved with a byte order mark',
    html: '<testimonial-carousel src="{src}"></testimonial-carousel>',
    file: { body: '\uFEFF[{"quote": "Sample quote."}]' },
    message:
      '<testimonial-carousel> src: starts with a byte order mark (BOM), which was skipped. Save the file as UTF-8 without BOM.',
  },
  {
    title: 'The file was not saved as UTF-8',
    html: '<testimonial-carousel src="{src}"></testimonial-carousel>',
    file: { body: '[{"quote": "Schön", "author": "Müller"}]', encoding: 'latin1' },
    message: '<testimonial-carousel> src: has lost characters (\uFFFD). Save the file as UTF-8.',
  },
  {
    title: 'The script around the data has another type, or none',
    html: '<testimonial-carousel><script type="text/json">[{"quote": "Sample quote."}]</script></testimonial-carousel>',
    message:
      '<testimonial-carousel> children: JSON stands here without its <script type="application/json">. Add that, or use a .json file and src.',
  },
  {
    title: 'An editor made the quotes curly',
    html: carousel('[{“quote”: “Sample quote.”}]'),
    message:
      '<testimonial-carousel> testimonials: has curly quotes (“ ”) where JSON needs straight ones ("). An editor changed them: paste it as code, or use a plain text editor.',
  },
  {
    title: 'A comma after the last entry',
    html: carousel('[{"quote": "Sample quote."},]'),
    message: '<testimonial-carousel> testimonials: has a trailing comma: JSON allows none before } or ]. Remove it.',
  },
  {
    title: 'Single quotes, or names without quotes, as in JavaScript',
    html: carousel("[{quote: 'Sample quote.'}]"),
    message:
      '<testimonial-carousel> testimonials: needs straight double quotes (") around every name and text. Check it with a JSON validator.',
  },
  {
    title: 'An apostrophe in an attribute, which ends there',
    html: `<testimonial-carousel testimonials='[{"quote": "It's good"}]'></testimonial-carousel>`,
    message:
      '<testimonial-carousel> testimonials: ends too early. Add the rest; put an attribute in single quotes (an apostrophe is &#39; there).',
  },
  {
    title: 'An attribute in double quotes, where its JSON has them, too',
    html: '<testimonial-carousel testimonials="[{"quote": "Sample quote."}]"></testimonial-carousel>',
    message:
      '<testimonial-carousel> testimonials: ends too early. Add the rest; put an attribute in single quotes (an apostrophe is &#39; there).',
  },
  {
    title: 'A framework wrote an object into the attribute before the elements were loaded',
    html: '<testimonial-carousel testimonials="[object Object]"></testimonial-carousel>',
    message:
      '<testimonial-carousel> testimonials: got "[object Object]" instead of JSON: a framework turned an object into text. Load the elements’ script before the framework renders, set it as a property, or pass JSON.stringify(…).',
  },
  {
    title: '`src="#id"` finds nothing',
    html: '<modality-comparison src="#modalitys"></modality-comparison>',
    message: '<modality-comparison> src: there is no element with the id "modalitys" here. Check the id.',
  },
  {
    title: '`for` finds nothing',
    html: '<booking-button for="modalitys" href="https://example.com/book">Book</booking-button>',
    message: '<booking-button> for: there is no element with the id "modalitys" here. Check the id.',
  },
  {
    title: '`for` names what is around the comparison',
    html: '<div id="sessions"><modality-comparison modalities="[]"></modality-comparison></div><booking-button for="sessions" href="https://example.com/book">Book</booking-button>',
    message: '<booking-button> for: expected the id of a <modality-comparison>, not of a <div>. Move the id.',
  },
  {
    title: 'There is no table among the children',
    html: '<modality-comparison><p>Our table</p></modality-comparison>',
    message:
      '<modality-comparison> children: expected a <table> whose first row names at least one modality, found none. Add it, or give the data as JSON.',
  },
  {
    title: 'A picture in a table that nobody can hear, instead of yes or no',
    html: '<modality-comparison><table><tr><td><th>Massage<tr><th>Oil<td><img src="data:," alt=""></table></modality-comparison>',
    message:
      '<modality-comparison> aspects[0].values.massage: has a picture without words. Give it an alt. This value is left out.',
  },
  {
    title: 'More links in a cell of a table than one, or a link in a label',
    html: '<modality-comparison><table><tr><td><th>Massage<tr><th>Book<td><a href="/60">60</a> or <a href="/90">90 minutes</a></table></modality-comparison>',
    message: '<modality-comparison> aspects[0].values.massage: expected 1 link, got 2. Only the words are kept.',
  },
  {
    title: 'A heading, words or another table beside a table',
    html: '<modality-comparison><h3>Our ways</h3><table><tr><td><th>Massage<tr><th>Pressure<td>Firm</table></modality-comparison>',
    message:
      '<modality-comparison> comparison: expected one <table>, got "Our ways" beside it. Move it out, or make it the <caption>.',
  },
  {
    title: 'A value for a modality that is not there',
    html: '<modality-comparison></modality-comparison>',
    property: {
      comparison: { ...COMPARISON, aspects: [{ label: 'Pressure', values: { massage: 'Firm', pilates: 'Light' } }] },
    },
    message:
      '<modality-comparison> aspects[0].values.pilates: there is no modality with the id "pilates" (massage, stretching). This value is left out.',
  },
  {
    title: 'A name that no column has',
    html: '<modality-comparison highlight="masage"></modality-comparison>',
    property: { comparison: COMPARISON },
    message: '<modality-comparison> highlight: expected massage or stretching, got "masage". It is left out.',
  },
  {
    title: 'A required field is missing',
    html: carousel('[{"quote": "Sample quote."}, {"author": "Sample client"}]'),
    message:
      '<testimonial-carousel> testimonials[1].quote: expected text or a list with at least one entry, it is missing. This testimonial is left out.',
  },
  {
    title: 'A field is misspelled',
    html: carousel('[{"quote": "Sample quote.", "autor": "Sample client"}]'),
    message: '<testimonial-carousel> testimonials[0].autor: is not known here. Did you mean author?',
  },
  {
    title: 'An attribute is misspelled, or written as its property',
    html: '<modality-comparison headingLevel="3"></modality-comparison>',
    property: { comparison: COMPARISON },
    message: '<modality-comparison> headinglevel: is not known here. Did you mean heading-level?',
  },
  {
    title: 'The address of a booking button as `url`',
    html: '<booking-button url="https://example.com/book"></booking-button>',
    message: '<booking-button> url: is not known here. Did you mean href?',
  },
  {
    title: 'Columns that commas separate',
    html: '<modality-comparison columns="stretching,massage"></modality-comparison>',
    property: { comparison: COMPARISON },
    message:
      '<modality-comparison> columns: expected massage or stretching, separated by spaces, got "stretching,massage". It is left out.',
  },
  {
    title: 'A word that an option does not know',
    html: '<modality-comparison layout="columns"></modality-comparison>',
    property: { comparison: COMPARISON },
    message: '<modality-comparison> layout: expected auto, table, cards or prose, got "columns". "auto" is used.',
  },
  {
    title: 'A boolean attribute with the value `false`',
    html: '<testimonial-carousel autoplay="false"></testimonial-carousel>',
    message: '<testimonial-carousel> autoplay: the value "false" counts as absent. Remove the attribute instead.',
  },
  {
    title: 'A date in another form',
    html: carousel('[{"quote": "Sample quote.", "date": "31.5.2024"}]'),
    message:
      '<testimonial-carousel> testimonials[0].date: expected a date (YYYY, YYYY-MM or YYYY-MM-DD), got "31.5.2024". This date is left out.',
  },
  {
    title: 'A rating as a word',
    html: carousel('[{"quote": "Sample quote.", "rating": "five"}]'),
    message: '<testimonial-carousel> testimonials[0].rating: expected 0–5, got "five". This rating is left out.',
  },
  {
    title: 'An id that is there twice',
    html: carousel('[{"id": "a", "quote": "Sample quote."}, {"id": "a", "quote": "Another sample quote."}]'),
    message: '<testimonial-carousel> testimonials[1].id: "a" is taken already. "a-2" is used.',
  },
  {
    title: 'An address that is not safe to follow',
    html: '<booking-button></booking-button>',
    property: { booking: { url: 'javascript:alert(1)', services: [] } },
    message:
      '<booking-button> url: expected a web address (https, http, mailto, tel or sms), got "javascript:alert(1)". This url is left out.',
  },
  {
    title: 'A booking page without https in a dialog',
    html: '<booking-button mode="dialog" href="http://example.com/book">Book</booking-button>',
    message:
      '<booking-button> url: expected a web address that starts with https, got "http://example.com/book". It opens as a link.',
  },
  {
    title: 'A scheduler that is not known',
    html: '<booking-button></booking-button>',
    property: { booking: { url: 'https://example.com/book', provider: 'mindbody' } },
    message:
      '<booking-button> provider: expected "calendly", "cal", "acuity", "square", "google" or "link", got "mindbody". This provider is left out.',
  },
  {
    title: 'No address to book at',
    html: '<booking-button></booking-button>',
    property: { booking: { label: 'Book' } },
    message:
      '<booking-button> url: there is no address to book at. Give one in href, or in the data as url or services.',
  },
];
