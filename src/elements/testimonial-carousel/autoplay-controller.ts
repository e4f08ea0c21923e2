import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is to move, and when. */
export interface Rotation {
  /** Whether it is to start by itself. */
  wanted(): boolean;
  /** Whether there is anywhere to go. */
  canMove(): boolean;
  /** Seconds until the next move. */
  dwell(): number;
  /** Moves on by one; after the last comes the first. */
  advance(): void;
  /** It plays now, or does so no longer. */
  changed(playing: boolean): void;
}

/** What keeps it from moving for as long as it lasts. */
type Suspension = 'hover' | 'hidden' | 'off-screen';

/**
 * Moves a carousel by itself. Hovering, a hidden tab and being out of view suspend it; focus inside and anything a
 * visitor does stop it until somebody asks for it again. It never starts by itself where motion is to be reduced
 * (WCAG 2.2.2, WAI-ARIA APG).
 */
export class AutoplayController implements ReactiveController {
  /** Whether it is asked for and was not stopped, suspended or not. */
  playing = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #rotation: Rotation;
  readonly #suspensions = new Set<Suspension>();
  #document: Document | undefined;
  #visibility: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the attribute asked for when that was last carried out. */
  #asked = false;
  /** Whether it began by itself. */
  #selfStarted = false;
  #reducedMotion: MediaQueryList | undefined;
  #couldMove = false;
  /** What had focus when its window was left. */
  #left: EventTarget | undefined;
  /** Whether it played when a button was pressed down: focus stops it before the click comes. */
  #playedAtPress: boolean | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, rotation: Rotation) {
    this.#host = host;
    this.#rotation = rotation;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    host.addEventListener('pointerenter', this.#onEnter);
    host.addEventListener('pointerleave', this.#onLeave);
    host.addEventListener('focusin', this.#onFocus);
    host.addEventListener('focusout', this.#onBlur);
    this.#document = host.ownerDocument;
    this.#document.addEventListener('visibilitychange', this.#onVisibility);
    this.#visibility ??= new IntersectionObserver((entries) =>
      this.#suspend('off-screen', !entries.at(-1)!.isIntersecting),
    );
    this.#visibility.observe(host);
    this.#onVisibility();
    this.#reducedMotion ??= matchMedia('(prefers-reduced-motion: reduce)');
    this.#reducedMotion.addEventListener('change', this.#onMotion);
    this.#onMotion();
    this.restart();
  }

  hostDisconnected(): void {
    const host = this.#host;
    host.removeEventListener('pointerenter', this.#onEnter);
    host.removeEventListener('pointerleave', this.#onLeave);
    host.removeEventListener('focusin', this.#onFocus);
    host.removeEventListener('focusout', this.#onBlur);
    // It may be in another already.
    this.#document?.removeEventListener('visibilitychange', this.#onVisibility);
    this.#visibility?.disconnect();
    this.#reducedMotion?.removeEventListener('change', this.#onMotion);
    this.#suspensions.delete('hover');
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    const canMove = this.#rotation.canMove();
    // What could not move has waited in vain.
    if (canMove && !this.#couldMove) this.restart();
    this.#couldMove = canMove;
    const wanted = this.#rotation.wanted();
    if (wanted === this.#asked || (wanted && !canMove)) return;
    this.#asked = wanted;
    if (!wanted) this.stop();
    else if (!this.#host.matches(':focus-within') && !this.#reducedMotion!.matches) {
      this.play();
      this.#selfStarted = true;
    }
  }

  /** Starts, or starts again; the only way on after a stop. */
  play(): void {
    this.#selfStarted = false;
    this.#set(true);
  }

  /** Stops until `play`. */
  readonly stop = (): void => {
    // What has not begun yet does not begin, either.
    this.#asked = this.#rotation.wanted();
    this.#set(false);
  };

  /** Waits anew: something else has just moved, or what is shown is another. */
  restart(): void {
    clearTimeout(this.#timer);
    const waits = this.#suspensions.size > 0 || !this.#host.isConnected || !this.#rotation.canMove();
    if (!this.playing || waits) return;
    this.#timer = setTimeout(() => this.#rotation.advance(), this.#rotation.dwell() * 1000);
  }

  /** A pointer went down on the button that toggles it. */
  pressed(): void {
    this.#playedAtPress = this.playing;
  }

  toggle({ detail }: MouseEvent): void {
    // A key clicks without a press, and not every press becomes a click.
    const played = (detail > 0 ? this.#playedAtPress : undefined) ?? this.playing;
    this.#playedAtPress = undefined;
    if (played) this.stop();
    else this.play();
  }

  #set(playing: boolean): void {
    if (playing !== this.playing) {
      this.playing = playing;
      this.#host.requestUpdate();
      this.#rotation.changed(playing);
    }
    this.restart();
  }

  readonly #onEnter = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'touch') this.#suspend('hover', true);
  };

  readonly #onLeave = (): void => this.#suspend('hover', false);

  readonly #onFocus = (event: FocusEvent): void => {
    if (event.composedPath()[0] !== this.#left) this.stop();
    this.#left = undefined;
  };

  /** A window that is left keeps its focus, and has it once more when somebody comes back: that is nobody who came. */
  readonly #onBlur = (event: FocusEvent): void => {
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    this.#left = this.#host.contains(activeElement) ? event.composedPath()[0] : undefined;
  };

  readonly #onMotion = (): void => {
    if (this.#selfStarted && this.#reducedMotion!.matches) this.stop();
  };

  readonly #onVisibility = (): void => this.#suspend('hidden', this.#host.ownerDocument.hidden);

  #suspend(reason: Suspension, on: boolean): void {
    if (on === this.#suspensions.has(reason)) return;
    if (on) this.#suspensions.add(reason);
    else this.#suspensions.delete(reason);
    this.restart();
  }
}
