import { safeUrl } from './safe-url.js';
import { expect } from './testing/index.js';

const PAGE = 'https://practice.example/about/';

describe('safeUrl', () => {
  it('returns the address as the parser wrote it', () => {
    expect(safeUrl('  HTTPS://Practice.Example/a b ', 'link')).to.equal('https://practice.example/a%20b');
  });

  it('resolves relative addresses against the page', () => {
    expect(safeUrl('../book?x=1', 'link', PAGE)).to.equal('https://practice.example/book?x=1');
  });

  it('takes a domain for a domain where a link lacks its scheme, and nothing else for one', () => {
    expect(safeUrl(' Calendly.com/you/session?a=b ', 'link', PAGE)).to.equal('https://calendly.com/you/session?a=b');
    expect(safeUrl('www.practice-name.org', 'link')).to.equal('https://www.practice-name.org/');
    const file = (name: string) => safeUrl(name, 'link', PAGE)?.replace('https://practice.example/about/', '');
    for (const name of ['book.html', 'book.community/x', 'com/x', '.com/x', 'a/b.com/', 'calendly.com.html']) {
      expect(file(name), name).to.equal(name);
    }
    expect(safeUrl('calendly.com/data.json', 'data', PAGE)).to.equal(
      'https://practice.example/about/calendly.com/data.json',
    );
  });

  it('sees a scheme behind whatever is dropped, with a page and without', () => {
    for (const before of ['\u0001\u00A0', '\u0000\uFEFF', '\u001F\u3000', ' \u0001 ', '\u00A0\u0001\u00A0']) {
      for (const base of [undefined, PAGE]) {
        for (const address of ['javascript:alert(1)', 'java\u0002script:alert(1)', 'data:text/html,x']) {
          expect(safeUrl(before + address, 'link', base), JSON.stringify([before, address, base])).to.equal(undefined);
        }
      }
    }
  });

  it('takes no quotes that became curly in any language for a part of an address', () => {
    for (const quotes of ['“”', '„“', '«»', '‘’', '‚‘', '»«']) {
      const text = `${quotes[0]!}https://calendly.com/you${quotes[1]!}`;
      expect(safeUrl(text, 'link', PAGE), text).to.equal(undefined);
    }
  });

  it('keeps relative addresses relative where there is no page', () => {
    expect(safeUrl('../book', 'link')).to.equal('../book');
    expect(safeUrl('//other.example/x', 'link')).to.equal('https://other.example/x');
    expect(safeUrl(' b\to\tok ', 'link')).to.equal('book');
    expect(safeUrl('HTTPS://relative.invalid/x', 'link', PAGE)).to.equal('https://relative.invalid/x');
  });

  for (const [use, addresses] of Object.entries({
    link: ['https://a.example/', 'http://a.example/', 'mailto:me@a.example', 'tel:+15550100', 'sms:+15550100'],
    image: ['https://a.example/', 'http://a.example/', 'blob:https://a.example/1', 'data:image/PNG;base64,AAAA'],
    frame: [
      'https://a.example/',
      'http://localhost:1/',
      'http://app.localhost/',
      'http://127.10.20.30/',
      'http://127.0.0.1:1/',
      'http://[::1]:1/',
    ],
    data: ['https://a.example/', 'blob:https://a.example/1'],
  } as const)) {
    it(`lets pass what a ${use} may be`, () => {
      for (const address of addresses) expect(safeUrl(address, use as 'link'), address).to.equal(address);
    });
  }

  for (const [use, addresses] of Object.entries({
    link: [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'blob:https://a.example/1',
      'file:///etc/passwd',
    ],
    image: [
      'javascript:alert(1)',
      'data:image/svg+xml,<svg/>',
      'data:text/html,x',
      'data:text/html,data:image/png;',
      'mailto:me@a.example',
    ],
    frame: [
      'http://a.example/',
      'javascript:alert(1)',
      'data:text/html,x',
      'blob:https://a.example/1',
      'http://localhost.example/',
      'http://notlocalhost/',
    ],
    data: ['javascript:alert(1)', 'data:application/json,{}', 'mailto:me@a.example', 'file:///data.json'],
  } as const)) {
    it(`refuses what a ${use} may not be`, () => {
      for (const address of addresses) expect(safeUrl(address, use as 'link', PAGE), address).to.equal(undefined);
    });
  }

  it('lets links and images lead to files where the page itself is one, and nothing else', () => {
    const disk = 'file:///C:/practice/index.html';
    for (const use of ['link', 'image'] as const) {
      expect(safeUrl('anna.jpg', use, disk), use).to.equal('file:///C:/practice/anna.jpg');
      expect(safeUrl('file:///C:/other/anna.jpg', use, disk), use).to.equal('file:///C:/other/anna.jpg');
      // Engines write shared folders in two ways.
      for (const share of ['file://nas/practice/index.html', 'file://///nas/practice/index.html']) {
        const { href } = new URL('anna.jpg', share);
        expect(safeUrl('anna.jpg', use, new URL(share).href), `${use} ${share}`).to.equal(href);
      }
      // Asking another machine for a file tells it who asks. Engines refuse it, or take it for a folder here.
      for (const address of ['//other/a.jpg', 'file://other/a.jpg', 'file:////other/a.jpg', 'file://///other/a.jpg']) {
        const here = [undefined, 'file:///a.jpg', 'file:///other/a.jpg'];
        expect(safeUrl(address, use, disk), `${use} ${address}`).to.be.oneOf(here);
      }
      for (const base of [undefined, PAGE, 'http://a.example/', 'https://a.example/file:///', 'blob:file:///1']) {
        expect(safeUrl('file:///C:/practice/anna.jpg', use, base), `${use} ${base}`).to.equal(undefined);
      }
    }
    for (const use of ['frame', 'data'] as const) {
      for (const address of ['book.html', 'file:///C:/practice/book.html']) {
        expect(safeUrl(address, use, disk), `${use} ${address}`).to.equal(undefined);
      }
    }
    expect(safeUrl('javascript:alert(1)', 'link', disk)).to.equal(undefined);
    expect(safeUrl('calendly.com/you', 'link', disk)).to.equal('https://calendly.com/you');
  });

  it('fetches data by http only from an http page', () => {
    expect(safeUrl('data.json', 'data', 'http://a.example/')).to.equal('http://a.example/data.json');
    expect(safeUrl('http://a.example/data.json', 'data', PAGE)).to.equal(undefined);
    expect(safeUrl('http://a.example/data.json', 'data')).to.equal('http://a.example/data.json');
    expect(safeUrl('http://a.example/', 'link', PAGE)).to.equal('http://a.example/');
  });

  it('refuses JSON, which a browser would take for a file, but no brackets in the name of one', () => {
    for (const value of ['[{"quote": "Good."}]', ' {\n"url": "https://a.example/"}']) {
      for (const use of ['data', 'link', 'image'] as const)
        expect(safeUrl(value, use, PAGE), value).to.equal(undefined);
    }
    expect(safeUrl('[quotes].json', 'data', PAGE)).to.equal('https://practice.example/about/[quotes].json');
  });

  it('refuses credentials, empty text and anything that is no string', () => {
    for (const value of [
      'https://me:secret@a.example/',
      'https://me@a.example/',
      'https://:secret@a.example/',
      '“https://a.example/”',
      '',
      '  ',
      'https://',
      null,
      undefined,
      7,
      {},
      ['https://a.example/'],
    ]) {
      expect(safeUrl(value, 'link', PAGE), String(value)).to.equal(undefined);
    }
  });

  it('refuses more than 2,048 characters, of data images more than 100 kB', () => {
    expect(safeUrl(`https://a.example/${'x'.repeat(2_030)}`, 'link')).to.be.a('string');
    expect(safeUrl(`https://a.example/${'x'.repeat(2_031)}`, 'link')).to.equal(undefined);
    const image = 'data:image/png;base64,';
    expect(safeUrl(image.padEnd(102_400, 'A'), 'image')).to.be.a('string');
    expect(safeUrl(image.padEnd(102_401, 'A'), 'image')).to.equal(undefined);
  });
});
