/**
 * Tells what Cal.com's embed documentation says. Framed as an embed (`?embed=<namespace>`) the page stays hidden until
 * its parent has answered its first message.
 */
/* global window */
import { behaviour, book, END, post, postGarbage, query, ready, show, showOnly } from './page.js';

const HOUR = 3_600_000;
const namespace = query.get('embed');

/** @type {Record<string, () => void>} */
const BEHAVIOURS = { silent: beSilent, failing: fail, hostile: beHostile };

(BEHAVIOURS[behaviour] ?? behaveWell)();

async function behaveWell() {
  await ready();
  const start = book({ confirm });
  await shakeHands();
  show();
  tell('linkReady');
  tell('__dimensionChanged', { iframeHeight: 720, iframeWidth: window.innerWidth, isFirstTime: true });
  start();
}

function beSilent() {
  book();
  show();
}

async function fail() {
  await shakeHands();
  showOnly('missing');
  show();
  tell('linkFailed', { code: '404', msg: 'Not found', data: { url: window.location.href } });
}

function beHostile() {
  beSilent();
  postGarbage();
  for (const [originator, name] of [
    ['LAC', namespace],
    [null, namespace],
    ['CAL', 'somebody-else'],
    ['CAL', { toString: namespace }],
  ]) {
    for (const type of ['__iframeReady', 'linkReady', 'linkFailed', 'bookingSuccessfulV2']) {
      post({ originator, type, namespace: name, fullType: `CAL:${namespace}:${type}`, data: {} });
    }
  }
  for (const iframeHeight of [{}, [], null, '', '999999999px', '-5px', -5, 1e9, NaN, Infinity]) {
    tell('__dimensionChanged', { iframeHeight });
  }
  tell('bookingSuccessfulV2', null);
  tell('bookingSuccessfulV2', { uid: {}, startTime: {}, endTime: 5 });
  tell('bookingSuccessfulV2', { uid: 'x'.repeat(1e6), startTime: '<script>', endTime: 'tomorrow' });
  post(END);
}

/** @param {string} startTime */
function confirm(startTime) {
  // It carries personal data: whoever passes it on fails the tests.
  tell('bookingSuccessful', { booking: { attendees: [{ email: 'sample@example.com' }] } });
  tell('bookingSuccessfulV2', {
    uid: 'SAMPLE',
    title: 'Sample appointment',
    startTime,
    endTime: new Date(Date.parse(startTime) + HOUR).toISOString(),
    status: 'ACCEPTED',
  });
}

/** Says that it is there, and waits for the answer. A page that is no embed needs none. */
function shakeHands() {
  if (namespace === null) return Promise.resolve();
  return new Promise((resolve) => {
    window.addEventListener('message', ({ source, data }) => {
      if (source !== window.parent) return;
      if (data?.originator === 'CAL' && data.method === 'parentKnowsIframeReady') resolve();
    });
    tell('__iframeReady', { isPrerendering: false });
  });
}

/**
 * @param {string} type
 * @param {unknown} data
 */
function tell(type, data = {}) {
  if (namespace !== null) post({ originator: 'CAL', type, namespace, fullType: `CAL:${namespace}:${type}`, data });
}
