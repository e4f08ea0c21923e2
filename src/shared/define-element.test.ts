import { defineElement } from './define-element.js';
import { expect, takeWarnings } from './testing/index.js';
import { VERSION } from './version.js';

describe('defining an element', () => {
  it('does nothing the second time, and says nothing when the version is the same', () => {
    class First extends HTMLElement {
      static readonly version = VERSION;
    }
    class Second extends HTMLElement {}
    defineElement('test-twice', First);
    defineElement('test-twice', Second);
    expect(customElements.get('test-twice') === First).to.equal(true);
    expect(takeWarnings()).to.deep.equal([]);
  });

  it('names both versions when they differ', () => {
    class Other extends HTMLElement {
      static readonly version = '9.9.9';
    }
    customElements.define('test-versions', Other);
    defineElement('test-versions', class extends HTMLElement {});
    expect(takeWarnings().join()).to.include('9.9.9').and.to.include(VERSION);
    customElements.define('test-foreign', class extends HTMLElement {});
    defineElement('test-foreign', class extends HTMLElement {});
    expect(takeWarnings().join()).to.include('by other code');
  });
});
