// whole reports

// parts of them
export { chartSpecs } from './chart-specs.ts';
export { type MarkdownTableOptions, tableToMarkdown } from './markdown/table.ts';
// what they take and give
export type { PrintableTable } from './printable-table.ts';
export type { ChartId, ChartSpec, ReportChart } from './report-chart.ts';
export type { ReportSubject } from './report-subject.ts';
export { type HtmlOptions, toHtml } from './to-html.ts';
export { type MarkdownOptions, toMarkdown } from './to-markdown.ts';
export { type TerminalOptions, toTerminal } from './to-terminal.ts';
