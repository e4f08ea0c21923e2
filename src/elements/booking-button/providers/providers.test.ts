import { expect } from '../../../shared/testing/index.js';
import { cal } from './cal.js';
import { providerOf } from './index.js';

const PAGE = { host: 'practice.example' };

function frameOf(url: string): string | undefined {
  return providerOf(new URL(url), undefined)?.frameUrl(new URL(url), PAGE).href;
}

describe('scheduling providers', () => {
  it('are recognised by their addresses, and framed as they need it', () => {
    expect(frameOf('https://calendly.com/you/session?month=1')).to.equal(
      'https://calendly.com/you/session?month=1&embed_type=Inline&embed_domain=practice.example',
    );
    expect(frameOf('https://cal.com/you/session')).to.equal('https://app.cal.com/you/session/embed?embed=bodywork');
    expect(frameOf('https://you.acuityscheduling.com/')).to.equal('https://you.acuityscheduling.com/');
    expect(frameOf('https://app.acuityscheduling.com/schedule.php?owner=1')).to.equal(
      'https://app.acuityscheduling.com/schedule.php?owner=1',
    );
    expect(frameOf('https://calendar.google.com/calendar/appointments/schedules/abc')).to.equal(
      'https://calendar.google.com/calendar/appointments/schedules/abc?gv=true',
    );
    expect(frameOf('https://squareup.com/appointments/buyer/widget/a/b')).to.equal(
      'https://squareup.com/appointments/buyer/widget/a/b',
    );
  });

  it('are not mistaken for others', () => {
    for (const url of [
      'https://calendly.com.example/you',
      'https://notcalendly.com/you',
      'http://calendly.com/you',
      'https://example.com/?calendly.com',
      'https://squareup.com/login',
      'https://calendar.google.com/calendar/u/0',
      'mailto:you@calendly.com',
    ]) {
      expect(providerOf(new URL(url), undefined), url).to.equal(undefined);
    }
  });

  it('can be named by the author, for addresses of their own', () => {
    expect(providerOf(new URL('https://book.practice.example/me'), 'cal')).to.equal(cal);
    expect(providerOf(new URL('https://calendly.com/you'), 'link')).to.equal(undefined);
    expect(cal.frameUrl(new URL('https://book.practice.example/me/'), PAGE).href).to.equal(
      'https://book.practice.example/me/embed?embed=bodywork',
    );
  });

  it('are answered where they wait for it', () => {
    expect(cal.answer?.({ originator: 'CAL', type: '__iframeReady', namespace: 'bodywork' })).to.deep.equal({
      originator: 'CAL',
      method: 'parentKnowsIframeReady',
    });
    for (const message of [
      null,
      undefined,
      'CAL',
      7,
      {},
      { originator: 'CAL' },
      { originator: 'X', type: '__iframeReady', namespace: 'bodywork' },
      { originator: 'CAL', type: '__iframeReady', namespace: 'other' },
    ]) {
      expect(cal.answer?.(message)).to.equal(undefined);
    }
  });
});
