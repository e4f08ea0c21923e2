/**
 * Where a key leads in a menu (WAI-ARIA APG): arrows go round, letters lead to the next item that begins with them.
 *
 * @param current - the item that has focus; -1 for none
 * @param names - what the items say
 * @param spelled - the letters typed so far; '' where the key is none
 * @returns the item to focus; undefined where the key leads nowhere
 */
export function itemAfter(key: string, current: number, names: readonly string[], spelled: string): number | undefined {
  const { length } = names;
  switch (key) {
    case 'ArrowDown':
      return (current + 1) % length;
    case 'ArrowUp':
      return (Math.max(current, 0) - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return spelled === '' ? undefined : itemNamed(spelled.toLowerCase(), current, names);
  }
}

function itemNamed(spelled: string, current: number, names: readonly string[]): number | undefined {
  // The same letter again goes on to the next one; further letters may stay.
  const letter = /^(.)\1*$/su.exec(spelled)?.[1];
  const start = letter === undefined ? Math.max(current, 0) : current + 1;
  const order = names.map((_, n) => (start + n) % names.length);
  return order.find((index) => names[index]!.toLowerCase().startsWith(letter ?? spelled));
}
