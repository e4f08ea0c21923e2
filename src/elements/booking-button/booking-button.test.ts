import '../../booking-button.js';
import type { BookingButton } from '../../classes.js';
import {
  expect,
  expectAccessible,
  expectNoOverflow,
  mount,
  nextFrame,
  oneEvent,
  paused,
  serve,
  serverPage,
  takeWarnings,
  until,
} from '../../shared/testing/index.js';

function link(element: BookingButton): HTMLAnchorElement {
  return element.shadowRoot!.querySelector('a')!;
}

function dialog(element: BookingButton): HTMLDialogElement | null {
  return element.shadowRoot!.querySelector('dialog');
}

// Nodes are compared as true or false: chai describes nodes that differ by walking all they hold, for minutes.
function hasFocus(node: HTMLElement): boolean {
  return (node.getRootNode() as ShadowRoot).activeElement === node;
}

/** A button whose scheduler is a page of ours. */
async function framed(attributes = ''): Promise<BookingButton> {
  const url = new URL(
    await serve({ type: 'text/html', body: '<!doctype html><title>Book</title><button>Tuesday</button>' }),
    location.href,
  );
  return mount<BookingButton>(`<booking-button ${attributes}></booking-button>`, {
    prepare: (element) => {
      element.booking = { url: url.href, provider: 'calendly', label: 'Book a session with me' };
    },
  });
}

async function opened(element: BookingButton): Promise<HTMLDialogElement> {
  link(element).click();
  await until(() => dialog(element)?.open, 'the dialog is open');
  return dialog(element)!;
}

/** Whether a click would be followed; it never is. */
function follows(element: BookingButton, init: MouseEventInit = {}): boolean {
  let followed = false;
  const stop = (event: Event): void => {
    followed = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', stop, { once: true });
  link(element).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }));
  window.removeEventListener('click', stop);
  return followed;
}

describe('<booking-button>', () => {
  it('is a real link with the address of its child', async () => {
    const element = await mount<BookingButton>(
      '<booking-button><a href="https://a.example/book">Book <b>now</b></a></booking-button>',
    );
    expect(link(element).href).to.equal('https://a.example/book');
    expect(link(element).textContent.trim()).to.equal('Book now');
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
    await expectAccessible(element);
  });

  it('takes address and label by attribute and children', async () => {
    const element = await mount<BookingButton>(
      '<booking-button href="https://a.example/book">Book <b>me</b></booking-button>',
    );
    expect(link(element).href).to.equal('https://a.example/book');
    expect(
      link(element)
        .querySelector('slot')!
        .assignedNodes()
        .map((node) => node.textContent)
        .join(''),
    ).to.equal('Book me');
    const bare = await mount<BookingButton>('<booking-button href="https://a.example/book"> </booking-button>');
    expect(link(bare).textContent.trim()).to.equal('Book a session');
    await expectAccessible(bare);
  });

  it('leads to the service it is asked for', async () => {
    const element = await mount<BookingButton>('<booking-button></booking-button>');
    element.booking = {
      services: [
        { label: 'One', url: 'https://a.example/1' },
        { label: 'Two', url: 'https://a.example/2' },
      ],
    };
    await element.updateComplete;
    expect(link(element).href).to.equal('https://a.example/1');
    element.service = 'two';
    await element.updateComplete;
    expect(link(element).href).to.equal('https://a.example/2');
  });

  it('shows its children where no address can be used', async () => {
    const element = await mount<BookingButton>(
      '<booking-button href="javascript:alert(1)"><a href="https://a.example/">Call us</a></booking-button>',
    );
    expect(element.status).to.equal('error');
    expect(element.shadowRoot!.querySelectorAll('a')).to.have.lengthOf(0);
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(takeWarnings().join()).to.include('javascript:alert(1)');
  });

  it('takes focus and clicks for its link', async () => {
    const element = await mount<BookingButton>('<booking-button href="https://a.example/">Book</booking-button>');
    element.focus();
    expect(hasFocus(link(element))).to.equal(true);
    let opened = 0;
    element.addEventListener('booking-open', (event) => {
      opened++;
      event.preventDefault();
    });
    element.click();
    expect(opened).to.equal(1);
  });

  it('is followed like any link where no scheduler is known', async () => {
    const element = await mount<BookingButton>('<booking-button href="https://a.example/">Book</booking-button>');
    const event = oneEvent(element, 'booking-open');
    expect(follows(element)).to.equal(true);
    expect((await event).provider).to.equal('link');
    expect(dialog(element) === null).to.equal(true);
  });

  it('leaves modifier keys and other mouse buttons to the browser', async () => {
    const element = await framed();
    for (const init of [{ metaKey: true }, { ctrlKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }]) {
      expect(follows(element, init), JSON.stringify(init)).to.equal(true);
    }
    await paused(100);
    expect(dialog(element) === null).to.equal(true);
  });

  it('goes nowhere when the page cancels it', async () => {
    const element = await framed();
    element.addEventListener('booking-open', (event) => event.preventDefault());
    expect(follows(element)).to.equal(false);
    await paused(100);
    expect(dialog(element) === null).to.equal(true);
  });

  it('stays a link in mode link', async () => {
    expect(follows(await framed('mode="link"'))).to.equal(true);
  });

  describe('the dialog', () => {
    it('opens a known scheduler’s page in a frame, modal and named', async () => {
      const element = await framed();
      expect(element.shadowRoot!.querySelectorAll('iframe')).to.have.lengthOf(0);
      const ready = oneEvent(element, 'booking-ready');
      const open = oneEvent(element, 'booking-open');
      const modal = await opened(element);
      expect((await open).provider).to.equal('calendly');
      expect(modal.matches(':modal')).to.equal(true);
      expect(element.shadowRoot!.getElementById(modal.getAttribute('aria-labelledby')!)!.textContent).to.equal(
        'Book a session with me',
      );
      const frame = element.shadowRoot!.querySelector('iframe')!;
      expect(frame.title).to.equal('Book a session with me');
      expect(new URL(frame.src).searchParams.get('embed_domain')).to.equal(location.hostname);
      const elsewhere = element.shadowRoot!.querySelector<HTMLAnchorElement>('[part="open-elsewhere"]')!;
      expect([elsewhere.href, elsewhere.rel]).to.deep.equal([link(element).href, 'noopener']);
      await ready;
      await element.updateComplete;
      await expectAccessible(element);
      element.close();
    });

    it('gives focus back to the link, also when something else had it', async () => {
      const element = await framed();
      (document.activeElement as HTMLElement | null)?.blur();
      await opened(element);
      expect(hasFocus(link(element))).to.equal(false);
      const closed = oneEvent(element, 'booking-close');
      element.shadowRoot!.querySelector<HTMLElement>('[part="close"]')!.click();
      await closed;
      expect(document.activeElement === element).to.equal(true);
      expect(hasFocus(link(element))).to.equal(true);
    });

    it('continues where it was when it is opened again', async () => {
      const element = await framed();
      const ready = oneEvent(element, 'booking-ready');
      await opened(element);
      await ready;
      const frame = element.shadowRoot!.querySelector('iframe')!;
      frame.contentDocument!.title = 'Half done';
      element.close();
      await nextFrame();
      element.open();
      await until(() => dialog(element)?.open, 'it is open again');
      expect(element.shadowRoot!.querySelector('iframe') === frame).to.equal(true);
      expect(frame.contentDocument!.title).to.equal('Half done');
      element.close();
    });

    it('lets the frame go when the address changes and when it leaves the page', async () => {
      const element = await framed();
      await opened(element);
      element.close();
      await nextFrame();
      element.booking = { url: 'https://a.example/other' };
      await element.updateComplete;
      await nextFrame();
      expect(element.shadowRoot!.querySelectorAll('iframe')).to.have.lengthOf(0);
      const other = await framed();
      await opened(other);
      const parent = other.parentElement!;
      other.remove();
      parent.append(other);
      await nextFrame();
      expect(other.shadowRoot!.querySelectorAll('iframe')).to.have.lengthOf(0);
    });

    it('stands in the page instead in mode inline', async () => {
      const element = await framed('mode="inline"');
      link(element).click();
      await until(() => element.shadowRoot!.querySelector('iframe'), 'the frame is there');
      expect(dialog(element) === null).to.equal(true);
      expect(element.shadowRoot!.querySelector('iframe')!.checkVisibility()).to.equal(true);
    });
  });

  it('keeps within 320 px, in every variant', async () => {
    for (const variant of ['solid', 'outline', 'text']) {
      const element = await mount<BookingButton>(
        `<booking-button variant="${variant}" href="https://a.example/">A label that is much longer than a small screen is wide</booking-button>`,
        { width: '288px' },
      );
      expectNoOverflow(element);
      expect(link(element).getBoundingClientRect().height).to.be.at.least(44);
      await expectAccessible(element);
    }
  });

  for (const support of [true, false]) {
    it(`is taken over from a server ${support ? 'with' : 'without'} Lit’s hydration support`, async () => {
      const page = await serverPage({
        tag: 'booking-button',
        attributes: { href: 'https://a.example/book' },
        children: 'Book with me',
        support,
      });
      const element = page.element as BookingButton;
      expect(link(element).href).to.equal('https://a.example/book');
      expect(element.shadowRoot!.querySelectorAll('a')).to.have.lengthOf(1);
      await page.takeOver();
      expect(element.shadowRoot!.querySelectorAll('a')).to.have.lengthOf(1);
      expect(link(element).href).to.equal('https://a.example/book');
      expect(page.shift()).to.be.at.most(0.5);
      expect(page.problems).to.deep.equal([]);
      page.remove();
    });
  }
});
