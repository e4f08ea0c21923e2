import { expect } from '../../shared/testing/index.js';
import { layoutClasses } from './layout-classes.js';

describe('the classes of a layout', () => {
  const row = { row: true, grid: false, count: 3, perView: undefined, measured: true, window: { start: 0, end: 3 } };
  const classes = (more: object): string =>
    layoutClasses({ ...row, ...more })
      .trim()
      .replace(/ +/g, ' ');

  it('name it', () => {
    expect(classes({ row: false })).to.equal('layout list');
    expect(classes({ row: false, grid: true, perView: 2 })).to.equal('layout grid per-view-2');
    expect(classes({})).to.equal('layout row by-width-3');
  });

  it('say how many are to be in view', () => {
    expect(classes({ perView: 2 })).to.equal('layout row per-view-2');
    expect(classes({ count: 2 })).to.equal('layout row by-width-2');
    expect(classes({ count: 30, window: { start: 0, end: 30 } })).to.equal('layout row by-width-3');
  });

  it('say how many have to fit before that is measured', () => {
    const guess = (more: object): string => classes({ ...more, measured: false });
    expect(guess({ perView: 2 })).to.equal('layout row per-view-2');
    expect(guess({ perView: 3 })).to.equal('layout row per-view-3 fits-3');
    expect(guess({ perView: 4 })).to.equal('layout row per-view-4 fits-3');
    expect(guess({})).to.equal('layout row by-width-3 fits-by-width-3');
    expect(guess({ count: 4, window: { start: 0, end: 4 } })).to.equal('layout row by-width-3');
  });

  it('say where some of them do not exist', () => {
    expect(classes({ count: 30, window: { start: 2, end: 9 } })).to.equal('layout row by-width-3 windowed');
    expect(classes({ count: 7, window: { start: 2, end: 9 } })).to.equal('layout row by-width-3');
  });
});
