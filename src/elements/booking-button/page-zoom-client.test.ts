/** Pixels of an element whose page is zoomed, in engines that measure boxes in these and in others. */
import { expect } from '../../shared/testing/index.js';
import { PageZoom } from './page-zoom-client.js';

describe('a zoomed page', () => {
  /** A box of 100 × 50 pixels of its own, 20 and 10 away from the corner of the window. */
  function box(zoom: string): HTMLElement {
    const page = document.createElement('div');
    page.style.cssText = `position: fixed; inset: 0; zoom: ${zoom}`;
    const part = document.createElement('div');
    part.style.cssText = 'position: absolute; inset-block-start: 10px; left: 20px; width: 100px; height: 50px';
    page.append(part);
    document.body.append(page);
    return part;
  }

  for (const zoom of ['1', '2', '0.5', 'normal', '50%']) {
    it(`has its boxes and its window in pixels of what is in it: ${zoom}`, () => {
      const part = box(zoom);
      const by = zoom === 'normal' ? 1 : zoom.endsWith('%') ? 0.5 : Number(zoom);
      const measured = new PageZoom(part);
      const { top, bottom, left, right } = measured.box(part);
      expect([top, bottom, left, right]).to.deep.equal([10, 60, 20, 120]);
      const { clientWidth, clientHeight } = document.documentElement;
      expect(measured.window(document)).to.deep.equal({ width: clientWidth / by, height: clientHeight / by });
      part.parentElement!.remove();
    });
  }

  it('counts every zoom around an element, out of its shadow tree and through its slot', () => {
    const outer = document.createElement('div');
    outer.style.zoom = '2';
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const within = document.createElement('div');
    within.style.zoom = '3';
    within.append(document.createElement('slot'));
    root.append(within);
    const inner = document.createElement('div');
    host.append(inner);
    outer.append(host);
    document.body.append(outer);
    expect(new PageZoom(inner).window(document).width).to.equal(document.documentElement.clientWidth / 6);
    outer.remove();
  });
});
