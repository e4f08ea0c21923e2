import { expect } from '../../shared/testing/index.js';
import { scrollPosition, standsAt, visibleSlides } from './slide-position.js';

/** Five slides of 300, 20 apart, two of them in view. */
const ROW = { visible: 620, slide: 300, stride: 320, scrolled: 0, whole: 1_580, count: 5 };

describe('visibleSlides', () => {
  it('tells which slides are fully visible', () => {
    expect(visibleSlides({ ...ROW, visible: 300 })).to.deep.equal({ first: 0, count: 1 });
    expect(visibleSlides({ ...ROW, scrolled: 640 })).to.deep.equal({ first: 2, count: 2 });
  });

  it('forgives fractions of a pixel', () => {
    const row = { ...ROW, visible: 619.5, stride: 320.25, scrolled: 639.4 };
    expect(visibleSlides(row)).to.deep.equal({ first: 2, count: 2 });
  });

  it('forgives no more than that', () => {
    expect(visibleSlides({ ...ROW, visible: 618 })).to.have.property('count', 2);
    expect(visibleSlides({ ...ROW, visible: 617 })).to.have.property('count', 1);
  });

  it('believes a row that has nothing beyond the view, whatever rounded widths add up to', () => {
    const row = { visible: 1_301, slide: 197, stride: 222, scrolled: 0, count: 6 };
    expect(visibleSlides({ ...row, whole: 1_301 })).to.have.property('count', 6);
    expect(visibleSlides({ ...row, whole: 1_302 })).to.have.property('count', 5);
  });

  it('counts a slide that does not fit as visible', () => {
    expect(visibleSlides({ ...ROW, visible: 200, scrolled: 320 })).to.deep.equal({ first: 1, count: 1 });
  });

  it('takes the nearer of two slides for the first', () => {
    expect(visibleSlides({ ...ROW, scrolled: 159 })).to.have.property('first', 0);
    expect(visibleSlides({ ...ROW, scrolled: 161 })).to.have.property('first', 1);
  });

  it('never points past the last slide', () => {
    // As where room is still made for slides that are gone.
    expect(visibleSlides({ ...ROW, scrolled: 9_999, whole: 20_000 })).to.deep.equal({ first: 3, count: 2 });
    expect(visibleSlides({ ...ROW, visible: 2_000, whole: 2_000, count: 3 })).to.deep.equal({ first: 0, count: 3 });
  });

  it('shows the first of a row that has no size', () => {
    for (const [visible, slide, stride, scrolled] of [
      [0, 0, 0, 0],
      [0, 300, 320, 640],
      [300, 0, 0, 0],
    ] as const) {
      expect(visibleSlides({ ...ROW, visible, slide, stride, scrolled })).to.deep.equal({ first: 0, count: 1 });
    }
  });
});

describe('the end of a row', () => {
  // 180 from slide to slide, and 120 of another in view beside each.
  const row = { visible: 300, slide: 160, stride: 180, whole: 1_060, count: 6 };

  it('has the last slides in view, however much of another is seen before them', () => {
    expect(visibleSlides({ ...row, scrolled: 760 })).to.deep.equal({ first: 5, count: 1 });
    expect(visibleSlides({ ...row, scrolled: 758 })).to.deep.equal({ first: 5, count: 1 });
    expect(visibleSlides({ ...row, scrolled: 757 })).to.deep.equal({ first: 4, count: 1 });
  });

  it('is none where everything is in view from the start', () => {
    expect(visibleSlides({ ...row, scrolled: 0, whole: 301 })).to.deep.equal({ first: 0, count: 1 });
    expect(visibleSlides({ ...row, scrolled: 1, whole: 301 })).to.deep.equal({ first: 5, count: 1 });
  });
});

describe('standsAt', () => {
  it('is where the slide comes first, but for fractions of a pixel', () => {
    for (const [scrolled, stands] of [
      [637, false],
      [638, true],
      [642, true],
      [643, false],
    ] as const) {
      expect(standsAt(2, { ...ROW, scrolled }), String(scrolled)).to.equal(stands);
    }
  });

  it('is at the end for what can come no nearer', () => {
    expect(standsAt(4, { ...ROW, scrolled: 960 })).to.equal(true);
    expect(standsAt(4, { ...ROW, scrolled: 900 })).to.equal(false);
  });
});

describe('scrollPosition', () => {
  it('runs from zero to the reading direction’s side', () => {
    expect(scrollPosition(2, 320, false)).to.equal(640);
    expect(scrollPosition(2, 320, true)).to.equal(-640);
  });
});
