import type { Matrix } from '../cube/matrix.ts';
import { byLabel, figuresOf } from './by-label.ts';
import { checkChoice } from './check-choice.ts';
import { isKnown } from './known.ts';
import type { MissingRule } from './known-parts.ts';
import { type TableTotals, type TradeTableOptions, totalOfAll, tradeTotals } from './trade-table.ts';

export interface TradeMarginOptions extends TradeTableOptions {
  /**
   * What an exporter is compared with. Default: `world`, all exporters, itself among them. `rest-of-world`: all others, which is
   * the reference of Hummels and Klenow's own figures.
   */
  readonly reference?: 'world' | 'rest-of-world';
  /**
   * World exports of each category (`columns`, also of such as the table doesn't list) and of all (`all`), where the table doesn't
   * list all exporters or categories. Default: the sums of the table. `rows`: the total of an exporter whose cells are not all known.
   */
  readonly totals?: TableTotals;
}

/** A margin of each exporter. */
export interface TradeMargin {
  /** By exporter. `null` where undefined. */
  readonly values: Readonly<Record<string, number | null>>;
  readonly convention: { readonly reference: 'world' | 'rest-of-world'; readonly missing: MissingRule };
  /** How many cells of the table have no value. */
  readonly missingCells: number;
}

/** What the margins of an exporter are made of, `NaN` where not known. */
interface MarginParts {
  /** The exporter's exports. */
  readonly own: number;
  /** The reference's exports of the categories that the exporter exports. */
  readonly inCategories: number;
  /** The reference's exports. */
  readonly ofReference: number;
}

/** A margin for each row of a table, from the parts of Hummels and Klenow's decomposition. */
export function tradeMargin(
  exports: Matrix,
  { reference = 'world', missing = 'withhold', totals = {} }: TradeMarginOptions,
  margin: (parts: MarginParts) => number,
): TradeMargin {
  checkChoice(reference, ['world', 'rest-of-world'], 'reference');
  const { rowLabels, columnLabels } = exports;
  const {
    rows: own,
    columns: ofCategories,
    missingCells,
  } = tradeTotals({ table: exports, name: 'exports', totals }, missing);
  const listed = new Set(columnLabels);
  const unlisted = Object.keys(totals.columns ?? {}).filter((label) => !listed.has(label));
  const alsoOfCategories = figuresOf(unlisted, totals.columns ?? {}, 'options.totals.columns');
  const ofWorld = totalOfAll(Float64Array.from([...ofCategories, ...alsoOfCategories]), missing, totals.all);
  const values = rowLabels.map((label, row) => {
    const apart = reference === 'rest-of-world';
    let inCategories = 0;
    exports.row(label).forEach((flow, category) => {
      if (flow > 0) inCategories += ofCategories[category]! - (apart ? flow : 0);
      if (!isKnown(flow) && missing === 'withhold') inCategories = Number.NaN;
    });
    const figure = margin({ own: own[row]!, inCategories, ofReference: ofWorld - (apart ? own[row]! : 0) });
    return isKnown(figure) ? figure : Number.NaN;
  });
  return { values: byLabel(rowLabels, values), convention: { reference, missing }, missingCells };
}
