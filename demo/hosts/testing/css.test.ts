import { PAGES } from '../pages.js';
import { inspectAll } from './inspect.js';

describe('the elements, whatever the page’s styles,', () => {
  inspectAll(PAGES.filter(({ path }) => path.startsWith('css/')));
});
