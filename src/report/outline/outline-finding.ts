import { formatFigure } from '../../assessment/format-figure.ts';
import type { Assessment, Caveat, Figure, Finding } from '../../model/index.ts';
import { type CellSource, cellSource, resultTables } from './result-tables.ts';

/** A finding with its figure printed, the place it was read from and the caveats it carries. */
export interface OutlinedFinding {
  readonly finding: Finding;
  /** A rank has the number ranked with it: `12th of 50`. `–` where the evidence does not answer. */
  readonly figure: string;
  /** What the figure counts and when: `Compound growth a year, 2012–2025`. Empty where there is none. */
  readonly measure: string;
  readonly source: CellSource | null;
  readonly caveats: readonly Caveat[];
}

function printFigure(figure: Figure | null, { cells }: Finding, { standing }: Assessment['performance']): string {
  if (figure === null) return '–';
  const printed = formatFigure(figure.value, figure.unit);
  const [cell] = cells;
  const row = standing.rows.find((candidate) => cell?.table === standing.id && candidate.key === cell.row);
  return figure.unit === 'rank' && row !== undefined ? `${printed} of ${row.of}` : printed;
}

function describeMeasure(figure: Figure | null, source: CellSource | null): string {
  if (figure === null) return '';
  if (source === null) return figure.period;
  return `${figure.unit === 'rank' ? source.rowLabel : source.columnLabel}, ${figure.period}`;
}

/** Puts a finding into the shape in which a report states it. */
export function outlineFinding(finding: Finding, assessment: Assessment): OutlinedFinding {
  const source = cellSource(resultTables(assessment), finding.cells[0]);
  return {
    finding,
    figure: printFigure(finding.figure, finding, assessment.performance),
    measure: describeMeasure(finding.figure, source),
    source,
    caveats: assessment.caveats.filter((caveat) => finding.caveats.includes(caveat.id)),
  };
}
