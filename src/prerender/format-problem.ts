import type { Problem } from './types.js';

/** `file:line:column: severity: <element> path: message`, as editors and terminals know it. */
export function formatProblem({ severity, file, line, column, element, page, path, message }: Problem): string {
  const place = [file, line, column].filter((each) => each !== undefined).join(':');
  const subject = [element && `<${element}>`, page && `(${page})`].filter(Boolean).join(' ');
  const words = [path, message].filter((each) => each !== '').join(': ');
  return `${place}: ${severity}: ${subject ? `${subject} ` : ''}${words}`;
}
