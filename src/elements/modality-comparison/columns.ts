/** Which modality stands in which column, when there are more of them than fit. */

/** Modalities that are compared at the least, however narrow it is. */
export const FEWEST = 2;

interface Identified {
  readonly id?: string | undefined;
}

/** The items in the order of these ids; those not named follow as they were. */
export function inOrder<T extends Identified>(items: readonly T[], order: readonly string[]): readonly T[] {
  const named = order.flatMap((id) => items.find((each) => each.id === id) ?? []);
  return named.length > 0 ? [...named, ...items.filter((each) => !named.includes(each))] : items;
}

/** The order after another modality was picked for a column: the two change places. */
export function picked(order: readonly string[], column: number, id: string): readonly string[] {
  const replaced = order[column];
  return order.map((each, index) => (index === column ? id : each === id ? replaced! : each));
}

/** Whether a column may offer a modality: its own, or one that no column shows. */
export function offers(column: number, position: number, shown: number): boolean {
  return position === column || position >= shown;
}
