import { parseArgs } from 'node:util';

export const HELP = `Usage: bodywork-elements prerender <files, folders or globs> [options]

Renders <modality-comparison>, <testimonial-carousel> and <booking-button> into HTML
pages, so that they can be read, styled and printed without a script. Run again it
takes up what has changed. A folder stands for every .html and .htm file in it.

Options:
  --out <folder>         write the pages there; without it they are changed in place
  --root <folder>        the site's root, where addresses like /data/x.json start;
                         without it the deepest folder that holds all that was named
  --base <address>       where the root is published: /practice/, or a whole address;
                         without it at the root of a domain
  --styles inline|link   style sheets in the pages, allowed by hashes (the default),
                         or in files, for the policy style-src 'self'
  --stylesheets <path>   where these files are, from the root; bodywork-elements
  --csp <file>           write what the policy has to allow into a JSON file
  --lang <language>      the language of pages that name none
  --clean                take out what was written, and nothing else; with
                         --styles link the style sheets, too
  --watch                go on, whenever a page or its data change
  --jobs <number>        pages at a time; without it as many as the machine has room for
  -q, --quiet            say nothing but what is wrong
  -h, --help             show this
  -v, --version          show the version

Exit codes: 0 all is well; 1 something is wrong in pages or data, or could not be
written; 2 the command itself was not understood.
`;

export interface Arguments {
  readonly names: readonly string[];
  readonly out: string | undefined;
  readonly root: string | undefined;
  readonly base: string | undefined;
  readonly styles: 'inline' | 'link';
  readonly stylesheets: string;
  readonly csp: string | undefined;
  readonly lang: string | undefined;
  readonly clean: boolean;
  readonly watch: boolean;
  readonly jobs: number | undefined;
  readonly quiet: boolean;
}

/** Reads the command line: what to do, what to say, or what was not understood. */
export function readArguments(
  given: readonly string[],
): { readonly run: Arguments } | { readonly say: 'help' | 'version' } | { readonly mistake: string } {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        root: { type: 'string' },
        base: { type: 'string' },
        styles: { type: 'string' },
        stylesheets: { type: 'string' },
        csp: { type: 'string' },
        lang: { type: 'string' },
        clean: { type: 'boolean' },
        watch: { type: 'boolean' },
        jobs: { type: 'string' },
        quiet: { type: 'boolean', short: 'q' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    return { mistake: (error as Error).message };
  }
  const { values, positionals } = parsed;
  const [command, ...names] = positionals;
  if (values.help || command === 'help') return { say: 'help' };
  if (values.version) return { say: 'version' };
  if (command === undefined) return { mistake: 'There is no command. The one there is is prerender.' };
  if (command !== 'prerender') return { mistake: `Unknown command "${command}". The one there is is prerender.` };
  if (names.length === 0) return { mistake: 'Name files, folders or globs.' };
  const { styles = 'inline', stylesheets = 'bodywork-elements', base, jobs } = values;
  if (styles !== 'inline' && styles !== 'link')
    return { mistake: `Unknown value "${styles}" for --styles: expected inline or link.` };
  const folder = stylesheets.replace(/^\/+|\/+$/g, '');
  if (folder === '' || folder.split(/[\\/]/).includes('..'))
    return { mistake: `The value "${stylesheets}" for --stylesheets is no folder beneath the root.` };
  if (jobs !== undefined && !/^[1-9]\d*$/.test(jobs))
    return { mistake: `Unknown value "${jobs}" for --jobs: expected a number, 1 or more.` };
  return {
    run: {
      names,
      out: values.out,
      root: values.root,
      base,
      styles,
      stylesheets: folder,
      csp: values.csp,
      lang: values.lang,
      clean: values.clean ?? false,
      watch: values.watch ?? false,
      jobs: jobs === undefined ? undefined : Number(jobs),
      quiet: values.quiet ?? false,
    },
  };
}
