/**
 * Renders a page's elements by a framework, then loads our script, as it comes where a bundle is faster than a CDN.
 * `?objects` passes objects; else it is JSON text. `rerender` has the framework render once more, with other data.
 *
 * @param {(target: Element) => (state: {data: object, label: string}) => unknown} mount
 */
import { WAYS } from './content.js';

export function run(mount) {
  const asked = new URLSearchParams(location.search);
  const data = asked.has('objects') ? WAYS.objects : WAYS.text;
  const render = mount(document.querySelector('#app'));
  const settled = () => new Promise((resolve) => setTimeout(resolve, 100));
  window.hostReady = (async () => {
    render({ data, label: 'Words of clients' });
    await settled();
    const script = document.createElement('script');
    script.type = 'module';
    script.src = document.querySelector('#script').content;
    const loaded = new Promise((resolve) => {
      script.addEventListener('load', resolve);
    });
    document.head.append(script);
    await loaded;
    await settled();
  })();
  window.rerender = async () => {
    const { comparison } = WAYS.objects;
    const other = { ...comparison, title: 'Once more' };
    const changed = asked.has('objects') ? other : JSON.stringify(other);
    render({ data: { ...data, comparison: changed }, label: 'Kind words' });
    await settled();
  };
}
