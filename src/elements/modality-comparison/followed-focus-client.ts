/** What data can bring. */
const CONTROLS = 'a, button, input';

/**
 * Remembers what has focus before data change, which may leave it on what stands in the same place and is about
 * something else.
 *
 * @returns gives it to what is about the same, unless there are more or fewer of these now
 */
export function followFocus(root: ShadowRoot): () => void {
  const control = root.activeElement;
  const subject = subjectOf(control);
  if (!subject) return () => undefined;
  const before = controlsAbout(subject, root);
  const place = before.indexOf(control as HTMLElement);
  return () => {
    const after = controlsAbout(subject, root);
    if (after.length === before.length && after[place] !== root.activeElement)
      after[place]?.focus({ preventScroll: true });
  };
}

function controlsAbout(subject: string, root: ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter((each) => subjectOf(each) === subject);
}

/** Where a link leads, what a button is called, what an answer stands for. A footnote's number is no name. */
function subjectOf(control: Element | null): string | null | undefined {
  const href = control?.getAttribute('href');
  if (href != null) return href.startsWith('#') ? null : href;
  return control?.getAttribute('aria-label') ?? control?.getAttribute('value');
}
