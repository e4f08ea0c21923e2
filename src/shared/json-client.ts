/** Fetches JSON files for the elements of a page: one request an address, however many elements wait for it. */

import { LONGEST } from './read-source.js';

/** Milliseconds a source may take. */
export const TIMEOUT = 10_000;

/** A file's text, or the words for why there is none. */
export type Fetched = { readonly text: string } | { readonly message: string };

interface Request {
  readonly answer: Promise<Fetched>;
  readonly controller: AbortController;
  waiting: number;
}

const requests = new Map<string, Request>();

/**
 * Fetches a file without credentials.
 *
 * @param url - an address that passed `safeUrl(…, 'data')`
 * @param signal - aborts this caller's wait; the request itself ends when nobody waits for it any more
 * @returns the text, or a message; never settles after an abort
 */
export function fetchText(url: string, signal: AbortSignal): Promise<Fetched> {
  const request = requests.get(url) ?? open(url);
  request.waiting++;
  return new Promise((resolve) => {
    const leave = (): void => {
      if (--request.waiting > 0) return;
      forget(url, request);
      request.controller.abort();
    };
    signal.addEventListener('abort', leave, { once: true });
    void request.answer.then((answer) => {
      signal.removeEventListener('abort', leave);
      if (!signal.aborted) resolve(answer);
    });
  });
}

function open(url: string): Request {
  const controller = new AbortController();
  const request: Request = { answer: get(url, controller), controller, waiting: 0 };
  requests.set(url, request);
  void request.answer.then(() => {
    forget(url, request);
  });
  return request;
}

function forget(url: string, request: Request): void {
  if (requests.get(url) === request) requests.delete(url);
}

async function get(url: string, controller: AbortController): Promise<Fetched> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, TIMEOUT);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      headers: { accept: 'application/json' },
      signal: controller.signal,
    });
    if (!response.ok) {
      return {
        message:
          `answered ${response.status} ${response.statusText}`.trim() +
          '. Check the address and the server: everybody must be able to read the file.',
      };
    }
    return await readText(response, controller);
  } catch {
    if (late) return { message: `did not answer within ${TIMEOUT / 1000} seconds. Check the address and the server.` };
    return {
      message:
        'could not be fetched. Check the address and that you are online; a file on another site needs its permission ' +
        '(CORS: Access-Control-Allow-Origin); a policy (CSP) of this page must name it in connect-src; a booking page goes into the href of its button.',
    };
  } finally {
    clearTimeout(timer);
  }
}

/** Reads the body piece by piece, so that a huge file is dropped early. */
async function readText(response: Response, controller: AbortController): Promise<Fetched> {
  // ignoreBOM keeps the mark in the text, where readJson can name it.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const reader = response.body?.getReader();
  let text = '';
  let bytes = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return { text: text + decoder.decode() };
    bytes += chunk.value.byteLength;
    if (bytes > LONGEST) {
      // Firefox keeps the connection of a body that is merely cancelled.
      controller.abort();
      return { message: 'is larger than 1 MB. Split it or leave something out.' };
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
}
