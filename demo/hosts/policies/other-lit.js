/* Another component of the page, with a copy of Lit of its own. */
import { html, LitElement } from 'lit';

customElements.define(
  'other-lit',
  class extends LitElement {
    render() {
      return html`<p>Another component</p>`;
    }
  },
);
