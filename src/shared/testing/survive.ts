import type { LitElement } from 'lit';
import type { Issue } from '../issue.js';
import { TIMEOUT } from '../json-client.js';
import { expectAccessible } from './accessible.js';
import { strangersIn } from './expected-tree.js';
import { GOOD_URLS } from './hostile.js';
import { twisted, type HostileCase } from './hostile-case.js';
import { nextFrame, until } from './mount.js';
import { takeProblems, takeWarnings } from './problems.js';
import { saidTwice, wrongInConsole } from './said.js';
import { changesSince, surroundings } from './surroundings.js';
import { hasSlotted, NARROW, tooWide } from './width.js';

/** An element as far as every one of ours is alike. */
interface OneOfOurs extends LitElement {
  readonly status: string;
  readonly data: unknown;
  readonly issues: readonly Issue[];
}

let called = 0;

/** How many cases came to which status, and how many were opened: a run that renders nothing proves nothing. */
export const reached = new Map<string, number>();

function count(what: string): void {
  reached.set(what, (reached.get(what) ?? 0) + 1);
}

/** Makes the page ready: defines what no data may ever call, and lets relative addresses lead nowhere. */
export function prepare(): void {
  const fuzzCanary = (): void => {
    called++;
  };
  Object.assign(window, { fuzzCanary });
  const base = document.createElement('base');
  base.href = '/__nowhere/';
  document.head.append(base);
}

/**
 * Lives through a case: it goes into the page, is used, and leaves.
 *
 * @param axe - whether axe looks at it, too, which takes its time
 * @returns what went wrong; empty where nothing did
 */
export async function survive(hostile: HostileCase, { axe = false } = {}): Promise<string[]> {
  called = 0;
  const before = surroundings();
  if (hostile.dir) document.documentElement.dir = hostile.dir;
  const container = document.createElement('div');
  container.style.inlineSize = `${NARROW}px`;
  const stay = (event: Event): void => event.preventDefault();
  window.addEventListener('click', stay);
  const wrong: string[] = [];
  const issues: Issue[] = [];
  try {
    const element = put(hostile, container);
    const own = element.outerHTML;
    document.body.append(container);
    await rendered(element);
    count(element.status);
    issues.push(...element.issues);
    wrong.push(...wrongWith(element, container, hostile));
    if (element.outerHTML.replace(' differences-only=""', '') !== own.replace(/ differences-only="[^"]*"/, ''))
      wrong.push(`its own tags became ${element.outerHTML.slice(0, 500)}`);
    if (element.status === 'ready') {
      await use(element);
      issues.push(...element.issues);
      wrong.push(...wrongWith(element, container, hostile).map((each) => `once used: ${each}`));
    }
    if (axe && isOurs(element, container))
      await expectAccessible(element).catch((error: unknown) => wrong.push(`axe: ${String(error)}`));
  } catch (error) {
    wrong.push(`it threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  container.remove();
  // What was rejected, and what a move would keep, is told a task later.
  await new Promise((resolve) => setTimeout(resolve));
  window.removeEventListener('click', stay);
  if (hostile.dir) document.documentElement.removeAttribute('dir');
  wrong.push(...changesSince(before), ...takeProblems(), ...wrongInConsole(hostile.tag, issues, takeWarnings()));
  if (called > 0) wrong.push('a script ran');
  return [...new Set(wrong)];
}

function put({ tag, attributes, source, given, twist }: HostileCase, container: HTMLElement): OneOfOurs {
  const element = document.createElement(tag) as OneOfOurs;
  const name = (element.constructor as unknown as { reader: { name: string } }).reader.name;
  for (const [each, value] of Object.entries(attributes)) element.setAttribute(each, value);
  const text = source === 'property' ? '' : String(given);
  container.append(element);
  switch (source) {
    case 'property':
      Object.assign(element, { [name]: twisted(given, twist) });
      break;
    case 'attribute':
      element.setAttribute(name, text);
      break;
    case 'script':
      element.append(script(text));
      break;
    case 'children':
      element.append(given instanceof Node ? given : parsed(text));
      break;
    case 'href':
    case 'src':
      element.setAttribute(source, text);
      break;
    case 'file':
      element.setAttribute('src', URL.createObjectURL(new Blob([text], { type: 'application/json' })));
      break;
    case 'target': {
      const target = script(text);
      target.id = 'hostile-target';
      element.setAttribute('src', '#hostile-target');
      container.append(target);
      break;
    }
    case 'targetHtml': {
      const target = document.createElement('div');
      target.id = 'hostile-target';
      target.hidden = true;
      target.append(given instanceof Node ? given : parsed(text));
      element.setAttribute('src', '#hostile-target');
      container.append(target);
    }
  }
  return element;
}

function script(text: string): HTMLScriptElement {
  const made = document.createElement('script');
  made.type = 'application/json';
  made.textContent = text;
  return made;
}

/** As a page's own HTML; scripts in it do not run. */
function parsed(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return document.importNode(template.content, true);
}

async function rendered(element: OneOfOurs): Promise<void> {
  await element.updateComplete;
  // A network may take its time to say that there is no such server: no longer than a source may.
  await until(() => element.status !== 'loading', 'it is not loading any more', TIMEOUT + 1_000);
  await element.updateComplete;
  await nextFrame();
  await element.updateComplete;
}

/** Does what a visitor may do: presses what can be pressed. */
async function use(element: OneOfOurs): Promise<void> {
  const root = element.shadowRoot!;
  const press = (selector: string): void => {
    for (const each of [...root.querySelectorAll<HTMLElement>(selector)].slice(0, 2)) each.click();
  };
  press(
    '.help-button, [part="option"] input, [part="toggle"] input, [part="more"], [part="next"], button[part="link"]',
  );
  // What is framed must be ours: nobody else is asked while tests run.
  const link = root.querySelector<HTMLAnchorElement>('a[part="link"]');
  const frames = link?.getAttribute('aria-haspopup') === 'dialog' || element.getAttribute('mode') === 'inline';
  const framed = frames && link !== null && leadsToOurs(link.href);
  if (framed) {
    count('opened');
    link.click();
    await until(() => root.querySelector('iframe, [part="disclosure"]'), 'its booking page is open');
    await Promise.all((root.querySelector('dialog')?.getAnimations() ?? []).map(({ finished }) => finished));
  }
  await element.updateComplete;
  press('[part="show-all"], .dot');
  await element.updateComplete;
  await nextFrame();
}

function leadsToOurs(address: string): boolean {
  const { origin, pathname } = new URL(address);
  return origin === location.origin && GOOD_URLS.includes(pathname);
}

/** Whether all that shows is ours, and nothing in the page makes axe itself stumble: a form whose fields stand in for what it reads. */
function isOurs(element: OneOfOurs, container: HTMLElement): boolean {
  const asWritten = element.status !== 'ready' && hasSlotted(element);
  return !asWritten && !container.innerHTML.includes('name="nodeName"');
}

function wrongWith(element: OneOfOurs, container: HTMLElement, { twist }: HostileCase): string[] {
  const { status, data, issues } = element;
  const wrong = strangersIn(element);
  if (!['ready', 'empty', 'error'].includes(status)) wrong.push(`its status is ${status}`);
  if ((status === 'error') !== (data === undefined) && status !== 'empty') wrong.push(`${status}, with other data`);
  if (status === 'error' && issues.length === 0) wrong.push('it fails without a word');
  if (data !== undefined && !Object.isFrozen(data)) wrong.push('its data can be changed');
  wrong.push(...saidTwice(issues));
  const lines = issues.map(({ path, message }) => `${path}: ${message}`);
  const broken = lines.filter(
    (line) => line.includes('could not be rendered') || (line.includes('could not be read') && twist !== 'throwing'),
  );
  wrong.push(...broken);
  wrong.push(...tooWide(element, container));
  return wrong;
}
