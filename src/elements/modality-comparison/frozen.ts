/** The shapes of `schema.ts` as they are once they were read: nothing in them can be changed. */
import type { DeepReadonly } from '../../shared/deep-readonly.js';
import type * as given from './schema.js';

export type Aspect = DeepReadonly<given.Aspect>;
export type Comparison = DeepReadonly<given.Comparison>;
export type Guide = DeepReadonly<given.Guide>;
export type Modality = DeepReadonly<given.Modality>;
export type Source = DeepReadonly<given.Source>;
