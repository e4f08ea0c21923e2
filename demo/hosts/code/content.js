/** What the pages of frameworks show: as objects, and as JSON text. */
export const COMPARISON = {
  title: 'Two kinds of bodywork',
  modalities: [{ name: 'Massage' }, { name: 'Neuromuscular therapy' }],
  aspects: [
    { label: 'Aim', values: { massage: 'Relaxation', 'neuromuscular-therapy': 'To address the cause of pain' } },
    { label: 'Meant to help', values: { massage: 'Tired muscles', 'neuromuscular-therapy': 'Tired muscles' } },
    { label: 'Breadth', values: { massage: 'Broad', 'neuromuscular-therapy': 'Targeted' } },
  ],
};

export const TESTIMONIALS = ['first', 'second', 'third', 'fourth', 'fifth'].map((nth) => ({
  quote: `Sample quote. The ${nth}.`,
  author: 'Sample client',
}));

export const BOOKING = { url: '/demo/hosts/booking.html', label: 'Book a session with me' };

/** The same as a framework's user would pass them. */
export const WAYS = {
  text: {
    comparison: JSON.stringify(COMPARISON),
    testimonials: JSON.stringify(TESTIMONIALS),
    booking: JSON.stringify(BOOKING),
  },
  objects: { comparison: COMPARISON, testimonials: TESTIMONIALS, booking: BOOKING },
};
