import { CROSSING } from '../../shared/data.events.js';

/** The visitor answered the guide’s question, or took the answer back. */
export class ModalityGuideEvent extends Event {
  static readonly type = 'modality-guide';

  /** Id of the chosen option; null when the answer was taken back. */
  readonly option: string | null;
  /** Ids of the modalities that suit it. */
  readonly suits: readonly string[];

  constructor(option: string | null, suits: readonly string[]) {
    super(ModalityGuideEvent.type, CROSSING);
    this.option = option;
    this.suits = suits;
  }
}

/**
 * The guide's choice is another one, whoever chose it, or there are no data that it could be of: for what follows the guide.
 *
 * @internal
 */
export class ModalityChoiceEvent extends Event {
  static readonly type = 'modality-choice';

  constructor() {
    super(ModalityChoiceEvent.type, CROSSING);
  }
}

/** The visitor asked for only the aspects that differ, or for all of them again. */
export class ModalityDifferencesEvent extends Event {
  static readonly type = 'modality-differences';

  /** Whether only those that differ show now. */
  readonly differencesOnly: boolean;
  /** How many aspects are hidden now. */
  readonly hidden: number;

  constructor(differencesOnly: boolean, hidden: number) {
    super(ModalityDifferencesEvent.type, CROSSING);
    this.differencesOnly = differencesOnly;
    this.hidden = hidden;
  }
}

/** The visitor follows a modality’s booking link. Cancelling it keeps the link from being followed. */
export class ModalityBookEvent extends Event {
  static readonly type = 'modality-book';

  /** Id of the modality. */
  readonly modality: string;
  /** Where the link leads. */
  readonly url: string;

  constructor(modality: string, url: string) {
    super(ModalityBookEvent.type, { ...CROSSING, cancelable: true });
    this.modality = modality;
    this.url = url;
  }
}

/** The events of `<modality-comparison>`, by name. */
export interface ModalityComparisonEventMap {
  'modality-guide': ModalityGuideEvent;
  'modality-differences': ModalityDifferencesEvent;
  'modality-book': ModalityBookEvent;
}
