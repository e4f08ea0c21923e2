import { expect } from '../../shared/testing/index.js';
import { layoutClasses } from './layout-classes.js';

describe('the classes of a layout', () => {
  const row = { row: true, grid: false, count: 3, perView: undefined, window: { start: 0, end: 3 } };
  const classes = (more: object): string =>
    layoutClasses({ ...row, ...more })
      .trim()
      .replace(/ +/g, ' ');

  it('name it', () => {
    expect(classes({ row: false })).to.equal('layout list');
    expect(classes({ row: false, grid: true })).to.equal('layout grid');
    expect(classes({})).to.equal('layout row count-3');
  });

  it('say how many are in view, and where all of them fit', () => {
    expect(classes({ perView: 2 })).to.equal('layout row per-view-2');
    expect(classes({ perView: 3 })).to.equal('layout row per-view-3 fits');
    expect(classes({ perView: 4 })).to.equal('layout row per-view-4 fits');
  });

  it('say where some of them do not exist', () => {
    expect(classes({ count: 30, window: { start: 2, end: 9 } })).to.equal('layout row count-30 windowed');
    expect(classes({ count: 7, window: { start: 2, end: 9 } })).to.equal('layout row count-7');
  });
});
