/** What looks after messages, itself. */
import { expect } from './index.js';
import { saidTwice, wrongInConsole } from './said.js';

const issue = (path: string, message: string) => ({ path, message });
const LINES = Array.from({ length: 7 }, (_, index) => issue(`aspects[${index}].label`, 'is wrong.'));
const written = LINES.map(({ path, message }) => `<x-y> ${path}: ${message}`);
const more = (count: string) => `<x-y> … and ${count} more. The attribute debug lists them all in the page.`;

describe('what looks after messages', () => {
  it('finds one that is told twice, and two of one place', () => {
    expect(saidTwice([issue('a', 'x'), issue('b', 'x')])).to.deep.equal([]);
    expect(saidTwice([issue('a', 'x'), issue('a', 'x')]).join()).to.include('said twice: a: x');
    expect(saidTwice([issue('a', 'x'), issue('a', 'y')]).join()).to.include('a: y');
  });

  it('lets each part of one place have its own', () => {
    const unknown = ['a', 'b'].map((id) => issue('aspects[0].sources', `there is no source with the id "${id}".`));
    expect(saidTwice(unknown)).to.deep.equal([]);
    expect(saidTwice([issue('a', 'has 10,001 characters, 10,000 are allowed.'), issue('a', 'y')])).to.deep.equal([]);
  });

  it('finds what the console lacks, has alone, or counts wrongly', () => {
    expect(wrongInConsole('x-y', LINES, [...written.slice(0, 5), more('2')])).to.deep.equal([]);
    expect(wrongInConsole('x-y', LINES.slice(0, 2), written.slice(0, 2))).to.deep.equal([]);
    for (const wrong of [
      [],
      written.slice(0, 5),
      [...written.slice(0, 5), more('3')],
      [...written.slice(0, 4), more('3')],
      [...written.slice(0, 5), written[0]!, more('1')],
      [...written.slice(0, 5), more('2'), '<x-y> another: line'],
    ]) {
      expect(wrongInConsole('x-y', LINES, wrong), wrong.join('\n')).not.to.deep.equal([]);
    }
  });
});
