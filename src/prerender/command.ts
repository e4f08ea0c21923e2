/** Entry of the command `bodywork-elements`, and of its workers. */
import { isMainThread } from 'node:worker_threads';
import { HELP, readArguments } from './arguments.js';

if (isMainThread) {
  const asked = readArguments(process.argv.slice(2));
  if ('say' in asked) {
    // What renders is loaded only where it is needed.
    const text = asked.say === 'help' ? HELP : `${(await import('./cli.js')).VERSION}\n`;
    process.stdout.write(text);
  } else if ('mistake' in asked) {
    refuse(asked.mistake);
  } else {
    const { mistakeIn, prerenderFiles } = await import('./cli.js');
    // The function refuses the same: what knows it comes with what renders.
    const mistake = mistakeIn(asked.run, '--');
    if (mistake === undefined) process.exitCode = await prerenderFiles(asked.run, new URL(import.meta.url));
    else refuse(mistake);
  }
} else {
  const { serveJobs } = await import('./cli.js');
  serveJobs();
}

function refuse(mistake: string): void {
  process.stderr.write(`${mistake}\nbodywork-elements --help shows how it is used.\n`);
  process.exitCode = 2;
}
