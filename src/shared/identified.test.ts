import { identified } from './identified.js';
import { MAX_TEXT } from './schema-parts.js';
import { expect } from './testing/index.js';

interface Item {
  readonly id?: string;
  readonly name: string;
}

function made(items: readonly Item[], spaced?: boolean): [ids: string[], told: string[]] {
  const told: string[] = [];
  const report = (path: string, message: string): void => void told.push(`${path}: ${message}`);
  const found = identified(items, ({ name }) => name, 'items', report, spaced);
  expect(found.map(({ name }) => name)).to.deep.equal(items.map(({ name }) => name));
  return [found.map(({ id }) => id), told];
}

describe('identified', () => {
  it('keeps ids that were given, and makes others of names', () => {
    expect(made([{ name: 'Deep tissue' }, { id: 'b', name: 'Second' }])).to.deep.equal([['deep-tissue', 'b'], []]);
  });

  it('lets no name take an id away that was given', () => {
    expect(made([{ name: 'Massage' }, { id: 'massage', name: 'Sports' }])).to.deep.equal([
      ['massage-2', 'massage'],
      [],
    ]);
  });

  it('takes every space out of an id', () => {
    const [ids] = made([{ id: 'deep  tissue massage', name: 'One' }]);
    expect(ids).to.deep.equal(['deep-tissue-massage']);
  });

  it('makes an id of its own of one that is taken, and tells it', () => {
    const [ids, told] = made([
      { id: 'a', name: 'One' },
      { id: 'a', name: 'Two' },
    ]);
    expect(ids).to.deep.equal(['a', 'a-2']);
    expect(told).to.deep.equal(['items[1].id: "a" is taken already. "a-2" is used.']);
  });

  it('takes spaces out of ids, and tells it, unless they may stay', () => {
    const items = [{ id: ' deep \n tissue ', name: 'One' }];
    expect(made(items)).to.deep.equal([
      ['deep-tissue'],
      ['items[0].id: " deep \\n tissue " must be without spaces. "deep-tissue" is used.'],
    ]);
    expect(made(items, true)).to.deep.equal([[' deep \n tissue '], []]);
    const twice = [
      { id: 'deep tissue', name: 'One' },
      { id: 'deep tissue', name: 'Two' },
    ];
    expect(made(twice, true)).to.deep.equal([
      ['deep tissue', 'deep tissue-2'],
      ['items[1].id: "deep tissue" is taken already. "deep tissue-2" is used.'],
    ]);
  });

  it('makes no id that is longer than a text may be, so that all stay as they are when they are read again', () => {
    const long = 'x'.repeat(MAX_TEXT);
    const items = [{ name: long }, { name: long }, { name: `${long}y` }, { name: '㎉'.repeat(MAX_TEXT) }];
    const [ids, told] = made([...items, { id: long, name: 'One' }, { id: long, name: 'Two' }]);
    expect(told).to.have.lengthOf(1);
    expect(ids[4]).to.equal(long);
    expect(Math.max(...ids.map(({ length }) => length))).to.equal(MAX_TEXT);
    expect(made(ids.map((id) => ({ id, name: 'Any' })))).to.deep.equal([ids, []]);
  });
});
