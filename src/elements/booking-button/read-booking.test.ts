import { readData, type ReadData } from '../../shared/data-reader.js';
import { expect } from '../../shared/testing/index.js';
import { parsedNode } from '../../shared/testing/parsed-node.js';
import { readFrom } from '../../shared/testing/read-html.js';
import { bookingReader, childrenOf } from './read-booking.js';
import type { Booking } from './schema.js';

const URL = 'https://example.com/book';

function read(raw: unknown): ReadData<Booking> {
  return readData(bookingReader, raw, undefined);
}

function told(raw: unknown): string[] {
  return read(raw).issues.map(({ path, message }) => `${path}: ${message}`);
}

describe('reading where to book', () => {
  it('takes an address alone for the whole', () => {
    expect(read(URL)).to.deep.equal({ data: { url: URL }, issues: [] });
  });

  it('finds the first link that leads anywhere', () => {
    const read = (html: string): unknown => readFrom(bookingReader, html);
    expect(
      read(`<p>Or <a>here</a>, <b href="/no">there</b>, <a href="${URL}"> Book <i>now</i> </a></p>`),
    ).to.deep.equal({
      url: URL,
      label: 'Book now',
    });
    expect(read(`<a href="${URL}"></a><a href="/other">Other</a>`)).to.deep.equal({ url: URL });
  });

  it('prefers a link that shows to one that is hidden, which is read where there is no other', () => {
    const read = (html: string): unknown => readFrom(bookingReader, html);
    const real = `<a href="${URL}">Book</a>`;
    for (const draft of ['<a hidden href="/draft">Old</a>', '<p hidden><a href="/draft">Old</a></p>']) {
      expect(read(draft + real), draft).to.deep.equal({ url: URL, label: 'Book' });
    }
    expect(read(`<div hidden>${real}</div>`)).to.deep.equal({ url: URL, label: 'Book' });
  });

  it('takes what a picture in the link is called for its words, where there are no others', () => {
    const label = (link: string): unknown => (readFrom(bookingReader, link) as { label?: string }).label;
    expect(label(`<a href="${URL}"><img alt="Book now"></a>`)).to.equal('Book now');
    expect(label(`<a href="${URL}" aria-label="Book with Ann"><svg></svg></a>`)).to.equal('Book with Ann');
    expect(label(`<a href="${URL}"><svg><title>Book it</title></svg></a>`)).to.equal('Book it');
    expect(label(`<a href="${URL}"><img alt="A room">Book</a>`)).to.equal('Book');
    expect(label(`<a href="${URL}"><i></i></a>`)).to.equal(undefined);
  });

  it('repeats nothing that a visitor said, as messages end in logs', () => {
    const prefill = {
      name: 5_550_107,
      email: ['a@b.example'],
      phone: 15_550_109_999,
      answers: { a1: true },
      notes: {},
    };
    expect(told({ url: URL, prefill })).to.deep.equal([
      'prefill.name: expected text, got a number. This name is left out.',
      'prefill.email: expected text, got a list. This email is left out.',
      'prefill.phone: expected text, got a number. This phone is left out.',
      'prefill.notes: expected text, got an object. This notes is left out.',
      'prefill.answers.a1: expected text, got a boolean. This value is left out.',
    ]);
  });

  it('tells that there is no address to book at, and asks for none where there are services', () => {
    expect(told({ label: 'Book' })).to.deep.equal([
      'url: there is no address to book at. Give one in href, or in the data as url or services.',
    ]);
    expect(read({ label: 'Book' }).data).to.equal(undefined);
    const services = [{ label: 'Massage', url: URL }];
    const { data, issues } = read({ services });
    expect(issues).to.deep.equal([]);
    expect(data).to.deep.equal({ services: [{ id: 'massage', label: 'Massage', url: URL }] });
  });

  it('tells of an address that is none once', () => {
    const url = 'javascript:alert(1)';
    expect(told({ url })).to.deep.equal([
      `url: expected a web address (https, http, mailto, tel or sms), got "${url}". This url is left out.`,
    ]);
    expect(read({ url }).data).to.equal(undefined);
    expect(told({ url: ' ' })).to.deep.equal([
      'url: there is no address to book at. Give one in href, or in the data as url or services.',
    ]);
  });

  it('lets ids of services have spaces, as schedulers do, and each of them once', () => {
    const services = [
      { id: 'deep tissue', label: 'One', url: URL },
      { id: 'deep tissue', label: 'Two', url: URL },
    ];
    expect(told({ services })).to.deep.equal([
      'services[1].id: "deep tissue" is taken already. "deep tissue-2" is used.',
    ]);
  });

  it('is empty without an address and without services', () => {
    const { isEmpty } = bookingReader;
    expect(isEmpty({})).to.equal(true);
    expect(isEmpty({ services: [] })).to.equal(true);
    expect(isEmpty({ url: URL })).to.equal(false);
    expect(isEmpty({ services: [{ label: 'Massage', url: URL }] })).to.equal(false);
  });
});

describe('children of a button', () => {
  const as = (html: string): string => {
    const element = document.createElement('div');
    element.innerHTML = html;
    expect(childrenOf(parsedNode(html)), 'on a server').to.equal(childrenOf(element));
    return childrenOf(element);
  };

  it('are its label where anything has words, or may have', () => {
    for (const html of [
      'Book',
      '<svg></svg> Book',
      '<b>Book</b>',
      '<img alt="Book">',
      '<my-words></my-words>',
      '<i></i><u><x-y></x-y></u>',
    ]) {
      expect(as(html), html).to.equal('label');
    }
  });

  it('are its icon where they have none', () => {
    const icons = ['<svg></svg>', '<img alt="">', '<i class="icon"></i>', '<span aria-hidden="true">event</span>'];
    for (const html of icons) expect(as(html), html).to.equal('icon');
  });

  it('are nothing that shows where they are a link, or where there is nothing', () => {
    for (const html of [
      `<a href="${URL}">Book</a>`,
      `Words <a href="${URL}">Book</a>`,
      '',
      ' ',
      '<p></p>',
      '<b hidden>x</b>',
    ]) {
      expect(as(html), html).to.equal('none');
    }
  });

  it('are its label where nothing is known of them, as on some servers', () => {
    expect(childrenOf({})).to.equal('label');
  });
});
