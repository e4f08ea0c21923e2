/** Whether an element says each problem, once, in `issues` and in the console. */

interface Said {
  readonly path: string;
  readonly message: string;
}

/** Most lines an element writes at a time, as docs/troubleshooting.md has it, and the line that counts the rest. */
const MOST = 5;
const COUNT = /^<[\w-]+> … and ([\d,]+) more\. /;

/** Where two problems may have one path: each tells of another part of what stands there. */
const SEVERAL: readonly (readonly [path: RegExp, message: RegExp])[] = [
  // Each id of a list that leads nowhere.
  [/(?:^|\.)sources$/, /^there is no source with the id /],
  [/^columns$/, /, separated by spaces, got /],
  // Rows of a table that have no place among the data, and links where none may be: each is a mistake in the page's own HTML.
  [/^aspects$/, /^expected (?:rows of its own under|\d+ values, got) /],
  [/./, /^expected (?:no|\d+) link, got \d+\. Only the words are kept\.$/],
  // Advice on how fair a comparison is, beside advice on what else is missing.
  [/^modalities\[\d+\]$/, / Give both about as much room\.$/],
  // An address of the only service that no frame can show, beside one of the whole that is none.
  [/^url$/, / It opens as a link\.$/],
  // What is too long is cut, and what is left of it may be wrong as well.
  [/./, /^has [\d,]+ (?:characters|items), /],
];

/** Problems that are told twice: in the same words, or in others of the same place. */
export function saidTwice(issues: readonly Said[]): string[] {
  const lines = issues.map(({ path, message }) => lineOf(path, message));
  const twice = lines.filter((line, index) => lines.indexOf(line) !== index).map((line) => `said twice: ${line}`);
  const alone = issues.filter(
    (issue) => !SEVERAL.some(([path, message]) => path.test(issue.path) && message.test(issue.message)),
  );
  const another = alone.filter((issue, index) => alone.findIndex(({ path }) => path === issue.path) !== index);
  return [
    ...twice,
    ...another.map(({ path, message }) => `said of a place that was told of: ${lineOf(path, message)}`),
  ];
}

/**
 * What the console should have said, or should not.
 *
 * @param issues - all that the element had to say while it was there
 */
export function wrongInConsole(tag: string, issues: readonly Said[], warnings: readonly string[]): string[] {
  const known = new Set(issues.map(({ path, message }) => `<${tag}> ${path ? `${path}: ` : ''}${message}`));
  const counts = warnings.flatMap((line) => COUNT.exec(line)?.[1] ?? []).map((each) => Number(each.replace(/,/g, '')));
  const lines = warnings.filter((line) => !COUNT.test(line));
  const counted = counts.reduce((sum, each) => sum + each, 0);
  return [
    ...lines.filter((line) => !known.has(line)).map((line) => `said in the console alone: ${line}`),
    ...lines.filter((line, index) => lines.indexOf(line) !== index).map((line) => `said twice in the console: ${line}`),
    ...(counted + lines.length === known.size
      ? []
      : [`the console has ${lines.length} lines and counts ${counted} more, of ${known.size}`]),
    ...(known.size > 0 && lines.length < Math.min(known.size, MOST)
      ? [`the console has ${lines.length} lines only`]
      : []),
  ];
}

function lineOf(path: string, message: string): string {
  return `${path}: ${message}`;
}
