import type { Issue } from './issue.js';
import type { SourceName } from './data-source-controller.js';

/** All our events cross shadow boundaries, so that a page can listen anywhere above. */
export const CROSSING: EventInit = { bubbles: true, composed: true };

/** Data were rendered, or replaced by others. The element’s `data` says which. */
export class BodyworkReadyEvent extends Event {
  static readonly type = 'bodywork-ready';

  constructor() {
    super(BodyworkReadyEvent.type, CROSSING);
  }
}

/** Nothing could be rendered from the source; the element’s children show instead. */
export class BodyworkErrorEvent extends Event {
  static readonly type = 'bodywork-error';

  /** Everything that is wrong, each with its path and its cure. */
  readonly issues: readonly Issue[];
  /** Which of the data sources it was. */
  readonly source: SourceName | undefined;

  constructor(issues: readonly Issue[], source: SourceName | undefined) {
    super(BodyworkErrorEvent.type, CROSSING);
    this.issues = issues;
    this.source = source;
  }
}

/** The events that all three elements fire, by name. */
export interface DataElementEventMap {
  'bodywork-ready': BodyworkReadyEvent;
  'bodywork-error': BodyworkErrorEvent;
}
