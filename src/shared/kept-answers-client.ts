/**
 * Remembers what a visitor ticked or chose in a server's markup, before an element's own takes its place.
 *
 * @returns presses it once more, where it still says the same, so that it counts
 */
export function keepAnswers(root: ParentNode): () => void {
  const pressed = boxesIn(root).flatMap((box, index) => {
    // Of radio buttons, that which lost its mark was not pressed.
    const isPressed = box.checked !== box.defaultChecked && (box.checked || box.type === 'checkbox');
    return isPressed ? [{ index, label: labelOf(box), checked: box.checked }] : [];
  });
  return () => {
    const boxes = boxesIn(root);
    for (const { index, label, checked } of pressed) {
      const box = boxes[index];
      if (box && labelOf(box) === label && box.checked !== checked) box.click();
    }
  };
}

function boxesIn(root: ParentNode): HTMLInputElement[] {
  return [...root.querySelectorAll('input')];
}

function labelOf(box: HTMLInputElement): string | null | undefined {
  return box.parentElement?.textContent.trim();
}
