/* What the bench mounts: each element, and the same content as hand-written HTML. Runs in the page. */
const comparison = {
  title: 'Comparison',
  modalities: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: `Modality ${id}` })),
  aspects: Array.from({ length: 12 }, (_, n) => ({
    label: `Aspect ${n}`,
    values: { a: `Value ${n}`, b: 'Other value', c: ['One', 'Two'], d: n % 2 === 0 },
  })),
};
const testimonials = Array.from({ length: 6 }, (_, n) => ({
  quote: `Sample quote ${n}.`,
  author: 'Sample client',
  date: '2024',
}));
const booking = { url: 'https://example.com/book', label: 'Book a session with me' };

const cell = (value) =>
  Array.isArray(value)
    ? `<ul>${value.map((each) => `<li>${each}</li>`).join('')}</ul>`
    : value === true
      ? '✓ Yes'
      : value === false
        ? '✗ No'
        : value;

const CASES = {
  'modality-comparison': {
    element: (element) => (element.comparison = structuredClone(comparison)),
    floor: () =>
      `<h2>${comparison.title}</h2><table><thead><tr><td></td>${comparison.modalities.map(({ name }) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>${comparison.aspects
        .map(
          ({ label, values }) =>
            `<tr><th scope="row">${label}</th>${Object.values(values)
              .map((value) => `<td>${cell(value)}</td>`)
              .join('')}</tr>`,
        )
        .join('')}</tbody></table>`,
  },
  'testimonial-carousel': {
    element: (element) => (element.testimonials = structuredClone(testimonials)),
    floor: () =>
      `<button>‹</button><button>›</button><div>${testimonials.map(({ quote, author, date }) => `<figure><blockquote><p>${quote}</p></blockquote><figcaption>${author} <time>${date}</time></figcaption></figure>`).join('')}</div>`,
  },
  'booking-button': {
    element: (element) => (element.booking = { ...booking }),
    floor: () => `<a href="${booking.url}">${booking.label}</a>`,
  },
};

const main = document.querySelector('main');
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

window.settle = async () => {
  main.replaceChildren();
  await frame();
};

/* Mounts one after another, each until it is laid out and painted. */
window.mount = async (name, contestant, times) => {
  for (let n = 0; n < times; n++) {
    if (contestant === 'element') {
      const element = document.createElement(name);
      CASES[name].element(element);
      main.replaceChildren(element);
    } else {
      const element = document.createElement('div');
      element.innerHTML = CASES[name].floor();
      main.replaceChildren(element);
    }
    await frame();
  }
};
