import { expect } from '../../shared/testing/index.js';
import type { Booking, Prefill, Service } from './schema.js';
import { addressesIn, chosenService, serviceFor, targetOf } from './target.js';

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

  it('divides a name into two where two are asked for, and keeps to the questions there are', () => {
    const prefill: Prefill = {
      name: ' Ada  Lane ',
      answers: { 'xfield:1': 'x', 'field:1x': 'x', 'field:2': 'y', ba1: 'x', a11: 'x', a10: 'y' },
    };
    const addressAt = (url: string): string => targetOf(url, 'Book', undefined, { prefill, query: '' }).address;
    expect(addressAt('https://you.acuityscheduling.com/')).to.equal(
      'https://you.acuityscheduling.com/?field%3A2=y&firstName=Ada&lastName=Lane',
    );
    expect(addressAt('https://calendly.com/you')).to.equal('https://calendly.com/you?a10=y&name=+Ada++Lane+');
  });

  it('answers a question by its own name where nothing else does', () => {
    const answers = { attendeePhoneNumber: '+1 555 0199', notes: 'Neck', name: 'A' };
    const prefill: Prefill = { name: 'Ada', answers };
    expect(targetOf('https://cal.com/you', 'Book', undefined, { prefill, query: '' }).address).to.equal(
      'https://cal.com/you?attendeePhoneNumber=%2B1+555+0199&notes=Neck&name=Ada',
    );
  });

  it('says nothing of what is not known of the visitor', () => {
    const { address: known } = targetOf('https://calendly.com/you', 'Book', undefined, {
      prefill: { email: 'ada@example.org' },
      query: '',
    });
    expect(known).to.equal('https://calendly.com/you?email=ada%40example.org');
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
    const query =
      '?utm_source=mail&utm_medium=a%26b&embed=1&email=x@a.example&UTM_x=1&xutm_y=2&utm_=3&utm_a-b=5&gclid=4';
    expect(address('https://a.example/book', { query })).to.equal(
      'https://a.example/book?utm_source=mail&utm_medium=a%26b',
    );
    expect(address('https://a.example/book?utm_source=site', { query: '?utm_source=mail' })).to.equal(
      'https://a.example/book?utm_source=site',
    );
    expect(address('http://a.example/book', { query: '?utm_source=mail' })).to.equal(
      'http://a.example/book?utm_source=mail',
    );
    for (const url of ['tel:+15550100', 'web+https:book']) expect(address(url, { query })).to.equal(url);
  });

  it('is its own provider’s, whatever the author names, and nobody’s where that is meant', () => {
    const provider = (url: string, named: Booking['provider']): string | undefined =>
      targetOf(url, 'Book', named, { prefill: undefined, query: '' }).provider?.name;
    expect(provider('https://calendly.com/you', 'cal')).to.equal('calendly');
    expect(provider('https://book.a.example/you', 'cal')).to.equal('cal');
    expect(provider('https://calendly.com/you', 'link')).to.equal(undefined);
  });

  it('is a scheduler’s at its own hosts and paths alone', () => {
    const provider = (url: string): string | undefined =>
      targetOf(url, 'Book', undefined, { prefill: undefined, query: '' }).provider?.name;
    for (const host of ['squareup.com', 'app.squareup.com', 'book.squareup.com']) {
      expect(provider(`https://${host}/appointments/a/location/b/services`), host).to.equal('square');
    }
    expect(provider('https://squareup.com.example/appointments/a/location/b/services')).to.equal(undefined);
    expect(provider('https://calendar.google.com/calendar/u/0/appointments/schedules/a')).to.equal('google');
    expect(provider('https://calendar.google.com/x/calendar/appointments/schedules/a')).to.equal(undefined);
  });

  it('has no name of a visitor who gave none', () => {
    const prefill: Prefill = { email: 'visitor@a.example' };
    const { address } = targetOf('https://you.acuityscheduling.com/', 'Book', undefined, { prefill, query: '' });
    expect([...new URL(address).searchParams]).to.deep.equal([['email', 'visitor@a.example']]);
  });

  it('stays as it is where it is relative', () => {
    expect(targetOf('/book', 'Book', 'calendly', { prefill: PREFILL, query: '?utm_source=a' }).address).to.equal(
      '/book',
    );
  });
});

describe('services', () => {
  const massage: Service = { id: 'm', label: 'Massage', url: 'https://a.example/m', modality: 'massage' };
  const both: Service = { id: 'b', label: 'Both', url: 'https://a.example/b', modality: ['massage', 'nmt'] };

  it('have addresses, besides the one for all', () => {
    expect(addressesIn({ url: 'https://a.example/', services: [massage, both] })).to.deep.equal([
      'https://a.example/',
      'https://a.example/m',
      'https://a.example/b',
    ]);
    expect(addressesIn({ services: [massage] })).to.deep.equal(['https://a.example/m']);
    expect(addressesIn({})).to.deep.equal([]);
  });

  it('are chosen by id; the only one is chosen where there is no other address', () => {
    expect(chosenService({ services: [massage, both] }, 'b')).to.equal(both);
    expect(chosenService({ services: [massage, both] }, null)).to.equal(undefined);
    expect(chosenService({ services: [massage] }, null)).to.equal(massage);
    expect(chosenService({ services: [massage] }, 'gone')).to.equal(massage);
    expect(chosenService({ url: 'https://a.example/', services: [massage] }, null)).to.equal(undefined);
    expect(chosenService({ url: massage.url, services: [massage] }, null)).to.equal(massage);
    expect(chosenService({ url: 'https://a.example/' }, 'm')).to.equal(undefined);
  });

  it('are found by what they are about: the first that names it', () => {
    expect(serviceFor({ services: [massage, both] }, 'massage')).to.equal(massage);
    expect(serviceFor({ services: [massage, both] }, 'nmt')).to.equal(both);
    expect(serviceFor({ services: [both] }, 'mass')).to.equal(undefined);
    expect(serviceFor({}, 'massage')).to.equal(undefined);
  });
});
