/** The page around an element: nothing that the element does may change it. */
export function surroundings(): Readonly<Record<string, unknown>> {
  const { documentElement, head, body, title, adoptedStyleSheets } = document;
  return {
    address: location.href,
    title,
    head: head.innerHTML,
    root: attributesOf(documentElement),
    body: attributesOf(body),
    children: body.childElementCount,
    sheets: adoptedStyleSheets.length,
    // Those that can be listed: Firefox makes the others when they are first asked for.
    globals: Object.keys(window).sort().join(),
    prototypes: [Object, Array, String, Function, Element].map((each) => Reflect.ownKeys(each.prototype).length).join(),
  };
}

/** What is not as it was. */
export function changesSince(before: ReturnType<typeof surroundings>): string[] {
  return Object.entries(surroundings())
    .filter(([name, value]) => value !== before[name])
    .map(([name, value]) => `the page's ${name} changed from ${String(before[name])} to ${String(value)}`);
}

function attributesOf(element: Element): string {
  return [...element.attributes].map(({ name, value }) => `${name}=${value}`).join();
}
