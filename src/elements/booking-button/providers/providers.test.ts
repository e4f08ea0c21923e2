import { expect } from '../../../shared/testing/index.js';
import { cal } from './cal.js';
import { providerOf } from './index.js';

describe('scheduling providers', () => {
  it('are known at each of their hosts', () => {
    const names = [
      'https://calendly.com/you',
      'https://www.cal.com/you',
      'https://app.cal.com/you',
      'https://you.acuityscheduling.com/',
      'https://you.as.me/massage',
      'https://app.squarespacescheduling.com/schedule.php?owner=1',
      'https://app.squareup.com/appointments/buyer/widget/a/b',
      'https://book.squareup.com/appointments/a/location/b',
      'https://calendar.google.com/calendar/appointments/schedules/abc',
      'https://calendar.google.com/calendar/u/0/appointments/schedules/abc',
    ].map((url) => providerOf(new URL(url), undefined)?.name);
    expect(names).to.deep.equal([
      ...['calendly', 'cal', 'cal', 'acuity', 'acuity', 'acuity'],
      ...['square', 'square', 'google', 'google'],
    ]);
  });

  it('are not mistaken for others', () => {
    for (const url of [
      'https://calendly.com.example/you',
      'https://notcalendly.com/you',
      'http://calendly.com/you',
      'https://example.com/?calendly.com',
      'https://squareup.com/login',
      'https://a.example/appointments/buyer/widget/a/b',
      'https://a.example/calendar/appointments/schedules/abc',
      'https://calendar.google.com/calendar/u/0',
      'https://calendar.google.com/calendar/u/x/appointments/schedules/abc',
      'https://calendar.app.google/abc',
      'https://book.squareup.com/login',
      'https://youcanbook.me/you',
      'https://has.me/you',
      'mailto:you@calendly.com',
    ]) {
      expect(providerOf(new URL(url), undefined), url).to.equal(undefined);
    }
  });

  it('can be named by the author, for addresses of their own', () => {
    expect(providerOf(new URL('https://book.practice.example/me'), 'cal')).to.equal(cal);
    expect(providerOf(new URL('https://calendly.com/you'), 'link')).to.equal(undefined);
  });
});
