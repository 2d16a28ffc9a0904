import type { Classified, ExportBasis, FlowBasis, ImportBasis } from '../../model/index.ts';

/** A value column of USA Trade Online and what it counts. */
export type ReportMeasure =
  | { readonly column: string; readonly direction: 'export'; readonly counts: ExportBasis['counts'] }
  | { readonly column: string; readonly direction: 'import'; readonly counts: ImportBasis['counts'] };

/** The value columns that are read, by the header that USA Trade Online gives them. */
export const reportMeasures: readonly ReportMeasure[] = [
  { column: 'Total Exports Value ($US)', direction: 'export', counts: 'total' },
  { column: 'Domestic Exports Value ($US)', direction: 'export', counts: 'domestic' },
  { column: 'Foreign Exports Value ($US)', direction: 'export', counts: 'foreign' },
  { column: 'Customs Value (Gen) ($US)', direction: 'import', counts: 'general' },
  { column: 'Customs Value (Cons) ($US)', direction: 'import', counts: 'consumption' },
];

/** What the figures of a report mean. State reports count exports where they start and imports where they are destined. */
export function reportBasis(
  measure: ReportMeasure,
  { byState, classified }: { readonly byState: boolean; readonly classified: Classified | null },
): FlowBasis {
  if (measure.direction === 'export') {
    const series = byState ? 'origin-of-movement' : 'national';
    return { direction: 'export', counts: measure.counts, valuation: 'FAS', series, classified };
  }
  const series = byState ? 'state-of-destination' : 'national';
  return { direction: 'import', counts: measure.counts, valuation: 'customs', series, classified };
}
