/** What every reader of HTML makes of a page, and the shortest reader. */
import { bookingReader } from '../elements/booking-button/read-booking.js';
import { hasContent, linesOf, textOf, type ReadableNode } from './readable-node.js';
import { expect } from './testing/index.js';
import { parsedNode } from './testing/parsed-node.js';
import { readFrom } from './testing/read-html.js';

function inPage(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

describe('text in HTML', () => {
  /** The same of a page's nodes and of parsed ones. */
  function both<T>(read: (node: ReadableNode) => T, html: string): T {
    const found = read(inPage(html));
    expect(read(parsedNode(html)), 'on a server').to.deep.equal(found);
    return found;
  }

  it('is folded as a browser shows it', () => {
    expect(both(textOf, ' So\n  <b>very</b> \t good,   <i>and</i> more ')).to.equal('So very good, and more');
  });

  it('has a line for each block and each break, and spaces between them in one line', () => {
    const html =
      'One<p>Two</p>Three<ul><li>Four</li><li>F<b>i</b>ve</li></ul><h2>Six</h2><details><summary>Seven</summary>Eight</details>Nine<br>Ten';
    const lines = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
    expect(both(linesOf, html)).to.deep.equal(lines);
    expect(both(textOf, html)).to.equal(lines.join(' '));
  });

  it('is not what is never shown', () => {
    const silent = '<script>a</script><style>b</style><template>c</template><noscript>d</noscript><!-- e -->';
    expect(both(textOf, `${silent}Good.`)).to.equal('Good.');
    expect([silent, ' \n', ' Good. '].map((html) => both(hasContent, html))).to.deep.equal([false, false, true]);
    const element = inPage('<template></template>');
    element.firstElementChild!.append('put there by a script');
    expect([textOf(element), hasContent(element)]).to.deep.equal(['', false]);
  });

  it('is not what is struck out', () => {
    const struck = '<del>a</del><s>b</s><strike>c</strike>';
    expect(both(textOf, `${struck} Good.`)).to.equal('Good.');
    expect([struck, `${struck} Good.`].map((html) => both(hasContent, html))).to.deep.equal([false, true]);
  });

  it('has emoji that are pictures, and no words for other pictures', () => {
    expect(both(textOf, '<img alt="✅"> Yes <img alt="A room 2"><img>')).to.equal('✅ Yes');
    expect(both(hasContent, '<img>')).to.equal(true);
  });

  it('is not all there is: a link without words leads somewhere', () => {
    const links = [
      '<a href="/book"><i></i></a>',
      '<a name="x"><i></i></a>',
      '<template><a href="/book"></a></template>',
    ];
    expect(links.map((html) => both(hasContent, html))).to.deep.equal([true, false, false]);
  });

  it('is read in forms whose fields have the names of what readers ask', () => {
    for (const name of ['nodeName', 'getAttribute']) {
      const html = `One<form><input name="${name}">Two</form>`;
      expect(both(linesOf, html), name).to.deep.equal(['One', 'Two']);
    }
    expect(linesOf(inPage('One<form><input name="childNodes">Two</form>'))).to.deep.equal(['One']);
  });
});

describe('reading a booking link from HTML', () => {
  it('takes the first link that leads somewhere', () => {
    expect(
      readFrom(bookingReader, '<p><a name="x">No</a> <a href="https://a.example/">Book <b>now</b></a></p>'),
    ).to.deep.equal({
      url: 'https://a.example/',
      label: 'Book now',
    });
    expect(readFrom(bookingReader, '<p>Call us</p>')).to.equal(null);
    expect(
      readFrom(bookingReader, '<del><a href="/old">Old</a></del> <a href="/new"><s>Call</s> Book</a>'),
    ).to.deep.equal({ url: '/new', label: 'Book' });
  });
});
