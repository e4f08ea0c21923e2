/*
 * A plain button, and the code that Cal.com's site gives out for it: a namespace for each event type. The first call
 * loads the script of the vendor's package, from the bench's own server. No frame is made before a click.
 */
import loadCalcom from '@calcom/embed-snippet';
import { booking } from './booking.js';

let namespaces = 0;

export function mount(root) {
  const namespace = `x${namespaces++}`;
  root.innerHTML = `<button type="button" data-cal-link="x/y" data-cal-namespace="${namespace}" data-cal-config='{"layout":"month_view"}'>${booking.label}</button>`;
  const Cal = loadCalcom('/calcom.js');
  Cal('init', namespace, { origin: 'https://app.cal.com' });
  Cal.ns[namespace]('ui', { hideEventTypeDetails: false, layout: 'month_view' });
}
