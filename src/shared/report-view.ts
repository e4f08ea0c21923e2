import { html, type TemplateResult } from 'lit';
import type { Issue } from './issue.js';
import type { SourceName, Status } from './data-source-controller.js';
import { VERSION } from './version.js';

/** What the attribute `debug` draws: for authors, hence in English like the console's messages. */
export function renderReport(
  tag: string,
  status: Status,
  source: SourceName | undefined,
  issues: readonly Issue[],
): TemplateResult {
  return html`
    <div class="report" role="note" aria-label="Report on ${tag}" lang="en" dir="ltr">
      <p><b>&lt;${tag}&gt;</b> ${VERSION}, ${status}${source ? ` from ${source}` : ''}, ${issues.length} to mend</p>
      <ol>
        ${issues.map(({ path, message }) => html`<li><code>${path}</code> ${message}</li>`)}
      </ol>
    </div>
  `;
}
