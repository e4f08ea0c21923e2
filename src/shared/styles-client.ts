import { adoptStyles, type CSSResult, type CSSResultOrNative } from 'lit';

/**
 * Gives a shadow root its styles. A sheet belongs to the document it was made in: for another one, such as a page
 * builder's canvas, it is made anew.
 */
export function giveStyles(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const { defaultView } = root.ownerDocument;
  if (defaultView === window) {
    adoptStyles(root, styles);
  } else if (defaultView) {
    root.adoptedStyleSheets = styles.map((style) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }
}
