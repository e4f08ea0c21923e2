import { property } from 'lit/decorators.js';
import type { OptionDeclaration } from './property-options.js';

/** An element that says what is wrong with its options. */
export interface OptionHost {
  reportOption(attribute: string, message: string | undefined): void;
}

/**
 * A Lit property with a gate in front: whatever comes, by attribute or by property, is turned into what the
 * declaration accepts before it is stored.
 */
export function option(declaration: OptionDeclaration): (prototype: object, name: string) => void {
  const { accept, attribute } = declaration;
  return (prototype, name) => {
    property(declaration)(prototype, name);
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
    const path = typeof attribute === 'string' ? attribute : name.toLowerCase();
    Object.defineProperty(prototype, name, {
      ...descriptor,
      set(this: OptionHost, given: unknown) {
        const { value, message } = accept(given);
        descriptor.set!.call(this, value);
        this.reportOption(path, message);
      },
    });
  };
}
