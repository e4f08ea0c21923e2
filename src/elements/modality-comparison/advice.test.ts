import { expect } from '../../shared/testing/index.js';
import { readData } from '../../shared/data-reader.js';
import { comparisonReader } from './read-comparison.js';
import type { Aspect } from './schema.js';

const MODALITIES = [
  { id: 'a', name: 'First' },
  { id: 'b', name: 'Second' },
];

function issuesOf(aspects: Aspect[], more: object = {}): { path: string; message: string; advice?: true }[] {
  return [...readData(comparisonReader, { modalities: MODALITIES, aspects, ...more }, 'https://a.example/').issues];
}

describe('what a comparison’s author is told', () => {
  it('that a modality has benefits and no caution', () => {
    const benefit: Aspect = { label: 'Rest', kind: 'benefit', values: { a: true, b: false } };
    expect(issuesOf([benefit])).to.deep.equal([
      {
        path: 'modalities[0]',
        message: 'First has benefits and no caution. Say what to be careful about (kind: "caution"), too.',
        advice: true,
      },
    ]);
    expect(issuesOf([benefit, { label: 'Oil', values: { a: true, b: true } }])).to.have.lengthOf(1);
    expect(issuesOf([benefit, { label: 'Pain', kind: 'caution', values: { a: 'Some' } }])).to.deep.equal([]);
  });

  it('that one has twice the text of another', () => {
    const of = (a: number, b: number): Aspect => ({ label: 'Aim', values: { a: 'x'.repeat(a), b: 'x'.repeat(b) } });
    expect(issuesOf([of(200, 100)]).map(({ path, message }) => [path, message])).to.deep.equal([
      ['modalities[0]', 'First has 200 characters, Second 100. Give both about as much room.'],
    ]);
    expect(issuesOf([of(199, 100)])).to.deep.equal([]);
    expect(issuesOf([of(150, 50)])).to.have.lengthOf(1);
    expect(issuesOf([of(149, 50)])).to.deep.equal([]);
    const text = 'x'.repeat(100);
    for (const value of [[text, text], { text: [text], list: [text.slice(1), 'x'] }, { text, note: text }]) {
      expect(issuesOf([{ label: 'Aim', values: { a: value, b: text } }]).map(({ message }) => message)).to.deep.equal([
        'First has 200 characters, Second 100. Give both about as much room.',
      ]);
    }
    expect(issuesOf([{ label: 'Aim', values: { a: 1_000, b: { value: 1 } } }])).to.deep.equal([]);
    expect(issuesOf([of(20, 5)])).to.deep.equal([]);
    expect(issuesOf([of(250, 150)])).to.deep.equal([]);
  });
});
