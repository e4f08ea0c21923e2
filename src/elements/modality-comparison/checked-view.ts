import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/**
 * Keeps a box or a radio button as it is to be, also after a visitor pressed it. For a server the attribute stands beside
 * it: of the property it would write `checked="false"`, which a browser reads as checked.
 */
class Checked extends Directive {
  override render(_on: boolean): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [on]: [on: boolean]): unknown {
    (element as HTMLInputElement).checked = on;
    return noChange;
  }
}

export const checked = directive(Checked);
