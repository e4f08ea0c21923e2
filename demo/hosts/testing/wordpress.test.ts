import { expect } from '../../../src/shared/testing/index.js';
import { PAGES } from '../pages.js';
import { expectLogs, inspectAll } from './inspect.js';
import { elementsIn, open, type OpenPage } from './open.js';

function told({ document }: OpenPage): string[] {
  return elementsIn(document).flatMap((element) =>
    (element as unknown as { issues: { message: string }[] }).issues.map(({ message }) => message),
  );
}

describe('the elements in what WordPress makes of a post', () => {
  inspectAll(PAGES.filter(({ path }) => path.startsWith('wordpress/')));

  it('read what its blocks say', async () => {
    for (const path of ['wordpress/blocks-by-id.html', 'wordpress/blocks-inside.html']) {
      const { document, close } = await open(path, 1280);
      const comparison = document.querySelector('modality-comparison') as unknown as { data: object };
      expect(comparison.data).to.have.nested.property('aspects[0].values.massage', 'Relaxation – and well-being');
      const carousel = document.querySelector('testimonial-carousel') as unknown as { data: object };
      expect(carousel.data)
        .to.have.property('testimonials')
        .that.deep.equals([
          { quote: 'Sample quote. The first.', author: 'Sample client' },
          { quote: 'Sample quote. It isn’t the first.', author: 'Sample client', date: '2023' },
          { quote: 'Sample quote. The third.', author: 'Sample client' },
          { quote: 'Sample quote. The fourth.', author: 'Sample client' },
        ]);
      const button = document.querySelector('booking-button') as unknown as { data: object };
      expect(button.data).to.have.property('label', 'Book a session with me');
      close();
    }
  });

  it('stand in the column of the theme, in paragraphs', async () => {
    const { document, close } = await open('wordpress/blocks-by-id.html', 1280);
    const starts = elementsIn(document).map((each) => Math.round(each.getBoundingClientRect().left));
    const column = document.querySelector('.entry-content > p')!.getBoundingClientRect().left;
    expect(column).to.be.above(100);
    expect(starts).to.deep.equal(starts.map(() => Math.round(column)));
    close();
  });

  it('say by name what it has broken, and leave the rest to be read', async () => {
    const page = await open('wordpress/mangled.html', 1280);
    const messages = told(page);
    for (const [n, name] of [
      /curly quotes/,
      /curly quotes/,
      /JSON stands here without its <script/,
      /JSON stands here without its <script/,
      /HTML instead of JSON/,
      /paragraph/,
      /curly quotes/,
      /no address to book at/,
    ].entries()) {
      expect(messages[n]).to.match(name);
    }
    expect(messages).to.have.lengthOf(8);
    expectLogs(
      page,
      messages.map((message) => message.slice(0, 20)),
    );
    const children = [
      ...page.document.querySelectorAll<HTMLElement>('modality-comparison > p, testimonial-carousel > p'),
    ];
    expect(children.map((each) => each.getClientRects().length > 0)).to.deep.equal(children.map(() => true));
    page.close();
  });
});
