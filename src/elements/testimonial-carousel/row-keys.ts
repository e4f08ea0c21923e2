/** Where a key leads. */
export type Leap = 'next' | 'previous' | 'first' | 'last';

/** What a key does in the row: arrows follow the reading direction. */
export function leapOf(key: string, rightToLeft: boolean): Leap | undefined {
  switch (key) {
    case 'ArrowRight':
      return rightToLeft ? 'previous' : 'next';
    case 'ArrowLeft':
      return rightToLeft ? 'next' : 'previous';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return undefined;
  }
}
