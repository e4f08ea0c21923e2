/* Runs in the measured page: mounts what the cases describe. */
import '../cdn/bodywork-elements.js';
import { cases as buttons } from './cases/booking-button.js';
import { cases as comparisons } from './cases/modality-comparison.js';
import { cases as carousels } from './cases/testimonial-carousel.js';

const CASES = { ...comparisons, ...carousels, ...buttons };

const main = document.querySelector('main');
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/* Name, number of mounts to count at once, and contestants of every case. */
window.cases = Object.entries(CASES).map(([name, { mounts, contestants }]) => ({
  name,
  mounts,
  contestants: Object.keys(contestants),
}));

window.settle = async () => {
  main.replaceChildren();
  await frame();
};

/* Mounts one after another, each until it is laid out and painted. */
window.mount = async (name, contestant) => {
  const { mounts, contestants } = CASES[name];
  for (let n = 0; n < mounts; n++) {
    const root = document.createElement('div');
    contestants[contestant](root);
    main.replaceChildren(root);
    await frame();
  }
};
