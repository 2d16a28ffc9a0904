import { Cube, type CubeRow } from '../../cube/index.ts';
import { PortolanError } from '../../errors/index.ts';
import type { CountryTable, MarketTable } from './report-tables.ts';

type Row = CubeRow<'region' | 'market' | 'country' | 'period' | 'status' | 'source', 'valueUsd'>;

const place = ['region', 'market', 'period'] as const;
const dimensions = [...place, 'status', 'source'] as const;

function sum(one: Row, other: Row): Row {
  if (one.valueUsd === null) return one;
  return other.valueUsd === null ? other : { ...one, valueUsd: one.valueUsd + other.valueUsd };
}

function sumOf(rows: readonly Row[]): Row {
  const byCountry = new Map<string, Row>();
  for (const row of rows) {
    const known = byCountry.get(row.country);
    if (known !== undefined && known.valueUsd !== row.valueUsd) {
      throw new PortolanError(
        'DUPLICATE_FACTS',
        `The report has two values for ${row.region}, ${row.country}, ${row.period}: ${known.valueUsd} and ${row.valueUsd}. Download it again.`,
        { path: 'facts.exportsByMarket', details: { one: known, other: row } },
      );
    }
    byCountry.set(row.country, row);
  }
  return [...byCountry.values()].reduce(sum);
}

/**
 * One row for each market. The Census Bureau lists some markets in parts, the Gaza Strip and the West Bank, which are added
 * up; a part without a figure leaves the sum without one.
 *
 * @throws `DUPLICATE_FACTS` where one country has two values
 */
export function joinCountries(cube: CountryTable): MarketTable {
  if (cube.keep([]).rollup(place).rowCount === cube.rowCount) return cube.rollup(dimensions);
  const groups = new Map<string, Row[]>();
  for (const row of cube.rows()) {
    const key = JSON.stringify(place.map((name) => row[name]));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return Cube.fromRows([...groups.values()].map(sumOf), { dimensions, measures: ['valueUsd'] }).rollup(dimensions);
}
