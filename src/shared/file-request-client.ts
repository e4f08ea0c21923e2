import { fetchText, type Fetched } from './json-client.js';
import { safeUrl } from './safe-url.js';

/** The file that an element's `src` names: asked for once, and kept until another is wanted. */
export class FileRequest {
  #file: { readonly src: string; readonly fetched: Fetched } | undefined;
  #request: { readonly src: string; readonly controller: AbortController } | undefined;

  readonly #arrived: () => void;

  /** @param arrived - called when there is something to read, be it a message */
  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** What came of the request; undefined where none was made, because the address is not a safe one. */
  fetched(src: string): Fetched | undefined {
    return this.#file?.src === src ? this.#file.fetched : undefined;
  }

  /**
   * Makes the request that `src` needs, unless it was made.
   *
   * @returns whether the file is still to come
   */
  isPending(src: string, { baseURI, isConnected }: Node): boolean {
    if (this.#file?.src === src) return false;
    // Outside of the page nothing is fetched; coming back asks again.
    if (this.#request?.src === src || !isConnected) return true;
    const url = safeUrl(src, 'data', baseURI);
    if (url === undefined) return false;
    const controller = new AbortController();
    this.#request = { src, controller };
    void fetchText(url, controller.signal).then((fetched) => {
      this.#request = undefined;
      this.#file = { src, fetched };
      this.#arrived();
    });
    return true;
  }

  /** Gives up waiting, unless it is for this very file. One that failed is asked for again when it is wanted again. */
  abort(except?: unknown): void {
    if (this.#file?.src !== except && this.#file && 'message' in this.#file.fetched) this.forget();
    if (this.#request?.src === except) return;
    this.#request?.controller.abort();
    this.#request = undefined;
  }

  /** The same file is asked for anew. */
  forget(): void {
    this.#file = undefined;
  }
}
