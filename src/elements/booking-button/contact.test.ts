import { expect } from '../../shared/testing/index.js';
import { contactLinks } from './contact.js';

describe('ways to reach the practice', () => {
  it('are links, in a fixed order', () => {
    const links = contactLinks({
      email: 'hello@a.example',
      whatsapp: '+1 (555) 010-9999',
      sms: '555.0100',
      phone: '+1 555 010 9999 #2',
    });
    expect(links.map(({ href }) => href)).to.deep.equal([
      'tel:+15550109999%232',
      'sms:5550100',
      'https://wa.me/15550109999',
      'mailto:hello@a.example',
    ]);
  });

  it('lead to WhatsApp by digits alone, and dial every sign', () => {
    const [phone, whatsapp] = contactLinks({ whatsapp: '(+1) 555 010-9999', phone: '*555#2#3' });
    expect(phone!.href).to.equal('tel:*555%232%233');
    expect(whatsapp!.href).to.equal('https://wa.me/15550109999');
  });

  it('lead to WhatsApp without any of the signs that a phone dials', () => {
    const hrefs = ['+1 *5 *6 #7 #8', 'ask us'].map((whatsapp) => contactLinks({ whatsapp })[0]!.href);
    expect(hrefs).to.deep.equal(['https://wa.me/15678', undefined]);
  });

  it('lead to WhatsApp without the zeros that a call abroad begins with', () => {
    const hrefs = ['00 49 (0) 151 22', '(0049) 151 0022', 'call 0049-151'].map(
      (whatsapp) => contactLinks({ whatsapp })[0]!.href,
    );
    expect(hrefs).to.deep.equal(['https://wa.me/4915122', 'https://wa.me/491510022', 'https://wa.me/49151']);
    expect(contactLinks({ phone: '0049 151', sms: '0049 151' }).map(({ href }) => href)).to.deep.equal([
      'tel:0049151',
      'sms:0049151',
    ]);
  });

  it('keep a zero in brackets where no country stands before it, and drop it however it is set', () => {
    const hrefs = ['1 (0)20 0055', '20 (0)15', '+44 ( 0 )20', '+44 (00)20', '555 x57', '# *'].map(
      (phone) => contactLinks({ phone })[0]!.href,
    );
    expect(hrefs).to.deep.equal(['tel:10200055', 'tel:20015', 'tel:+4420', 'tel:+440020', 'tel:555;ext=57', undefined]);
  });

  it('stay text where less than the number would be dialled, or more', () => {
    const refused = [
      '(555) 010-HEAL',
      '1-800-FLOWERS',
      '1 800 FLOWERS',
      '+1 555 010 9999 / +1 555 010 8888',
      '555 010 9999 / 555 010 8888',
      'Call 24/7: +1 555 010 9999',
      'Mon 9:30 555 010 9999',
      '00 49 151 234 567 890 12',
    ];
    for (const number of refused) {
      const links = contactLinks({ phone: number, sms: number, whatsapp: number });
      expect(links.map(({ text, href }) => [text, href])).to.deep.equal(Array(3).fill([number, undefined]));
    }
    const hrefs = [
      '555 010-9999 (Ann)',
      '0151/2345678, evenings',
      '+1 555 010 9999 ext. 12',
      '00 49 151 234 567 890 1',
    ].map((phone) => contactLinks({ phone })[0]!.href);
    expect(hrefs).to.deep.equal([
      'tel:5550109999',
      'tel:01512345678',
      'tel:+15550109999;ext=12',
      'tel:00491512345678901',
    ]);
  });

  it('stay text where no address can be made of them', () => {
    const links = contactLinks({ phone: 'at the desk', email: 'a@b.example?bcc=c@d.example', sms: '  ' });
    expect(links).to.deep.equal([
      { way: 'phone', text: 'at the desk', href: undefined },
      { way: 'email', text: 'a@b.example?bcc=c@d.example', href: undefined },
    ]);
    // Half of a surrogate pair, before and behind the @; a whole one is a letter like others.
    const [half, other, whole] = ['a\uD800@b.example', 'a@b\uDC00.example', 'a\uD83D\uDE00@b.example'].map((email) =>
      contactLinks({ email }).map(({ href }) => href),
    );
    expect([half, other, whole]).to.deep.equal([[undefined], [undefined], ['mailto:a%F0%9F%98%80@b.example']]);
  });

  it('dial from abroad without the zero that is dialled at home alone', () => {
    const number = '+44 (0)20 7946 0000';
    expect(contactLinks({ phone: number, sms: number, whatsapp: number }).map(({ href }) => href)).to.deep.equal([
      'tel:+442079460000',
      'sms:+442079460000',
      'https://wa.me/442079460000',
    ]);
    const hrefs = ['(+44) (0) 20 7946', '0044 (0)20 7946', '(0)20 7946'].map(
      (phone) => contactLinks({ phone })[0]!.href,
    );
    expect(hrefs).to.deep.equal(['tel:+44207946', 'tel:0044207946', 'tel:0207946']);
  });

  it('dial an extension where there are any, and no other words', () => {
    for (const words of ['ext. 5', 'x5', ', Extension: 5', '(EXT 5)']) {
      const number = `+1 555 010 9999 ${words}`;
      expect(contactLinks({ phone: number, sms: number, whatsapp: number }).map(({ href }) => href)).to.deep.equal([
        'tel:+15550109999;ext=5',
        'sms:+15550109999',
        'https://wa.me/15550109999',
      ]);
    }
    const hrefs = ['Tel. 555 0100', '555 0100, Mondays 9 to 5'].map((phone) => contactLinks({ phone })[0]!.href);
    expect(hrefs).to.deep.equal(['tel:5550100', 'tel:5550100']);
  });
});
