import { CROSSING } from '../../shared/data.events.js';
import type { DeepReadonly } from '../../shared/deep-readonly.js';
import type { Testimonial } from './schema.js';

/** What moved the carousel: the visitor, autoplay, the page's code, or other data (or a width at which it cannot keep its place). */
export type ChangeReason = 'user' | 'autoplay' | 'api' | 'data';

/** Another testimonial is the first fully visible one now. Fires once when a movement has come to rest. */
export class TestimonialChangeEvent extends Event {
  static readonly type = 'testimonial-change';

  /** Its place among those shown, from 0. */
  readonly index: number;
  /** With its author as the name format has it. */
  readonly testimonial: DeepReadonly<Testimonial>;
  /** What moved it: the visitor, autoplay, the page's code, or other data (or a width at which it cannot keep its place). */
  readonly reason: ChangeReason;

  constructor(index: number, testimonial: DeepReadonly<Testimonial>, reason: ChangeReason) {
    super(TestimonialChangeEvent.type, CROSSING);
    this.index = index;
    this.testimonial = testimonial;
    this.reason = reason;
  }
}

/** It began to move by itself, or will do so no longer until somebody asks. */
export class TestimonialAutoplayEvent extends Event {
  static readonly type = 'testimonial-autoplay';

  /** Whether it moves by itself now. */
  readonly playing: boolean;

  constructor(playing: boolean) {
    super(TestimonialAutoplayEvent.type, CROSSING);
    this.playing = playing;
  }
}

/** The events of `<testimonial-carousel>`, by name. */
export interface TestimonialCarouselEventMap {
  'testimonial-change': TestimonialChangeEvent;
  'testimonial-autoplay': TestimonialAutoplayEvent;
}
