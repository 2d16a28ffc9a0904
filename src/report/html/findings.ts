import { confidenceName } from '../outline/describe-caveat.ts';
import type { OutlinedFinding } from '../outline/outline-finding.ts';
import type { ReportOutline } from '../outline/outline-report.ts';
import { anchorId } from './anchor-id.ts';
import { caveatLinks } from './caveat-links.ts';
import { html, type Markup } from './markup.ts';
import { rowId } from './table.ts';

/** The strip of figures at the head of the report. */
export function keyFiguresMarkup({ keyFigures }: ReportOutline): Markup | null {
  if (keyFigures.length === 0) return null;
  return html`<dl class="key-figures" aria-label="Key figures">
${keyFigures.map(
  ({ label, value, period, standing }) =>
    html`<div><dt>${label}, ${period}</dt><dd><strong>${value}</strong>${
      standing === '' ? null : html`<span>${standing}</span>`
    }</dd></div>\n`,
)}</dl>`;
}

function findingMarkup({ finding, figure, measure, source, caveats }: OutlinedFinding): Markup {
  const { confidence } = finding;
  const standing =
    finding.figure === null
      ? html`<p class="figure"><strong>${figure}</strong></p>`
      : html`<p class="figure"><strong><data value="${finding.figure.value}">${figure}</data></strong> <span>${measure}</span></p>`;
  const origin =
    source === null ? null : html`<span>From <a href="#${rowId(source.table, source.row)}">${source.label}</a></span>`;
  return html`<li id="${anchorId('finding', finding.id)}">
${standing}
<div>
<h3>${finding.question}</h3>
<p class="answer">${finding.answer}</p>
<p class="meta"><span class="confidence ${confidence}">${confidenceName(confidence)}</span> ${origin} ${caveatLinks(caveats)}</p>
</div>
</li>`;
}

/** The findings, headline first. */
export function findingsMarkup({ findings }: ReportOutline): Markup {
  return html`<section id="findings" aria-labelledby="findings-heading">
<h2 id="findings-heading">Findings</h2>
<ol class="findings">
${findings.map((finding) => html`${findingMarkup(finding)}\n`)}</ol>
</section>`;
}
