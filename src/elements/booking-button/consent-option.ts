import { shown } from '../../shared/issue.js';
import type { OptionDeclaration } from '../../shared/property-options.js';

export type BookingConsent = 'required' | null;

/**
 * Whether consent is required. What protects visitors is not lost to a slip of the pen: any value but `false` requires
 * it, and one that is not `required` is reported.
 */
export function consent(): OptionDeclaration {
  return {
    converter: { fromAttribute: (text) => text },
    accept(value) {
      if (value === null || value === undefined || value === false) return { value: null };
      if (value === 'required') return { value };
      if (value === 'false') {
        return { value: null, message: 'the value "false" counts as absent. Remove the attribute instead.' };
      }
      return { value: 'required', message: `expected required, got ${shown(value)}. "required" is used.` };
    },
  };
}
