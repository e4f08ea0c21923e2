/** What becomes of a comparison's ids, of what refers to them, and of what contradicts itself. */
import { readData, type ReadData } from '../../shared/data-reader.js';
import { expect } from '../../shared/testing/index.js';
import { comparisonReader } from './read-comparison.js';
import type { Aspect, Comparison } from './schema.js';

const MODALITIES = [
  { id: 'a', name: 'First' },
  { id: 'b', name: 'Second' },
];

function read(aspects: readonly unknown[], more: object = {}): ReadData<Comparison> {
  return readData(comparisonReader, { modalities: MODALITIES, aspects, ...more }, undefined);
}

function told({ issues }: ReadData<Comparison>): string[] {
  return issues.map(({ path, message }) => `${path}: ${message}`);
}

function issuesOf(aspects: Aspect[], more: object = {}): ReadData<Comparison>['issues'] {
  return read(aspects, more).issues;
}

describe('the author of a comparison is told', () => {
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

  it('of a guide that nobody could answer, and leaves it out', () => {
    for (const [options, got] of [
      [[], 'an empty list'],
      [[{ label: 'This' }], 'a list'],
    ] as const) {
      const found = read([{ label: 'Aim', values: { a: 'Rest' } }], { guide: { question: 'Which?', options } });
      expect(told(found).at(-1)).to.equal(
        `guide.options: expected a list with at least one entry, got ${got}. This guide is left out.`,
      );
      expect(found.data).not.to.have.property('guide');
    }
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

  it('nothing of ids that differ by a capital alone: each value finds its own', () => {
    const modalities = ['a', 'A', 'Ä'].map((id) => ({ id, name: `Modality ${id}` }));
    const values = { A: 'capital', a: 'small', Ä: 'umlaut' };
    const found = read([{ label: 'Aim', values }], { modalities });
    expect(told(found)).to.deep.equal([]);
    expect(found.data!.aspects[0]!.values).to.deep.equal(values);
  });

  it('nothing of sources that are cited by an id that was changed, or by one that is alike', () => {
    const sources = ['Review-2020', 'smith-2020', 'Smith 2020', 'x', 'X'].map((id) => ({ id, title: id }));
    const cited = ['review-2020', ' Review  2020', 'Smith 2020', 'SMITH 2020', 'smith-2020', 'X', 'x'];
    const found = read([{ label: 'Aim', values: { a: { text: 'Rest', sources: cited } }, sources: cited }], {
      sources,
    });
    expect(told(found)).to.deep.equal(['sources[2].id: "Smith 2020" must be without spaces. "Smith-2020" is used.']);
    const [aspect] = found.data!.aspects;
    expect(aspect!.sources).to.deep.equal(['Review-2020', 'Smith-2020', 'smith-2020', 'X', 'x']);
    expect(aspect!.values).to.deep.equal({ a: { text: 'Rest', sources: aspect!.sources } });
  });

  it('that signs are not like other signs', () => {
    const sources = [{ id: '★', title: 'One' }];
    const { data, issues } = read([{ label: 'Aim', values: {}, sources: ['★', '†'] }], { sources });
    expect(data!.aspects[0]!.sources).to.deep.equal(['★']);
    expect(issues).to.deep.equal([
      {
        path: 'aspects[0].sources',
        message: 'there is no source with the id "†". Add it to sources, or leave it out here.',
      },
    ]);
  });

  it('that a modality is no source, and a source no modality', () => {
    const values = { a: { text: 'Rest', sources: ['first', 'a', 'gone'] }, gone: 'T', s: 'T' };
    const found = read([{ label: 'Aim', values }], { sources: [{ id: 's', title: 'One' }, { id: 'gone' }] });
    expect(told(found)).to.deep.equal([
      'sources[1].title: expected text, it is missing. This source is left out.',
      'aspects[0].values.gone: there is no modality with the id "gone" (a, b). This value is left out.',
      'aspects[0].values.s: there is no modality with the id "s" (a, b). This value is left out.',
      'aspects[0].values.a.sources: there is no source with the id "first". Add it to sources, or leave it out here.',
      'aspects[0].values.a.sources: there is no source with the id "a". Add it to sources, or leave it out here.',
    ]);
    expect(found.data!.aspects[0]!.values).to.deep.equal({ a: { text: 'Rest', sources: [] } });
  });

  it('that a scale has no length, and which numbers lie outside of one', () => {
    const values = { a: 1, b: { value: 6, note: 'too much' } };
    const scaled = (min: number, max: number): ReadData<Comparison> =>
      read([{ label: 'Depth', scale: { min, max }, values }]);
    expect(told(scaled(1, 6))).to.deep.equal([]);
    expect(scaled(1, 6).data!.aspects[0]).to.deep.include({ scale: { min: 1, max: 6 } });
    expect(told(scaled(2, 5))).to.deep.equal([
      'aspects[0].values.a: expected 2–5, as the scale says, got 1. It is not drawn.',
      'aspects[0].values.b: expected 2–5, as the scale says, got 6. It is not drawn.',
    ]);
    expect(scaled(2, 5).data!.aspects[0]!.values).to.deep.equal(values);
    for (const max of [5, 4]) {
      const none = scaled(5, max);
      expect(told(none)).to.deep.equal([
        `aspects[0].scale: expected max to be more than min, got 5 and ${max}. This scale is left out.`,
      ]);
      expect(none.data!.aspects[0]).to.deep.equal({ id: 'depth', label: 'Depth', values });
    }
    const words = { a: '9', b: ['9'] };
    expect(told(read([{ label: 'Depth', scale: { min: 1, max: 5 }, values: words }]))).to.deep.equal([]);
  });

  it('that nobody can have reviewed it on a day that does not exist', () => {
    const aspects = [{ label: 'Aim', values: { a: 'Rest', b: 'Relief' } }];
    const reviewed = { by: 'N. L.', on: '2024-02-29' };
    const good = read(aspects, { reviewed });
    expect([told(good), good.data!.reviewed]).to.deep.equal([[], reviewed]);
    const bad = read(aspects, { reviewed: { ...reviewed, on: '2023-02-29' } });
    expect(told(bad)).to.deep.equal([
      'reviewed.on: expected a day that exists, got "2023-02-29". This reviewed is left out.',
    ]);
    expect(bad.data).to.not.have.property('reviewed');
  });

  it('where modalities, options and sources are that are not as they should be', () => {
    const options = [
      { id: 'x', label: 'This', suits: { Second: 'by name' } },
      { id: 'x', label: 'That', suits: { a: 'because' } },
    ];
    const found = read([{ label: 'Aim', values: { a: { text: ['Rest'], sources: ['s', 'gone'] } } }], {
      modalities: [{ id: 'a', name: 'First', sources: ['gone'] }, MODALITIES[1]],
      guide: { question: 'Which?', options },
      sources: [{ id: 's', title: 'One' }],
    });
    expect(told(found)).to.deep.equal([
      'modalities[0].sources: there is no source with the id "gone". Add it to sources, or leave it out here.',
      'aspects[0].values.a.sources: there is no source with the id "gone". Add it to sources, or leave it out here.',
      'guide.options[1].id: "x" is taken already. "x-2" is used.',
    ]);
    const { modalities, aspects, guide, sources } = found.data!;
    expect(modalities[0]).to.deep.equal({ id: 'a', name: 'First', sources: [] });
    expect(aspects[0]!.values).to.deep.equal({ a: { text: ['Rest'], sources: ['s'] } });
    expect(guide!.options.map(({ id, suits }) => [id, suits])).to.deep.equal([
      ['x', { b: 'by name' }],
      ['x-2', { a: 'because' }],
    ]);
    expect(sources).to.deep.equal([{ id: 's', title: 'One' }]);
  });

  it('nothing new when what was read is read again, however long its names are', () => {
    const long = '㎉'.repeat(10_000);
    const modalities = [{ name: long }, { name: 'Rolfing' }];
    const once = read(
      [
        { label: long, values: { [long]: 'Rest' } },
        { label: long, values: {} },
      ],
      { modalities },
    );
    expect(once.data!.aspects[0]!.values).to.deep.equal({ [once.data!.modalities[0]!.id!]: 'Rest' });
    const twice = readData(comparisonReader, once.data, undefined);
    expect(twice.data).to.deep.equal(once.data);
    expect(told(twice)).to.deep.equal([]);
  });

  it('nothing of what it does not have, which it does not get either', () => {
    const aspects = [{ label: 'Aim', values: { a: 'Rest', b: 'Relief' } }];
    const { data, issues } = read(aspects);
    expect(issues).to.deep.equal([]);
    expect(data).to.deep.equal({
      modalities: MODALITIES,
      aspects: [{ id: 'aim', label: 'Aim', values: { a: 'Rest', b: 'Relief' } }],
    });
  });

  it('by nothing where there is nothing to compare: that is no mistake', () => {
    const { isEmpty } = comparisonReader;
    const aspects = [{ label: 'Aim', values: {} }];
    expect(isEmpty({ modalities: [], aspects })).to.equal(true);
    expect(isEmpty({ modalities: MODALITIES, aspects: [] })).to.equal(true);
    expect(isEmpty({ modalities: MODALITIES, aspects })).to.equal(false);
    for (const nothing of [
      { modalities: [], aspects: [] },
      { modalities: [], aspects },
      { modalities: MODALITIES, aspects: [] },
    ]) {
      const found = readData(comparisonReader, nothing, undefined);
      expect([told(found), isEmpty(found.data as Comparison)], JSON.stringify(nothing)).to.deep.equal([[], true]);
    }
  });

  it('of modalities of which none could stay, and of none that values speak of: of these nothing can be shown', () => {
    for (const [modalities, message] of [
      [[{}], 'modalities[0].name: expected text, it is missing. This modality is left out.'],
      [[], 'aspects[0].values.a: there is no modality with the id "a" (none). This value is left out.'],
    ] as const) {
      const found = read([{ label: 'Aim', values: { a: 'Rest' } }], { modalities });
      expect(told(found)).to.include(message);
      expect(found.data).to.equal(undefined);
    }
  });

  it('by nothing where something is said of a modality, and no aspect compares it', () => {
    for (const [said, empty] of [
      [{ summary: 'Broad work.' }, false],
      [{ url: 'https://a.example/' }, false],
      [{ booking: { url: 'https://a.example/' } }, false],
      [{ image: { src: 'https://a.example/i.png', alt: '' } }, false],
      [{ sources: ['s'] }, false],
      [{ alsoKnownAs: 'NMT' }, true],
      [{ summary: [] }, true],
      [{ sources: [] }, true],
    ] as const) {
      const modalities = [MODALITIES[0], { ...MODALITIES[1], ...said }];
      const found = read([], { modalities, sources: [{ id: 's', title: 'One' }] });
      expect([told(found), comparisonReader.isEmpty(found.data as Comparison)], JSON.stringify(said)).to.deep.equal([
        [],
        empty,
      ]);
    }
  });
});
