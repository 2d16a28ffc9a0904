import { formatFigure, ordinal } from '../../assessment/format-figure.ts';
import type { PerformanceAssessment, Unit } from '../../model/index.ts';
import { columnLabel } from '../printable-table.ts';
import { yearSpan } from '../year-span.ts';

/** A figure of the strip at the head of the report, with what it counts, when, and where it stands among the peers. */
export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  readonly period: string;
  /** `12th of 50, 2024`; empty where the region is not ranked by it. */
  readonly standing: string;
}

function standingBy(performance: PerformanceAssessment, unit: Unit): string {
  const row = performance.standing.rows.find((candidate) => candidate.unit === unit);
  return row === undefined || row.rank === null ? '' : `${ordinal(row.rank)} of ${row.of}, ${row.year}`;
}

function last<Row>(rows: readonly Row[] | undefined, isKnown: (row: Row) => boolean): Row | undefined {
  return rows?.filter(isKnown).at(-1);
}

/** The figures a reader looks for first. What the result does not know is left out. */
export function keyFigures(performance: PerformanceAssessment): readonly KeyFigure[] {
  const { trend, growth, nationalShare } = performance;
  const figures: KeyFigure[] = [];
  const total = last(trend.rows, (row) => row.exportsUsd !== null);
  if (total !== undefined) {
    figures.push({
      label: columnLabel(trend, 'exportsUsd'),
      value: formatFigure(total.exportsUsd, 'USD'),
      period: String(total.year),
      standing: standingBy(performance, 'USD'),
    });
  }
  const perHead = last(trend.rows, (row) => row.exportsPerHeadUsd !== null);
  if (perHead !== undefined) {
    figures.push({
      label: columnLabel(trend, 'exportsPerHeadUsd'),
      value: formatFigure(perHead.exportsPerHeadUsd, 'USD-per-head'),
      period: String(perHead.year),
      standing: standingBy(performance, 'USD-per-head'),
    });
  }
  const span = growth.rows[0];
  if (span !== undefined && span.compoundGrowth !== null) {
    figures.push({
      label: columnLabel(growth, 'compoundGrowth'),
      value: formatFigure(span.compoundGrowth, 'growth'),
      period: yearSpan([span.from, span.to]),
      standing: standingBy(performance, 'growth'),
    });
  }
  const share = last(nationalShare?.rows, (row) => row.shareOfUsTotal !== null);
  if (nationalShare !== null && share !== undefined) {
    figures.push({
      label: columnLabel(nationalShare, 'shareOfUsTotal'),
      value: formatFigure(share.shareOfUsTotal, 'share'),
      period: String(share.year),
      standing: '',
    });
  }
  return figures;
}
