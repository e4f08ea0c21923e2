/** The guard itself: without it every other test could pass on a broken page. */
import { expect, mount, paused, takeProblems, takeWarnings } from './index.js';
import { expectNoProblems } from './problems.js';

describe('a test page', () => {
  it('is failed by console errors and by warnings nobody claims', () => {
    console.error('wrong');
    expect(() => expectNoProblems()).to.throw('wrong');
    console.warn('careful');
    expect(() => expectNoProblems()).to.throw('careful');
    console.warn('claimed');
    expect(takeWarnings()).to.deep.equal(['claimed']);
    expect(() => expectNoProblems()).not.to.throw();
  });

  it('is failed by violations of its content security policy', async () => {
    const element = await mount('<p>Blocked</p>');
    element.setAttribute('style', 'color: red');
    await paused(50);
    expect(takeProblems().join()).to.include('style-src');
    takeWarnings();
  });
});
