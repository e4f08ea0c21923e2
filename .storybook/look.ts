/** What the toolbar offers, and how a page is given it. */
import clinic from '../themes/clinic.css?raw';
import earth from '../themes/earth.css?raw';
import { directionOf } from '../src/shared/language.js';
import { LANGUAGES } from './languages.js';

const THEMES: Readonly<Record<string, string>> = { none: '', earth, clinic };

interface Viewport {
  readonly name: string;
  readonly styles: { readonly width: string; readonly height: string };
}

export const VIEWPORTS: Readonly<Record<string, Viewport>> = {
  ...Object.fromEntries(
    [320, 480, 768, 1280].map((width) => [
      `w${width}`,
      { name: `${width} px`, styles: { width: `${width}px`, height: '900px' } },
    ]),
  ),
  full: { name: 'Full width', styles: { width: '100%', height: '100%' } },
};

type Icon = 'globe' | 'transfer' | 'paintbrush' | 'mirror';

function toolbar(title: string, icon: Icon, items: readonly { readonly value: string; readonly title: string }[]) {
  return { description: title, toolbar: { title, icon, items: [...items], dynamicTitle: true } };
}

export const TOOLBAR = {
  language: toolbar('Language', 'globe', LANGUAGES),
  direction: toolbar('Direction', 'transfer', [
    { value: 'auto', title: 'Direction of the language' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  theme: toolbar('Theme', 'paintbrush', [
    { value: 'none', title: 'No theme' },
    { value: 'earth', title: 'Earth' },
    { value: 'clinic', title: 'Clinic' },
  ]),
  scheme: toolbar('Colour scheme', 'mirror', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
};

export const INITIAL = {
  language: 'en',
  direction: 'auto',
  theme: 'none',
  scheme: 'light',
  viewport: { value: 'full', isRotated: false },
};

/** What a story asks for by itself, whatever the toolbar says. */
export interface Asked {
  readonly viewport?: { readonly value?: string };
}

/** @returns how wide a story asks to be, as a CSS length; empty where it does not */
export function widthOf({ viewport }: Asked): string {
  return VIEWPORTS[viewport?.value ?? '']?.styles.width ?? '';
}

/** What is chosen in the toolbar, or by a story. */
export interface Look {
  readonly language: string;
  readonly direction: string;
  readonly theme: string;
  readonly scheme: string;
}

const sheet = document.createElement('style');

/**
 * Gives a story's page what the toolbar says. Where many stories share a page, in the docs, each has its own part of it;
 * the theme is everybody's.
 */
export function dress(page: HTMLElement, { language, direction, theme, scheme }: Look): void {
  page.lang = language;
  page.dir = direction === 'auto' ? directionOf(language) : direction;
  page.style.colorScheme = scheme;
  page.style.backgroundColor = 'Canvas';
  page.style.color = 'CanvasText';
  sheet.textContent = THEMES[theme] ?? '';
  document.head.append(sheet);
}
