/** The shapes of `schema.ts` as they are once they were read: nothing in them can be changed. */
import type { DeepReadonly } from '../../shared/deep-readonly.js';
import type * as given from './schema.js';

export type Testimonial = DeepReadonly<given.Testimonial>;
