import { expect } from '../../shared/testing/index.js';
import { scrollPosition, visibleSlides } from './slide-position.js';

describe('visibleSlides', () => {
  it('tells which slides are fully visible', () => {
    expect(visibleSlides({ visible: 300, slide: 300, stride: 320, scrolled: 0, atEnd: false, count: 5 })).to.deep.equal(
      {
        first: 0,
        count: 1,
      },
    );
    expect(
      visibleSlides({ visible: 620, slide: 300, stride: 320, scrolled: 640, atEnd: false, count: 5 }),
    ).to.deep.equal({
      first: 2,
      count: 2,
    });
  });

  it('forgives fractions of a pixel', () => {
    expect(
      visibleSlides({ visible: 619.5, slide: 300, stride: 320.25, scrolled: 639.4, atEnd: false, count: 5 }),
    ).to.deep.equal({
      first: 2,
      count: 2,
    });
  });

  it('forgives no more than that', () => {
    expect(
      visibleSlides({ visible: 617, slide: 300, stride: 320, scrolled: 0, atEnd: false, count: 5 }),
    ).to.have.property('count', 1);
  });

  it('counts a slide that does not fit as visible', () => {
    expect(
      visibleSlides({ visible: 200, slide: 300, stride: 320, scrolled: 320, atEnd: false, count: 5 }),
    ).to.deep.equal({ first: 1, count: 1 });
  });

  it('never points past the last slide', () => {
    expect(
      visibleSlides({ visible: 620, slide: 300, stride: 320, scrolled: 9_999, atEnd: false, count: 5 }),
    ).to.deep.equal({
      first: 3,
      count: 2,
    });
    expect(
      visibleSlides({ visible: 2_000, slide: 300, stride: 320, scrolled: 0, atEnd: false, count: 3 }),
    ).to.deep.equal({
      first: 0,
      count: 3,
    });
  });

  it('shows the first of a row that has no size', () => {
    for (const [visible, slide, stride, scrolled] of [
      [0, 0, 0, 0],
      [0, 300, 320, 640],
      [300, 0, 0, 0],
    ] as const) {
      expect(visibleSlides({ visible, slide, stride, scrolled, atEnd: false, count: 5 })).to.deep.equal({
        first: 0,
        count: 1,
      });
    }
  });
});

describe('the end of a row', () => {
  it('has the last slides in view, however much of another is seen before them', () => {
    const row = { visible: 300, slide: 160, stride: 180, scrolled: 860, atEnd: true, count: 6 };
    expect(visibleSlides(row)).to.deep.equal({ first: 5, count: 1 });
    expect(visibleSlides({ ...row, scrolled: 780 })).to.deep.equal({ first: 5, count: 1 });
  });
});

describe('scrollPosition', () => {
  it('runs from zero to the reading direction’s side', () => {
    expect(scrollPosition(2, 320, false)).to.equal(640);
    expect(scrollPosition(2, 320, true)).to.equal(-640);
  });
});
