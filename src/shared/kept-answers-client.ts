/**
 * Remembers what a visitor ticked or chose in a server's markup, before an element's own takes its place.
 *
 * @returns presses what is the same once more, so that it counts
 */
export function keepAnswers(root: ParentNode): () => void {
  const pressed = boxesIn(root)
    // Of radio buttons, the one that lost its mark was not pressed.
    .filter(({ checked, defaultChecked, type }) => checked !== defaultChecked && (checked || type === 'checkbox'))
    .map((box) => ({ subject: subjectOf(box), checked: box.checked }));
  return () => {
    for (const { subject, checked } of pressed) {
      const box = boxesIn(root).find((each) => subjectOf(each) === subject);
      if (box?.checked === !checked) box.click();
    }
  };
}

function boxesIn(root: ParentNode): HTMLInputElement[] {
  return [...root.querySelectorAll('input')];
}

/** An answer is the author's words and their id; what can be ticked is there once, in whatever language. */
function subjectOf({ type, value, parentElement }: HTMLInputElement): string | null {
  return type === 'radio' ? value + parentElement!.textContent : type;
}
