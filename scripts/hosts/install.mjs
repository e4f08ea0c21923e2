/** Other people's packages that host pages bring along, Lighthouse among them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HOSTS = join(import.meta.dirname, '../../demo/hosts');

/** Installs what is missing; the root's own install stays small without it. */
export function installHosts() {
  const { dependencies } = JSON.parse(readFileSync(join(HOSTS, 'package.json'), 'utf8'));
  if (Object.keys(dependencies).every((name) => existsSync(join(HOSTS, 'node_modules', name)))) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: HOSTS,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci in demo/hosts failed.');
}
