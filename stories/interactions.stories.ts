/** What visitors do, done by each story itself: the steps stand in the panel, and `npm run test:stories` plays them. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { SCHEDULERS } from '../demo/schedulers/origin.js';
import article from '../demo/data/comparison.json' with { type: 'json' };
import type { Booking } from '../src/index.js';
import { ofMany } from './comparisons.js';
import { samples } from './testimonials.js';

const BOOKING: Booking = {
  label: 'Book a session with me',
  provider: 'calendly',
  url: `${SCHEDULERS}/calendly/well-behaved`,
};
const SERVICES: Booking = {
  label: 'Book a session with me',
  services: [
    { label: 'Massage', url: `${SCHEDULERS}/calendly/well-behaved?service=massage`, duration: '60 minutes' },
    { label: 'Neuromuscular therapy', url: `${SCHEDULERS}/calendly/well-behaved?service=nmt`, duration: '45 minutes' },
  ],
};

const meta: Meta = { title: 'Interactions' };
export default meta;
type Story = StoryObj;

type Tag = 'modality-comparison' | 'testimonial-carousel' | 'booking-button';

/** An element that shows its data, and what is inside it. */
async function ready<T extends Tag>(canvas: HTMLElement, tag: T) {
  const element = canvas.querySelector(tag)!;
  await waitFor(() => expect(element.status).toBe('ready'));
  await element.updateComplete;
  const root = element.shadowRoot!;
  // Queries ask for an element; a shadow root has all that they use.
  return { element, root, inside: within(root as unknown as HTMLElement) };
}

/** The buttons move on by one, keep focus, and end where the row does. */
export const NextAndPrevious: Story = {
  render: () => html`
    <testimonial-carousel per-view="1" label="Words of clients" .testimonials=${samples(3)}></testimonial-carousel>
  `,
  play: async ({ canvasElement, step }) => {
    const { element, root, inside } = await ready(canvasElement, 'testimonial-carousel');
    const next = await inside.findByRole('button', { name: /next/i });
    const previous = inside.getByRole('button', { name: /previous/i });
    await step('Next, until the end', async () => {
      await expect(previous).toHaveAttribute('aria-disabled', 'true');
      for (const index of [1, 2]) {
        await userEvent.click(next);
        await waitFor(() => expect(element.index).toBe(index), { timeout: 3_000 });
        // What many renders leave over comes with the next frame.
        await waitFor(() => expect(inside.getByRole('status')).toHaveTextContent(`${index + 1} of 3`));
        await expect(root.activeElement).toBe(next);
      }
      await expect(next).toHaveAttribute('aria-disabled', 'true');
    });
    await step('Previous', async () => {
      await userEvent.click(previous);
      await waitFor(() => expect(element.index).toBe(1), { timeout: 3_000 });
    });
  },
};

/** An answer marks what suits and says why; taking it back leaves focus on it. */
export const AnswerTheGuide: Story = {
  render: () => html`<modality-comparison .comparison=${article}></modality-comparison>`,
  play: async ({ canvasElement, step }) => {
    const { root, inside } = await ready(canvasElement, 'modality-comparison');
    const answer = inside.getByRole('radio', { name: /in treatment/ });
    // The comparison has another one, for what the table tells.
    const reasons = root.querySelector('[part="guide"] [role="status"]');
    await step('Answer', async () => {
      await userEvent.click(answer);
      await expect(reasons).toHaveTextContent(/^Neuromuscular therapy is usually/);
    });
    await step('Take it back', async () => {
      await userEvent.click(root.querySelector('.clear')!);
      await waitFor(() => expect(reasons).toHaveTextContent(/^$/));
      await expect(answer).not.toBeChecked();
      await expect(root.activeElement).toBe(answer);
    });
  },
};

/** What all have in common goes, and comes back. */
export const ToggleDifferences: Story = {
  render: () => html`<modality-comparison .comparison=${article}></modality-comparison>`,
  play: async ({ canvasElement }) => {
    const { inside } = await ready(canvasElement, 'modality-comparison');
    const shared = () => inside.queryByRole('rowheader', { name: /Shared aims/ });
    const toggle = inside.getByRole('checkbox', { name: 'Show only what differs' });
    await expect(shared()).toBeVisible();
    await userEvent.click(toggle);
    await waitFor(() => expect(shared()).toBeNull());
    await userEvent.click(toggle);
    await waitFor(() => expect(shared()).toBeVisible());
  },
};

/** More modalities than fit: a column shows what the visitor picks for it. */
export const PickColumns: Story = {
  render: () => html`<modality-comparison .comparison=${ofMany(12)}></modality-comparison>`,
  play: async ({ canvasElement }) => {
    const { inside } = await ready(canvasElement, 'modality-comparison');
    const [picker] = await waitFor(() => inside.getAllByRole('combobox'));
    await userEvent.selectOptions(picker!, 'm11');
    const first = () => inside.getAllByRole('combobox')[0]!.querySelector<HTMLOptionElement>('option:checked');
    await waitFor(() => expect(first()).toHaveTextContent('Sample 12'));
    await expect(inside.getByText('What modality 12 is meant to do.')).toBeVisible();
  },
};

/** Arrows walk through the services; Escape leads back to the button. */
export const MenuByKeyboard: Story = {
  render: () => html`<booking-button .booking=${SERVICES}></booking-button>`,
  play: async ({ canvasElement }) => {
    const { element, root, inside } = await ready(canvasElement, 'booking-button');
    const focused = (name: string) =>
      waitFor(() => expect(root.activeElement).toHaveTextContent(new RegExp(name, 'u')));
    element.focus();
    await userEvent.keyboard('{Enter}');
    await focused('Massage');
    await userEvent.keyboard('{ArrowDown}');
    await focused('Neuromuscular therapy');
    await userEvent.keyboard('{Escape}');
    await focused('Book a session');
    await expect(inside.queryByRole('menu')).toBeNull();
  },
};

/** The booking page opens in a dialog, and closing gives focus back. */
export const OpenAndCloseDialog: Story = {
  render: () => html`<booking-button .booking=${BOOKING}></booking-button>`,
  play: async ({ canvasElement, step }) => {
    const { root, inside } = await ready(canvasElement, 'booking-button');
    const link = inside.getByRole('link', { name: /Book a session/ });
    const dialog = () => root.querySelector<HTMLDialogElement>('dialog[open]');
    await step('Open', async () => {
      await userEvent.click(link);
      await waitFor(() => expect(dialog()).toBeVisible(), { timeout: 5_000 });
      await waitFor(() => expect(dialog()!.querySelector('iframe')).toBeVisible(), { timeout: 5_000 });
    });
    await step('Close', async () => {
      await userEvent.click(within(dialog()!).getByRole('button', { name: /close/i }));
      await waitFor(() => expect(dialog()).toBeNull());
      await expect(root.activeElement).toBe(link);
    });
  },
};

/**
 * Autoplay stops by its button, and goes on by it. It moves by itself until focus comes; where motion is to be reduced it
 * waits to be asked.
 */
export const PauseAndPlay: Story = {
  render: () => html`
    <testimonial-carousel autoplay per-view="1" dwell="1" .testimonials=${samples(3)}></testimonial-carousel>
  `,
  play: async ({ canvasElement, step }) => {
    const { element, root } = await ready(canvasElement, 'testimonial-carousel');
    const told: boolean[] = [];
    element.addEventListener('testimonial-autoplay', ({ playing }) => told.push(playing));
    const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const button = root.querySelector<HTMLElement>('[part="pause"]')!;
    const moves = () => {
      const from = element.index;
      return waitFor(() => expect(element.index).not.toBe(from), { timeout: 5_000 });
    };
    const rests = async () => {
      // A move that has begun may end.
      await new Promise((resolve) => setTimeout(resolve, 500));
      const from = element.index;
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      await expect(element.index).toBe(from);
    };
    if (!isReduced) await step('It moves', moves);
    // It tells that it begins, too.
    told.length = 0;
    await step(isReduced ? 'It starts paused' : 'Focus stops it', async () => {
      button.focus();
      await rests();
      await expect(told).toEqual(isReduced ? [] : [false]);
    });
    // By keyboard: a pointer above it would keep it from moving.
    await step('Play', async () => {
      await userEvent.keyboard('{Enter}');
      await expect(told.at(-1)).toBe(true);
      await moves();
    });
    await step('Pause', async () => {
      await userEvent.keyboard('{Enter}');
      await expect(told.at(-1)).toBe(false);
      await rests();
      await expect(root.activeElement).toBe(button);
    });
  },
};

/** A long quote opens and closes; focus stays on the button. */
export const ReadMore: Story = {
  render: () => html`<testimonial-carousel lines="2" .testimonials=${samples(5).slice(4)}></testimonial-carousel>`,
  play: async ({ canvasElement }) => {
    const { root } = await ready(canvasElement, 'testimonial-carousel');
    const more = await waitFor(() => {
      const found = root.querySelector<HTMLElement>('[part="more"]');
      if (!found) throw new Error('No quote is cut.');
      return found;
    });
    await expect(more).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(more);
    await waitFor(() => expect(more).toHaveAttribute('aria-expanded', 'true'));
    await expect(root.activeElement).toBe(more);
  },
};

/** The row becomes a list with every quote. */
export const ShowAll: Story = {
  render: () => html`<testimonial-carousel per-view="1" .testimonials=${samples(9)}></testimonial-carousel>`,
  play: async ({ canvasElement }) => {
    const { root } = await ready(canvasElement, 'testimonial-carousel');
    const shown = () =>
      [...root.querySelectorAll('[part="slide"]')].filter((slide) => !slide.closest('[inert]')).length;
    await waitFor(() => expect(shown()).toBe(1));
    await userEvent.click(root.querySelector('[part="show-all"]')!);
    await waitFor(() => expect(shown()).toBe(9));
  },
};

/** Nothing of a third party is loaded before the visitor agrees. */
export const AskForConsent: Story = {
  render: () => html`<booking-button consent="required" .booking=${BOOKING}></booking-button>`,
  play: async ({ canvasElement, step }) => {
    const { root, inside } = await ready(canvasElement, 'booking-button');
    await step('Ask', async () => {
      await userEvent.click(inside.getByRole('link', { name: /Book a session/ }));
      await waitFor(() => expect(root.querySelector('[part="disclosure"]')).toBeVisible(), { timeout: 5_000 });
      await expect(root.querySelector('iframe')).toBeNull();
    });
    await step('Agree', async () => {
      await userEvent.click(within(root.querySelector<HTMLElement>('[part="disclosure"]')!).getByRole('button'));
      await waitFor(() => expect(root.querySelector('iframe')).toBeVisible(), { timeout: 5_000 });
    });
  },
};
