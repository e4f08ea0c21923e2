/** `<story-names tag="…"><Story of={…} /></story-names>`: what a screen reader is told of the live element. */
import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { blockStyles } from './block.styles.js';
import { spokenOf, type Spoken } from './spoken.js';
import { StoryBlock, type AnyElement } from './story-block.js';

export class StoryNames extends StoryBlock {
  static override styles: CSSResultGroup = [
    blockStyles,
    css`
      ol.foot {
        margin: 0;
        max-block-size: 24em;
        overflow-y: auto;
        padding-inline-start: 4em;
      }

      li {
        padding-block: 0.2em;
      }

      .role,
      .states {
        color: var(--soft);
      }

      .role {
        font-family: ui-monospace, monospace;
        font-size: 0.9em;
      }
    `,
  ];

  @state() private spoken: readonly Spoken[] = [];

  protected override look(element: AnyElement): void {
    this.spoken = spokenOf(element);
  }

  override render(): TemplateResult {
    return html`
      <div class="stage"><slot></slot></div>
      <ol class="foot" tabindex="0" role="list" aria-label="Roles, names and states, in order">
        ${this.spoken.map(
          ({ role, name, states }) =>
            html`<li data-role=${role} data-name=${name}>
              ${name === '' ? '' : html`<strong>${name}</strong>, `}<span class="role">${role}</span
              ><span class="states">${states.map((each) => `, ${each}`)}</span>
            </li>`,
        )}
      </ol>
    `;
  }
}
