import type { Booking, Comparison, Testimonials } from 'bodywork-elements';

export const comparison: Comparison = {
  modalities: [
    { id: 'massage', name: 'Massage' },
    { id: 'nmt', name: 'Neuromuscular therapy' },
  ],
  aspects: [
    { label: 'Pressure', values: { massage: 'Often heavy', nmt: 'Adapted to you' } },
    { label: 'Clothing', values: { massage: 'Under a sheet', nmt: 'Under a sheet' } },
  ],
};

export const testimonials: Testimonials = [
  { quote: 'Sample quote one.', author: 'Sample client' },
  { quote: 'Sample quote two.', author: 'Sample client' },
  { quote: 'Sample quote three.', author: 'Sample client' },
];

export const booking: Booking = { url: 'https://calendly.com/you/session', label: 'Book with me' };
