import { expect } from '../../../shared/testing/index.js';
import { providerOf } from '../providers/index.js';
import type { Provider } from '../schema.js';
import { calFrame } from './cal.js';
import { calendlyFrame } from './calendly.js';
import { frameOf } from './index.js';

function framed(url: string, named?: Provider): string {
  const address = new URL(url);
  return frameOf(providerOf(address, named))?.url(address, { host: 'practice.example' }).href ?? url;
}

describe('addresses in a frame', () => {
  it('are as the provider needs it', () => {
    expect(framed('https://calendly.com/you/session?month=1')).to.equal(
      'https://calendly.com/you/session?month=1&embed_type=Inline&embed_domain=practice.example',
    );
    expect(framed('https://cal.com/you/session')).to.equal('https://app.cal.com/you/session/embed?embed=bodywork');
    expect(framed('https://you.acuityscheduling.com/')).to.equal('https://you.acuityscheduling.com/');
    expect(framed('https://app.acuityscheduling.com/schedule.php?owner=1')).to.equal(
      'https://app.acuityscheduling.com/schedule.php?owner=1',
    );
    expect(framed('https://calendar.google.com/calendar/appointments/schedules/abc')).to.equal(
      'https://calendar.google.com/calendar/appointments/schedules/abc?gv=true',
    );
    expect(framed('https://squareup.com/appointments/buyer/widget/a/b')).to.equal(
      'https://squareup.com/appointments/buyer/widget/a/b',
    );
    expect(framed('https://book.squareup.com/appointments/a/location/b/services?locale=en')).to.equal(
      'https://book.squareup.com/appointments/a/location/b/services?locale=en',
    );
    expect(framed('https://you.as.me/?appointmentType=1')).to.equal('https://you.as.me/?appointmentType=1');
  });

  it('are the page itself, not as the account sees it whose address bar it was copied from', () => {
    expect(framed('https://calendar.google.com/calendar/u/0/appointments/schedules/abc?hl=de')).to.equal(
      'https://calendar.google.com/calendar/appointments/schedules/abc?hl=de&gv=true',
    );
    expect(framed('https://calendar.google.com/calendar/u/12/appointments/u/0/appointments/abc')).to.equal(
      'https://calendar.google.com/calendar/appointments/u/0/appointments/abc?gv=true',
    );
  });

  it('are those of Cal.com’s embeds, on a domain of the author’s own, too', () => {
    expect(framed('https://book.practice.example/me/', 'cal')).to.equal(
      'https://book.practice.example/me/embed?embed=bodywork',
    );
    expect(framed('https://cal.com/you/embed')).to.equal('https://app.cal.com/you/embed?embed=bodywork');
    expect(framed('https://cal.com/embed/you')).to.equal('https://app.cal.com/embed/you/embed?embed=bodywork');
  });
});

describe('booking pages', () => {
  it('are believed where they come from the provider’s own hosts alone, and may do no more than they need', () => {
    const known = (url: string): unknown => {
      const { life, origins, allow } = frameOf(providerOf(new URL(url), undefined))!;
      return [life, origins, allow];
    };
    expect(known('https://calendly.com/you')).to.deep.equal(['message', ['https://calendly.com'], undefined]);
    expect(known('https://cal.com/you')).to.deep.equal([
      'message',
      ['https://app.cal.com', 'https://cal.com'],
      'payment',
    ]);
    expect(known('https://calendar.google.com/calendar/appointments/schedules/abc')).to.deep.equal([
      'none',
      [],
      undefined,
    ]);
  });

  it('are answered where they wait for it', () => {
    expect(calFrame.answer?.({ originator: 'CAL', type: '__iframeReady', namespace: 'bodywork' })).to.deep.equal({
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
      expect(calFrame.answer?.(message)).to.equal(undefined);
    }
  });
});

describe('what a booking page says', () => {
  const ofCal = (type: string, data?: unknown): unknown =>
    calFrame.read?.({ originator: 'CAL', namespace: 'bodywork', type, data });
  const ofCalendly = (event: string, payload?: unknown): unknown => calendlyFrame.read?.({ event, payload });
  const START = '2026-05-01T10:00:00.000Z';

  it('is that it lives, or fails', () => {
    for (const event of ['profile_page_viewed', 'event_type_viewed', 'date_and_time_selected']) {
      expect(ofCalendly(`calendly.${event}`), event).to.deep.equal({ kind: 'alive' });
    }
    expect(ofCal('linkReady')).to.deep.equal({ kind: 'alive' });
    expect(ofCal('linkFailed')).to.deep.equal({ kind: 'failed' });
    expect(ofCalendly('calendly.other', { event: { uri: 'x' } })).to.equal(undefined);
    expect(ofCal('bookingSuccessful', { uid: 'x' })).to.equal(undefined);
  });

  it('is how high it is: a sensible number of pixels', () => {
    const ofHeight = (height: unknown): unknown => ofCalendly('calendly.page_height', { height });
    expect(ofHeight('720px')).to.deep.equal({ kind: 'height', pixels: 720 });
    expect(ofHeight('720.5px')).to.deep.equal({ kind: 'height', pixels: 720.5 });
    expect(ofHeight(0.5)).to.deep.equal({ kind: 'height', pixels: 0.5 });
    expect(ofCal('__dimensionChanged', { iframeHeight: 20_000 })).to.deep.equal({ kind: 'height', pixels: 20_000 });
    for (const height of [
      0,
      -1,
      20_001,
      '20001px',
      '720',
      'x720px',
      '720px;',
      '720.px',
      '1 720px',
      ['720px'],
      {},
      null,
      undefined,
      NaN,
    ]) {
      expect(ofHeight(height), String(height)).to.equal(undefined);
    }
  });

  it('is what was booked, by its reference', () => {
    const ofUri = (uri: unknown): unknown => ofCalendly('calendly.event_scheduled', { event: { uri } });
    expect(ofUri('https://a.example/1')).to.deep.equal({ kind: 'scheduled', reference: 'https://a.example/1' });
    expect(ofUri('x'.repeat(500))).to.have.property('kind', 'scheduled');
    for (const uri of ['x'.repeat(501), '', 7, ['x']]) expect(ofUri(uri)).to.equal(undefined);
  });

  it('is what was booked, also where that has no reference', () => {
    const booked = { kind: 'scheduled', reference: undefined };
    for (const uri of [null, undefined]) {
      expect(ofCalendly('calendly.event_scheduled', { event: { uri } })).to.deep.equal(booked);
    }
    expect(ofCal('bookingSuccessfulV2', { startTime: START })).to.deep.equal({ ...booked, start: START });
    for (const payload of [undefined, null, {}, { event: null }, { event: 'x' }]) {
      expect(ofCalendly('calendly.event_scheduled', payload)).to.equal(undefined);
    }
  });

  it('is when that begins and ends, where it says so in a sensible form', () => {
    const booked = (startTime: unknown, endTime?: unknown): unknown =>
      ofCal('bookingSuccessfulV2', { uid: 'x', startTime, endTime });
    for (const time of [START, '2026-05-01T10:00Z', '2026-05-01T10:00:00+02:00', '2026-05-01T10:00:00-0700']) {
      expect(booked(time, time), time).to.deep.equal({ kind: 'scheduled', reference: 'x', start: time, end: time });
    }
    for (const time of ['2026-05-01', '2026-05-01T10:00', `${START}x`, `x${START}`, [START], 7, undefined]) {
      expect(booked(time, time), String(time)).to.deep.equal({ kind: 'scheduled', reference: 'x' });
    }
    expect(booked(START)).to.deep.equal({ kind: 'scheduled', reference: 'x', start: START });
  });
});
