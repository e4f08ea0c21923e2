/** The command with --watch, as it is published. Run by node --test. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { link, mkdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  CAROUSEL,
  COMMAND,
  DATA,
  folder,
  get,
  hasLinks,
  isRendered,
  page,
  pause,
  put,
} from './testing/command-site.mjs';

describe('--watch', () => {
  /**
   * Starts the command over a site, and stops it in the end.
   *
   * @param {string[]} options
   * @param {(until: (condition: (said: string) => boolean | Promise<boolean>, what: string) => Promise<void>) => Promise<void>} act
   * @param {string[]} names
   * @returns what it exits with, unless it has to be killed
   */
  async function watching(options, act, names = ['site']) {
    const child = spawn(process.execPath, [COMMAND, 'prerender', ...names, '--watch', ...options], { cwd: folder });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    const exit = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
    try {
      await act(async (condition, what) => {
        const end = Date.now() + 20_000;
        while (!(await condition(said))) {
          assert.ok(Date.now() < end, `${what} does not come. ${said}`);
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
      });
    } finally {
      child.kill('SIGTERM');
    }
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
    const code = await exit;
    clearTimeout(late);
    return code;
  }

  it('takes up changes of pages and data, new pages, and mends what was broken', async () => {
    await put('site/index.html', page('<testimonial-carousel src="data.json">Children</testimonial-carousel>'));
    await put('site/data.json', DATA);
    const code = await watching([], async (until) => {
      await until(async () => (await get('site/index.html')).includes('Sample'), 'the first run');
      await put('site/data.json', '[{"quote": "Second."}]');
      await until(async () => (await get('site/index.html')).includes('Second.'), 'the new data');
      await put('site/data.json', '[{"quote": ');
      await until((said) => said.includes('error: <testimonial-carousel>'), 'the message');
      await until(async () => !isRendered(await get('site/index.html')), 'the children');
      await put('site/data.json', '[{"quote": "Third."}]');
      await until(async () => (await get('site/index.html')).includes('Third.'), 'the mended data');
      await put('site/new/page.html', page('<testimonial-carousel src="../data.json"></testimonial-carousel>'));
      await until(async () => isRendered(await get('site/new/page.html')), 'the new page');
    });
    assert.equal(code, 0);
  });

  it('stays with folders that are deleted, made again and put in the place of others', async () => {
    const site = (/** @type {string} */ at, /** @type {string} */ words) =>
      Promise.all([
        put(`${at}/index.html`, page(`<p>${words}</p><testimonial-carousel src="data/q.json"></testimonial-carousel>`)),
        put(`${at}/data/q.json`, DATA),
      ]);
    await site('site', 'One.');
    const code = await watching([], async (until) => {
      const shows = (/** @type {string} */ words) =>
        until(async () => {
          const made = await get('site/index.html').catch(() => '');
          return isRendered(made) && made.includes(words);
        }, words);
      await shows('One.');
      for (const [n, gone] of [0, 300].entries()) {
        await rm(join(folder, 'site'), { recursive: true });
        await pause(gone);
        await site('site', `Made again ${n}.`);
        await shows(`Made again ${n}.`);
        await put('site/index.html', page(`<p>Edited ${n}.</p>${CAROUSEL.replace('/data.json', 'data/q.json')}`));
        await shows(`Edited ${n}.`);
      }
      await site('new', 'Put in place.');
      await rename(join(folder, 'site'), join(folder, 'old'));
      await rename(join(folder, 'new'), join(folder, 'site'));
      await shows('Put in place.');
      await put('site/data/q.json', '[{"quote": "New data."}]');
      await shows('New data.');
      await put('data-2/q.json', '[{"quote": "A new folder of data."}]');
      await rm(join(folder, 'site/data'), { recursive: true });
      await rename(join(folder, 'data-2'), join(folder, 'site/data'));
      await shows('A new folder of data.');
      await put('site/data/q.json', '[{"quote": "Newest data."}]');
      await shows('Newest data.');
    });
    assert.equal(code, 0);
  });

  it('takes up a folder that is not there when it begins', async () => {
    await mkdir(join(folder, 'deep'));
    const code = await watching(['deep/public/site', '--root', 'deep'], async (until) => {
      await until((said) => said.includes('deep/public/site: error: was not found'), 'the message');
      // Behind the look that follows the first run.
      await pause(500);
      await put('deep/public/site/index.html', page('<testimonial-carousel src="data.json"></testimonial-carousel>'));
      await put('deep/public/site/data.json', DATA);
      await until(async () => isRendered(await get('deep/public/site/index.html')), 'the page');
    });
    assert.equal(code, 0);
  });

  it('takes up changes of data behind links', { skip: process.platform === 'win32' }, async () => {
    await put('site/index.html', page('<testimonial-carousel src="data.json"></testimonial-carousel>'));
    await put('shared/linked.json', DATA);
    await symlink('../shared/linked.json', join(folder, 'site/data.json'));
    const code = await watching([], async (until) => {
      await until(async () => (await get('site/index.html')).includes('Sample'), 'the first run');
      // Behind the look that follows the first run.
      await pause(500);
      await put('shared/linked.json', '[{"quote": "Second."}]');
      await until(async () => (await get('site/index.html')).includes('Second.'), 'the new data');
    });
    assert.equal(code, 0);
  });

  it('takes up data behind links that lead nowhere for a moment, or elsewhere', { skip: !hasLinks }, async () => {
    const of = (/** @type {string} */ src) => `<testimonial-carousel src="${src}"></testimonial-carousel>`;
    await put('site/index.html', page(of('data.json') + of('current/quotes.json')));
    await put('shared/linked.json', DATA);
    for (const n of [1, 2]) await put(`site/releases/${n}/quotes.json`, `[{"quote": "Release ${n}${'!'.repeat(n)}"}]`);
    await symlink('../shared/linked.json', join(folder, 'site/data.json'));
    await symlink('releases/1', join(folder, 'site/current'));
    const code = await watching([], async (until) => {
      const shows = (/** @type {string} */ words) =>
        until(async () => (await get('site/index.html')).includes(words), words);
      await shows('Release 1!');
      await rm(join(folder, 'shared/linked.json'));
      await until((said) => said.includes('"data.json" was not found'), 'the message');
      await pause(500);
      await put('shared/linked.json', '[{"quote": "Back again."}]');
      await shows('Back again.');
      await symlink('releases/2', join(folder, 'site/next'));
      await rename(join(folder, 'site/next'), join(folder, 'site/current'));
      await shows('Release 2!!');
      await pause(500);
      await put('site/releases/2/quotes.json', '[{"quote": "Release 2, mended."}]');
      await shows('Release 2, mended.');
    });
    assert.equal(code, 0);
  });

  it(
    'takes up data in a folder that a link elsewhere leads to, when it leads to another',
    { skip: !hasLinks },
    async () => {
      await put('site/index.html', page('<testimonial-carousel src="quotes/one.json"></testimonial-carousel>'));
      for (const n of [1, 2]) await put(`shop/releases/${n}/one.json`, `[{"quote": "Release ${n}${'!'.repeat(n)}"}]`);
      await symlink('releases/1', join(folder, 'shop/current'));
      await symlink('../shop/current', join(folder, 'site/quotes'));
      const code = await watching([], async (until) => {
        const shows = (/** @type {string} */ words) =>
          until(async () => (await get('site/index.html')).includes(words), words);
        await shows('Release 1!');
        await pause(500);
        await symlink('releases/2', join(folder, 'shop/next'));
        await rename(join(folder, 'shop/next'), join(folder, 'shop/current'));
        await shows('Release 2!!');
      });
      assert.equal(code, 0);
    },
  );

  it('is not kept from its pages by what is written all the time, beside the site or in it', async () => {
    for (const noise of ['noise.log', 'site/noise.log']) {
      await put('site/index.html', page());
      await put('site/data.json', DATA);
      const code = await watching([], async (until) => {
        await until(async () => isRendered(await get('site/index.html')), 'the first run');
        let writing = true;
        const writes = (async () => {
          for (let n = 0; writing; n++) {
            await put(noise, String(n));
            await pause(5);
          }
        })();
        await pause(300);
        await put('site/data.json', '[{"quote": "Second."}]');
        const since = Date.now();
        await until(async () => (await get('site/index.html')).includes('Second.'), 'the new data').finally(
          () => (writing = false),
        );
        // Sooner or later a busy machine lets the noise rest.
        assert.ok(Date.now() - since < 5_000, noise);
        await writes;
      });
      assert.equal(code, 0);
    }
  });

  it('does not look at its pages for changes beside the site', { skip: process.platform !== 'linux' }, async () => {
    await put('site/index.html', page('<testimonial-carousel src="data.json"></testimonial-carousel>'));
    await put('elsewhere/data.json', DATA);
    // Through its other name a file changes unseen, until somebody looks.
    await link(join(folder, 'elsewhere/data.json'), join(folder, 'site/data.json'));
    const code = await watching([], async (until) => {
      await until(async () => (await get('site/index.html')).includes('Sample'), 'the first run');
      // Behind the look that follows the first run.
      await pause(500);
      await put('elsewhere/data.json', '[{"quote": "Second."}]');
      await put('beside.txt', 'Something else.');
      await pause(500);
      assert.ok((await get('site/index.html')).includes('Sample'));
      await put('site/new.txt', 'Something of ours.');
      await until(async () => (await get('site/index.html')).includes('Second.'), 'the new data');
    });
    assert.equal(code, 0);
  });

  it('keeps its root while what was named comes and goes', async () => {
    const one = page('<testimonial-carousel src="/quotes.json"></testimonial-carousel>');
    await put('site/a/index.html', one);
    await put('site/quotes.json', DATA);
    const page2 = async () => isRendered(await get('site/b/page.html'));
    const code = await watching(
      [],
      async (until) => {
        await until((said) => said.includes('site/b/page.html: error: was not found'), 'the message');
        await until(async () => isRendered(await get('site/a/index.html')), 'the page that is there');
        // Behind the look that follows the first run.
        await pause(500);
        await put('site/b/page.html', one);
        await until(page2, 'the page that came');
        await rm(join(folder, 'site/a'), { recursive: true });
        await pause(500);
        await put('site/b/page.html', one.replace('<body>', '<body>Edited.'));
        await until(page2, 'the page that was edited');
      },
      ['site/a', 'site/b/page.html'],
    );
    assert.equal(code, 0);
  });

  it('keeps its root where a page becomes a folder', async () => {
    const one = page('<testimonial-carousel src="/quotes.json"></testimonial-carousel>');
    await put('site/about', one);
    await put('site/quotes.json', DATA);
    const code = await watching(
      [],
      async (until) => {
        await until(async () => isRendered(await get('site/about')), 'the page');
        await rm(join(folder, 'site/about'));
        await put('site/about/index.html', one);
        await until(async () => isRendered(await get('site/about/index.html')), 'the page in the folder');
      },
      ['site/about'],
    );
    assert.equal(code, 0);
  });

  it('tells the policy that allows the style sheets of all pages, whichever were done again', async () => {
    await put('site/index.html', page());
    await put('site/data.json', DATA);
    const policy = async () => JSON.parse(await get('csp.json'))['style-src'];
    const code = await watching(['--csp', 'csp.json'], async (until) => {
      await until((said) => said.includes('Content-Security-Policy'), 'the first run');
      assert.equal((await policy()).length, 1);
      const { mtimeMs } = await stat(join(folder, 'csp.json'));
      await put('site/data.json', '[{"quote": "Second."}]');
      await until((said) => said.split('Content-Security-Policy').length >= 3, 'the second run');
      assert.equal((await stat(join(folder, 'csp.json'))).mtimeMs, mtimeMs);
      await put('site/booking.html', page('<booking-button href="https://a.example/">Book</booking-button>'));
      await until((said) => /style-src '\S+ '\S+\n/.test(said), 'the policy of both');
      const both = await policy();
      await until((said) => said.endsWith(`Content-Security-Policy: style-src ${both.join(' ')}\n`), 'the same');
      await put('site/index.html', page('<p>None of ours.</p>'));
      await until(async () => (await policy()).length === 1, 'the policy of the other');
      assert.ok(both.includes((await policy())[0]));
      await rm(join(folder, 'site/booking.html'));
      await until(async () => (await policy()).length === 0, 'the policy of none');
    });
    assert.equal(code, 0);
  });

  it('ends when it is told to while pages are done again', { skip: process.platform === 'win32' }, async () => {
    for (let n = 0; n < 200; n++) await put(`site/p${n}.html`, page(`<p>${n}</p>${CAROUSEL.repeat(5)}`));
    await put('site/data.json', DATA);
    const code = await watching(['--jobs', '1'], async (until) => {
      await until((said) => said.includes('200 pages: 200 written'), 'the first run');
      const quotes = Array.from({ length: 60 }, (_, n) => ({ quote: `Second ${n}. ${'Words. '.repeat(60)}` }));
      await put('site/data.json', JSON.stringify(quotes));
      await until(async () => (await get('site/p0.html')).includes('Second'), 'the new data');
    });
    assert.equal(code, 0);
    assert.ok(!(await get('site/p99.html')).includes('Second'), 'all was done before it was told');
  });
});
