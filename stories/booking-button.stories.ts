import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, waitFor } from 'storybook/test';
import { SCHEDULERS } from '../demo/schedulers/origin.js';
import type { Booking, BookingButton } from '../src/index.js';
import { NO_CONTROLS } from './docs/controls.js';
import { neverAnswer, ON_ITS_WAY } from './docs/on-its-way.js';
import { given } from './docs/properties.js';

/** Milliseconds that something may take to show. */
const PATIENCE = 10_000;
const LABEL = 'Book a session with me';
const CONTACT: Booking['contact'] = {
  phone: '+1 555 010 9999',
  whatsapp: '+1 555 010 9999',
  email: 'book@example.com',
};
const SERVICES: Booking['services'] = [
  {
    label: 'Massage',
    url: `${SCHEDULERS}/calendly/well-behaved?service=massage`,
    description: 'The wide view: travelling strokes, and time to rest.',
    duration: '60 minutes',
    price: '$90',
  },
  {
    label: 'Neuromuscular therapy',
    url: `${SCHEDULERS}/calendly/well-behaved?service=neuromuscular`,
    description: 'The close look: trigger points and their causes.',
    duration: '45 minutes',
    price: '$85',
  },
  { label: 'First talk', url: `${SCHEDULERS}/calendly/well-behaved?service=talk`, duration: '15 minutes' },
];

/** A booking page of a sample scheduler, which runs beside `npm run storybook`. */
function sample(page: string, more: Partial<Booking> = {}): Booking {
  const provider = page.startsWith('cal/') ? 'cal' : 'calendly';
  return { url: `${SCHEDULERS}/${page}`, provider, label: LABEL, ...more };
}

const partOf = (canvas: HTMLElement, part: string): Element | null =>
  canvas.querySelector('booking-button')!.shadowRoot!.querySelector(`[part="${part}"]`);

/** Opens it, so that what is inside can be looked at, and waits until these parts show. */
const open =
  (...parts: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    canvasElement.querySelector('booking-button')!.open();
    for (const part of parts) {
      await waitFor(() => expect(partOf(canvasElement, part)).toBeVisible(), { timeout: PATIENCE });
    }
  };

const meta: Meta<BookingButton> = {
  title: 'Booking button',
  component: 'booking-button',
  args: { booking: sample('calendly/well-behaved') },
  render: (args) => html`<booking-button ${given(args)}></booking-button>`,
};

export default meta;
type Story = StoryObj<BookingButton>;

export const Solid: Story = {};
export const Outline: Story = { args: { variant: 'outline' } };
export const Text: Story = { args: { variant: 'text' } };

/** Black or white, whichever reads better: nobody has to choose a colour for the words. */
export const Accents: Story = {
  parameters: NO_CONTROLS,
  render: () => html`
    <style>
      .accents {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75em;
      }
      ${['#2f6b5e', '#ffd400', '#777', '#e4572e', '#0b3954', '#bfd7ea', '#000', '#fff'].map(
        (accent, n) => `.accent-${n} { --bodywork-accent: ${accent} }`,
      )}
    </style>
    <div class="accents">
      ${Array.from({ length: 8 }, (_, n) => html`<booking-button class="accent-${n}" href="https://example.com/">${LABEL}</booking-button>`)}
    </div>
  `,
};

/** A link in the page, which works without script as well. */
export const FromLink: Story = {
  args: { booking: undefined },
  render: (args) => html`
    <booking-button ${given(args)}><a href="https://example.com/book">${LABEL}</a></booking-button>
  `,
};

/** An icon as a label, which gets the words beside it that it lacks. */
export const Icon: Story = {
  args: { booking: undefined, href: 'https://example.com/book' },
  render: (args) => html`
    <booking-button ${given(args)}>
      <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentcolor">
        <path d="M1 4h14v11H1zM1 8h14M5 1v4M11 1v4" stroke-width="2"></path>
      </svg>
    </booking-button>
  `,
};

/** The number that advertisements must carry in some places. */
export const License: Story = { args: { booking: sample('calendly/well-behaved', { license: 'Licence MA 00000' }) } };

/** Calendly's protocol, spoken by a sample page. */
export const Calendly: Story = {
  args: { booking: sample('calendly/well-behaved', { prefill: { name: 'Sample client' } }) },
  play: open('frame'),
};

/** Cal.com's protocol, spoken by a sample page: no script of theirs is needed. */
export const CalCom: Story = { args: { booking: sample('cal/well-behaved') }, play: open('frame') };

/** A provider that tells nothing: other ways to reach the practice always stand beside it. */
export const SilentProvider: Story = {
  args: { booking: sample('calendly/silent', { provider: 'acuity', contact: CONTACT }) },
  play: open('frame', 'fallback'),
};

/** No sign of life in time: other ways stand beside the frame, never instead of it. */
export const NoAnswer: Story = {
  args: { booking: sample('calendly/refusing', { contact: CONTACT }), frameTimeout: 1 },
  play: open('fallback'),
};

/** It comes later than it should: the other ways go again. */
export const Slow: Story = {
  args: { booking: sample('calendly/slow', { contact: CONTACT }), frameTimeout: 2 },
  play: async (context) => {
    await open('fallback')(context);
    await waitFor(() => expect(partOf(context.canvasElement, 'fallback')).toBeNull(), { timeout: PATIENCE });
  },
};

/** The page itself says that there is nothing at this address. */
export const LinkFailed: Story = {
  args: { booking: sample('cal/failing', { contact: CONTACT }) },
  play: open('fallback'),
};

/** Said politely, and it stays until it is closed. */
export const Booked: Story = {
  args: { booking: sample('calendly/well-behaved?auto=schedule') },
  play: async (context) => {
    const heard = fn();
    context.canvasElement.addEventListener('booking-scheduled', heard);
    await open('frame')(context);
    await waitFor(() => expect(heard).toHaveBeenCalled(), { timeout: PATIENCE });
    await expect(partOf(context.canvasElement, 'dialog')!.querySelector('[role="status"]')).not.toBeEmptyDOMElement();
  },
};

/** Nothing of a third party is loaded before the visitor agrees. */
export const Consent: Story = {
  args: { consent: 'required' },
  play: async (context) => {
    await open('disclosure')(context);
    await expect(partOf(context.canvasElement, 'frame')).toBeNull();
  },
};

/** Several services are a menu of links. */
export const Services: Story = {
  args: { booking: { label: LABEL, services: SERVICES, provider: 'calendly' } },
  play: open('menu'),
};

/** One service beside the page for all of them. */
export const OneService: Story = {
  args: { booking: sample('calendly/well-behaved', { services: SERVICES.slice(0, 1) }) },
  play: open('menu'),
};

/** The same in the page: a labelled list. */
export const ServicesInline: Story = {
  args: { booking: { label: LABEL, services: SERVICES, provider: 'calendly' }, mode: 'inline' },
};

/** Without a dialog: the booking page stands in the page. */
export const Inline: Story = { args: { mode: 'inline' }, play: open('frame') };

/** Keeps to the window's end, and makes way while its twin stands in view. */
export const Floating: Story = {
  // It keeps to the end of a window of its own.
  parameters: { ...NO_CONTROLS, docs: { story: { inline: false, height: '24em' } } },
  render: () => html`
    <p>Scroll down, until the button in the page comes.</p>
    <div style="block-size: 150vh"></div>
    <booking-button href="https://example.com/book">${LABEL}</booking-button>
    <div style="block-size: 60vh"></div>
    <booking-button floating href="https://example.com/book">${LABEL}</booking-button>
  `,
};

/** Services in the page that keep to the window's end: on a ground of their own, in which they scroll. */
export const FloatingServices: Story = {
  args: { booking: { label: LABEL, services: SERVICES, provider: 'calendly' }, mode: 'inline', floating: true },
  // It keeps to the end of a window of its own.
  parameters: { docs: { story: { inline: false, height: '24em' } } },
};

export const RightToLeft: Story = {
  args: { booking: { label: 'احجز جلسة', services: SERVICES, provider: 'calendly' } },
  render: (args) => html`<div dir="rtl" lang="ar"><booking-button ${given(args)}></booking-button></div>`,
  play: open('menu'),
};

export const Narrow: Story = {
  args: { booking: { label: LABEL, services: SERVICES, provider: 'calendly' } },
  globals: { viewport: { value: 'w320' } },
  play: open('menu'),
};

/** An address that may not be followed: the children show, and the attribute `debug` says why. */
export const Broken: Story = {
  parameters: NO_CONTROLS,
  render: () => html`<booking-button debug href="javascript:alert(1)">Call us instead.</booking-button>`,
};

/** What is wrong is left out, the rest works; the attribute `debug` says what and why. */
export const Invalid: Story = { args: { frameTimeout: 0, debug: true } };

/** A file is on its way: what stands inside the element shows meanwhile. */
export const Loading: Story = {
  args: { booking: undefined, src: ON_ITS_WAY },
  beforeEach: neverAnswer,
  render: (args) =>
    html`<booking-button ${given(args)}><a href="https://example.com/book">${LABEL}</a></booking-button>`,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('booking-button')!.status).toBe('loading');
  },
};
