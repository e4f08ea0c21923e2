/**
 * Tests the elements on the pages of demo/hosts/, which fight back.
 *
 *   npm run test:hosts                      in three engines, and what only a page of its own can tell in Chromium
 *   npm run test:hosts -- --engine firefox  in one engine
 *   npm run test:hosts -- --smoke           the five worst in Chromium; nothing is installed for them
 *   npm run test:hosts -- --top-level       only layout shift, the back button and Lighthouse
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCdn } from './cdn.mjs';

const ROOT = join(import.meta.dirname, '..');

const { values } = parseArgs({
  options: {
    smoke: { type: 'boolean', default: false },
    'top-level': { type: 'boolean', default: false },
    engine: { type: 'string', multiple: true },
  },
});

// The pages load what is published. What a change is checked with was built a moment before.
if (!values.smoke || !existsSync(join(ROOT, 'cdn/bodywork-elements.js'))) await buildCdn();
if (!values.smoke) {
  const { prepare } = await import('./hosts/prepare.mjs');
  await prepare();
}
let failed = false;
if (!values['top-level']) {
  const engines = values.smoke ? ['chromium'] : (values.engine ?? ['chromium', 'firefox', 'webkit']);
  const files = values.smoke ? 'smoke' : '!(smoke)';
  const { status } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'scripts/test.mjs'),
      ...engines.flatMap((engine) => ['--engine', engine]),
      '--',
      '--files',
      `demo/hosts/testing/${files}.test.ts`,
    ],
    { stdio: 'inherit', env: { ...process.env, TEST_FINISH_TIME: '900000' } },
  );
  failed = status !== 0;
}
if (!values.smoke && !values.engine) {
  const { testTopLevel } = await import('./hosts/top-level.mjs');
  const counts = await testTopLevel();
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  failed ||= counts.failed > 0 || counts.passed === 0;
}
process.exitCode = failed ? 1 : 0;
