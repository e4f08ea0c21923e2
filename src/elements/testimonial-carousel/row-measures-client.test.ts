/** A row in whole pixels, as browsers tell it. */
import { expect } from '../../shared/testing/index.js';
import { measureRow } from './row-measures-client.js';

describe('a row that is measured', () => {
  /** Slides of this width begin at these places. */
  function row(width: number, starts: readonly number[], more: object = {}): HTMLElement {
    const children = starts.map((offsetLeft) => ({ offsetWidth: width, offsetLeft }));
    return { children, clientWidth: 620, scrollWidth: 620, scrollLeft: 0, ...more } as unknown as HTMLElement;
  }

  it('has the width of its slides, of what is in view and of all, and how far it is scrolled', () => {
    const track = row(300, [0, 320, 640], { scrollWidth: 940, scrollLeft: 320 });
    expect(measureRow(track, 3)).to.deep.equal({
      visible: 620,
      slide: 300,
      stride: 320,
      scrolled: 320,
      whole: 940,
      count: 3,
    });
  });

  it('is the same from right to left', () => {
    const { stride, scrolled } = measureRow(row(300, [320, 0, -320], { scrollWidth: 940, scrollLeft: -320 }), 3);
    expect([stride, scrolled]).to.deep.equal([320, 320]);
  });

  it('is as exact as it is long, where it is longer than the view', () => {
    // A thousand of 300.4 that are 20 apart, and the place of the second is told as 320.
    const scrollWidth = 1_000 * 320.4 - 20;
    expect(measureRow(row(300, [0, 320], { scrollWidth }), 1_000).stride).to.be.closeTo(320.4, 0.001);
  });

  it('is told by two slides where it is no longer than the view, or its length is that of others', () => {
    expect(measureRow(row(200, [0, 210], { scrollWidth: 620 }), 3).stride).to.equal(210);
    // Other data are there already, and their slides are not.
    expect(measureRow(row(300, [0, 320], { scrollWidth: 940 }), 300).stride).to.equal(320);
    expect(measureRow(row(300, [0, 320], { scrollWidth: 9_400 }), 3).stride).to.equal(320);
    // A pixel is more than any rounding.
    expect(measureRow(row(300, [0, 320], { scrollWidth: 942 }), 3).stride).to.equal(320);
    expect(measureRow(row(300, [0, 320], { scrollWidth: 938 }), 3).stride).to.equal(320);
    expect(measureRow(row(300, [0, 320], { scrollWidth: 941 }), 3).stride).to.equal(320.5);
  });

  it('may have one slide, or none', () => {
    expect(measureRow(row(300, [0]), 1)).to.include({ slide: 300, stride: 300 });
    expect(measureRow(row(300, []), 0)).to.include({ slide: 0, stride: 0 });
    expect(measureRow(row(300, [0], { scrollWidth: 900 }), 1).stride, 'wider than the view').to.equal(300);
  });
});
