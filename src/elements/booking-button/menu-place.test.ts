import { expect } from '../../shared/testing/index.js';
import { placeOf, type Edges } from './menu-place.js';

const WINDOW = { width: 400, height: 700 };

/** A button that is 40 high. */
const button = (top: number): Edges => ({ left: 100, right: 300, top, bottom: top + 40 });

/** A menu below it, 200 wide unless it says otherwise. */
const menu = (top: number, height: number, left = 100, right = left + 200): Edges => ({
  left,
  right,
  top,
  bottom: top + height,
});

describe('the place of a menu', () => {
  it('is below its button as long as there is room, to the pixel', () => {
    expect(placeOf(menu(440, 248), button(400), WINDOW)).to.deep.equal({ isAbove: false, room: 248, shift: 0 });
    expect(placeOf(menu(440, 249), button(400), WINDOW)).to.deep.equal({ isAbove: true, room: 388, shift: 0 });
  });

  it('stays below where there is not more room above', () => {
    expect(placeOf(menu(140, 900), button(100), WINDOW)).to.deep.equal({ isAbove: false, room: 548, shift: 0 });
    // As much above as below.
    expect(placeOf(menu(370, 900), button(330), WINDOW)).to.deep.equal({ isAbove: false, room: 318, shift: 0 });
    expect(placeOf(menu(371, 900), button(331), WINDOW)).to.deep.equal({ isAbove: true, room: 319, shift: 0 });
  });

  it('is never lower than a service or two', () => {
    const low = { width: 400, height: 160 };
    expect(placeOf(menu(80, 300), button(40), low).room).to.equal(120);
    expect(placeOf(menu(140, 300), button(100), low)).to.deep.equal({ isAbove: true, room: 120, shift: 0 });
  });

  it('is moved until it is within the window', () => {
    expect(placeOf(menu(440, 100, 12, 388), button(400), WINDOW).shift).to.equal(0);
    expect(placeOf(menu(440, 100, -20), button(400), WINDOW).shift).to.equal(32);
    expect(placeOf(menu(440, 100, 250), button(400), WINDOW).shift).to.equal(-62);
    expect(placeOf(menu(440, 100, 11.5, 388.5), button(400), WINDOW).shift).to.equal(0);
  });
});
