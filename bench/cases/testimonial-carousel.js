/* Quotes as hand-written HTML that scrolls and snaps (the floor), as the element, and as others' carousels. */
import { Splide } from '@splidejs/splide';
import '@awesome.me/webawesome/dist/components/carousel/carousel.js';
import '@awesome.me/webawesome/dist/components/carousel-item/carousel-item.js';
import '@shoelace-style/shoelace/dist/components/carousel/carousel.js';
import '@shoelace-style/shoelace/dist/components/carousel-item/carousel-item.js';
import splideStyles from '@splidejs/splide/css/core?inline';
import EmblaCarousel from 'embla-carousel';
import { html, render } from 'lit';
import { register } from 'swiper/element/bundle';
import { instances } from './instances.js';
import { quotes, ROW_STYLES, slides } from '../samples.mjs';

register();

/* One slide is as wide as the row; snapping does the rest. */
const scroll = (row, direction) => row.scrollBy({ left: direction * row.clientWidth, behavior: 'smooth' });

export const byHand = (data) => (root) => {
  root.innerHTML = `${ROW_STYLES}<button>‹</button><button>›</button><div class="row">${slides(data, '<div>', '</div>')}</div>`;
  const [previous, next, row] = root.querySelectorAll('button, .row');
  previous.addEventListener('click', () => scroll(row, -1));
  next.addEventListener('click', () => scroll(row, 1));
  return { next: () => next.click() };
};

const lit = (data, row) => html`
  <style>
    .row {
      display: flex;
      overflow-x: auto;
      scroll-snap-type: x mandatory;
      gap: 2.5em;
    }
    .row > * {
      flex: 0 0 100%;
      scroll-snap-align: start;
    }
  </style>
  <button @click=${() => scroll(row(), -1)}>‹</button>
  <button @click=${() => scroll(row(), 1)}>›</button>
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

const contestants = (data) => ({
  floor: byHand(data),
  'floor again': byHand(data),
  'bare Lit': (root) => {
    render(
      lit(data, () => root.querySelector('.row')),
      root,
    );
    const [, next] = root.querySelectorAll('button');
    return { next: () => next.click() };
  },
  element: (root) => {
    const element = document.createElement('testimonial-carousel');
    element.testimonials = structuredClone(data);
    root.append(element);
    return { next: () => element.next(), rendered: element.updateComplete };
  },
  Embla: (root) => {
    root.innerHTML = `${ROW_STYLES}<div class="embla"><div>${slides(data, '<div>', '</div>')}</div></div>`;
    const embla = EmblaCarousel(root.querySelector('.embla'));
    return { next: () => embla.scrollNext(), remove: () => embla.destroy() };
  },
  Splide: (root) => {
    root.innerHTML = `<style>${splideStyles}</style><section class="splide"><div class="splide__track"><ul class="splide__list">${slides(data, '<li class="splide__slide">', '</li>')}</ul></div></section>`;
    const splide = new Splide(root.querySelector('.splide')).mount();
    return { next: () => splide.go('>'), remove: () => splide.destroy() };
  },
  Swiper: (root) => {
    root.innerHTML = `<swiper-container navigation="true">${slides(data, '<swiper-slide>', '</swiper-slide>')}</swiper-container>`;
    return { next: () => root.querySelector('swiper-container').swiper.slideNext() };
  },
  Shoelace: (root) => {
    root.innerHTML = `<sl-carousel navigation>${slides(data, '<sl-carousel-item>', '</sl-carousel-item>')}</sl-carousel>`;
    return { next: () => root.querySelector('sl-carousel').next() };
  },
  'Web Awesome': (root) => {
    root.innerHTML = `<wa-carousel navigation>${slides(data, '<wa-carousel-item>', '</wa-carousel-item>')}</wa-carousel>`;
    return { next: () => root.querySelector('wa-carousel').next() };
  },
});

const MEASURES = {
  3: ['mount', 'first', 'memory'],
  30: ['mount', 'next', 'first', 'memory', 'leaks'],
  300: ['mount', 'next', 'first', 'memory'],
  1000: ['mount', 'next', 'first', 'memory'],
};

const sizes = [
  [3, 20],
  [30, 10],
  [300, 3],
  [1000, 2],
].map(([count, mounts]) => [
  `carousel ${count}`,
  { measures: MEASURES[count], mounts, contestants: contestants(quotes(count)) },
]);

const numbers = [
  [1, 20],
  [10, 5],
  [100, 1],
].map(([count, mounts]) => [
  `carousel 10, ${count} of them`,
  { measures: ['instances'], mounts, contestants: instances(count, contestants(quotes(10))) },
]);

export const cases = Object.fromEntries([...sizes, ...numbers]);
