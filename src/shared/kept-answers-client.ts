/**
 * Remembers what a visitor ticked or chose in a server's markup, before an element's own takes its place.
 *
 * @returns presses what says the same once more, so that it counts
 */
export function keepAnswers(root: ParentNode): () => void {
  const pressed = boxesIn(root)
    // Of radio buttons, the one that lost its mark was not pressed.
    .filter(({ checked, defaultChecked, type }) => checked !== defaultChecked && (checked || type === 'checkbox'))
    .map((box) => ({ label: labelOf(box), checked: box.checked }));
  return () => {
    for (const { label, checked } of pressed) {
      const box = boxesIn(root).find((each) => labelOf(each) === label);
      if (box?.checked === !checked) box.click();
    }
  };
}

function boxesIn(root: ParentNode): HTMLInputElement[] {
  return [...root.querySelectorAll('input')];
}

function labelOf(box: HTMLInputElement): string | null {
  return box.parentElement!.textContent;
}
