import { IssueLog } from './issue-log.js';
import { expect } from './testing/index.js';

describe('the console', () => {
  const { warn } = console;
  let said: string[] = [];

  beforeEach(() => {
    said = [];
    console.warn = (line: string) => said.push(line);
  });

  afterEach(() => {
    console.warn = warn;
  });

  function heard(): string[] {
    return said.splice(0);
  }

  const issues = (count: number): { path: string; message: string }[] =>
    Array.from({ length: count }, (_, n) => ({ path: `[${n}]`, message: 'is wrong.' }));

  it('has each issue once for as long as it lasts, and again when it comes back', () => {
    const log = new IssueLog('x-y');
    const whole = { path: '', message: 'is empty.' };
    log.write([...issues(1), whole]);
    expect(heard()).to.deep.equal(['<x-y> [0]: is wrong.', '<x-y> is empty.']);
    log.write([...issues(1), whole]);
    expect(heard()).to.deep.equal([]);
    log.write([whole]);
    log.write(issues(1));
    expect(heard()).to.deep.equal(['<x-y> [0]: is wrong.']);
  });

  it('has five at a time, and the number of the others', () => {
    new IssueLog('x-y').write(issues(5));
    expect(heard()).to.have.lengthOf(5);
    new IssueLog('x-y').write(issues(1_006));
    expect(heard().slice(4)).to.deep.equal([
      '<x-y> [4]: is wrong.',
      '<x-y> … and 1,001 more. The attribute debug lists them all in the page.',
    ]);
    new IssueLog('x-y').write(issues(6));
    expect(heard().at(-1)).to.contain('… and 1 more.');
  });
});
