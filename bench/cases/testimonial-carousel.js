/* Three and thirty quotes, as hand-written HTML (the floor) and as the element. */

const quotes = (count) =>
  Array.from({ length: count }, (_, n) => ({ quote: `Sample quote ${n}.`, author: 'Sample client', date: '2024' }));

const figure = ({ quote, author, date }) =>
  `<figure><blockquote><p>${quote}</p></blockquote><figcaption>${author} <time>${date}</time></figcaption></figure>`;

export const cases = Object.fromEntries(
  [
    [3, 20],
    [30, 10],
  ].map(([count, mounts]) => {
    const data = quotes(count);
    const floor = (root) =>
      (root.innerHTML = `<button>‹</button><button>›</button><div>${data.map(figure).join('')}</div>`);
    return [
      `carousel ${count}`,
      {
        mounts,
        contestants: {
          floor,
          'floor again': floor,
          element: (root) => {
            const element = document.createElement('testimonial-carousel');
            element.testimonials = structuredClone(data);
            root.append(element);
          },
        },
      },
    ];
  }),
);
