import { fiftyStates, states } from '../codes/index.ts';
import { shareOf } from '../measures/index.ts';
import type { NationalShareRow, RegionCode, Table } from '../model/index.ts';
import { type AnnualSeries, valueIn } from './annual-series.ts';

/**
 * The region's share of the nation by two denominators: the published US total, and the sum of the states, which leaves
 * out shipments that no state is known for. `null` when the evidence has neither, and for the nation itself.
 */
export function nationalShareTable(
  region: RegionCode,
  years: readonly number[],
  exports: AnnualSeries,
): Table<NationalShareRow> | null {
  if (region === 'US') return null;
  const rows = years.map((year): NationalShareRow => {
    const own = valueIn(exports, region, year);
    const ofStates = states.flatMap(({ code }) => valueIn(exports, code, year) ?? []);
    const complete = fiftyStates.every((code) => valueIn(exports, code, year) !== null);
    const sumOfStatesUsd = complete ? ofStates.reduce((sum, value) => sum + value, 0) : null;
    const usTotalUsd = valueIn(exports, 'US', year);
    return {
      key: String(year),
      year,
      usTotalUsd,
      shareOfUsTotal: shareOf(own, usTotalUsd),
      sumOfStatesUsd,
      statesInSum: complete ? ofStates.length : null,
      shareOfSumOfStates: shareOf(own, sumOfStatesUsd),
    };
  });
  if (rows.every(({ shareOfUsTotal, shareOfSumOfStates }) => shareOfUsTotal === null && shareOfSumOfStates === null)) {
    return null;
  }
  return {
    id: 'nationalShare',
    title: 'Share of national goods exports',
    columns: [
      { name: 'year', label: 'Year', unit: 'year' },
      { name: 'usTotalUsd', label: 'US total', unit: 'USD' },
      { name: 'shareOfUsTotal', label: 'Share of the US total', unit: 'share' },
      { name: 'sumOfStatesUsd', label: 'Sum of the states', unit: 'USD' },
      { name: 'statesInSum', label: 'States, district and territories in the sum', unit: 'count' },
      { name: 'shareOfSumOfStates', label: 'Share of the sum', unit: 'share' },
    ],
    rows,
    notes: [
      'The US total includes shipments whose state is not known; the sum of the states leaves them out, so it is smaller.',
    ],
  };
}
