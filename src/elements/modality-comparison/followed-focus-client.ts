/** What data can bring. */
const CONTROLS = 'a, button, input';
const LAYOUTS = 'table, .cards, .prose';

/**
 * Remembers what has focus before something changes, which may take it away, hide it, or leave focus on what stands in
 * the same place and is about something else.
 *
 * @returns gives it to what is about the same, unless there are more or fewer of these now; where it would be lost to
 *   any of these, else to the cell or the row that it was in, else to all that is compared
 */
export function followFocus(root: ShadowRoot, control = root.activeElement): () => void {
  if (!control) return () => undefined;
  const subject = subjectOf(control);
  const before = controlsAbout(subject, root);
  const around = ['th, td', 'tr'].map((each) => control.closest<HTMLElement>(each));
  return () => {
    const after = controlsAbout(subject, root);
    const same = after.length === before.length ? after[before.indexOf(control as HTMLElement)] : undefined;
    const { activeElement } = root;
    const heirs = [same, activeElement as HTMLElement, ...after, ...around, root.querySelector<HTMLElement>(LAYOUTS)];
    const heir = heirs.find((each) => each && each.getClientRects().length > 0);
    if (!heir || heir === activeElement) return;
    // It stays one that can have focus: a window that is left and come back to would lose it again.
    if (!heir.matches(CONTROLS)) heir.tabIndex = -1;
    heir.focus({ preventScroll: true });
  };
}

function controlsAbout(subject: string | null | undefined, root: ShadowRoot): HTMLElement[] {
  return subject ? [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter((each) => subjectOf(each) === subject) : [];
}

/** Where a link leads, what a button is called, what an answer stands for. A footnote's number is no name. */
function subjectOf(control: Element): string | null | undefined {
  const href = control.getAttribute('href');
  if (href != null) return href.startsWith('#') ? null : href;
  return control.getAttribute('aria-label') ?? control.getAttribute('value');
}
