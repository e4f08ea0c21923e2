import '../../modality-comparison.js';
import '../../testimonial-carousel.js';
import type { ModalityComparison } from '../../classes.js';
import { expect, expectAccessible, mount, takeWarnings } from '../../shared/testing/index.js';
import { all, carousel, FIVE, inView, measured, settledAt, slides } from './testing/carousel.js';

/** A comparison with a guide that suits either of two modalities. */
function guided(): ModalityComparison {
  const comparison = document.createElement('modality-comparison');
  comparison.id = 'guide';
  comparison.comparison = {
    modalities: [
      { id: 'massage', name: 'Massage' },
      { id: 'nmt', name: 'NMT' },
    ],
    aspects: [{ label: 'Aim', values: { massage: 'Rest', nmt: 'Relief' } }],
    guide: {
      question: 'Which?',
      options: [
        { id: 'x', label: 'X', suits: { nmt: 'it does' } },
        { id: 'y', label: 'Y', suits: { massage: 'it does' } },
      ],
    },
  };
  return comparison;
}

describe('what <testimonial-carousel> shows', () => {
  const TAGGED = FIVE.map((each, n) => ({ ...each, modality: n % 2 === 0 ? 'massage' : 'nmt' }));

  it('shows what is about a modality, and keeps the one being read', async () => {
    const element = await carousel(TAGGED);
    element.goTo(2);
    await settledAt(element, 2);
    element.modality = 'massage';
    await measured(element);
    expect([slides(element).length, element.index, inView(element)]).to.deep.equal([3, 1, [1]]);
    element.modality = undefined;
    await measured(element);
    expect([slides(element).length, element.index]).to.deep.equal([5, 2]);
  });

  it('says so when nothing is about it', async () => {
    const element = await carousel(TAGGED, { attributes: 'modality="shiatsu"' });
    expect(element.shadowRoot!.querySelector('.none')!.textContent).to.equal(
      'There are no words of clients about this yet.',
    );
    await expectAccessible(element);
  });

  it('follows the guide of a comparison, whichever comes first', async () => {
    const root = await mount('<div><testimonial-carousel for="guide"></testimonial-carousel></div>');
    const element = root.querySelector('testimonial-carousel')!;
    element.testimonials = TAGGED;
    await measured(element);
    const comparison = guided();
    comparison.choice = 'x';
    root.append(comparison);
    const shown = (): string[] => all(element, '.author').map((each) => each.textContent.slice(-1));
    await comparison.updateComplete;
    await measured(element);
    expect(shown()).to.deep.equal(['1', '3']);
    comparison.shadowRoot!.querySelectorAll<HTMLElement>('input[type="radio"]')[1]!.click();
    await measured(element);
    expect(shown()).to.deep.equal(['0', '2', '4']);
    comparison.shadowRoot!.querySelector<HTMLElement>('.clear')!.click();
    await measured(element);
    expect(shown()).to.have.lengthOf(5);
    const other = document.createElement('testimonial-carousel');
    comparison.choice = 'y';
    await comparison.updateComplete;
    other.htmlFor = 'guide';
    other.testimonials = TAGGED;
    root.append(other);
    await measured(other);
    expect(slides(other)).to.have.lengthOf(3);
  });

  it('follows a choice that the page makes, until the comparison leaves', async () => {
    const root = await mount('<div><testimonial-carousel for="guide"></testimonial-carousel></div>');
    const element = root.querySelector('testimonial-carousel')!;
    element.testimonials = TAGGED;
    const comparison = guided();
    root.append(comparison);
    const count = async (): Promise<number> => {
      await comparison.updateComplete;
      await measured(element);
      return slides(element).length;
    };
    expect(await count()).to.equal(5);
    comparison.choice = 'x';
    expect(await count()).to.equal(2);
    comparison.setAttribute('choice', 'y');
    expect(await count()).to.equal(3);
    comparison.remove();
    expect(await count()).to.equal(5);
    root.append(comparison);
    expect(await count()).to.equal(3);
    comparison.id = 'other';
    expect(await count()).to.equal(5);
  });

  it('shows all of them again when the comparison has no data any longer', async () => {
    const root = await mount('<div><testimonial-carousel for="guide"></testimonial-carousel></div>');
    const element = root.querySelector('testimonial-carousel')!;
    element.testimonials = TAGGED;
    const comparison = guided();
    const data = comparison.comparison;
    root.append(comparison);
    const count = async (): Promise<number> => {
      await comparison.updateComplete;
      await measured(element);
      return slides(element).length;
    };
    comparison.choice = 'x';
    expect(await count()).to.equal(2);
    comparison.comparison = undefined;
    expect([await count(), comparison.status]).to.deep.equal([5, 'empty']);
    comparison.comparison = data;
    expect(await count()).to.equal(2);
    comparison.comparison = { modalities: 7 } as never;
    expect([await count(), comparison.status]).to.deep.equal([5, 'error']);
    takeWarnings();
  });

  it('takes no room where all are withheld, and is no region', async () => {
    const element = await carousel(FIVE, { attributes: 'require-consent' });
    const { internals } = element as unknown as { internals: ElementInternals };
    expect(element.getBoundingClientRect().height).to.be.at.most(1);
    expect(internals.role).to.equal(null);
    expect(takeWarnings()).to.deep.equal([
      '<testimonial-carousel> testimonials: no testimonial has "consent": true. Nothing is shown.',
    ]);
  });
});
