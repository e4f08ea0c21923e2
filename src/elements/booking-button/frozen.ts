/** The shapes of `schema.ts` as they are once they were read: nothing in them can be changed. */
import type { DeepReadonly } from '../../shared/deep-readonly.js';
import type * as given from './schema.js';

export type Booking = DeepReadonly<given.Booking>;
export type Contact = DeepReadonly<given.Contact>;
export type Prefill = DeepReadonly<given.Prefill>;
export type Service = DeepReadonly<given.Service>;
