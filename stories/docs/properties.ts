/** Gives an element all that the controls say, whatever its properties are. */
import { noChange, type ElementPart } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import { manifestOf } from './manifest.js';

type Values = Readonly<Record<string, unknown>>;

/** `onBookingOpen`, as Storybook names the action of `booking-open`. */
export const actionOf = (event: string): string =>
  `on${event.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

class PropertiesDirective extends Directive {
  #given: Values = {};
  #isListening = false;

  render(_values: Values): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [values]: [Values]): unknown {
    const target = element as unknown as Record<string, unknown>;
    const { properties, events } = manifestOf(element.localName);
    const untouched = document.createElement(element.localName) as unknown as Record<string, unknown>;
    for (const { name } of properties) {
      const { [name]: before } = this.#given;
      // What was set, and is no more, goes back to what it is by itself, also where that is undefined.
      const value = values[name] ?? (before === undefined || before === null ? before : untouched[name]);
      if (value !== before) target[name] = value;
    }
    this.#given = values;
    if (!this.#isListening) {
      for (const { name } of events) {
        element.addEventListener(name, (event) => {
          const action = this.#given[actionOf(name)];
          if (typeof action === 'function') (action as (told: Event) => void)(event);
        });
      }
      this.#isListening = true;
    }
    return noChange;
  }
}

const give = directive(PropertiesDirective);

/** `<booking-button ${given(args)}>`: sets the properties, and tells the actions of events. */
export const given = (args: object): DirectiveResult => give(args as Values);
