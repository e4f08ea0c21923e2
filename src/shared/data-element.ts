import {
  html,
  isServer,
  LitElement,
  nothing,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyValues,
} from 'lit';
import type { GenericSchema, InferOutput } from 'valibot';
import { isUpgrade } from './define-element.js';
import type { DataReader } from './data-reader.js';
import type { DeepReadonly } from './deep-readonly.js';
import { DataSourceController, type DataSourceHost, type Status } from './data-source-controller.js';
import { BodyworkErrorEvent, BodyworkReadyEvent } from './data.events.js';
import { inTime } from './in-time-client.js';
import { IssueLog } from './issue-log.js';
import type { Issue } from './issue.js';
import { keepAnswers } from './kept-answers-client.js';
import { keepFocus } from './kept-focus-client.js';
import { SOURCE_LANGUAGE, speaking, type Messages } from './language.js';
import { LanguageController, ownTongue, type Tongue } from './language-controller.js';
import { localeOnItsWay } from './locales-client.js';
import { option, type OptionHost } from './option-decorator.js';
import { flag, text } from './property-options.js';
import { unknownIds, type References } from './references.js';
import { renderReport } from './report-view.js';
import { ServerMarkup } from './server-markup.js';
import { slips } from './slip.js';
import { giveStyles } from './styles-client.js';
import { TargetController } from './target-controller.js';
import { inTurn } from './turn-client.js';
import { VERSION } from './version.js';

/** Milliseconds a server's markup waits for words in its language; without them it would be of no use until they come. */
const PATIENCE = 3_000;

const STATUSES = ['loading', 'ready', 'empty', 'error'] as const satisfies readonly Status[];

/**
 * What the three elements have in common: data from one of five sources, a status, issues, and the children as
 * what shows while there are no data.
 *
 * On a server only property and attribute are known; the browser takes that markup over as it is and then looks
 * at the other sources.
 *
 * @cssprop [--bodywork-accent=#2f6b5e] - The button, marks and stars
 * @cssprop [--bodywork-on-accent=black or white] - Words on the accent; by default whichever reads better
 * @cssprop [--bodywork-surface=Canvas] - What the elements stand on; by default the page's own colour
 * @cssprop [--bodywork-on-surface=CanvasText] - Words in dialog and menu
 * @cssprop [--bodywork-line=currentcolor at 22 %] - Rules between rows and around dialog and menu
 * @cssprop [--bodywork-radius=0.5em] - Corners
 * @cssprop [--bodywork-space=1em] - Unit of all paddings and gaps
 * @cssprop [--bodywork-focus=currentcolor] - Focus rings; by default the accent's on the solid button
 * @cssprop [--bodywork-font=inherit] - Font of all words; by default the page's own
 * @cssprop [--bodywork-heading-font=inherit] - Font of headings
 * @cssstate loading - Waiting for a file, or for the page to be parsed
 * @cssstate ready - Data are rendered
 * @cssstate empty - There is nothing to render
 * @cssstate error - Nothing could be rendered from the source; the children show
 * @cssstate invalid - Something was left out; `issues` says what and why
 * @fires {BodyworkReadyEvent} bodywork-ready - Data were rendered, or replaced by others
 * @fires {BodyworkErrorEvent} bodywork-error - Nothing could be rendered from the source
 */
export abstract class DataElement<S extends GenericSchema> extends LitElement implements DataSourceHost, OptionHost {
  /** The package's version. */
  static readonly version: string = VERSION;
  /** What the element knows about its data. */
  protected static readonly reader: DataReader;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, this.reader.name];
  }

  /** Lit gives sheets that are of no use in another document; a server has them from Lit all the same. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    this.ownStyles = super.finalizeStyles(styles);
    return isServer ? this.ownStyles : [];
  }

  private static ownStyles: CSSResultOrNative[];

  static {
    // Taking over a server's markup is one render as the server did it, and one with what only a browser knows.
    this.disableWarning?.('change-in-update');
  }

  // Before the public properties, whose options write to it from the first moment.
  readonly #optionIssues = new Map<string, Issue>();

  /**
   * Where the data are: the address of a JSON file, or `#id` of an element in the same tree that holds JSON or HTML.
   * Fetched without credentials, within 10 seconds and 1 MB.
   */
  @option(text()) src: string | null = null;

  /** Draws status, issues and version into the page; `?bodywork-debug` in the page's address does so, too. */
  @option(flag()) debug = false;

  protected readonly internals: ElementInternals = this.attachInternals();

  /** Whether anything but a data source asked for a render. Not #private: Lit's own constructor asks first. */
  declare private renderAsked: boolean | undefined;

  readonly #language = new LanguageController(this);
  readonly #source: DataSourceController<S>;
  readonly #log = new IssueLog(this.localName);
  #reportWanted = false;
  #resolved = false;
  #rendered: DeepReadonly<InferOutput<S>> | undefined;
  #styles: CSSResultOrNative[] = (this.constructor as typeof DataElement).ownStyles;
  readonly #serverMarkup = new ServerMarkup();
  #waitsForWords = false;
  /** Whether a slot stands where a render failed. */
  #isStopgap = false;
  readonly #upgraded = isUpgrade();

  constructor() {
    super();
    const { reader } = this.constructor as unknown as { reader: DataReader<S> };
    new TargetController(this);
    this.#source = new DataSourceController(this, reader, () => this.shorthand());
  }

  /** `loading`, `ready`, `empty` or `error` (nothing could be rendered from the source; the children show). */
  get status(): Status {
    return this.#source.status;
  }

  /** What is rendered, whatever the source: validated, with the ids that others refer to filled in, frozen. */
  get data(): DeepReadonly<InferOutput<S>> | undefined {
    return this.#source.data;
  }

  /** Everything that was left out, cut or replaced by a default, each with its path and its cure; and advice. */
  get issues(): readonly Issue[] {
    return [
      ...this.#markupIssues(),
      ...this.#optionIssues.values(),
      ...this.#source.issues,
      ...(this.data === undefined ? [] : unknownIds(this.references(this.data))),
    ];
  }

  override requestUpdate(name?: PropertyKey, ...rest: unknown[]): void {
    // A data source that may have changed is worth a look; a render only if the data did.
    if (name !== this.readerName) this.renderAsked = true;
    super.requestUpdate(name, ...(rest as []));
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === this.readerName) this.#source.changed();
    // As with a picture: to name the same file again is to ask for it again.
    else if (name === 'src' && value === old) this.#source.tryAgain();
  }

  /** @internal Keeps what an option has to say about its value. */
  reportOption(attribute: string, message: string | undefined): void {
    if (message === undefined && !this.#optionIssues.delete(attribute)) return;
    if (message !== undefined) this.#optionIssues.set(attribute, { path: attribute, message });
    // The value that is used may be the one that was there: nothing else would ask for the message to be said.
    this.requestUpdate();
  }

  /** @internal Adds styles to those the element has from the start. */
  addStyles(styles: CSSResultOrNative[]): void {
    this.#styles = [...this.#styles, ...styles];
    this.adoptedCallback();
  }

  /** In another document an element comes without its styles. */
  adoptedCallback(): void {
    if (this.shadowRoot) giveStyles(this.shadowRoot, this.#styles);
  }

  /** @internal A move that keeps everything (`moveBefore`): only the language around may be another. In another tree all may be. */
  connectedMoveCallback(): void {
    if (this.#language.root === this.getRootNode()) {
      this.#language.hostDisconnected();
      this.#language.hostConnected();
    } else {
      this.disconnectedCallback();
      this.connectedCallback();
    }
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const fromServer = this.shadowRoot !== null;
    const root = super.createRenderRoot();
    this.adoptedCallback();
    if (fromServer) this.#serverMarkup.found(this.renderOptions);
    return root;
  }

  /** A server's markup has its words: it stays until the element has them, too. Many elements take turns. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const words = this.followsServer ? localeOnItsWay(this.#language.tongue.language) : undefined;
    const render = (): void => {
      this.#waitsForWords = false;
      void super.scheduleUpdate();
    };
    if (words) {
      this.#waitsForWords = true;
      return inTime(words, PATIENCE).then(render);
    }
    // Where the children were in view something else is painted with the definition, or the page would jump twice.
    if (!this.#upgraded || this.hasUpdated) return inTurn(render, !this.hasUpdated);
    render();
    return undefined;
  }

  protected override shouldUpdate(_changed: PropertyValues): boolean {
    const first = !this.hasUpdated;
    this.#resolved = this.#source.resolve(first && this.takesOver) || first;
    const asked = this.renderAsked;
    this.renderAsked = false;
    return this.#resolved || asked === true;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    // A server calls neither shouldUpdate nor updated.
    if (isServer) this.#source.resolve();
  }

  protected override update(changed: PropertyValues): void {
    // Only what was there before the first data can be lost to them.
    const giveBack = this.#rendered === undefined ? this.keepPlace() : undefined;
    this.#serverMarkup.giveWay(this.renderRoot, this.renderOptions);
    if (this.#isStopgap) {
      this.#isStopgap = false;
      this.renderRoot.replaceChildren();
      // Lit goes by what it rendered last, of which nothing is left.
      Reflect.deleteProperty(this.renderRoot, '_$litPart$');
    }
    try {
      super.update(changed);
      giveBack?.();
    } catch (error) {
      if (this.takesOver) {
        // The markup is not what this version renders: start afresh rather than freeze.
        this.#serverMarkup.refuse();
        this.update(changed);
        giveBack?.();
        // Only what a server knows was looked at, and it was told in the words it had.
        this.#source.changed();
        this.requestUpdate();
      } else {
        // Where a policy lets no template be made, a slot can be.
        this.#fail(error);
        this.renderRoot.replaceChildren(document.createElement('slot'));
        this.#isStopgap = true;
      }
    }
  }

  /** @internal Everything that renders, and what is told to assistive technology after it, is in the element's language. */
  override performUpdate(): void {
    // Who prints or clicks meanwhile has a server's markup.
    if (!this.#waitsForWords) this.speaking(() => super.performUpdate());
  }

  override render(): unknown {
    const content = isServer ? this.speaking(() => this.#renderContent()) : this.#renderContent();
    const { language, direction } = this.#tongue;
    return html`<div class="root" lang=${language} dir=${direction ?? nothing}>${content}</div>
      ${this.#renderReport()}`;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    const wanted = new URLSearchParams(location.search).has('bodywork-debug');
    if (wanted) {
      this.#reportWanted = true;
      this.requestUpdate();
    }
    // From here on it is like any other element; what a server does not know comes next: sources, the page's language and
    // address.
    if (this.takesOver) {
      this.#source.changed();
      this.requestUpdate();
    }
    this.#serverMarkup.done();
  }

  protected override updated(changed: PropertyValues): void {
    const { status, data, source } = this.#source;
    for (const each of STATUSES) this.setState(each, each === status);
    const { issues } = this;
    this.setState('invalid', status !== 'error' && issues.some(({ advice }) => !advice));
    this.#log.write(issues);
    this.rendered?.(changed);
    if (data !== this.#rendered && this.isWhole()) {
      this.#rendered = data;
      if (data !== undefined) this.dispatchEvent(new BodyworkReadyEvent());
    }
    if (this.#resolved && status === 'error') this.dispatchEvent(new BodyworkErrorEvent(issues, source));
    this.#resolved = false;
  }

  /* eslint-disable baseline-js/use-baseline -- nothing depends on states: where they are missing, pages style without them */
  /** Sets one of the element's custom states. */
  protected setState(name: string, on: boolean): void {
    if (on) this.internals.states?.add(name);
    else this.internals.states?.delete(name);
  }
  /* eslint-enable baseline-js/use-baseline */

  /** Whether this render takes over a server's markup, and so must be the one the server did. */
  protected get takesOver(): boolean {
    return this.#serverMarkup.isTakenOver;
  }

  /** Does something in the element's language: what renders does so by itself. */
  protected speaking<T>(act: () => T): T {
    return speaking(this.#tongue.language, act, this.messages);
  }

  /** Whether this render takes over a server's markup or puts its own in its place: either way nothing may move. */
  protected get followsServer(): boolean {
    return this.#serverMarkup.isThere;
  }

  /** Remembers where a visitor is, and what they did, in what gives way to the element's own markup. @returns leads back */
  protected keepPlace(): () => void {
    const acts = [keepFocus(this), this.followsServer ? keepAnswers(this.renderRoot) : undefined];
    return () => acts.forEach((act) => act?.());
  }

  /** What follows a render, in the states of its data, before it is told that they are there. */
  protected rendered?(changed: PropertyValues): void;

  /** Whether all is rendered that is to be; what is not comes by itself. */
  protected isWhole(): boolean {
    return true;
  }

  /** Until all of it is rendered. */
  protected override getUpdateComplete(): Promise<boolean> {
    return super.getUpdateComplete().then((settled) => (this.isWhole() ? settled : this.getUpdateComplete()));
  }

  /** Data by an attribute of the element's own, if it has one. */
  protected shorthand(): unknown {
    return undefined;
  }

  /** The element's options that are ids, each with the ids there are. Names that are not among them are reported. */
  protected references(_data: DeepReadonly<InferOutput<S>>): References {
    return {};
  }

  /** The author's own words for what the element says itself. */
  abstract messages: Messages | null;

  /** The element's content, from data that are there. */
  protected abstract renderData(data: DeepReadonly<InferOutput<S>>): unknown;

  /** What shows while there are no data. */
  protected renderChildren(): unknown {
    return html`<slot></slot>`;
  }

  /** A server knows the element's own language alone, and so does the render that takes its markup over. */
  get #tongue(): Tongue {
    if (!isServer && !this.takesOver) return this.#language.tongue;
    const { language = SOURCE_LANGUAGE, direction } = ownTongue(this);
    return { language, direction };
  }

  /** Attributes that are nearly ours. */
  #markupIssues(): Issue[] {
    if (isServer) return [];
    const known = (this.constructor as typeof LitElement).observedAttributes;
    return slips(this.getAttributeNames(), known).filter(({ path }) => !(path in this));
  }

  #renderContent(): unknown {
    const { status, data } = this.#source;
    if (data === undefined) return this.renderChildren();
    if (status === 'empty') return nothing;
    try {
      return this.renderData(data);
    } catch (error) {
      if (isServer) throw error;
      this.#fail(error);
      return html`<slot></slot>`;
    }
  }

  #fail(error: unknown): void {
    const text = String(error);
    // Only the files for script tags come so far: Lit itself, from npm, does not load without its policy.
    const cure = text.includes('TrustedHTML') ? 'Allow trusted-types bodywork-elements' : 'Please report this';
    this.#source.fail(`could not be rendered. ${cure}: ${text}`);
    this.#resolved = true;
  }

  #renderReport(): unknown {
    if (!this.debug && !this.#reportWanted) return nothing;
    return renderReport(this.localName, this.status, this.#source.source, this.issues);
  }

  private get readerName(): string {
    return (this.constructor as typeof DataElement).reader.name;
  }
}
