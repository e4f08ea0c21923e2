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

  it('names both versions when they differ, once for all tags', () => {
    for (const tag of ['test-versions', 'test-versions-too']) {
      customElements.define(
        tag,
        class extends HTMLElement {
          static readonly version = '9.9.9';
        },
      );
      defineElement(tag, class extends HTMLElement {});
    }
    const warnings = takeWarnings();
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('9.9.9').and.to.include(VERSION);
  });
});
