/** Where a button leads, by its data and options. */
import { expect } from '../../shared/testing/index.js';
import type { Booking } from './frozen.js';
import { Offers, type OffersHost } from './offers.js';
import type { Entry } from './services-view.js';

const ALL = 'https://example.com/all';
const MASSAGE = { id: 'massage', label: 'Massage', url: 'https://example.com/massage', modality: 'massage' } as const;
const TALK = { id: 'talk', label: 'Talk', url: 'https://calendly.com/you/talk' } as const;

function offers(data: Booking | undefined, host: Partial<OffersHost> = {}): Offers {
  return new Offers({ service: null, mode: 'auto', baseURI: 'https://practice.example/', ...host, data }, () => 'Book');
}

/** What an entry is called and leads to by now. */
function entry(data: Booking | undefined, { id, url, label }: Entry): string[] | undefined {
  const target = offers(data).of({ id, url, label }, 'All services');
  return target && [target.label, target.url];
}

describe('an entry of the services', () => {
  it('is called what its service is called by now', () => {
    const renamed = { ...MASSAGE, label: 'Massage, 60 minutes' };
    expect(entry({ services: [TALK, renamed] }, MASSAGE)).to.deep.equal(['Massage, 60 minutes', MASSAGE.url]);
  });

  it('keeps its name where another service has its address or its id by now', () => {
    expect(entry({ services: [{ ...MASSAGE, id: 'other', label: 'Other' }] }, MASSAGE)).to.deep.equal([
      'Massage',
      MASSAGE.url,
    ]);
    expect(entry({ url: MASSAGE.url, services: [{ ...MASSAGE, label: 'Moved', url: ALL }] }, MASSAGE)).to.deep.equal([
      'Massage',
      MASSAGE.url,
    ]);
    expect(entry({ url: MASSAGE.url }, MASSAGE), 'where there are no services').to.deep.equal(['Massage', MASSAGE.url]);
  });

  it('leads nowhere where its address is gone', () => {
    expect(entry({ services: [TALK] }, MASSAGE)).to.equal(undefined);
    expect(entry(undefined, MASSAGE)).to.equal(undefined);
  });

  it('that leads to all of them is called as the page calls it', () => {
    expect(entry({ url: ALL, services: [TALK] }, { id: undefined, url: ALL, label: 'Before' })).to.deep.equal([
      'All services',
      ALL,
    ]);
  });
});

describe('what a comparison offers to book', () => {
  it('is the service that is about it, or else its own address', () => {
    const { label, url } = offers({ services: [TALK, MASSAGE] }).for('massage', ALL);
    expect([label, url]).to.deep.equal(['Massage', MASSAGE.url]);
    const other = offers({ services: [TALK, MASSAGE] }).for('other', ALL);
    expect([other.label, other.url]).to.deep.equal(['Book', ALL]);
    const none = offers(undefined).for('massage', ALL);
    expect([none.label, none.url]).to.deep.equal(['Book', ALL]);
  });
});

describe('a frame', () => {
  const opens = (url: string, mode: string, baseURI?: string): boolean => {
    const it = offers({ url }, { mode, ...(baseURI === undefined ? {} : { baseURI }) });
    return it.opensFrame(it.target!);
  };

  it('is opened in mode auto for schedulers that are known alone', () => {
    expect(opens(TALK.url, 'auto')).to.equal(true);
    expect(opens(ALL, 'auto')).to.equal(false);
  });

  it('is opened for every page where that was asked for, and for none where a link was', () => {
    for (const mode of ['dialog', 'inline']) expect(opens(ALL, mode), mode).to.equal(true);
    expect(opens(TALK.url, 'link')).to.equal(false);
  });

  it('is never opened for what a frame cannot show', () => {
    for (const url of ['http://example.com/book', 'mailto:you@example.com', 'tel:+15550107']) {
      expect(opens(url, 'dialog'), url).to.equal(false);
    }
  });
});
