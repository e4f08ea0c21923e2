/** What the controller makes of the sources an element has, without any element of ours. */
import { testimonialsReader } from '../elements/testimonial-carousel/read-testimonials.js';
import { DataSourceController, type DataSourceHost, type SourceName, type Status } from './data-source-controller.js';
import { controllerHost, type ControllerHost } from './testing/controller-host.js';
import { expect, paused, requestsTo, serve, until } from './testing/index.js';
import { untilGivenBack, watchHoldings } from './testing/holdings.js';

const json = (quote: string): string => JSON.stringify([{ quote }]);
const SCRIPT = (quote: string): string => `<script type="application/json">${json(quote)}</script>`;

type Host = ControllerHost & DataSourceHost & { src: string | null; testimonials?: unknown };

describe('the controller of data sources', () => {
  let host: Host;
  let frames: HTMLIFrameElement[];

  beforeEach(() => {
    frames = [];
    host = inPage(controllerHost());
  });

  afterEach(() => {
    for (const each of host.controllers) each.hostDisconnected?.();
    for (const each of [host, ...frames]) each.remove();
  });

  /** Its children are its data, its shadow has nothing. */
  function inPage(element: ControllerHost): Host {
    return Object.assign(element, { src: null });
  }

  function sources(shorthand?: () => unknown): DataSourceController<typeof testimonialsReader.schema> {
    return new DataSourceController(host, testimonialsReader, shorthand);
  }

  type Sources = ReturnType<typeof sources>;

  /** What there is after it looked once more. */
  function found(controller: Sources, inMarkupOnly?: boolean): [Status, SourceName | undefined, string | undefined] {
    controller.resolve(inMarkupOnly);
    return told(controller);
  }

  function told({ status, source, data }: Sources): [Status, SourceName | undefined, string | undefined] {
    return [status, source, data?.testimonials?.map(({ quote }) => String(quote)).join()];
  }

  function message({ issues }: Sources): string {
    return issues.map((each) => `${each.path}: ${each.message}`).join('\n');
  }

  /** Whether a render was asked for since it was last asked here. */
  let seen = 0;
  function isAsked(): boolean {
    const { updates } = host;
    const asked = updates > seen;
    seen = updates;
    return asked;
  }

  /** Observers tell of what happened at the end of the task. */
  async function follows(): Promise<boolean> {
    await paused(0);
    return isAsked();
  }

  beforeEach(() => {
    seen = 0;
  });

  it('begins with nothing known', () => {
    const { status, data, issues, source } = sources();
    expect({ status, data, issues, source }).to.deep.equal({
      status: 'loading',
      data: undefined,
      issues: [],
      source: undefined,
    });
    expect(host.controllers).to.have.lengthOf(1);
    expect(isAsked()).to.equal(false);
  });

  it('takes property, attribute, shorthand, address, script and children, in this order', async () => {
    let shorthand: unknown = [{ quote: 'Shorthand.' }];
    const controller = sources(() => shorthand);
    host.innerHTML = `<blockquote>Child.</blockquote>${SCRIPT('Script.')}`;
    host.src = await serve({ body: json('File.') });
    host.setAttribute('testimonials', json('Attribute.'));
    host.testimonials = [{ quote: 'Property.' }];
    expect(found(controller)).to.deep.equal(['ready', 'property', 'Property.']);
    host.testimonials = null;
    expect(found(controller)).to.deep.equal(['ready', 'attribute', 'Attribute.']);
    host.removeAttribute('testimonials');
    expect(found(controller)).to.deep.equal(['ready', 'href', 'Shorthand.']);
    shorthand = null;
    expect(found(controller)).to.deep.equal(['loading', 'src', 'Shorthand.']);
    await until(isAsked, 'the file is there');
    expect(found(controller)).to.deep.equal(['ready', 'src', 'File.']);
    host.src = null;
    expect(found(controller)).to.deep.equal(['ready', 'script', 'Script.']);
    host.querySelector('script')!.remove();
    expect(found(controller)).to.deep.equal(['ready', 'children', 'Child.']);
    host.replaceChildren();
    controller.changed();
    expect(found(controller)).to.deep.equal(['empty', 'children', undefined]);
  });

  it('knows no shorthand unless it is told of one', () => {
    host.innerHTML = '<blockquote>Child.</blockquote>';
    expect(found(sources())).to.deep.equal(['ready', 'children', 'Child.']);
  });

  it('counts an empty attribute and an empty address as given', () => {
    const controller = sources();
    host.setAttribute('testimonials', '');
    expect(found(controller)).to.deep.equal(['error', 'attribute', undefined]);
    expect(message(controller)).to.match(/^testimonials: is empty/);
    host.removeAttribute('testimonials');
    host.src = '';
    expect(found(controller)).to.deep.equal(['error', 'src', undefined]);
    expect(message(controller)).to.match(/^src: expected .*, got ""\. JSON goes into testimonials\.$/);
  });

  it('reads a property that is text as JSON, and any other as it is', () => {
    const controller = sources();
    host.testimonials = json('Text.');
    expect(found(controller)).to.deep.equal(['ready', 'property', 'Text.']);
    host.testimonials = { testimonials: [{ quote: 'Object.' }] };
    expect(found(controller)).to.deep.equal(['ready', 'property', 'Object.']);
    host.testimonials = '[object Object]';
    expect(found(controller)).to.deep.equal(['error', 'property', undefined]);
    expect(message(controller)).to.include('JSON.stringify');
  });

  it('says whether anything changed, and keeps what says the same', () => {
    const controller = sources();
    const given = [{ quote: 'Good.' }, {}];
    host.testimonials = given;
    expect(controller.resolve()).to.equal(true);
    const { data, issues } = controller;
    expect(issues).to.have.lengthOf(1);
    expect(controller.resolve()).to.equal(false);
    host.testimonials = structuredClone(given);
    expect(controller.resolve()).to.equal(false);
    host.setAttribute('testimonials', JSON.stringify(given));
    host.testimonials = undefined;
    expect(controller.resolve()).to.equal(false);
    expect(controller.source).to.equal('attribute');
    expect(controller.data).to.equal(data);
    expect(controller.issues).to.equal(issues);
    host.setAttribute('testimonials', json('Good.'));
    expect(controller.resolve()).to.equal(true);
    expect(controller.data).to.equal(data);
    expect(controller.issues).to.deep.equal([]);
    host.setAttribute('testimonials', json('Better.'));
    expect(controller.resolve()).to.equal(true);
    expect(controller.data).not.to.equal(data);
  });

  it('is empty for data without an item, and in error where all that was given was refused', () => {
    const controller = sources();
    host.testimonials = [];
    expect(found(controller)[0]).to.equal('empty');
    expect(controller.issues).to.deep.equal([]);
    host.testimonials = [{}];
    expect(found(controller)).to.deep.equal(['error', 'property', undefined]);
    expect(controller.issues).to.have.lengthOf(1);
  });

  it('forgets what there was, data and messages, when its children went', () => {
    const controller = sources();
    host.innerHTML = SCRIPT('Good.').replace('}', '}, {}');
    expect(found(controller)).to.deep.equal(['ready', 'script', 'Good.']);
    expect(controller.issues).to.have.lengthOf(1);
    host.replaceChildren();
    expect(controller.resolve()).to.equal(true);
    expect(told(controller)).to.deep.equal(['empty', 'children', undefined]);
    expect(controller.issues).to.deep.equal([]);
    controller.changed();
    expect(controller.resolve()).to.equal(false);
  });

  it('is in error when rendering failed, until something else is given', () => {
    const controller = sources();
    host.testimonials = [{ quote: 'Good.' }];
    found(controller);
    controller.fail('could not be rendered.');
    expect(told(controller)).to.deep.equal(['error', 'property', undefined]);
    expect(controller.issues).to.deep.equal([{ path: 'testimonials', message: 'could not be rendered.' }]);
    expect(controller.resolve()).to.equal(false);
    host.testimonials = [{ quote: 'Better.' }];
    expect(found(controller)).to.deep.equal(['ready', 'property', 'Better.']);
  });

  describe('in markup alone', () => {
    it('looks at property, attribute and shorthand, at nothing around', async () => {
      const src = await serve({ body: json('File.') });
      const shorthand = { current: undefined as unknown };
      const controller = sources(() => shorthand.current);
      host.innerHTML = '<blockquote>Child.</blockquote>';
      expect(found(controller, true)).to.deep.equal(['loading', undefined, undefined]);
      host.src = src;
      expect(found(controller, true)).to.deep.equal(['loading', undefined, undefined]);
      host.src = '#nowhere';
      expect(found(controller, true)).to.deep.equal(['loading', undefined, undefined]);
      expect(await requestsTo(src)).to.deep.equal({ count: 0, aborted: 0 });
      host.append('More.');
      expect(await follows()).to.equal(false);
      shorthand.current = [{ quote: 'Shorthand.' }];
      expect(found(controller, true)).to.deep.equal(['ready', 'href', 'Shorthand.']);
      host.setAttribute('testimonials', json('Attribute.'));
      expect(found(controller, true)).to.deep.equal(['ready', 'attribute', 'Attribute.']);
      host.testimonials = [{ quote: 'Property.' }];
      expect(found(controller, true)).to.deep.equal(['ready', 'property', 'Property.']);
    });

    it('forgets what there was when it is taken away', () => {
      const controller = sources();
      host.testimonials = [{ quote: 'Property.' }, {}];
      found(controller, true);
      host.testimonials = null;
      expect(found(controller, true)).to.deep.equal(['loading', undefined, undefined]);
      expect(controller.issues).to.deep.equal([]);
    });

    it('waits for nothing: the page around is looked at later', () => {
      const controller = sources();
      host.innerHTML = '<blockquote>Child.</blockquote>';
      found(controller, true);
      expect(found(controller)).to.deep.equal(['ready', 'children', 'Child.']);
    });
  });

  describe('with children', () => {
    it('follows them: words, elements and what attributes tell', async () => {
      const controller = sources();
      host.innerHTML = '<figure><blockquote>One.</blockquote></figure>';
      expect(found(controller)).to.deep.equal(['ready', 'children', 'One.']);
      const quote = host.querySelector('blockquote')!;
      for (const [what, change, isFollowed] of [
        ['a word', () => (quote.firstChild!.nodeValue = 'Two.'), true],
        ['an element inside', () => quote.append(document.createElement('em')), true],
        ['one of its own', () => host.append(document.createElement('hr')), true],
        ['its direction', () => quote.setAttribute('dir', 'rtl'), false],
        ['a class', () => quote.setAttribute('class', 'x'), false],
        ...['href', 'src', 'alt', 'aria-label', 'id', 'type', 'lang', 'datetime', 'colspan', 'rowspan', 'scope'].map(
          (name) => [name, () => quote.setAttribute(name, 'x'), true] as const,
        ),
      ] as const) {
        change();
        expect(await follows(), what).to.equal(isFollowed);
        controller.resolve();
      }
      expect(told(controller)).to.deep.equal(['ready', 'children', 'Two.']);
    });

    it('follows them no more when data come from elsewhere, and again when they do not', async () => {
      const controller = sources();
      host.innerHTML = '<blockquote>One.</blockquote>';
      found(controller);
      host.testimonials = [{ quote: 'Property.' }];
      found(controller);
      host.querySelector('blockquote')!.textContent = 'Two.';
      expect(await follows()).to.equal(false);
      host.testimonials = null;
      expect(found(controller)).to.deep.equal(['ready', 'children', 'Two.']);
      host.querySelector('blockquote')!.textContent = 'Three.';
      expect(await follows()).to.equal(true);
    });

    it('follows them no more when it left the page, and sees on its return what changed', async () => {
      const controller = sources();
      host.innerHTML = '<blockquote>One.</blockquote>';
      found(controller);
      host.remove();
      controller.hostDisconnected();
      await paused(0);
      host.querySelector('blockquote')!.textContent = 'Two.';
      expect(await follows()).to.equal(false);
      document.body.append(host);
      controller.hostConnected();
      expect(isAsked()).to.equal(true);
      expect(found(controller)).to.deep.equal(['ready', 'children', 'Two.']);
      host.querySelector('blockquote')!.textContent = 'Three.';
      expect(await follows()).to.equal(true);
    });

    it('goes on following them when it is only moved', async () => {
      const controller = sources();
      host.innerHTML = '<blockquote>One.</blockquote>';
      found(controller);
      host.remove();
      controller.hostDisconnected();
      document.body.append(host);
      controller.hostConnected();
      await follows();
      host.querySelector('blockquote')!.textContent = 'Two.';
      expect(await follows()).to.equal(true);
    });

    it('follows nothing outside of the page', async () => {
      const controller = sources();
      host.innerHTML = '<blockquote>One.</blockquote>';
      host.remove();
      expect(found(controller)).to.deep.equal(['ready', 'children', 'One.']);
      host.querySelector('blockquote')!.textContent = 'Two.';
      expect(await follows()).to.equal(false);
    });

    it('is empty with white space, and tells of children that an automatic paragraph left behind it', () => {
      const paragraph = document.createElement('p');
      document.body.append(paragraph);
      const behind = document.createElement('div');
      behind.innerHTML = '<blockquote>Behind.</blockquote>';
      paragraph.append(host);
      const controller = sources();
      const parted = 'children: stand behind its paragraph. Give them an id, and use src="#id".';
      const said = (): string => {
        controller.changed();
        expect(found(controller)).to.deep.equal(['empty', 'children', undefined]);
        return message(controller);
      };
      host.textContent = ' \n ';
      expect(said(), 'nothing behind').to.equal('');
      paragraph.after(behind);
      expect(said(), 'quotes behind').to.equal(parted);
      behind.textContent = 'Words.';
      expect(said(), 'other words behind').to.equal('');
      behind.innerHTML = '<blockquote>Behind.</blockquote>';
      paragraph.prepend('A paragraph of words. ');
      expect(said(), 'a paragraph of its own').to.equal('');
      const section = document.createElement('section');
      paragraph.replaceWith(section);
      section.append(host);
      expect(said(), 'no paragraph').to.equal('');
      section.remove();
      expect(said(), 'no page').to.equal('');
      host.remove();
      expect(said(), 'no parent').to.equal('');
      behind.remove();
    });
  });

  describe('with a script', () => {
    it('finds it at any depth, and reads it anew only when its text is another', () => {
      const controller = sources();
      host.innerHTML = `<div><p>Words</p>${SCRIPT('Script.')}</div>`;
      expect(found(controller)).to.deep.equal(['ready', 'script', 'Script.']);
      controller.fail('marked');
      controller.changed();
      expect(controller.resolve()).to.equal(false);
      host.querySelector('script')!.textContent = json('Other.');
      expect(found(controller)).to.deep.equal(['ready', 'script', 'Other.']);
    });

    it('names the property in what it says of its text', () => {
      const controller = sources();
      host.innerHTML = '<script type="application/json">[{]</script>';
      expect(found(controller)).to.deep.equal(['error', 'script', undefined]);
      expect(message(controller)).to.match(/^testimonials: /);
    });

    it('follows it', async () => {
      const controller = sources();
      host.innerHTML = SCRIPT('One.');
      found(controller);
      host.querySelector('script')!.textContent = json('Two.');
      expect(await follows()).to.equal(true);
    });
  });

  describe('with the id of an element', () => {
    let target: HTMLElement;

    beforeEach(() => {
      target = document.createElement('div');
      target.id = 'target';
      target.innerHTML = '<blockquote>Target.</blockquote>';
      document.body.append(target);
      host.src = '#target';
    });

    afterEach(() => target.remove());

    it('reads its markup, the script in it, or the script that it is', () => {
      const controller = sources();
      expect(found(controller)).to.deep.equal(['ready', 'src', 'Target.']);
      target.insertAdjacentHTML('beforeend', SCRIPT('Inside.'));
      controller.changed();
      expect(found(controller)).to.deep.equal(['ready', 'src', 'Inside.']);
      for (const type of ['application/json', 'text/plain']) {
        const script = Object.assign(document.createElement('script'), { type, id: 'target' });
        script.textContent = json(type);
        target.replaceWith(script);
        target = script;
        controller.changed();
        expect(found(controller)).to.deep.equal(['ready', 'src', type]);
      }
      const template = Object.assign(document.createElement('template'), { id: 'target' });
      template.innerHTML = `<p>Words</p>${SCRIPT('Template.')}`;
      target.replaceWith(template);
      target = template;
      controller.changed();
      expect(found(controller)).to.deep.equal(['ready', 'src', 'Template.']);
    });

    it('says of `src` what is wrong with it', () => {
      const controller = sources();
      target.innerHTML = '<script type="application/json">[{]</script>';
      expect(found(controller)).to.deep.equal(['error', 'src', undefined]);
      expect(message(controller)).to.match(/^src: /);
      target.innerHTML = '<p>Words</p>';
      controller.changed();
      found(controller);
      expect(message(controller)).to.match(/^src: expected /);
      host.src = '#nowhere';
      found(controller);
      expect(message(controller)).to.equal('src: there is no element with the id "nowhere" here. Check the id.');
    });

    it('follows it, and nothing besides', async () => {
      const controller = sources();
      found(controller);
      host.append('Child.');
      expect(await follows()).to.equal(false);
      target.firstElementChild!.textContent = 'Changed.';
      expect(await follows()).to.equal(true);
      expect(found(controller)).to.deep.equal(['ready', 'src', 'Changed.']);
    });

    it('follows what replaces it, and sees it go', async () => {
      const around = document.createElement('div');
      target.replaceWith(around);
      around.append(target);
      const controller = sources();
      found(controller);
      target.outerHTML = '<div id="target"><blockquote>Another.</blockquote></div>';
      expect(await follows()).to.equal(true);
      expect(found(controller)).to.deep.equal(['ready', 'src', 'Another.']);
      around.firstElementChild!.firstElementChild!.textContent = 'Changed.';
      expect(await follows()).to.equal(true);
      expect(found(controller)).to.deep.equal(['ready', 'src', 'Changed.']);
      around.append('Beside it.');
      expect(await follows(), 'what comes beside it').to.equal(false);
      around.replaceChildren();
      expect(await follows()).to.equal(true);
      expect(found(controller)[0]).to.equal('error');
      around.remove();
    });

    it('waits for it anywhere in its tree, and then follows only it', async () => {
      const controller = sources();
      target.remove();
      expect(found(controller)[0]).to.equal('error');
      host.after(target);
      expect(await follows()).to.equal(true);
      expect(found(controller)).to.deep.equal(['ready', 'src', 'Target.']);
      host.append('Child.');
      expect(await follows()).to.equal(false);
      expect(controller.resolve()).to.equal(false);
    });

    it('looks for it in its own tree alone', () => {
      const outer = document.createElement('div');
      const root = outer.attachShadow({ mode: 'open' });
      document.body.append(outer);
      root.append(host);
      const controller = sources();
      expect(found(controller)[0]).to.equal('error');
      root.append(target.cloneNode(true));
      controller.changed();
      expect(found(controller)).to.deep.equal(['ready', 'src', 'Target.']);
      outer.remove();
      host.remove();
      controller.changed();
      expect(found(controller)[0], 'outside of the page').to.equal('error');
    });

    it('asks for no file', async () => {
      found(sources());
      expect(await follows()).to.equal(false);
    });
  });

  describe('with the address of a file', () => {
    it('waits for it, keeps what there was meanwhile, and reads it once', async () => {
      const controller = sources();
      host.testimonials = [{ quote: 'Before.' }];
      found(controller);
      host.testimonials = null;
      host.src = await serve({ body: json('File.'), delay: 100 });
      expect(controller.resolve()).to.equal(true);
      expect(told(controller)).to.deep.equal(['loading', 'src', 'Before.']);
      expect(controller.resolve(), 'still').to.equal(false);
      const { updates } = host;
      await until(isAsked, 'it is there');
      await paused(0);
      expect(host.updates - updates, 'said once').to.equal(1);
      expect(controller.resolve()).to.equal(true);
      expect(told(controller)).to.deep.equal(['ready', 'src', 'File.']);
      controller.changed();
      expect(controller.resolve(), 'again').to.equal(false);
      expect(await requestsTo(host.src)).to.deep.equal({ count: 1, aborted: 0 });
    });

    it('says of `src` what came of it, with the address', async () => {
      const controller = sources();
      host.src = await serve({ status: 404 });
      found(controller);
      await until(isAsked, 'it answered');
      expect(found(controller)).to.deep.equal(['error', 'src', undefined]);
      expect(message(controller)).to.match(/^src: "\/__fixture\/\d+" answered 404/);
      host.src = await serve({ body: '[{]' });
      found(controller);
      await until(isAsked, 'it answered');
      found(controller);
      expect(message(controller)).to.match(/^src: /);
    });

    it('gives it up for another, for another source, and out of the page', async () => {
      const controller = sources();
      const started = async (): Promise<string> => {
        const src = await serve({ hang: true });
        host.src = src;
        controller.resolve();
        await until(async () => (await requestsTo(src)).count === 1, 'it is asked for');
        return src;
      };
      const isGivenUp = (src: string): Promise<void> =>
        until(async () => (await requestsTo(src)).aborted === 1, 'it is given up');
      const [first, second] = [await started(), await started()];
      await isGivenUp(first);
      host.testimonials = [{ quote: 'Property.' }];
      controller.resolve();
      await isGivenUp(second);
      host.testimonials = null;
      const third = await started();
      host.remove();
      controller.hostDisconnected();
      await isGivenUp(third);
    });

    it('needs no second request for a file that is there when it came back to it from one that is not', async () => {
      const controller = sources();
      const src = await serve({ body: json('File.') });
      host.src = src;
      found(controller);
      await until(isAsked, 'it is there');
      found(controller);
      host.src = await serve({ hang: true });
      expect(found(controller)[0]).to.equal('loading');
      host.src = src;
      expect(found(controller)).to.deep.equal(['ready', 'src', 'File.']);
      expect((await requestsTo(src)).count).to.equal(1);
    });

    it('goes on with it when it is only moved', async () => {
      const controller = sources();
      host.src = await serve({ body: json('File.'), delay: 150 });
      found(controller);
      host.remove();
      controller.hostDisconnected();
      document.body.append(host);
      controller.hostConnected();
      isAsked();
      expect(found(controller)[0]).to.equal('loading');
      await until(isAsked, 'it is there');
      expect(found(controller)).to.deep.equal(['ready', 'src', 'File.']);
      expect(await requestsTo(host.src)).to.deep.equal({ count: 1, aborted: 0 });
    });

    it('asks for it anew when it failed and the element comes back, and not when it was there', async () => {
      const controller = sources();
      host.src = await serve({ status: 503, then: { body: json('File.') } });
      found(controller);
      await until(isAsked, 'it failed');
      expect(found(controller)[0]).to.equal('error');
      const again = (): Status => {
        controller.hostConnected();
        isAsked();
        return found(controller)[0];
      };
      expect(again()).to.equal('loading');
      await until(isAsked, 'it is there');
      expect(found(controller)).to.deep.equal(['ready', 'src', 'File.']);
      expect(again()).to.equal('ready');
      expect((await requestsTo(host.src)).count).to.equal(2);
    });

    it('reads data that failed anew when the element comes back', () => {
      const controller = sources();
      host.testimonials = [{ quote: 'Good.' }];
      found(controller);
      controller.fail('could not be rendered.');
      controller.hostConnected();
      expect(found(controller)).to.deep.equal(['ready', 'property', 'Good.']);
    });

    it('asks for nothing out of the page', async () => {
      const controller = sources();
      host.src = await serve({ body: json('File.') });
      host.remove();
      expect(found(controller)[0]).to.equal('loading');
      await paused(50);
      expect((await requestsTo(host.src)).count).to.equal(0);
    });

    it('refuses an address that is no place for data', () => {
      const controller = sources();
      host.src = 'javascript:alert(1)';
      expect(found(controller)).to.deep.equal(['error', 'src', undefined]);
      expect(message(controller)).to.match(
        /^src: expected .*, got "javascript:alert\(1\)"\. JSON goes into testimonials\.$/,
      );
    });

    it('leaves nothing in the page behind', async () => {
      const holdings = watchHoldings();
      const before = holdings.held();
      const controller = sources();
      host.src = '#nowhere';
      found(controller);
      host.src = await serve({ hang: true });
      found(controller);
      host.remove();
      controller.hostDisconnected();
      await untilGivenBack(holdings, before);
      expect(holdings.held()).to.deep.equal(before);
      holdings.stop();
    });
  });

  describe('while the page is parsed', () => {
    let page: Document;

    /** The parser gets this much more of it. */
    function write(html: string): void {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to a parser that waits
      page.write(html);
    }

    /** A page of which this much is here. */
    function parsed(html: string): void {
      const frame = document.createElement('iframe');
      frame.title = 'A page on its way';
      frames.push(frame);
      document.body.append(frame);
      page = frame.contentDocument!;
      page.open();
      write(`<!doctype html><title>Page</title>${html}`);
      const element = page.querySelector('main')!;
      host.remove();
      const { controllers } = host;
      let updates = 0;
      host = Object.assign(element, {
        controllers,
        src: null,
        addController: (each: never) => void (controllers as never[]).push(each),
        removeController: () => undefined,
        requestUpdate: () => updates++,
        updateComplete: Promise.resolve(true),
      }) as unknown as Host;
      Object.defineProperty(host, 'updates', { get: () => updates });
    }

    /** The rest of it. */
    async function rest(html = ''): Promise<void> {
      write(html);
      page.close();
      await until(() => page.readyState === 'complete', 'it is parsed');
    }

    it('waits for children until the parser has passed them', async () => {
      parsed('<section><main><blockquote>One.</blockquote>');
      const controller = sources();
      expect(controller.resolve()).to.equal(false);
      expect(told(controller)).to.deep.equal(['loading', 'children', undefined]);
      write('<blockquote>Two.</blockquote></main>');
      controller.changed();
      expect(found(controller)[0], 'nothing stands behind it').to.equal('loading');
      write('</section><p>');
      controller.changed();
      expect(found(controller)).to.deep.equal(['ready', 'children', 'One.,Two.']);
      await rest();
    });

    it('waits for the end of the page, once at a time, and looks again then', async () => {
      parsed('<main><blockquote>One.</blockquote>');
      const listened: string[] = [];
      page.addEventListener = (...given: Parameters<Document['addEventListener']>) => {
        listened.push(given[0]);
        Document.prototype.addEventListener.apply(page, given);
      };
      const controller = sources();
      for (let n = 0; n < 3; n++) {
        controller.resolve();
        controller.changed();
      }
      expect(listened).to.deep.equal(['DOMContentLoaded']);
      // Nothing is told by an observer.
      isAsked();
      await rest('</main>');
      expect(isAsked()).to.equal(true);
      expect(found(controller)).to.deep.equal(['ready', 'children', 'One.']);
      page.dispatchEvent(new Event('DOMContentLoaded'));
      expect(isAsked()).to.equal(false);
    });

    it('waits for the rest of a script', async () => {
      parsed(`<main>${SCRIPT('One.').replace('</script>', '')}`);
      const controller = sources();
      expect(found(controller)).to.deep.equal(['loading', 'script', undefined]);
      await rest(' </script></main>');
      expect(found(controller)).to.deep.equal(['ready', 'script', 'One.']);
    });

    it('waits for an id that is not there yet, and not for one that is', async () => {
      parsed('<blockquote id="here">Here.</blockquote><main></main>');
      const controller = sources();
      host.src = '#here';
      expect(found(controller)).to.deep.equal(['ready', 'src', 'Here.']);
      host.src = '#coming';
      expect(found(controller)).to.deep.equal(['loading', 'src', 'Here.']);
      await rest('<blockquote id="coming">Coming.</blockquote>');
      expect(found(controller)).to.deep.equal(['ready', 'src', 'Coming.']);
    });

    it('says after the page that an id is nowhere', async () => {
      parsed('<main></main>');
      const controller = sources();
      host.src = '#nowhere';
      expect(found(controller)[0]).to.equal('loading');
      expect(controller.issues).to.deep.equal([]);
      await rest();
      expect(found(controller)[0]).to.equal('error');
    });

    it('waits with no property, attribute or file', async () => {
      parsed('<main>');
      const controller = sources();
      host.testimonials = [{ quote: 'Property.' }];
      expect(found(controller)[0]).to.equal('ready');
      host.testimonials = null;
      host.setAttribute('testimonials', json('Attribute.'));
      expect(found(controller)).to.deep.equal(['ready', 'attribute', 'Attribute.']);
      await rest();
    });
  });
});
