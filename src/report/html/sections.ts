import type { ReportSection, SectionTable } from '../outline/report-sections.ts';
import type { ReportChart } from '../report-chart.ts';
import { anchorId } from './anchor-id.ts';
import { caveatLinks } from './caveat-links.ts';
import { html, type Markup } from './markup.ts';
import { missingMarkup } from './missing.ts';
import { notesMarkup, tableMarkup } from './table.ts';

/** What the sections need to know beside their own content. */
export interface SectionContext {
  /** The drawn charts, checked. */
  readonly drawings: ReadonlyMap<string, Markup>;
  readonly ownRow: string;
}

/** A longer table that no chart stands for is folded away on the screen. */
const longestStanding = 8;

function chartMarkup({ id, title, description }: ReportChart, drawing: Markup, below: Markup | null): Markup {
  const titleId = anchorId('chart', id, 'title');
  return html`<figure id="${anchorId('chart', id)}" aria-labelledby="${titleId}">
<figcaption id="${titleId}">${title}</figcaption>
<div class="scroll" role="group" tabindex="0" aria-labelledby="${titleId}"><div class="chart" role="img" aria-label="${description}">${drawing}</div></div>
${below}</figure>`;
}

function tableWithCharts({ table, charts }: SectionTable, { drawings, ownRow }: SectionContext): Markup {
  const drawn = charts.filter((chart) => drawings.has(chart.id));
  const notes = notesMarkup(table);
  const folded = (summary: string) => html`<summary>${summary}</summary>
${tableMarkup(table, { ownRow, titleStands: true })}`;
  if (drawn.length > 0) {
    const data = html`${notes}<details>${folded('Data table')}</details>\n`;
    const last = drawn.at(-1);
    return html`${drawn.map((chart) => chartMarkup(chart, drawings.get(chart.id)!, chart === last ? data : null))}`;
  }
  if (charts.length === 0 && table.rows.length > longestStanding) {
    return html`<details class="long">${folded(table.title)}\n${notes}</details>`;
  }
  return html`${tableMarkup(table, { ownRow, titleStands: false })}\n${notes}`;
}

/** One section: its charts and tables, what it could not say, and the caveats on its facts. */
export function sectionMarkup(section: ReportSection, context: SectionContext): Markup {
  const { id, heading, tables, missing, caveats } = section;
  return html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${caveats.length === 0 ? null : html`<p class="meta">${caveatLinks(caveats)}</p>`}
${tables.map((part) => tableWithCharts(part, context))}
${missing.length === 0 ? null : missingMarkup(missing)}
</section>`;
}
