/** The command `bodywork-elements`, as it is published. Run by node --test. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { constants, readdirSync, statSync } from 'node:fs';
import { chmod, chown, mkdir, open, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  asNobody,
  CAROUSEL,
  COMMAND,
  DATA,
  files,
  folder,
  get,
  hasLinks,
  isRendered,
  isRoot,
  NOBODY,
  page,
  put,
  run,
  runAs,
} from './testing/command-site.mjs';

describe('the command line', () => {
  it('explains itself', async () => {
    const { version } = JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8'));
    for (const option of ['--version', '-v']) {
      const { status, out, err } = run(option);
      assert.deepEqual({ status, out, err }, { status: 0, out: `${version}\n`, err: '' });
    }
    for (const option of [['--help'], ['-h'], ['prerender', '--help']]) {
      const { status, out } = run(...option);
      assert.equal(status, 0);
      assert.match(out, /^Usage: bodywork-elements prerender/);
      for (const line of out.split('\n')) assert.ok(line.length <= 90, line);
    }
  });

  it('is not understood with exit code 2', async () => {
    await put('index.html', page());
    for (const [options, words] of /** @type {const} */ ([
      [[], 'There is no command'],
      [['render', '.'], 'Unknown command "render"'],
      [['prerender'], 'Name files'],
      [['prerender', '.', '--style', 'link'], "Unknown option '--style'"],
      [['prerender', '.', '--styles', 'red'], 'expected inline or link'],
      [['prerender', '.', '--jobs', '0'], 'expected a number'],
      [['prerender', '.', '--stylesheets', '../x'], 'no folder beneath the root'],
      [['prerender', '.', '--base', 'C:/Git/practice/'], 'expected a path such as /practice/, or a web address'],
      [['prerender', '.', '--base', 'ftp://a/'], 'Unknown value "ftp://a/" for --base'],
      [['prerender', '.', '--base', 'https://'], 'expected a path such as /practice/, or a web address'],
      [
        ['prerender', '.', '--lang', 'xx@@'],
        'Unknown value "xx@@" for --lang: expected a language such as en or de-CH',
      ],
      [['prerender', '.', '--lang', ''], 'Unknown value "" for --lang'],
    ])) {
      const { status, out, err } = run(...options);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.ok(err.includes(words), err);
      assert.ok(err.endsWith('bodywork-elements --help shows how it is used.\n'));
    }
    assert.equal(await get('index.html'), page());
  });

  it('takes files, folders and globs, and leaves what is not meant', async () => {
    const all = [
      'a.html',
      'b.HTM',
      'sub/c.html',
      'sub/deep/d.html',
      'node_modules/x/e.html',
      '.hidden/f.html',
      'g.txt',
    ];
    for (const [names, expected] of /** @type {const} */ ([
      [['a.html'], ['a.html']],
      [['g.txt'], ['g.txt']],
      [['.'], ['a.html', 'b.HTM', 'sub/c.html', 'sub/deep/d.html']],
      [['sub'], ['sub/c.html', 'sub/deep/d.html']],
      [['**/*.html'], ['a.html', 'sub/c.html', 'sub/deep/d.html']],
      [
        ['sub/*.{html,htm}', 'a.*'],
        ['a.html', 'sub/c.html'],
      ],
      [['node_modules/**/*.html'], ['node_modules/x/e.html']],
    ])) {
      for (const file of all) await put(file, page());
      const { status, out } = run('prerender', ...names, '--root', '.');
      assert.equal(status, 0);
      const changed = [];
      for (const file of all) if (isRendered(await get(file))) changed.push(file);
      assert.deepEqual(changed, expected, names.join(' '));
      assert.ok(
        out.startsWith(`${expected.length} page${expected.length === 1 ? '' : 's'}: ${expected.length} written`),
        out,
      );
    }
  });

  it('looks only into folders that a glob can reach', { skip: process.platform === 'win32' }, async () => {
    for (const file of ['a.html', 'x/b.html', 'x/y/c.html', 'x/y/y/d.html', 'x/z/e.html', 'private/f.html']) {
      await put(file, page());
    }
    await mkdir(join(folder, 'out'));
    await chmod(join(folder, 'out'), 0o777);
    for (const closed of ['private', 'x/z']) await chmod(join(folder, closed), 0o000);
    for (const [glob, pages] of /** @type {const} */ ([
      ['*.html', 1],
      ['x/*.html', 1],
      ['x/y*/*.html', 1],
      ['[^p]/*.html', 1],
      ['[wx]/y/**', 2],
      ['x/@(y|none)/**/d.html', 1],
    ])) {
      const { status, out, err } = runAs(asNobody, 'prerender', glob, '--root', '.', '--out', 'out');
      assert.deepEqual({ status, err }, { status: 0, err: '' }, glob);
      assert.match(out, new RegExp(`^${pages} page`), glob);
    }
    // Behind a slash in a group it can be anywhere.
    for (const closed of ['private', 'x/z']) await chmod(join(folder, closed), 0o755);
    for (const [glob, pages] of /** @type {const} */ ([
      ['{a,x/b,x/y/c}.html', 3],
      ['{x/y,x/z}/*.html', 2],
      ['@(x|x/y)/*.html', 2],
      ['x/**.html', 4],
    ])) {
      assert.match(run('prerender', glob, '--root', '.', '--out', 'out').out, new RegExp(`^${pages} page`), glob);
    }
  });

  it('is quiet when it is told to be, but never about what is wrong', async () => {
    await put('index.html', page());
    assert.deepEqual(run('prerender', '.', '--quiet'), { status: 0, out: '', err: '' });
    await put('data.json', '[{"quote": "x", "rating": 9}]');
    const { status, out, err } = run('prerender', '.', '-q');
    assert.deepEqual({ status, out }, { status: 1, out: '' });
    assert.match(
      err,
      /^data\.json:1:27: warning: <testimonial-carousel> \(index\.html:1\) testimonials\[0\]\.rating: expected/,
    );
    assert.ok(isRendered(await get('index.html')));
  });

  it('prints no progress where nobody looks', async () => {
    await put('index.html', page());
    assert.equal(run('prerender', '.').err, '');
  });
});

describe('pages on the disk', () => {
  it('are written only when something changes', async () => {
    await put('index.html', page());
    await put('plain.html', page('<p>None of ours.</p>'));
    const { out } = run('prerender', '.');
    assert.match(out, /^2 pages: 1 written, 1 as it was, 1 element rendered, in \d+\.\d s\n/);
    const { mtimeMs } = await stat(join(folder, 'index.html'));
    assert.match(run('prerender', '.').out, /^2 pages: 0 written, 2 as they were, 1 element rendered/);
    assert.equal((await stat(join(folder, 'index.html'))).mtimeMs, mtimeMs);
    await put('data.json', '[{"quote": "Changed."}]');
    run('prerender', '.');
    assert.match(await get('index.html'), /Changed\./);
    run('prerender', '.', '--clean');
    assert.equal(await get('index.html'), page());
  });

  it('go to another folder, all of them, and the sources stay', async () => {
    await put('site/index.html', page('<p>None of ours.</p>'));
    await put('site/blog/post.html', page('<testimonial-carousel src="quotes.json"></testimonial-carousel>'));
    await put('site/blog/quotes.json', DATA);
    assert.equal(run('prerender', 'site', '--out', 'site/out').status, 0);
    assert.deepEqual(await files(), [
      'data.json',
      'site/blog/post.html',
      'site/blog/quotes.json',
      'site/index.html',
      'site/out/blog/post.html',
      'site/out/index.html',
    ]);
    assert.ok(isRendered(await get('site/out/blog/post.html')) && !isRendered(await get('site/blog/post.html')));
    assert.match(run('prerender', 'site', '--out', 'site/out').out, /^2 pages: 0 written/);
  });

  it('keep their permissions, and links stay links', { skip: process.platform === 'win32' }, async () => {
    await put('real.html', page());
    await chmod(join(folder, 'real.html'), 0o640);
    await symlink('real.html', join(folder, 'link.html'));
    run('prerender', 'link.html');
    assert.ok(isRendered(await get('real.html')));
    assert.equal((await stat(join(folder, 'real.html'))).mode & 0o777, 0o640);
    assert.equal(
      (await readdir(folder, { withFileTypes: true })).find(({ name }) => name === 'link.html')?.isSymbolicLink(),
      true,
    );
  });

  it('are never readable for others while they are written, where they are not', { skip: !hasLinks }, async () => {
    await put('secret.html', page(`${'<p>Words.</p>'.repeat(300_000)}${CAROUSEL}`));
    await chmod(join(folder, 'secret.html'), 0o600);
    /** @type {Set<number>} */
    const modes = new Set();
    // What is there for a moment only may be missed once, though not for ever.
    for (let n = 0; modes.size === 0 && n < 20; n++) {
      await put('data.json', `[{"quote": "Sample quote ${n}."}]`);
      const child = spawn(process.execPath, [COMMAND, 'prerender', 'secret.html'], { cwd: folder, stdio: 'ignore' });
      let done = false;
      child.once('exit', () => (done = true));
      while (!done) {
        for (const name of readdirSync(folder).filter((each) => each.endsWith('.tmp'))) {
          const known = statSync(join(folder, name), { throwIfNoEntry: false });
          if (known) modes.add(known.mode & 0o777);
        }
        await new Promise(setImmediate);
      }
    }
    assert.deepEqual([...modes], [0o600]);
  });

  it('keep their owner and their group, whoever runs it', { skip: !isRoot }, async () => {
    await put('index.html', page());
    await chown(join(folder, 'index.html'), NOBODY, NOBODY);
    await chmod(join(folder, 'index.html'), 0o640);
    run('prerender', 'index.html');
    assert.ok(isRendered(await get('index.html')));
    const { uid, gid, mode } = await stat(join(folder, 'index.html'));
    assert.deepEqual({ uid, gid, mode: mode & 0o777 }, { uid: NOBODY, gid: NOBODY, mode: 0o640 });
  });

  it('are written by others, too, and keep their group where they are in it', { skip: !isRoot }, async () => {
    await put('index.html', page());
    // What is made in it gets its group.
    await chmod(folder, 0o2777);
    for (const gid of [NOBODY, 0]) {
      await chown(join(folder, 'index.html'), 0, gid);
      await put('data.json', `[{"quote": "Group ${gid}."}]`);
      assert.equal(runAs(asNobody, 'prerender', 'index.html').status, 0);
      assert.ok((await get('index.html')).includes(`Group ${gid}.`));
      const { uid, gid: its } = await stat(join(folder, 'index.html'));
      assert.deepEqual({ uid, its }, { uid: NOBODY, its: gid });
    }
  });

  it(
    'are not looked for behind links to folders, which is told, unless these are named',
    { skip: process.platform === 'win32' },
    async () => {
      const files = ['site/page.html', 'site/deep/page.html', 'elsewhere/page.html'];
      await mkdir(join(folder, 'site/deep'), { recursive: true });
      for (const [to, at] of /** @type {const} */ ([
        ['../elsewhere', 'site/linked'],
        ['../..', 'site/deep/up'],
        ['../elsewhere', 'site/.hidden'],
        ['nowhere', 'site/broken'],
      ])) {
        await symlink(to, join(folder, at));
      }
      const words = 'is a link to a folder, which is not entered. Name it, too, if its pages are meant.';
      const told = (/** @type {string[]} */ ...links) => links.map((link) => `${link}: advice: ${words}\n`).join('');
      for (const [names, pages, err] of /** @type {const} */ ([
        [['site'], [0, 1], told('site/deep/up', 'site/linked')],
        [['site/**/*.html'], [0, 1], told('site/deep/up', 'site/linked')],
        [['site/*/*.html'], [1], told('site/linked')],
        [['site/*.html'], [0], ''],
        [['site', 'site/linked'], [0, 1, 2], told('site/deep/up')],
      ])) {
        for (const file of files) await put(file, page());
        const { status, out, err: said } = run('prerender', ...names, '--root', '.');
        assert.deepEqual({ status, err: said }, { status: 0, err }, names.join(' '));
        assert.ok(out.startsWith(`${pages.length} page`), out);
        for (const [n, file] of files.entries()) {
          assert.equal(isRendered(await get(file)), /** @type {readonly number[]} */ (pages).includes(n), file);
        }
      }
      assert.equal(run('prerender', 'site', '--root', '.', '--quiet').err, '');
    },
  );

  it('are written in place, too, where their own folder is named for them', async () => {
    await put('site/index.html', page());
    await put('site/data.json', DATA);
    assert.match(run('prerender', 'site', '--out', 'site').out, /^1 page: 1 written/);
    assert.ok(isRendered(await get('site/index.html')));
  });

  it('are one where they have two names, and go by the one that is no link', { skip: !hasLinks }, async () => {
    await put('site/en/index.html', page());
    await put('site/zh.html', page());
    await put('site/data.json', DATA);
    for (const [to, at] of /** @type {const} */ ([
      ['en/index.html', 'site/index.html'],
      ['zh.html', 'site/cn.html'],
      ['en', 'site/default'],
    ])) {
      await symlink(to, join(folder, at));
    }
    const names = ['site', 'site/default', '--root', 'site'];
    assert.match(run('prerender', ...names, '--styles', 'link').out, /^2 pages: 2 written/);
    assert.ok((await get('site/en/index.html')).includes('href="../bodywork-elements/'));
    assert.ok((await get('site/zh.html')).includes('href="bodywork-elements/'));
    run('prerender', ...names, '--clean');
    // Written elsewhere they are as many as there are names.
    assert.match(run('prerender', ...names, '--out', 'out').out, /^5 pages: 5 written/);
  });

  it('are done in parallel as they are one after the other', async () => {
    for (let n = 0; n < 60; n++) await put(`p${n}.html`, page(`<p>${n}</p>${CAROUSEL}`));
    assert.match(run('prerender', '.', '--jobs', '3').out, /^60 pages: 60 written.* by 3 workers\n/);
    assert.match(run('prerender', '.', '--jobs', '1').out, /^60 pages: 0 written/);
  });

  it('link to style sheets by addresses that hold wherever the site is put', async () => {
    await put('index.html', page());
    await put('a/b/deep.html', page());
    await put('a/based.html', page(`<base href="/x/">${CAROUSEL}`));
    const { out } = run('prerender', '.', '--styles', 'link', '--stylesheets', 'css/bodywork', '--csp', 'csp.json');
    assert.match(out, /\nContent-Security-Policy: style-src 'self'\n/);
    const link = (/** @type {string} */ text) => /<link rel="stylesheet" href="([^"]*)">/.exec(text)?.[1];
    assert.equal(link(await get('index.html')), 'css/bodywork/testimonial-carousel.css');
    assert.equal(link(await get('a/b/deep.html')), '../../css/bodywork/testimonial-carousel.css');
    assert.equal(link(await get('a/based.html')), '../css/bodywork/testimonial-carousel.css');
    assert.match(await get('css/bodywork/testimonial-carousel.css'), /:host/);
    assert.deepEqual(JSON.parse(await get('csp.json')), { 'style-src': ["'self'"] });
    await put('css/bodywork/booking-button.css', '/* somebody else’s */');
    run('prerender', '.', '--clean', '--styles', 'link', '--stylesheets', 'css/bodywork');
    assert.equal(await get('index.html'), page());
    assert.deepEqual(
      (await files()).filter((file) => file.endsWith('.css')),
      ['css/bodywork/booking-button.css'],
    );
  });

  it('find their data and style sheets where the site is published beneath a path', async () => {
    const made = async (/** @type {string} */ html, /** @type {string[]} */ ...options) => {
      await put('public/blog/index.html', html);
      await put('public/data/t.json', DATA);
      const { status, err } = run('prerender', 'public', ...options, '--styles', 'link');
      assert.deepEqual({ status, err }, { status: 0, err: '' });
      return /<link rel="stylesheet" href="(.*?)"/.exec(await get('public/blog/index.html'))?.[1];
    };
    const own = page(CAROUSEL.replace('/data.json', '/practice/data/t.json'));
    const sheet = 'bodywork-elements/testimonial-carousel.css';
    assert.equal(await made(own, '--base', '/practice/'), `../${sheet}`);
    assert.equal(await made(own, '--base', 'https://www.example.com/practice'), `../${sheet}`);
    const based = page(
      `<base href="https://www.example.com/practice/">${CAROUSEL.replace('/data.json', 'data/t.json')}`,
    );
    assert.equal(await made(based, '--base', 'https://www.example.com/practice/'), sheet);
    const other = own
      .replace('<body>', '<body><base href="https://other.example/">')
      .replace('src="', 'src="https://www.example.com');
    assert.equal(
      await made(other, '--base', 'https://www.example.com/practice/'),
      `https://www.example.com/practice/${sheet}`,
    );
  });

  it('tell the policy that allows their style sheets', async () => {
    await put('index.html', page());
    const { out } = run('prerender', '.', '--csp', 'out/csp.json');
    const { 'style-src': sources } = JSON.parse(await get('out/csp.json'));
    assert.equal(sources.length, 1);
    assert.ok(out.includes(`Content-Security-Policy: style-src ${sources[0]}\n`));
  });
});

describe('pages that are saved while they are rendered', { skip: process.platform === 'win32' }, () => {
  /** Their data come through pipes, which open when they are read: then the page has been. */
  const pipe = (/** @type {number} */ n) => `pipe-${n}.json`;
  const first = page(CAROUSEL.replace('data.json', pipe(0)));

  /**
   * @param {readonly string[]} saves - what the page becomes, each time it has been read
   * @param {string[]} options
   */
  async function runAndSave(saves, ...options) {
    const pipes = saves.map((_, n) => join(folder, pipe(n)));
    spawnSync('mkfifo', pipes);
    await put('index.html', first);
    const child = spawn(process.execPath, [COMMAND, 'prerender', 'index.html', ...options], { cwd: folder });
    let err = '';
    child.stderr.on('data', (chunk) => (err += chunk));
    const exit = new Promise((resolve) => child.once('close', resolve));
    // Where a pipe is never read, nobody shall wait for it for ever.
    void exit.then(async () => {
      for (const each of pipes) await (await open(each, constants.O_RDONLY | constants.O_NONBLOCK)).close();
    });
    for (const [n, html] of saves.entries()) {
      const data = await open(join(folder, pipe(n)), 'w');
      await put('index.html', html);
      await data.write(DATA).finally(() => data.close());
    }
    return { status: await exit, err };
  }

  it('are done again as they were saved', async () => {
    const saved = page(`<p>Saved.</p>${CAROUSEL}`);
    assert.deepEqual(await runAndSave([saved]), { status: 0, err: '' });
    const made = await get('index.html');
    assert.ok(made.includes('<p>Saved.</p>') && isRendered(made));
    run('prerender', 'index.html', '--clean');
    assert.equal(await get('index.html'), saved);
  });

  it('go to another folder as they were saved', async () => {
    const saved = page(`<p>Saved.</p>${CAROUSEL}`);
    assert.deepEqual(await runAndSave([saved], '--out', 'out'), { status: 0, err: '' });
    assert.equal(await get('index.html'), saved);
    const made = await get('out/index.html');
    assert.ok(made.includes('<p>Saved.</p>') && isRendered(made));
  });

  it('are left alone and told of where that never ends', async () => {
    const saves = [1, 2, 3].map((n) => page(`${'<p>Saved.</p>'.repeat(n)}${CAROUSEL.replace('data.json', pipe(n))}`));
    const { status, err } = await runAndSave(saves);
    assert.equal(status, 1);
    assert.equal(
      err,
      'index.html: error: was saved each time while it was rendered, and stays as it is. Run this again.\n',
    );
    assert.equal(await get('index.html'), saves[2]);
    assert.deepEqual(
      (await files()).filter((file) => file.endsWith('.tmp')),
      [],
    );
  });
});

describe('trouble', () => {
  it('has the place in the page that it is found at afterwards', async () => {
    const nested = `<section>${CAROUSEL.replace('src', 'layout="pie" src')}</section>`;
    const script =
      '<testimonial-carousel>\n<script type="application/json">\n[{"quote": "x", "rating": 7}]</script></testimonial-carousel>';
    const early = '<script src="/bodywork-elements.iife.js"></script>';
    const source = page(
      `${early}${CAROUSEL}\n${nested}\n<modality-comparison src="none.json">x</modality-comparison>\n${script}`,
    );
    await put('index.html', source);
    await put('data.json', '[{"quote": "x", "rating": 9}]');
    /** What stands at each place that is told, by the text it is told in. */
    const pointed = async (/** @type {string} */ err, /** @type {string} */ file) => {
      const lines = (await get(file)).split('\n');
      const places = [...err.matchAll(/^index\.html:(\d+):(\d+): |\(index\.html:(\d+)\)/gm)];
      return places.map(([, line, column, whole]) =>
        whole === undefined
          ? lines[Number(line) - 1]?.slice(Number(column) - 1).slice(0, 7)
          : lines[Number(whole) - 1]?.includes('<testimonial-carousel'),
      );
    };
    const expected = [true, true, 'layout=', 'src="no', '7}]</sc', '<script'];
    const apart = run('prerender', 'index.html', '--out', 'out').err;
    assert.deepEqual((await pointed(apart, 'index.html')).sort(), expected.sort());
    const { err } = run('prerender', 'index.html');
    assert.deepEqual((await pointed(err, 'index.html')).sort(), expected);
    assert.equal(run('prerender', 'index.html').err, err);
    // Without an encoding letters are written by their numbers.
    await put('index.html', source.replace('<meta charset="utf-8">', ''));
    await put('data.json', '[{"quote": "Zoë’s.", "author": "Zoë", "rating": 9}]');
    assert.deepEqual((await pointed(run('prerender', 'index.html').err, 'index.html')).sort(), expected);
    await put('data.json', '[{"quote": "Two paragraphs.", "rating": 9}, {"quote": "y", "author": "Another Client"}]');
    assert.deepEqual((await pointed(run('prerender', 'index.html').err, 'index.html')).sort(), expected);
  });

  it('names what is not there, and does the rest', async () => {
    await put('index.html', page());
    await mkdir(join(folder, 'empty'));
    const { status, err } = run('prerender', 'none.html', 'empty', 'no/*.html', 'index.html', '--root', '.');
    assert.equal(status, 1);
    assert.equal(
      err,
      'none.html: error: was not found. Check the path.\nempty: error: names no page. Check the path.\nno: error: was not found. Check the path.\n',
    );
    assert.ok(isRendered(await get('index.html')));
  });

  it('leaves alone what is no page', async () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, ...Buffer.from(CAROUSEL)]);
    await put('picture.html', picture);
    const { status, err } = run('prerender', '.');
    assert.equal(status, 1);
    assert.equal(err, 'picture.html: error: is no page: it holds binary data. Name pages only.\n');
    assert.deepEqual(await readFile(join(folder, 'picture.html')), picture);
  });

  it('leaves alone a page of 50 MB, and says so at once', async () => {
    await put('huge.html', Buffer.alloc(50 * 1_048_576, `<p>${CAROUSEL}`));
    const started = Date.now();
    const { status, err } = run('prerender', '.');
    assert.equal(status, 1);
    assert.equal(err, 'huge.html: error: is larger than 10 MB, and stays as it is. Split it.\n');
    assert.ok(Date.now() - started < 10_000);
    assert.equal((await stat(join(folder, 'huge.html'))).size, 50 * 1_048_576);
  });

  it('names a page outside of the site', async () => {
    await put('index.html', page());
    await mkdir(join(folder, 'site'));
    const { status, err } = run('prerender', 'index.html', '--root', 'site', '--out', 'out');
    assert.equal(status, 1);
    assert.equal(err, 'index.html: error: is outside of the site (site). Name its root with --root.\n');
    assert.deepEqual(await files(), ['data.json', 'index.html']);
  });

  it(
    'names folders and files that may not be read or written, and leaves nothing behind',
    { skip: process.platform === 'win32' },
    async () => {
      await put('closed/a.html', page());
      await put('locked/b.html', page());
      await put('secret.html', page());
      await put('open/c.html', page('<testimonial-carousel src="/open/d.json"></testimonial-carousel>'));
      await put('open/d.json', DATA);
      await chmod(join(folder, 'open/d.json'), 0o000);
      await chmod(join(folder, 'secret.html'), 0o000);
      await chmod(join(folder, 'locked'), 0o555);
      await chmod(join(folder, 'closed'), 0o000);
      const { status, err } = runAs(asNobody, 'prerender', '.');
      for (const [name, mode] of /** @type {const} */ ([
        ['closed', 0o755],
        ['locked', 0o755],
        ['secret.html', 0o644],
      ])) {
        await chmod(join(folder, name), mode);
      }
      assert.equal(status, 1);
      assert.match(err, /^closed: error: may not be read or written by you\. Check its permissions\.$/m);
      assert.match(err, /^locked\/b\.html: error: may not be read or written by you\./m);
      assert.match(err, /^secret\.html: error: may not be read or written by you\./m);
      assert.match(err, /^open\/c\.html:1:\d+: error: <testimonial-carousel> src: "\/open\/d\.json" may not be read/m);
      assert.equal(await get('locked/b.html'), page());
      assert.deepEqual(
        (await files()).filter((file) => file.endsWith('.tmp')),
        [],
      );
    },
  );

  it('ends at once and cleanly when it is told to', { skip: process.platform === 'win32' }, async () => {
    for (let n = 0; n < 300; n++) await put(`p${n}.html`, page(`<p>${n}</p>${CAROUSEL.repeat(5)}`));
    const child = spawn(process.execPath, [COMMAND, 'prerender', '.', '--jobs', '2'], { cwd: folder, stdio: 'ignore' });
    const exit = new Promise((resolve) => child.once('exit', resolve));
    while (!isRendered(await get('p0.html'))) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill('SIGTERM');
    assert.equal(await exit, 130);
    assert.deepEqual(
      (await files()).filter((file) => file.endsWith('.tmp')),
      [],
    );
    for (let n = 0; n < 300; n++) assert.ok((await get(`p${n}.html`)).endsWith('</html>'));
  });
});
