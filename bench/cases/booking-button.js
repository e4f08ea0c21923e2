/* A link, as hand-written HTML (the floor) and as the element. */
const booking = { url: 'https://example.com/book', label: 'Book a session with me' };

const floor = (root) => (root.innerHTML = `<a href="${booking.url}">${booking.label}</a>`);

export const cases = {
  button: {
    mounts: 40,
    contestants: {
      floor,
      'floor again': floor,
      element: (root) => {
        const element = document.createElement('booking-button');
        element.booking = { ...booking };
        root.append(element);
      },
    },
  },
};
