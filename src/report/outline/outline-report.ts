import type { Assessment, Caveat, CaveatSeverity } from '../../model/index.ts';
import { cleanText } from '../clean-text.ts';
import { yearSpan } from '../year-span.ts';
import { type KeyFigure, keyFigures } from './key-figures.ts';
import { type MethodEntry, methodNote } from './method-note.ts';
import { type OutlinedFinding, outlineFinding } from './outline-finding.ts';
import { type ReportSection, reportSections } from './report-sections.ts';

/** What a report says, in the order in which it says it, whatever it is written in. */
export interface ReportOutline {
  readonly title: string;
  readonly region: string;
  readonly years: string;
  readonly peers: string;
  /** Caveats that would have refused a figure and were let through. */
  readonly allowed: readonly Caveat[];
  readonly keyFigures: readonly KeyFigure[];
  readonly findings: readonly OutlinedFinding[];
  readonly sections: readonly ReportSection[];
  /** The gravest first. */
  readonly caveats: readonly Caveat[];
  readonly method: readonly MethodEntry[];
}

const gravity: readonly CaveatSeverity[] = ['block', 'warn', 'note'];

/** Puts a result into the order of a report. The text in it is not yet escaped. */
export function outlineReport(assessment: Assessment, title: string | undefined): ReportOutline {
  const region = cleanText(assessment.region.label);
  return {
    title: cleanText(title ?? `${region}: export performance`),
    region,
    years: yearSpan(assessment.years),
    peers: cleanText(assessment.peers.label),
    allowed: assessment.caveats.filter((caveat) => caveat.severity === 'block' && caveat.allowed),
    keyFigures: keyFigures(assessment.performance),
    findings: assessment.findings.map((finding) => outlineFinding(finding, assessment)),
    sections: reportSections(assessment),
    caveats: [...assessment.caveats].sort((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity)),
    method: methodNote(assessment.performance),
  };
}
