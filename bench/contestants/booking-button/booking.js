/* global document */
export const booking = { url: 'https://calendly.com/x/y', label: 'Book a session with me' };

/* The frame comes with the first click, as nothing of a third party may before. */
export function showBooking(dialog) {
  if (!dialog.querySelector('iframe')) {
    const frame = document.createElement('iframe');
    frame.src = booking.url;
    frame.title = booking.label;
    dialog.append(frame);
  }
  dialog.showModal();
}
