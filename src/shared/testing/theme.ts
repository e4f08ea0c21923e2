import { mount } from './mount.js';

/** What a page can look like: as it is, or by one of the themes. */
export const THEMES = ['none', 'earth', 'clinic'] as const;
export const SCHEMES = ['light', 'dark'] as const;

/** Links a theme as a page does, and returns how to take it away again. */
export async function linkTheme(theme: (typeof THEMES)[number]): Promise<() => void> {
  if (theme === 'none') return () => undefined;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`../../../themes/${theme}.css`, import.meta.url).href;
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', () => reject(new Error(`There is no theme ${theme}.`)), { once: true });
  });
  document.head.append(link);
  await loaded;
  return () => link.remove();
}

/** A page's part that has a scheme, and the colours a browser gives to pages that choose none. */
export function mountPage(html: string, scheme: (typeof SCHEMES)[number], width = '60em'): Promise<HTMLElement> {
  return mount(`<div>${html}</div>`, {
    width,
    prepare: (page) => {
      page.style.cssText = `background: Canvas; color: CanvasText; color-scheme: ${scheme}; font: 16px/1.5 sans-serif`;
    },
  });
}
