/** Running other programs, and packing what would be published. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {readonly string[]} options
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string>} what it printed
 */
export function run(command, options, cwd, env = process.env) {
  return new Promise((resolve, reject) => {
    // npm is a batch file on Windows, which only a shell can start.
    const shell = ['npm', 'npx'].includes(command) && process.platform === 'win32';
    const child = spawn(command, options, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let [printed, complaints] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (printed += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (complaints += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`${command} ${options.join(' ')} failed.\n${printed}${complaints}`));
    });
  });
}

/**
 * Packs what was built.
 *
 * @param {string} folder - where to
 * @returns {Promise<{path: string, files: string[]}>}
 */
export async function pack(folder) {
  const options = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename, files }] = JSON.parse(await run('npm', options, ROOT));
  return { path: join(folder, filename), files: files.map((/** @type {{path: string}} */ { path }) => path).sort() };
}
