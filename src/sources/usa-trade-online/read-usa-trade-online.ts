import type { Cube } from '../../cube/index.ts';
import { PortolanError } from '../../errors/index.ts';
import type { Classified, CubeMetadata, EditionSpan, Provenance } from '../../model/index.ts';
import { readRecords } from '../csv/read-records.ts';
import type { TakeRow } from '../csv/row-intake.ts';
import { detached } from '../detached.ts';
import type { Input } from '../input/input.ts';
import { MeasureReader } from '../mapping/measure-reader.ts';
import type { ReadOptions } from '../read-options.ts';
import type { RejectedRows } from '../rejection.ts';
import { joinCountries } from './join-countries.ts';
import { isReportHeader, type ReportLayout, reportLayout, wrongLayout } from './layout.ts';
import { allCommodities, allCountries, ReportCells } from './report-cells.ts';
import { type ReportSystem, reportClassified } from './report-classified.ts';
import { reportBasis } from './report-measures.ts';
import { type MarketTable, type ProductTable, ReportTables, type TotalTable } from './report-tables.ts';
import { type ReportTitle, reportProvenance, reportTitle } from './report-title.ts';

/** How a report of USA Trade Online is read. */
export interface UsaTradeOnlineOptions extends ReadOptions {
  /** The id of the source and of its provenance. Default `usa-trade-online`; give each of several reports its own. */
  readonly id?: string | undefined;
  /** The value to read, by its header, where a report has several. */
  readonly value?: string | undefined;
  /** How many digits the commodity codes have that are kept. Default: the fewest in the report, 3 where 3 and 4 are mixed. */
  readonly level?: number | undefined;
  /** Default: told by the title, else by the codes: three digits are NAICS, two are HS. */
  readonly classification?: ReportSystem | undefined;
  /** Default for NAICS: the editions of the Census Bureau's state series. For HS there is none. */
  readonly editions?: readonly EditionSpan[] | undefined;
}

/**
 * A report, read. Each cube has the dimensions `region`, `period`, `status` and `source` and the measure `valueUsd`, and is
 * `null` where the report has no such rows. Regions are `US` for all states, the states, and `custom:unidentified-state`.
 */
export interface UsaTradeOnlineRead extends RejectedRows {
  /** All commodities to or from all countries. */
  readonly total: TotalTable | null;
  /** All commodities by `market`, without the world total. */
  readonly byMarket: MarketTable | null;
  /** Commodities of one level by `product`, to or from all countries. */
  readonly byProduct: ProductTable | null;
  /** The labels of all commodity codes in the report. */
  readonly productLabels: Readonly<Record<string, string>>;
  /** The number of digits of the codes in `byProduct`. */
  readonly level: number | null;
  readonly provenance: Provenance;
  readonly rowsRead: number;
  /** Rows that were read and that none of the cubes has: commodities by country, and commodities of other levels. */
  readonly notTaken: { readonly productsByMarket: number; readonly byLevel: Readonly<Record<string, number>> };
}

interface Reading {
  readonly layout: ReportLayout;
  readonly title: ReportTitle;
  readonly cells: ReportCells;
  readonly tables: ReportTables;
}

function rowReader({ layout, cells, tables }: Reading): TakeRow {
  const values = new MeasureReader('USD', '.');
  const parts = [
    { column: 'Commodity', place: layout.commodity, reader: cells.commodity, whole: allCommodities },
    { column: 'State', place: layout.state, reader: cells.state, whole: 'US' },
    { column: 'Country', place: layout.country, reader: cells.country, whole: allCountries },
    { column: 'Time', place: layout.time, reader: cells.time, whole: '' },
  ];
  return (row) => {
    const texts: string[] = [];
    for (const { column, place, reader, whole } of parts) {
      const read = place === -1 ? { text: whole } : reader.read(row[place]!);
      if ('reason' in read) return { column, value: row[place]!, ...read };
      texts.push(read.text);
    }
    const value = values.read(row[layout.value]!);
    if (typeof value === 'object' && 'reason' in value) {
      return { column: layout.measure.column, value: row[layout.value]!, ...value };
    }
    const [product, region, market, period] = texts as [string, string, string, string];
    const [valueUsd, status] = typeof value === 'number' ? [value, 'reported' as const] : [Number.NaN, value.status];
    const country = layout.country === -1 ? '' : detached(row[layout.country]!);
    tables.add({ region, product, market, country, period, valueUsd, status });
    return null;
  };
}

function checkLevel({ tables }: Reading, wanted: number | undefined): void {
  if (wanted === undefined || tables.rowsByLevel.size === 0 || tables.rowsByLevel.has(wanted)) return;
  const levels = [...tables.rowsByLevel.keys()].sort((a, b) => a - b);
  throw new PortolanError(
    'INVALID_OPTION',
    `The report has no commodities of ${wanted} digits. It has codes of ${levels.join(', ')} digits: ask for one of these.`,
    { path: 'options.level', details: { levels } },
  );
}

/**
 * Reads a CSV report of USA Trade Online: state exports or imports by NAICS or HS commodity, country and time.
 *
 * Lines above the header are its title; columns may stand in any order, and a comma may end each line. Code and title are
 * taken apart. All commodities and the world total are never beside their parts, nor are codes of different length:
 * each goes to a cube of its own, and `notTaken` counts the rest. Exports of unknown state are kept as a region of that
 * name. A part of a year, such as `2026 through January`, and a group of countries, such as `OPEC`, are rejected.
 *
 * @throws `WRONG_LAYOUT` for a file that is something else, `INVALID_OPTION`, `DUPLICATE_FACTS`, `EMPTY_INPUT`, `NOT_CSV`,
 * `UNSUPPORTED_ENCODING`, `RECORD_TOO_LONG`, `HTTP_ERROR`, and the reason of the signal when it fires
 *
 * @example
 * const { total } = await readUsaTradeOnline(file);
 * total.where({ region: 'US-GA', period: '2012' }).rollup([]).rows(); // [{ valueUsd: 36038507034 }]
 */
export async function readUsaTradeOnline(
  input: Input,
  options: UsaTradeOnlineOptions = {},
): Promise<UsaTradeOnlineRead> {
  const { id = 'usa-trade-online', level } = options;
  let reading: Reading | undefined;
  const { rowsRead, ...rejections } = await readRecords(
    input,
    {
      accepts: isReportHeader,
      refuse: (likely) => wrongLayout('no row names Commodity and State or Country.', likely),
      begin({ cells, preamble }) {
        reading = {
          layout: reportLayout(cells, options.value),
          title: reportTitle(preamble),
          cells: new ReportCells(),
          tables: new ReportTables({ source: id, level }),
        };
        return rowReader(reading);
      },
    },
    options,
  );
  const { layout, title, cells, tables } = reading!;
  checkLevel(reading!, level);
  const { rowsRejected } = rejections;
  const { partialYears } = cells;
  const provenance = reportProvenance(title, { id, partialYears, rowsRead, rowsRejected });
  const levels = [...tables.rowsByLevel];
  const described = <D extends string>(cube: Cube<D, 'valueUsd'>, classified: () => Classified | null) => {
    if (cube.rowCount === 0) return null;
    const basis = reportBasis(layout.measure, { byState: layout.state !== -1, classified: classified() });
    const metadata: CubeMetadata = {
      title: title.title,
      basis,
      measures: { valueUsd: { unit: 'USD', additive: true } },
      provenance: [provenance],
    };
    return cube.withMetadata(metadata);
  };
  const { total, byCountry, byProduct } = tables.finish();
  return {
    total: described(total, () => null),
    byMarket: described(joinCountries(byCountry), () => null),
    byProduct: described(byProduct, () =>
      reportClassified({
        title: title.title,
        levels: levels.map(([digits]) => digits),
        classification: options.classification,
        editions: options.editions,
      }),
    ),
    productLabels: Object.fromEntries([...cells.productLabels].sort(([a], [b]) => (a < b ? -1 : 1))),
    level: tables.level,
    provenance,
    rowsRead,
    ...rejections,
    notTaken: {
      productsByMarket: tables.productsByMarket,
      byLevel: Object.fromEntries(levels.filter(([digits]) => digits !== tables.level)),
    },
  };
}
