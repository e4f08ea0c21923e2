import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { BookingButton } from '../src/index.js';

const meta: Meta<BookingButton> = {
  title: 'Booking button',
  component: 'booking-button',
  args: { href: 'https://calendly.com/example/session', mode: 'link' },
  render: ({ href, mode, variant }) => html`
    <booking-button .href=${href} .mode=${mode} .variant=${variant}>Book a session with me</booking-button>
  `,
};

export default meta;
type Story = StoryObj<BookingButton>;

export const Solid: Story = {};
export const Outline: Story = { args: { variant: 'outline' } };
export const Text: Story = { args: { variant: 'text' } };

/** A known scheduler's page opens in a dialog; here a page of ours stands in for it. */
export const Dialog: Story = {
  render: () => html`
    <booking-button
      mode="dialog"
      .booking=${{ url: new URL('iframe.html', location.href).href, label: 'Book a session with me' }}
    ></booking-button>
  `,
};

/** A link in the page, which works without script as well. */
export const FromLink: Story = {
  render: () => html`<booking-button><a href="https://example.com/book">Book a session with me</a></booking-button>`,
};

/** An address that may not be followed: the children show, and the attribute `debug` says why. */
export const Broken: Story = {
  render: () => html`<booking-button debug href="javascript:alert(1)">Call us instead.</booking-button>`,
};
