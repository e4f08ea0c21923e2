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

  it('which ids lead nowhere, and which are taken', () => {
    const issues = issuesOf(
      [
        { id: 'x', label: 'Aim', values: { a: { text: 'T', sources: ['s', 'gone'] }, c: 'T' }, sources: ['gone'] },
        { id: 'x', label: 'Aim', values: {} },
      ],
      {
        sources: [
          { id: 's', title: 'One' },
          { id: 's', title: 'Two' },
        ],
        guide: { question: 'Which?', options: [{ label: 'This', suits: { d: 'because' } }] },
      },
    );
    expect(issues.map(({ path, message }) => `${path}: ${message}`)).to.deep.equal([
      'sources[1].id: "s" is taken already. "s-2" is used.',
      'aspects[1].id: "x" is taken already. "x-2" is used.',
      'aspects[0].values.c: there is no modality with the id "c" (a, b). This value is left out.',
      'aspects[0].values.a.sources: there is no source with the id "gone". Add it to sources, or leave it out here.',
      'aspects[0].sources: there is no source with the id "gone". Add it to sources, or leave it out here.',
      'guide.options[0].suits.d: there is no modality with the id "d" (a, b). This value is left out.',
    ]);
  });

  it('that ids are without spaces, and a name takes none away that was given', () => {
    const { data, issues } = readData(
      comparisonReader,
      {
        modalities: [{ name: 'Massage' }, { id: 'massage', name: 'Sports' }, { id: 'thai massage', name: 'Thai' }],
        aspects: [{ label: 'Aim', values: { massage: 'of sports', Thai: 'by name', 'thai massage': 'by id' } }],
      },
      undefined,
    );
    expect(data!.modalities.map(({ id }) => id)).to.deep.equal(['massage-2', 'massage', 'thai-massage']);
    expect(data!.aspects[0]!.values).to.deep.equal({ massage: 'of sports', 'thai-massage': 'by id' });
    expect(issues.map(({ path, message }) => `${path}: ${message}`)).to.deep.equal([
      'modalities[2].id: "thai massage" must be without spaces. "thai-massage" is used.',
    ]);
  });

  it('of what was left out once, however much refers to it', () => {
    const nameless = readData(
      comparisonReader,
      {
        modalities: [{ name: 'Massage' }, { id: 'b' }, null],
        aspects: [
          { label: 'Aim', sources: ['s'], values: { massage: 'Rest', b: 'Relief' } },
          { label: 'Means', sources: ['s'], values: { massage: 'Strokes', b: 'Points', c: 'Words' } },
        ],
        guide: { question: 'Which?', options: [{ label: 'This', suits: { b: 'because' } }] },
        sources: [{ id: 's' }],
      },
      undefined,
    );
    expect(nameless.issues.map(({ path }) => path)).to.deep.equal([
      'modalities[1].name',
      'modalities[2]',
      'sources[0].title',
      'aspects[1].values.c',
    ]);
    expect(nameless.data!.aspects[1]).to.deep.equal({
      id: 'means',
      label: 'Means',
      sources: [],
      values: { massage: 'Strokes' },
    });

    const modalities = Array.from({ length: 13 }, (_, n) => ({ name: `Modality ${n}` }));
    const values = Object.fromEntries(modalities.map(({ name }) => [name.toLowerCase().replace(' ', '-'), 'Rest']));
    const many = readData(comparisonReader, { modalities, aspects: [{ label: 'Aim', values }] }, undefined);
    expect(many.issues.map(({ path }) => path)).to.deep.equal(['modalities']);
    expect(Object.keys(many.data!.aspects[0]!.values)).to.have.lengthOf(12);
  });

  it('of an id that was changed, and lets values speak of the modality by it all the same', () => {
    const { data, issues } = readData(
      comparisonReader,
      {
        modalities: [
          { id: 'Thai Massage', name: 'Traditional' },
          { id: 'sports', name: 'Thai massage' },
        ],
        aspects: [{ label: 'Aim', values: { 'Thai Massage': 'by id', Sports: 'alike' } }],
      },
      undefined,
    );
    expect(data!.aspects[0]!.values).to.deep.equal({ 'Thai-Massage': 'by id', sports: 'alike' });
    expect(issues.map(({ path }) => path)).to.deep.equal(['modalities[0].id']);
  });
});
