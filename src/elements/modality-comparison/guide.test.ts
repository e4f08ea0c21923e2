import { emulateMedia } from '@web/test-runner-commands';
import '../../modality-comparison.js';
import { expect, expectAccessible, oneEvent, takeWarnings } from '../../shared/testing/index.js';
import type { Comparison } from './schema.js';
import { all, comparison, DATA, texts } from './testing/comparison.js';

describe('the guide of <modality-comparison>', () => {
  // @wcag 1.3.1, 3.3.2, 4.1.2
  it('is one group of radio buttons with the question for a name', async () => {
    const element = await comparison(DATA, { attributes: 'choice="rest"' });
    const [group] = all(element, 'fieldset');
    expect(group!.querySelector('legend')!.textContent).to.equal('Which one suits me?');
    const radios = all<HTMLInputElement>(element, 'input[type="radio"]');
    expect(new Set(radios.map(({ name }) => name)).size).to.equal(1);
    expect(radios.map(({ checked }) => checked)).to.deep.equal([true, false, false]);
    expect(radios.map(({ labels }) => labels![0]!.textContent.trim())).to.deep.equal([
      'I want to rest',
      'One spot hurts',
      'Neither',
    ]);
  });

  // @wcag 3.2.2, 4.1.3
  it('marks what suits and says why politely, hides nothing, scrolls nothing', async () => {
    const element = await comparison();
    const answer = all(element, '.answer')[0]!;
    expect([answer.getAttribute('role'), answer.textContent.trim()]).to.deep.equal(['status', '']);
    const chosen = oneEvent(element, 'modality-guide');
    const before = scrollY;
    all(element, 'input[type="radio"]')[1]!.click();
    const event = await chosen;
    expect([event.option, event.suits]).to.deep.equal(['spot', ['nmt']]);
    await element.updateComplete;
    expect(element.choice).to.equal('spot');
    expect(answer.textContent.replace(/\s+/g, ' ').trim()).to.equal('Neuromuscular therapy it works on spots');
    expect(texts(element, 'th.marked')).to.deep.equal(['Neuromuscular therapy NMT Suits you']);
    expect(all(element, 'tbody tr:not(.group)')).to.have.lengthOf(9);
    expect(scrollY).to.equal(before);
    await expectAccessible(element);
  });

  it('ends with the booking link of what suits', async () => {
    const element = await comparison(DATA, { attributes: 'choice="rest"' });
    const link = all<HTMLAnchorElement>(element, '.answer a')[0]!;
    expect([link.textContent.trim(), link.href]).to.deep.equal(['Book Massage', 'https://a.example/book']);
    const booked = oneEvent(element, 'modality-book');
    element.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect((await booked).modality).to.equal('massage');
  });

  it('leads to no modality that has no column, and keeps its order whichever column is which', async () => {
    const options = [{ id: 'any', label: 'Any', suits: { massage: 'rests', nmt: 'relieves', thai: 'stretches' } }];
    const data: Comparison = {
      ...DATA,
      modalities: [{ id: 'thai', name: 'Thai', booking: { url: 'https://a.example/thai' } }, ...DATA.modalities],
      guide: { question: 'Which?', options },
    };
    const element = await comparison(data, { attributes: 'choice="any" columns="nmt massage"' });
    expect(texts(element, '.answer p')).to.deep.equal([
      'Massage rests',
      'Book Massage',
      'Neuromuscular therapy relieves',
    ]);
    element.columns = undefined;
    await element.updateComplete;
    expect(texts(element, '.answer b')).to.deep.equal(['Thai', 'Massage', 'Neuromuscular therapy']);
  });

  it('says so where nothing suits', async () => {
    const element = await comparison(DATA, { attributes: 'choice="other"' });
    expect(texts(element, '.answer')).to.deep.equal(['Nothing here is meant for that.']);
  });

  // @wcag 2.4.3
  it('is cleared by a button that leaves focus with the answer that was', async () => {
    const element = await comparison(DATA, { attributes: 'choice="spot"' });
    const cleared = oneEvent(element, 'modality-guide');
    const button = all(element, '.clear')[0]!;
    button.focus();
    button.click();
    const event = await cleared;
    expect([event.option, event.suits]).to.deep.equal([null, []]);
    await element.updateComplete;
    expect(element.choice).to.equal(null);
    expect(all(element, 'th.marked, .clear')).to.deep.equal([]);
    const radios = all<HTMLInputElement>(element, 'input[type="radio"]');
    expect(radios.some(({ checked }) => checked)).to.equal(false);
    expect(element.shadowRoot!.activeElement === radios[1]).to.equal(true);
  });

  it('has on paper the question, the answer and its reasons, and nothing to press', async function () {
    // The drivers of the other engines cannot.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    const element = await comparison(DATA, { attributes: 'choice="rest"' });
    const [guide] = all(element, '.guide');
    const [option] = all(element, '.option');
    await emulateMedia({ media: 'print' });
    try {
      expect(guide!.innerText.split(/\s*\n\s*/)).to.deep.equal([
        'Which one suits me?',
        'I want to rest',
        'Massage it aims at rest',
        'Book Massage',
        'No diagnosis.',
      ]);
      expect(all(element, 'input, button').filter((each) => each.getClientRects().length > 0)).to.deep.equal([]);
      expect(all(element, '.option').map((each) => each.offsetHeight)).to.deep.equal([option!.offsetHeight, 0, 0]);
      element.choice = null;
      await element.updateComplete;
      expect(guide!.getClientRects()).to.have.lengthOf(0);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('tells what follows it of a choice that changes, not of the one it began with', async () => {
    let told = 0;
    const count = (): void => {
      told++;
    };
    document.addEventListener('modality-choice', count);
    const element = await comparison(DATA, { attributes: 'choice="rest"' });
    await comparison(DATA);
    expect(told, 'at first').to.equal(0);
    element.choice = 'spot';
    await element.updateComplete;
    expect(told, 'by the page').to.equal(1);
    document.removeEventListener('modality-choice', count);
  });

  it('names a choice that is no option', async () => {
    await comparison(DATA, { attributes: 'choice="nothing"' });
    expect(takeWarnings()).to.deep.equal([
      '<modality-comparison> choice: expected rest, spot or other, got "nothing". It is left out.',
    ]);
  });
});
