/** What comes near the view, and what is not drawn any more. */
import { expect, nextFrame, until } from '../../shared/testing/index.js';
import { NearViewport } from './near-viewport-client.js';
import { watchVisibility } from './visibility-client.js';

describe('an element', () => {
  let box: HTMLElement;

  beforeEach(() => {
    box = document.createElement('div');
    Object.assign(box.style, { position: 'absolute', insetInline: '0', height: '50px' });
    document.body.append(box);
  });

  afterEach(() => box.remove());

  async function frames(): Promise<void> {
    for (let n = 0; n < 3; n++) await nextFrame();
  }

  function standBelow(window: number, pixels: number): void {
    box.style.top = `${window + pixels}px`;
  }

  describe('that comes near the view', () => {
    let acts: number;
    let near: NearViewport;

    beforeEach(() => {
      acts = 0;
      near = new NearViewport(() => acts++);
    });

    afterEach(() => near.stop());

    it('is told of once, within 200 pixels', async () => {
      standBelow(innerHeight, 210);
      near.start(box);
      await frames();
      expect(acts).to.equal(0);
      standBelow(innerHeight, 190);
      await until(() => acts > 0, 'it is told of');
      standBelow(innerHeight, 300);
      await frames();
      standBelow(innerHeight, 0);
      await frames();
      expect(acts).to.equal(1);
    });

    it('is watched once, whatever begins meanwhile', async () => {
      standBelow(innerHeight, 300);
      near.start(box);
      const other = box.cloneNode() as HTMLElement;
      other.style.top = '0';
      document.body.append(other);
      near.start(other);
      await frames();
      expect(acts).to.equal(0);
      standBelow(0, 0);
      await until(() => acts > 0, 'it is told of');
      near.start(other);
      await frames();
      expect(acts, 'it was told before').to.equal(1);
      near.stop();
      near.start(other);
      await until(() => acts === 2, 'it begins anew');
      other.remove();
    });

    it('is watched no more after its end', async () => {
      standBelow(innerHeight, 300);
      near.start(box);
      await frames();
      near.stop();
      standBelow(0, 0);
      await frames();
      expect(acts).to.equal(0);
    });
  });

  describe('that may be hidden', () => {
    let lost: boolean[];
    let stop: () => void;

    beforeEach(() => {
      lost = [];
      standBelow(0, 0);
    });

    afterEach(() => stop());

    const watch = (): void => {
      stop = watchVisibility(box, (wasSeen) => lost.push(wasSeen));
    };

    it('is told of when it is hidden later, with what is around it', async () => {
      const around = document.createElement('div');
      document.body.append(around);
      around.append(box);
      watch();
      await frames();
      expect(lost).to.deep.equal([]);
      around.hidden = true;
      await until(() => lost.length > 0, 'it is told');
      expect(lost).to.deep.equal([true]);
      around.remove();
    });

    it('is told of when it never had a box', async () => {
      box.hidden = true;
      watch();
      await until(() => lost.length > 0, 'it is told');
      expect(lost).to.deep.equal([false]);
    });

    it('is not told of when it is scrolled away, or leaves the page', async () => {
      watch();
      await frames();
      standBelow(innerHeight, 1_000);
      await frames();
      standBelow(0, 0);
      await frames();
      box.remove();
      await frames();
      expect(lost).to.deep.equal([]);
    });

    it('is not told of after its end', async () => {
      watch();
      await frames();
      stop();
      box.hidden = true;
      await frames();
      expect(lost).to.deep.equal([]);
    });
  });
});
