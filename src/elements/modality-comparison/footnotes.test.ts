import { expect } from '../../shared/testing/index.js';
import { Footnotes } from './footnotes.js';

const SOURCES = [
  { id: 'one', title: 'One' },
  { id: 'two', title: 'Two' },
];

describe('footnotes', () => {
  it('are numbered as the author gave them, and lead back to every place that can be seen', () => {
    const notes = new Footnotes(SOURCES);
    expect(notes.refer(['two', 'one'], 'Aim')).to.deep.equal([
      { number: 2, about: 'Aim', id: 'reference-1' },
      { number: 1, about: 'Aim', id: 'reference-2' },
    ]);
    expect(notes.refer(['two'], 'Hidden', false)).to.deep.equal([{ number: 2, about: 'Hidden', id: 'reference-3' }]);
    notes.refer(['two'], 'Pain');
    expect(notes.referencesTo(1).map(({ id }) => id)).to.deep.equal(['reference-2']);
    expect(notes.referencesTo(2).map(({ about }) => about)).to.deep.equal(['Aim', 'Pain']);
  });

  it('are none where nothing refers to any', () => {
    const notes = new Footnotes();
    expect(notes.sources).to.deep.equal([]);
    expect(notes.refer(undefined, 'Aim')).to.deep.equal([]);
    expect(notes.referencesTo(1)).to.deep.equal([]);
  });
});
