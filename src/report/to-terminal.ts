import type { Caveat, Provenance } from '../model/index.ts';
import { cleanText } from './clean-text.ts';
import { caveatGroups, confidenceName } from './outline/describe-caveat.ts';
import { outlineReport } from './outline/outline-report.ts';
import { assessmentOf, type ReportSubject } from './report-subject.ts';
import { wrapText } from './wrap-text.ts';

export interface TerminalOptions {
  /** The heading. Default: the region and what is assessed. */
  readonly title?: string;
  /** The most characters in a line; 80 by default. */
  readonly width?: number;
  /** How many findings are printed; the first 5 by default. */
  readonly findings?: number;
}

function caveatSummary(caveats: readonly Caveat[]): string {
  if (caveats.length === 0) return 'none';
  const groups = caveatGroups(caveats).map(
    (group) => `${group.name.toLowerCase()} ${group.caveats.map(({ id }) => id).join(', ')}`,
  );
  return `${caveats.length} (${groups.join('; ')})`;
}

function sourceSummary(provenance: readonly Provenance[]): string {
  const publishers = [...new Set(provenance.map(({ publisher }) => publisher))];
  const counted = publishers.map((publisher) => {
    const releases = provenance.filter((source) => source.publisher === publisher).length;
    return `${publisher} (${releases} ${releases === 1 ? 'release' : 'releases'})`;
  });
  return counted.join('; ');
}

/**
 * A short answer for a terminal: the headline findings, how many caveats they carry, and the sources. Plain text
 * without colours; text from evidence can't steer the terminal.
 *
 * @example
 * console.log(toTerminal(assessment));
 */
export function toTerminal(subject: ReportSubject, { title, width = 80, findings = 5 }: TerminalOptions = {}): string {
  const assessment = assessmentOf(subject);
  const outline = outlineReport(assessment, title);
  const block = (text: string, mark = '') => wrapText(cleanText(text), { width, mark });
  const missing = assessment.notInEvidence;
  const shown = outline.findings.slice(0, findings);
  const lines = [
    ...block(`${outline.title}, ${outline.years}, compared with ${outline.peers}`),
    '',
    ...shown.flatMap(({ finding: { question, answer, confidence } }, at) => {
      const certainty = confidence === 'high' ? '' : ` (${confidenceName(confidence)}.)`;
      return block(`${question} ${answer}${certainty}`, `${at + 1}. `);
    }),
    '',
    ...block(caveatSummary(outline.caveats), 'Caveats: '),
    ...(missing.length === 0 ? [] : block(missing.map(({ what }) => what).join('; '), 'Missing: ')),
    ...block(sourceSummary(assessment.provenance), 'Sources: '),
  ];
  return lines.join('\n');
}
