/* Quotes as hand-written HTML that scrolls and snaps (the floor), as the element, and as others' carousels. */
import { Splide } from '@splidejs/splide';
import '@awesome.me/webawesome/dist/components/carousel/carousel.js';
import '@awesome.me/webawesome/dist/components/carousel-item/carousel-item.js';
import '@shoelace-style/shoelace/dist/components/carousel/carousel.js';
import '@shoelace-style/shoelace/dist/components/carousel-item/carousel-item.js';
import '@splidejs/splide/css/core';
import EmblaCarousel from 'embla-carousel';
import { html, render } from 'lit';
import { register } from 'swiper/element/bundle';

register();

const quotes = (count) =>
  Array.from({ length: count }, (_, n) => ({
    quote: `Sample quote ${n}. ${'It says a little more. '.repeat(n % 4)}`.trim(),
    author: 'Sample client',
    date: '2024',
  }));

const figure = ({ quote, author, date }) =>
  `<figure><blockquote><p>${quote}</p></blockquote><figcaption>${author} <time>${date}</time></figcaption></figure>`;

const STYLES = `<style>
  .row { display: flex; overflow-x: auto; scroll-snap-type: x mandatory; gap: 2.5em }
  .row > * { flex: 0 0 100%; scroll-snap-align: start }
  .embla { overflow: hidden } .embla > div { display: flex } .embla > div > * { flex: 0 0 100% }
</style>`;

const floor = (data) => (root) => {
  root.innerHTML = `${STYLES}<button>‹</button><button>›</button><div class="row">${data.map((each) => `<div>${figure(each)}</div>`).join('')}</div>`;
};

const lit = (data) => html`
  <button>‹</button><button>›</button>
  <div class="row">
    ${data.map(
      ({ quote, author, date }) =>
        html`<div>
          <figure>
            <blockquote><p>${quote}</p></blockquote>
            <figcaption>${author} <time>${date}</time></figcaption>
          </figure>
        </div>`,
    )}
  </div>
`;

const slides = (data, open, close) => data.map((each) => `${open}${figure(each)}${close}`).join('');

export const cases = Object.fromEntries(
  [
    [3, 20],
    [30, 10],
    [300, 3],
    [1000, 2],
  ].map(([count, mounts]) => {
    const data = quotes(count);
    return [
      `carousel ${count}`,
      {
        mounts,
        contestants: {
          floor: floor(data),
          'floor again': floor(data),
          'bare Lit': (root) => render(lit(data), root),
          element: (root) => {
            const element = document.createElement('testimonial-carousel');
            element.testimonials = structuredClone(data);
            root.append(element);
          },
          Embla: (root) => {
            root.innerHTML = `${STYLES}<div class="embla"><div>${slides(data, '<div>', '</div>')}</div></div>`;
            document.querySelector('main').replaceChildren(root);
            EmblaCarousel(root.querySelector('.embla'));
          },
          Splide: (root) => {
            root.innerHTML = `<section class="splide"><div class="splide__track"><ul class="splide__list">${slides(data, '<li class="splide__slide">', '</li>')}</ul></div></section>`;
            document.querySelector('main').replaceChildren(root);
            new Splide(root.querySelector('.splide')).mount();
          },
          Swiper: (root) => {
            root.innerHTML = `<swiper-container navigation="true">${slides(data, '<swiper-slide>', '</swiper-slide>')}</swiper-container>`;
          },
          Shoelace: (root) => {
            root.innerHTML = `<sl-carousel navigation>${slides(data, '<sl-carousel-item>', '</sl-carousel-item>')}</sl-carousel>`;
          },
          'Web Awesome': (root) => {
            root.innerHTML = `<wa-carousel navigation>${slides(data, '<wa-carousel-item>', '</wa-carousel-item>')}</wa-carousel>`;
          },
        },
      },
    ];
  }),
);
