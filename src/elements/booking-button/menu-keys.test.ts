import { expect } from '../../shared/testing/index.js';
import { itemAfter } from './menu-keys.js';

const NAMES = ['Massage', 'Neuromuscular therapy', 'Mobility', 'Shiatsu'];

describe('a key in a menu', () => {
  it('goes on and back, and round at the ends', () => {
    for (const [key, current, wanted] of [
      ['ArrowDown', 0, 1],
      ['ArrowDown', 3, 0],
      ['ArrowDown', -1, 0],
      ['ArrowUp', 2, 1],
      ['ArrowUp', 0, 3],
      ['ArrowUp', -1, 3],
      ['Home', 2, 0],
      ['End', 1, 3],
    ] as const) {
      expect(itemAfter(key, current, NAMES, ''), `${key} from ${current}`).to.equal(wanted);
    }
  });

  it('leads to the next item that begins with its letter, and round', () => {
    expect(itemAfter('m', -1, NAMES, 'm')).to.equal(0);
    expect(itemAfter('m', 0, NAMES, 'm')).to.equal(2);
    expect(itemAfter('m', 2, NAMES, 'm')).to.equal(0);
    expect(itemAfter('M', 2, NAMES, 'M')).to.equal(0);
    expect(itemAfter('m', 0, NAMES, 'mm')).to.equal(2);
  });

  it('takes a letter for one, however a computer counts it', () => {
    const names = ['𐐨first', 'Second', '𐐩third', '𐐨fourth'];
    expect(itemAfter('𐐨', 0, names, '𐐨')).to.equal(3);
    expect(itemAfter('𐐨', 3, names, '𐐨𐐨')).to.equal(0);
  });

  it('stays where further letters fit, else goes on', () => {
    expect(itemAfter('a', 0, NAMES, 'ma')).to.equal(0);
    expect(itemAfter('o', 0, NAMES, 'mo')).to.equal(2);
    expect(itemAfter('o', -1, NAMES, 'mo')).to.equal(2);
    expect(itemAfter('o', 3, NAMES, 'mo')).to.equal(2);
    expect(itemAfter('m', 1, ['Anna', 'Ammi', 'Mmm'], 'amm')).to.equal(1);
    expect(itemAfter('m', 0, ['Mmm', 'Massage', 'Anna'], 'mmm')).to.equal(1);
  });

  it('leads nowhere where nothing begins so, and where it is no letter', () => {
    expect(itemAfter('x', 0, NAMES, 'x')).to.equal(undefined);
    expect(itemAfter('Tab', 0, NAMES, '')).to.equal(undefined);
  });
});
