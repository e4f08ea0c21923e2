import type { ChildPart, noChange } from 'lit';
import { directive } from 'lit/directive.js';
import { getCommittedValue, getDirectiveClass } from 'lit/directive-helpers.js';
import { repeat, type ItemTemplate, type KeyFn, type RepeatDirective } from 'lit/directives/repeat.js';

type Given<T> = [items: Iterable<T>, key: KeyFn<T> | ItemTemplate<T>, template: ItemTemplate<T>];

// Lit exports it as a type alone.
const Repeat = getDirectiveClass(repeat([], () => undefined)) as unknown as typeof RepeatDirective;

/**
 * Lit's `repeat`, which takes away all of a slide that goes: since 3.3.1 Lit leaves a comment of each in the page
 * (https://github.com/lit/lit/issues/5298).
 */
export const repeatSlides = directive(
  class extends Repeat {
    override update<T>(part: ChildPart, given: Given<T>): unknown[] | typeof noChange {
      const before = getCommittedValue(part);
      const after = super.update(part, given);
      if (Array.isArray(before)) {
        // Lit leaves null where it took a part to another place.
        for (const old of before as (ChildPart | null)[]) {
          if (old?.startNode!.parentNode === null) (old.endNode as ChildNode).remove();
        }
      }
      return after;
    }
  },
) as typeof repeat;
