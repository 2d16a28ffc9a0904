import { chartSpecs } from './chart-specs.ts';
import { caveatsSection, methodSection, missingSection, sourcesSection } from './html/appendix.ts';
import { caveatAnchor } from './html/caveat-links.ts';
import { checkCharts } from './html/check-charts.ts';
import { findingsMarkup, keyFiguresMarkup } from './html/findings.ts';
import { html, type Markup, trusted } from './html/markup.ts';
import { sectionMarkup } from './html/sections.ts';
import { styles } from './html/styles.ts';
import { allowedHeading } from './outline/fixed-sentences.ts';
import { outlineReport, type ReportOutline } from './outline/outline-report.ts';
import { assessmentOf, type ReportSubject } from './report-subject.ts';

export interface HtmlOptions {
  /** The heading of the report. Default: the region and what is assessed. */
  readonly title?: string;
  /**
   * The charts, drawn as SVG, by the id that `chartSpecs` gives them. A chart that is not given has its data table
   * standing open in its place.
   */
  readonly charts?: Readonly<Record<string, string>>;
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * A result as one HTML file that stands alone: no script, no network, for screen and paper, light and dark, keyboard
 * and screen reader. Figures are those of the result, with unit and year; missing is `–`. Text is escaped.
 *
 * Pure: the same result and options give the same text.
 *
 * @throws `UNKNOWN_CHART` for a drawing of a chart that the report does not have; `UNSAFE_SVG` for one that holds more
 * than shapes and text
 *
 * @example
 * const page = toHtml(assessment, { charts: await renderCharts(chartSpecs(assessment)) });
 */
export function toHtml(subject: ReportSubject, { title, charts = {} }: HtmlOptions = {}): string {
  const assessment = assessmentOf(subject);
  const drawings = checkCharts(charts, chartSpecs(assessment));
  const outline = outlineReport(assessment, title);
  const context = { drawings, ownRow: assessment.region.code };
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="portolan">
<title>${outline.title}, ${outline.years}</title>
<link rel="icon" href="data:,">
<style>${trusted(styles)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
${headMarkup(outline)}
<main>
${allowedMarkup(outline)}
${keyFiguresMarkup(outline)}
${findingsMarkup(outline)}
${outline.sections.map((section) => html`${sectionMarkup(section, context)}\n`)}
${missingSection(assessment.notInEvidence)}
${caveatsSection(outline.caveats)}
${sourcesSection(assessment)}
${methodSection(outline.method)}
</main>
<footer><p>Written by portolan from the evidence listed under <a href="#sources">Sources</a>.</p></footer>
</body>
</html>
`;
  return page.toString();
}

function headMarkup({ title, years, peers, sections }: ReportOutline): Markup {
  const links = [
    { id: 'findings', heading: 'Findings' },
    ...sections,
    { id: 'missing', heading: 'Not in the evidence' },
    { id: 'caveats', heading: 'Caveats' },
    { id: 'sources', heading: 'Sources' },
    { id: 'method', heading: 'How to read this report' },
  ];
  return html`<header>
<h1>${title}</h1>
<p>${years}. Compared with ${peers}.</p>
<nav aria-label="Contents"><ul>${links.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}</ul></nav>
</header>`;
}

function allowedMarkup({ allowed }: ReportOutline): Markup | null {
  if (allowed.length === 0) return null;
  return html`<aside class="allowed" aria-label="Caveats that were allowed">
<p><strong>${allowedHeading}</strong></p>
<ul>${allowed.map(({ id, say }) => html`<li><a href="#${caveatAnchor(id)}">${id}</a> ${say}</li>`)}</ul>
</aside>`;
}
