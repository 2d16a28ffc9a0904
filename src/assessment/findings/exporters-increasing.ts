import { formatFigure } from '../format-figure.ts';
import type { Draft, PerformanceFacts } from './performance-facts.ts';
import { direction } from './wording.ts';

/** Are we increasing the number of exporting companies? */
export function exportersIncreasing({ region, performance }: PerformanceFacts): Draft {
  const question = 'Are we increasing the number of exporting companies?';
  const rows = performance.exporters?.rows ?? [];
  const [first, last] = [rows[0], rows.at(-1)];
  const lastYear = performance.trend.rows.at(-1)!.year;
  if (first === undefined || last === undefined) {
    return {
      id: 'exporters-increasing',
      question,
      answer: `Not in the evidence: it has no count of exporting companies for ${region.label}.`,
      figure: null,
      cells: [],
    };
  }
  const cells = [{ table: 'exporters', row: last.key, column: 'companies' }];
  const count = formatFigure(last.companies, 'companies');
  if (first === last || first.companies === null || last.companies === null) {
    return {
      id: 'exporters-increasing',
      question,
      answer: `${count} ${last.companies === 1 ? 'company' : 'companies'} of ${region.label} exported goods in ${last.year}; one year says nothing of a change.`,
      figure: last.companies === null ? null : { value: last.companies, unit: 'companies', period: String(last.year) },
      cells,
    };
  }
  const stale = last.year < lastYear;
  const verdict = stale
    ? `Not in the evidence for the years after ${last.year}. Before that`
    : `${direction(last.companies / first.companies - 1)}:`;
  const verb = last.companies > first.companies ? 'rose' : last.companies < first.companies ? 'fell' : 'went';
  const change =
    last.change === null || last.changeFrom !== first.year ? '' : ` (${formatFigure(last.change, 'growth')})`;
  const each =
    last.valuePerExporterUsd === null
      ? ''
      : ` Each exported a known ${formatFigure(last.valuePerExporterUsd, 'USD')} on average in ${last.year}.`;
  return {
    id: 'exporters-increasing',
    question,
    answer: `${verdict} the number ${verb} from ${formatFigure(first.companies, 'companies')} in ${first.year} to ${count} in ${last.year}${change}.${each}`,
    figure: { value: last.companies, unit: 'companies', period: String(last.year) },
    cells: [
      ...cells,
      { table: 'exporters', row: first.key, column: 'companies' },
      ...(change === '' ? [] : [{ table: 'exporters', row: last.key, column: 'change' }]),
      ...(each === '' ? [] : [{ table: 'exporters', row: last.key, column: 'valuePerExporterUsd' }]),
    ],
  };
}
