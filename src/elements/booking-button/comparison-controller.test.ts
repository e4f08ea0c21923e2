/** What a button takes over from a comparison, which here is anything that tells of a booking. */
import { controllerHost, type ControllerHost } from '../../shared/testing/controller-host.js';
import { expect } from '../../shared/testing/index.js';
import { ComparisonController } from './comparison-controller.js';

describe('the controller of a button for a comparison', () => {
  let host: ControllerHost & { htmlFor: string | null };
  let controller: ComparisonController;
  let comparison: HTMLElement;
  let booked: [string, string][];
  let takes: boolean;

  beforeEach(() => {
    booked = [];
    takes = true;
    host = Object.assign(controllerHost(), { htmlFor: 'comparison' });
    comparison = document.createElement('div');
    comparison.id = 'comparison';
    document.body.append(comparison);
    controller = new ComparisonController(host, (modality, url) => {
      booked.push([modality, url]);
      return takes;
    });
  });

  afterEach(() => {
    controller.hostDisconnected();
    host.remove();
    comparison.remove();
  });

  /** Whether the comparison's own link is still to be followed. */
  function book(from: Element = comparison, wasTaken = false): boolean {
    const event = Object.assign(new Event('modality-book', { bubbles: true, cancelable: true }), {
      modality: 'nmt',
      url: 'https://a.example/nmt',
    });
    if (wasTaken) event.preventDefault();
    return from.dispatchEvent(event);
  }

  it('books what that offers, and keeps its link from being followed, as long as it is in the page', () => {
    expect([book(), host.controllers]).to.deep.equal([true, [controller]]);
    controller.hostConnected();
    expect([book(), booked]).to.deep.equal([false, [['nmt', 'https://a.example/nmt']]]);
    controller.hostDisconnected();
    expect([book(), booked.length]).to.deep.equal([true, 1]);
  });

  it('has the link followed where it cannot book it', () => {
    takes = false;
    controller.hostConnected();
    expect([book(), booked.length]).to.deep.equal([true, 1]);
  });

  it('leaves what somebody took before it', () => {
    controller.hostConnected();
    book(comparison, true);
    expect(booked).to.deep.equal([]);
  });

  it('leaves what another comparison offers, and all of them where it is for none', () => {
    controller.hostConnected();
    const other = document.createElement('div');
    comparison.append(other);
    expect([book(other), booked]).to.deep.equal([true, []]);
    for (const none of [null, '']) {
      host.htmlFor = none;
      comparison.id = '';
      expect([book(), booked]).to.deep.equal([true, []]);
    }
  });

  it('hears of its own tree alone', () => {
    const around = document.createElement('div');
    document.body.append(around);
    around.attachShadow({ mode: 'open' }).append(host);
    controller.hostConnected();
    expect([book(), booked]).to.deep.equal([true, []]);
    around.remove();
  });
});
