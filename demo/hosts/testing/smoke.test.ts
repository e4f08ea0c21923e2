import { PAGES } from '../pages.js';
import { inspectAll } from './inspect.js';

describe('the elements on the most hostile of the host pages', () => {
  inspectAll(PAGES.filter(({ smoke }) => smoke));
});
