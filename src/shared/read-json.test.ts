import { readJson } from './read-json.js';
import { expect } from './testing/index.js';

describe('readJson', () => {
  it('reads JSON', () => {
    expect(readJson(' {"a": [1, null]} ')).to.deep.equal({ value: { a: [1, null] } });
  });

  it('skips a byte order mark and says so', () => {
    const { value, message } = readJson('\uFEFF[1]');
    expect(value).to.deep.equal([1]);
    expect(message).to.include('byte order mark');
  });

  for (const [mistake, text, words] of [
    ['nothing at all', '', 'is empty'],
    ['an object that a framework turned into text', '[object Object]', 'pass JSON.stringify'],
    ['several such objects', '[object Object],[object Object]', '[object Object]'],
    ['a page instead of a file', '\n<!doctype html><p>Not found', 'HTML'],
    ['curly quotes', '{“quote”: “Good”}', 'a plain text editor'],
    ['one curly quote', '{“quote": 1}', 'curly quotes'],
    ['low and guillemet quotes', '{„quote“: «Good»}', 'curly quotes'],
    ['a comma too many in a list', '[1, 2, ]', 'trailing comma'],
    ['a comma too many in an object', '{"a": 1,\n}', 'trailing comma'],
    ['single quotes', "{'a': 'b'}", 'double quotes'],
    ['names without quotes', '{a: 1}', 'double quotes'],
    ['UTF-16', '\uFFFD\uFFFD{\u0000"\u0000', 'UTF-16'],
    ['nothing but white space', ' \n', 'is empty'],
    ['a page at once', '<p>Not found', 'HTML'],
    ['a sign that begins no page', '{"a" <1}', 'is not valid JSON'],
    ['curly quotes after a space', '{ “a": 1}', 'curly quotes'],
    ['a curly quote at the end', '{"a": "b” }', 'curly quotes'],
    ['a curly quote right at the end', '{"a": "b”}', 'curly quotes'],
    ['curly quotes that are only text', '{"a": "so “good” it is" 1}', 'is not valid JSON'],
    ['a comma right at the end', '[1,]', 'trailing comma'],
    ['single quotes in a list', "[ 'a' ]", 'double quotes'],
    ['single quotes around all', "'a'", 'double quotes'],
    ['an apostrophe in text', '{"it\'s" 1}', 'is not valid JSON'],
    ['long names without quotes', '{ abc : 1}', 'double quotes'],
    ['UTF-16 by its marks alone', '\uFFFD\uFFFD', 'UTF-16'],
    ['UTF-16 without marks', '{\u0000"\u0000', 'UTF-16'],
    ['a character that was lost at the end', '{"a"\uFFFD}', 'is not valid JSON'],
    ['a mistake after a byte order mark', '\uFEFF{"a" 1}', 'is not valid JSON'],
    ['a comma too many after a text with curly quotes', '{"a": "so: “good”", "b": 5,}', 'trailing comma'],
    ['a comma too many after a text like an object', '{"a": "[object Object]",}', 'trailing comma'],
    ['a mistake after a text like a name', '{"a": "at 8, 9: or 10" 1}', 'is not valid JSON'],
    ['a mistake after a text that ends like JSON', '{"a": "b,}" 1}', 'is not valid JSON'],
    ['a mistake after a text with quotes in it', String.raw`{"a": "\"b\", c: d" 1}`, 'is not valid JSON'],
    ['an attribute that its first apostrophe ended', '[{"quote": "It', 'an apostrophe is &#39;'],
    ['an attribute in double quotes', '[{', 'put an attribute in single quotes'],
    ['an attribute in double quotes that holds no list', ' { ', 'ends too early'],
    ['an address of a file', 'testimonials.json', 'A file goes into src'],
    ['an address beside others', ' ../data/quotes.json\n', 'got an address'],
    ['an address of a booking page', 'https://calendly.com/you/session', 'the href of its button'],
    ['an id with its sign', '#quotes', 'got an address'],
    ['a word with a full stop', 'Good.', 'is not valid JSON'],
    ['words with an address among them', 'see a.example/b', 'is not valid JSON'],
    ['text that was cut, whatever it looks like', '[{"quote": "Well, it: [a, ]b', 'ends too early'],
    ['a text that was cut, without names in quotes', '{quote:', 'ends too early'],
    ['a semicolon behind the end', '[{"quote": "A b"}];', 'is not valid JSON'],
    ['a comma behind the end', '[{"quote": "A b"}],', 'is not valid JSON'],
    ['a comment behind the end', '[{"quote": "A b"}] // mine', 'is not valid JSON'],
    ['single quotes before a semicolon', "[{'quote': 'It'}];", 'double quotes'],
    ['a comma too many before a semicolon', '[1, 2, ];', 'trailing comma'],
    ['an end that is lost after something whole', '[{"quote": "It"}, {"quote": "Is', 'ends too early'],
    ['single quotes around a bracket', "[{'quote': 'see [1'}]", 'double quotes'],
    ['a quote too many before a bracket', '[{"quote": "A 5" mat"}]', 'is not valid JSON'],
    ['a word', 'yes', 'is not valid JSON'],
    ['anything else', '{"a" 1}', 'JSON validator'],
  ] as const) {
    it(`names ${mistake}`, () => {
      const reading = readJson(text);
      expect(reading).not.to.have.property('value');
      expect(reading.message).to.include(words);
    });
  }

  it('does not take what stands in texts for mistakes around them', () => {
    const message = (text: string): string => readJson(text).message ?? '';
    expect(message('{"a": "[1,]", "b" 2}')).to.include('is not valid JSON');
    expect(message('{"a": "say \\",]\\"", "b" 2}'), 'behind a quote').to.include('is not valid JSON');
    expect(message('{"a": 1} \uFFFD'), 'a letter that was lost at the end').to.include('is not valid JSON');
  });

  // It does not know where the text stands: in an attribute, in a script, in an option, in a file.
  for (const [mistake, text, message] of [
    [
      'what was cut',
      '[{"quote": "Good',
      'ends too early. Add the rest; put an attribute in single quotes (an apostrophe is &#39; there).',
    ],
    [
      'curly quotes',
      '{“quote”: “Good”}',
      'has curly quotes (“ ”) where JSON needs straight ones ("). An editor changed them: paste it as code, or use ' +
        'a plain text editor.',
    ],
    [
      'HTML',
      '<p>Good</p>',
      'got HTML instead of JSON. An address may lead to a page ("not found", a log-in): check it. HTML goes between the tags.',
    ],
  ] as const) {
    it(`names a cure for ${mistake} that holds wherever it stands`, () => {
      expect(readJson(text).message).to.equal(message);
    });
  }
});
