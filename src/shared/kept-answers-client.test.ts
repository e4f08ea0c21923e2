/** What was ticked before an element's own boxes were there. */
import { expect } from './testing/index.js';
import { keepAnswers } from './kept-answers-client.js';

describe('answers given in a server’s markup', () => {
  const FORM =
    '<fieldset><label><input type="radio" name="a" value="x" checked>First</label>' +
    '<label><input type="radio" name="a" value="y">Second</label>' +
    '<label><input type="radio" name="a" value="y">Third</label></fieldset>' +
    '<label><input type="checkbox">Only differences</label>';
  let root: HTMLElement;
  let changed: string[];

  beforeEach(() => {
    root = document.createElement('form');
    changed = [];
    document.body.append(root);
    root.innerHTML = FORM;
    root.addEventListener('change', ({ target }) => changed.push((target as Element).parentElement!.textContent));
  });

  afterEach(() => root.remove());

  function tick(...places: readonly number[]): void {
    for (const place of places) root.querySelectorAll('input')[place]!.click();
    changed = [];
  }

  function ticked(): string[] {
    return Array.from(root.querySelectorAll('input:checked'), (box) => box.parentElement!.textContent);
  }

  it('are pressed once more in what takes its place, so that they count', () => {
    tick(2, 3);
    const giveBack = keepAnswers(root);
    root.innerHTML = FORM;
    giveBack();
    expect(ticked()).to.deep.equal(['Third', 'Only differences']);
    // The answer that lost its mark was not pressed.
    expect(changed).to.deep.equal(['Third', 'Only differences']);
  });

  it('are not pressed where they are what they were, or where nothing was pressed', () => {
    tick(1, 0, 3, 3);
    let giveBack = keepAnswers(root);
    root.innerHTML = FORM;
    giveBack();
    expect([ticked(), changed]).to.deep.equal([['First'], []]);
    tick(1, 3);
    giveBack = keepAnswers(root);
    // It was taken over as it is.
    giveBack();
    expect([ticked(), changed]).to.deep.equal([['Second', 'Only differences'], []]);
  });

  it('are those of the same words, wherever they stand now, and are given up with them', () => {
    tick(2, 3);
    const giveBack = keepAnswers(root);
    root.innerHTML =
      '<label><input type="checkbox">Nur Unterschiede</label><label><input type="radio" name="a" value="y">Third</label>';
    giveBack();
    expect(ticked()).to.deep.equal(['Nur Unterschiede', 'Third']);
    const again = keepAnswers(root);
    root.innerHTML = '<label><input type="radio" name="a" value="z">Third</label>';
    again();
    expect(ticked()).to.deep.equal([]);
  });

  it('are taken back where a box that was ticked is not any more', () => {
    root.innerHTML = FORM.replace('type="checkbox"', 'type="checkbox" checked');
    tick(3);
    const giveBack = keepAnswers(root);
    root.innerHTML = FORM.replace('type="checkbox"', 'type="checkbox" checked');
    giveBack();
    expect([ticked(), changed]).to.deep.equal([['First'], ['Only differences']]);
  });
});
