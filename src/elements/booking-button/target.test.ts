import { expect } from '../../shared/testing/index.js';
import type { Booking, Prefill } from './schema.js';
import { targetOf } from './target.js';

const PREFILL: Prefill = {
  name: 'Ada Maria Lane',
  email: 'ada+1@example.org',
  phone: '+1 555 0100',
  notes: 'Neck & back',
  answers: { a1: 'Yes', 'field:12': 'No', embed: 'x', goal: 'Rest' },
};

function address(
  url: string,
  { provider, query = '' }: { provider?: Booking['provider']; query?: string } = {},
): string {
  return targetOf(url, 'Book', provider, { prefill: PREFILL, query }).address;
}

describe('the address to book at', () => {
  it('carries what is known of the visitor, encoded, in each provider’s own parameters', () => {
    expect(address('https://calendly.com/you/session')).to.equal(
      'https://calendly.com/you/session?a1=Yes&name=Ada+Maria+Lane&email=ada%2B1%40example.org&location=%2B1+555+0100',
    );
    expect(address('https://cal.com/you/session')).to.equal(
      'https://cal.com/you/session?a1=Yes&field%3A12=No&goal=Rest&name=Ada+Maria+Lane&email=ada%2B1%40example.org&attendeePhoneNumber=%2B1+555+0100&notes=Neck+%26+back',
    );
    expect(address('https://you.acuityscheduling.com/')).to.equal(
      'https://you.acuityscheduling.com/?field%3A12=No&firstName=Ada&lastName=Maria+Lane&email=ada%2B1%40example.org&phone=%2B1+555+0100',
    );
  });

  it('tells nobody else of the visitor', () => {
    for (const url of [
      'https://squareup.com/appointments/buyer/widget/a/b',
      'https://calendar.google.com/calendar/appointments/schedules/abc',
      'https://a.example/book?x=1',
      'mailto:you@a.example',
    ]) {
      expect(address(url, { query: '?q=1' })).to.equal(url);
    }
  });

  it('passes on utm parameters and nothing else of the page’s address', () => {
    const query = '?utm_source=mail&utm_medium=a%26b&embed=1&email=x@a.example&UTM_x=1&xutm_y=2&utm_=3&gclid=4';
    expect(address('https://a.example/book', { query })).to.equal(
      'https://a.example/book?utm_source=mail&utm_medium=a%26b',
    );
    expect(address('https://a.example/book?utm_source=site', { query: '?utm_source=mail' })).to.equal(
      'https://a.example/book?utm_source=site',
    );
    expect(address('tel:+15550100', { query })).to.equal('tel:+15550100');
  });

  it('is its own provider’s, whatever the author names, and nobody’s where that is meant', () => {
    const provider = (url: string, named: Booking['provider']): string | undefined =>
      targetOf(url, 'Book', named, { prefill: undefined, query: '' }).provider?.name;
    expect(provider('https://calendly.com/you', 'cal')).to.equal('calendly');
    expect(provider('https://book.a.example/you', 'cal')).to.equal('cal');
    expect(provider('https://calendly.com/you', 'link')).to.equal(undefined);
  });

  it('stays as it is where it is relative', () => {
    expect(targetOf('/book', 'Book', 'calendly', { prefill: PREFILL, query: '?utm_source=a' }).address).to.equal(
      '/book',
    );
  });
});
