import '../../modality-comparison.js';
import type { Comparison, ModalityComparison } from '../../classes.js';
import { emulateMedia } from '@web/test-runner-commands';
import { expect, expectAccessible, nextFrame, pageAt, serve, until } from '../../shared/testing/index.js';
import { all, comparison, ofMany } from './testing/comparison.js';

/** Whether every value says which modality it is of. */
function saysNames(root: ParentNode): boolean {
  const cells = [...root.querySelectorAll('td[part="cell"]')].filter((cell) => cell.getClientRects().length > 0);
  const said = cells.map((cell) => {
    const { content, display } = getComputedStyle(cell, '::before');
    // Some engines tell the text, some the function it comes from.
    return display === 'block' && /Modality \d|data-modality/.test(content);
  });
  expect(new Set(said).size, 'all values or none').to.equal(1);
  return said[0]!;
}

/** Whether the heads stay at the top of the window. */
function stays(root: ParentNode): boolean {
  return getComputedStyle(root.querySelector('thead')!).position === 'sticky';
}

/** With another name for one modality, one that suits the answer, and one that is pointed out. */
function pointedOut(count: number): { data: Comparison; attributes: string } {
  const data = ofMany(count);
  data.modalities[1]!.alsoKnownAs = 'Another name';
  data.guide = { question: 'Which?', options: [{ id: 'x', label: 'This', suits: { m0: 'it does' } }] };
  return { data, attributes: 'choice="x" highlight="m2"' };
}

/** The heads one sees, as they are told to those who do not; and those among them that are pointed out. */
function heads(root: ParentNode): { said: string[]; marked: string[] } {
  const seen = [...root.querySelectorAll<HTMLElement>('th[scope="col"][role="columnheader"]')].filter((head) => {
    const { width, height } = head.getBoundingClientRect();
    const hidden = getComputedStyle(head.closest('thead')!).clipPath !== 'none';
    return width > 20 && height > 10 && !hidden && head.checkVisibility();
  });
  return {
    said: seen.map((head) => head.textContent.replace(/\s+/g, ' ').trim()),
    marked: seen.filter((head) => head.matches('.marked')).map((head) => head.querySelector('.name')!.textContent),
  };
}

const POINTED_OUT = {
  said: ['Modality 0 Suits you', 'Modality 1 Another name', 'Modality 2', 'Modality 3', 'Modality 4'],
  marked: ['Modality 0', 'Modality 2'],
};

/** A comparison in a window of that size. */
async function inWindow(
  data: Comparison,
  size: string,
  { style = '', attributes = '' } = {},
): Promise<{ root: ShadowRoot; resize: (size: string) => Promise<void>; troubles: unknown[]; remove: () => void }> {
  const body = `<!doctype html><title>Practice</title>
    <modality-comparison lang="en" ${attributes}><script type="application/json">${JSON.stringify(data)}</script>
    </modality-comparison><p id="after">After.</p>`;
  const page = await pageAt(await serve({ type: 'text/html', body }), 'modality-comparison');
  page.document.body.style.cssText = `margin: 0; ${style}`;
  const frame = page.window.frameElement as HTMLElement;
  const troubles: unknown[] = [];
  page.window.addEventListener('error', ({ message }) => troubles.push(message));
  const resize = async (to: string): Promise<void> => {
    const [inlineSize, blockSize] = to.split('×');
    Object.assign(frame.style, { inlineSize: `${inlineSize}px`, blockSize: `${blockSize}px`, border: '0' });
    for (let frames = 0; frames < 4; frames++) await nextFrame();
  };
  await resize(size);
  await page.load('/src/modality-comparison.ts');
  await page.ready();
  await resize(size);
  return { root: page.element.shadowRoot!, resize, troubles, remove: () => page.remove() };
}

/** What a server wrote, in a page that may run no script. */
async function withoutScript(
  data: Comparison,
  attributes: Record<string, string>,
  width: string,
): Promise<{ root: ShadowRoot; remove: () => void }> {
  const request = { tag: 'modality-comparison', properties: { comparison: data }, attributes };
  const response = await fetch('/__server-page', { method: 'POST', body: JSON.stringify(request) });
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = `block-size: 900px; inline-size: ${width}`;
  frame.src = await response.text();
  document.body.append(frame);
  const element = (): Element | null | undefined => frame.contentDocument?.querySelector('modality-comparison');
  await until(() => element()?.shadowRoot?.querySelector('table'), 'what the server wrote is there');
  return { root: element()!.shadowRoot!, remove: () => frame.remove() };
}

describe('the names of the columns of <modality-comparison>', () => {
  // @wcag 1.4.10
  it('stand with every value in a low window, where the heads do not stay in view', async () => {
    for (const [size, low] of [
      ['320×256', true],
      ['568×320', true],
      ['844×390', true],
      ['320×568', false],
      ['1280×800', false],
    ] as const) {
      const { root, remove } = await inWindow(ofMany(2), size);
      expect([saysNames(root), stays(root)], size).to.deep.equal([low, !low]);
      remove();
    }
  });

  // @wcag 1.4.4, 1.4.12
  it('stand with every value where the heads would fill more than a third of the window', async () => {
    const data = ofMany(2);
    data.modalities[0]!.alsoKnownAs =
      'Also known as one thing, as another, and as a third in other parts of the country';
    for (const [size, style, high] of [
      ['320×640', '', false],
      ['500×640', 'font-size: 32px', true],
      ['700×640', 'font-size: 32px', true],
      ['1280×900', 'font-size: 32px', false],
    ] as const) {
      const { root, resize, troubles, remove } = await inWindow(data, size, { style });
      expect([saysNames(root), stays(root)], `${size} ${style}`).to.deep.equal([high, !high]);
      // The table of another number of modalities is told of anew.
      Object.assign(root.host, { comparison: { ...data, modalities: [...data.modalities, { name: 'Modality 2' }] } });
      await resize(size);
      expect([saysNames(root), stays(root)], `${size} ${style}, of three`).to.deep.equal([high, !high]);
      expect(troubles).to.deep.equal([]);
      remove();
    }
  });

  it('stand with every value from the first frame on, so that nothing jumps', async () => {
    const data = ofMany(2);
    data.modalities[0]!.alsoKnownAs = 'Also known as one thing, '.repeat(60);
    const element = await comparison(data);
    expect(all(element, 'table')[0]!.hasAttribute('data-high-heads')).to.equal(true);
  });

  it('are gone once a panel has opened that had no width, and nothing loops', async () => {
    const closed = 'block-size: 0; inline-size: 0; overflow: hidden';
    const data = ofMany(2);
    data.modalities[0]!.alsoKnownAs =
      'Also known as one thing, as another, and as a third in other parts of the country';
    const { root, resize, troubles, remove } = await inWindow(data, '1280×900', { style: closed });
    expect(root.querySelector('table')!.hasAttribute('data-high-heads'), 'before').to.equal(true);
    root.host.parentElement!.style.cssText = 'margin: 0';
    await resize('1280×900');
    expect([saysNames(root), stays(root)]).to.deep.equal([false, true]);
    expect(troubles).to.deep.equal([]);
    remove();
  });

  it('come and go with the window’s height, and not by what a phone’s bar takes of it', async () => {
    const data = ofMany(2);
    data.modalities[0]!.alsoKnownAs =
      'Also known as one thing, as another, and as a third in other parts of the country';
    const { root, resize, troubles, remove } = await inWindow(data, '320×900', { style: 'font-size: 20px' });
    const third = Math.round(root.querySelector('th[scope="col"]')!.getBoundingClientRect().height * 3);
    expect(third).to.be.at.least(520);
    const states: boolean[] = [];
    for (const height of [third + 20, third - 20, third + 60, third * 1.5]) {
      await resize(`320×${height}`);
      states.push(saysNames(root));
      expect(stays(root)).to.equal(!states.at(-1));
    }
    expect(states).to.deep.equal([false, true, true, false]);
    expect(troubles).to.deep.equal([]);
    remove();
  });

  it('are told to those who hear them where they stand, and not twice', async () => {
    const element = await comparison(ofMany(2), { width: '13em' });
    expect(saysNames(element.shadowRoot!)).to.equal(true);
    await expectAccessible(element);
  });

  it('stand with every value on paper, unless the head is one that comes again on every page', async function () {
    // The drivers of the other engines cannot.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    await emulateMedia({ media: 'print' });
    try {
      for (const [count, width, named] of [
        [2, '35em', true],
        [2, '45em', false],
        [3, '20em', true],
        [3, '45em', true],
        [3, '50em', false],
        [4, '45em', true],
        [4, '50em', true],
        [4, '60em', false],
        [5, '45em', true],
      ] as const) {
        const { shadowRoot } = await comparison(ofMany(count), { width });
        const { display } = getComputedStyle(shadowRoot!.querySelector('thead')!);
        const paper = `${count} in ${width}`;
        expect([saysNames(shadowRoot!), display === 'table-header-group'], paper).to.deep.equal([named, !named]);
      }
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('stand above everything, with what else is said of a modality, on paper that has no room for columns', async function () {
    // The drivers of the other engines cannot.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    const { data, attributes } = pointedOut(5);
    await emulateMedia({ media: 'print' });
    try {
      for (const width of ['20em', '45em', '70em']) {
        const element: ModalityComparison = await comparison(data, { width, attributes });
        expect(heads(element.shadowRoot!), width).to.deep.equal(POINTED_OUT);
        const [value] = all(element, 'td[part="cell"]');
        expect(all(element, 'thead')[0]!.getBoundingClientRect().bottom).to.be.at.most(
          value!.getBoundingClientRect().top,
        );
        await expectAccessible(element);
      }
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('stand above everything where no script runs, too', async () => {
    const { data } = pointedOut(5);
    for (const width of ['320px', '1200px']) {
      const { root, remove } = await withoutScript(data, { choice: 'x', highlight: 'm2' }, width);
      expect(heads(root), width).to.deep.equal(POINTED_OUT);
      expect([saysNames(root), stays(root)], width).to.deep.equal([true, false]);
      remove();
    }
  });
});
