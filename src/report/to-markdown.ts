import { escapeMarkdown } from './escape-markdown.ts';
import { caveatBlock, methodLine, missingLines, sourceBlock } from './markdown/appendix.ts';
import { caveatsLine } from './markdown/link.ts';
import { tableToMarkdown } from './markdown/table.ts';
import { confidenceName } from './outline/describe-caveat.ts';
import { allowedHeading, caveatsIntroduction, noCaveats, nothingMissing } from './outline/fixed-sentences.ts';
import { groupSources } from './outline/group-sources.ts';
import type { OutlinedFinding } from './outline/outline-finding.ts';
import { outlineReport, type ReportOutline } from './outline/outline-report.ts';
import type { ReportSection } from './outline/report-sections.ts';
import { assessmentOf, type ReportSubject } from './report-subject.ts';

export interface MarkdownOptions {
  /** The heading of the report. Default: the region and what is assessed. */
  readonly title?: string;
}

/**
 * A result as GitHub Markdown, in the order of the HTML report, with a table in place of each chart. Figures are those
 * of the result, with unit and year; missing is `–`. Text from evidence is escaped.
 *
 * Pure: the same result and options give the same text.
 *
 * @example
 * toMarkdown(assessment).split('\n')[0]; // '# Georgia: export performance'
 */
export function toMarkdown(subject: ReportSubject, { title }: MarkdownOptions = {}): string {
  const assessment = assessmentOf(subject);
  const outline = outlineReport(assessment, title);
  const blocks = [
    `# ${escapeMarkdown(outline.title)}`,
    `${outline.years}. Compared with ${escapeMarkdown(outline.peers)}.`,
    allowedBlock(outline),
    outline.keyFigures
      .map(({ label, value, period, standing }) => {
        const place = standing === '' ? '' : ` (${escapeMarkdown(standing)})`;
        return `- ${escapeMarkdown(label)}, ${escapeMarkdown(period)}: **${value}**${place}`;
      })
      .join('\n'),
    '## Findings',
    ...outline.findings.map(findingBlock),
    ...outline.sections.flatMap((section) => sectionBlocks(section, assessment.region.code)),
    '## Not in the evidence',
    missingLines(assessment.notInEvidence) || nothingMissing,
    '## Caveats',
    ...(outline.caveats.length === 0 ? [noCaveats] : [caveatsIntroduction, ...outline.caveats.map(caveatBlock)]),
    '## Sources',
    ...groupSources(assessment.provenance).map(sourceBlock),
    '## How to read this report',
    outline.method.map(methodLine).join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function allowedBlock({ allowed }: ReportOutline): string {
  if (allowed.length === 0) return '';
  const lines = allowed.map((caveat) => `> - ${caveatsLine([caveat])}. ${escapeMarkdown(caveat.say)}`);
  return [`> **${allowedHeading}**`, '>', ...lines].join('\n');
}

function findingBlock({ finding, figure, measure, source, caveats }: OutlinedFinding): string {
  const details = [
    `**${figure}** ${escapeMarkdown(measure)}`.trim(),
    confidenceName(finding.confidence),
    source === null ? '' : `From ${escapeMarkdown(source.label)}`,
    caveatsLine(caveats),
  ];
  return [
    `### ${escapeMarkdown(finding.question)}`,
    escapeMarkdown(finding.answer),
    details.filter((detail) => detail !== '').join(' · '),
  ].join('\n\n');
}

function sectionBlocks(section: ReportSection, ownRow: string): readonly string[] {
  return [
    `## ${section.heading}`,
    caveatsLine(section.caveats),
    ...section.tables.flatMap(({ table }) => [
      `### ${escapeMarkdown(table.title)}`,
      tableToMarkdown(table, { ownRow }),
      ...table.notes.map(escapeMarkdown),
    ]),
    missingLines(section.missing),
  ];
}
