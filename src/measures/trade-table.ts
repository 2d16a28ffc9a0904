import type { Matrix } from '../cube/matrix.ts';
import { PortolanError } from '../errors/index.ts';
import { type ByLabel, checkAmount, checkFigures } from './by-label.ts';
import { isKnown, type MaybeNumber } from './known.ts';
import type { MissingRule } from './known-parts.ts';
import { tableTotals } from './table-totals.ts';

/** Totals that are known from elsewhere, for tables that don't list all of a row, of a column or of the world. */
export interface TableTotals {
  /** The total of a row by its label. Default: the sum of its cells. */
  readonly rows?: ByLabel;
  /** The total of a column by its label. Default: the sum of its cells. */
  readonly columns?: ByLabel;
  /** The total of the whole. Default: the sum of the totals of its parts. */
  readonly all?: MaybeNumber;
}

export interface TradeTableOptions {
  /**
   * What becomes of a total that lacks a cell. Default: `withhold`, it is not known, and neither is what needs it. `sum-known`:
   * the total of the known cells is taken for it, and `missingCells` says how many were left out.
   */
  readonly missing?: MissingRule;
}

/** The totals of a table: those given, and sums for the others. `NaN` where not known. */
export interface TradeTotals {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  /** How many cells have no value. */
  readonly missingCells: number;
}

/** How far sums of doubles may miss a total without meaning anything by it. */
const roundingError = 1e-9;

/** A table by its name as an argument, and where its totals stand among the options. */
export interface NamedTable {
  readonly table: Matrix;
  readonly name: string;
  readonly totals?: TableTotals | undefined;
  /** Default: `options.totals.rows`. */
  readonly rowsPath?: string;
}

/**
 * The totals of a table of trade: those given, and sums for the others.
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for a cell or total that no trade can be, `INVALID_OPTION` for a total that is
 *   smaller than what the table lists of it
 */
export function tradeTotals(
  { table, name, totals = {}, rowsPath = 'options.totals.rows' }: NamedTable,
  missing: MissingRule,
): TradeTotals {
  const sums = tableTotals(table, missing, name);
  const isGiven = totals.rows !== undefined || totals.columns !== undefined;
  const listed = isGiven && sums.missingCells > 0 ? tableTotals(table, 'sum-known', name) : sums;
  return {
    rows: givenTotals(totals.rows, { labels: table.rowLabels, sums: sums.rows, listed: listed.rows, path: rowsPath }),
    columns: givenTotals(totals.columns, {
      labels: table.columnLabels,
      sums: sums.columns,
      listed: listed.columns,
      path: 'options.totals.columns',
    }),
    missingCells: sums.missingCells,
  };
}

/** Refuses a table with a value below 0 or infinite, and a rule that isn't one; gives the number of missing cells. */
export function checkTable(table: Matrix, name: string, missing: MissingRule): number {
  return tableTotals(table, missing, name).missingCells;
}

/** The total of the whole: the one given, or the sum of the totals of its parts. `NaN` where not known. */
export function totalOfAll(parts: Float64Array, missing: MissingRule, given: MaybeNumber = null): number {
  checkAmount(given, 'options.totals.all');
  const known = parts.filter(isKnown);
  const sum = known.reduce((total, part) => total + part, 0);
  if (isKnown(given)) return atLeast(given, sum, 'options.totals.all');
  return known.length < (missing === 'withhold' ? parts.length : 1) ? Number.NaN : sum;
}

interface Line {
  readonly labels: readonly string[];
  readonly sums: Float64Array;
  /** The sums of what is known. */
  readonly listed: Float64Array;
  readonly path: string;
}

/** Totals by label where given, and sums for the others. */
function givenTotals(given: ByLabel = {}, { labels, sums, listed, path }: Line): Float64Array {
  checkFigures(given, path);
  return sums.map((sum, i) => {
    const total = Object.hasOwn(given, labels[i]!) ? given[labels[i]!]! : null;
    return isKnown(total) ? atLeast(total, listed[i]!, `${path}[${labels[i]}]`) : sum;
  });
}

/** A given total, refused where it is smaller than what is listed of it. */
function atLeast(total: number, listed: number, path: string): number {
  if (!(listed > total * (1 + roundingError))) return Math.max(total, isKnown(listed) ? listed : 0);
  throw new PortolanError(
    'INVALID_OPTION',
    `${path} is ${total}, less than the ${listed} that the table lists of it. Give the total of the same facts, or none.`,
    { path },
  );
}
