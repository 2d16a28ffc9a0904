import type { Matrix } from '../cube/matrix.ts';
import { alignMatrices, type Unmatched } from './align-matrices.ts';
import { byLabel } from './by-label.ts';
import type { MissingRule } from './known-parts.ts';
import { checkTable, type TradeTableOptions } from './trade-table.ts';

/** How much of the demand that exists for its products an exporter reaches. */
export interface MarketPenetration {
  /** Pairs served over pairs open, 0–1. `null` where undefined. */
  readonly index: number | null;
  /** Pairs of product and market that the exporter serves; `null` where not known. */
  readonly served: number | null;
  /** Pairs of an exported product and a market that imports it from anyone, those served among them; `null` where not known. */
  readonly open: number | null;
  /** The index of each product exported, `null` for one that isn't exported and where undefined. */
  readonly byProduct: Readonly<Record<string, number | null>>;
  /** Products and markets that only the exports (`onlyFirst`) or only the imports (`onlySecond`) list: they count in nothing. */
  readonly unmatched: { readonly rows: Unmatched; readonly columns: Unmatched };
  readonly convention: { readonly missing: MissingRule };
  /** How many pairs were not decided, because the exports or imports that would tell are missing. */
  readonly missingCells: number;
}

/**
 * Index of export market penetration: the pairs of product and market that an exporter serves, over the pairs of one of its
 * products and a market that imports it from anyone. A product is exported when any market is served with it.
 *
 * 0–1; a pair counts the same whatever its value. A pair that is served counts as open even where the market reports no imports.
 * Undefined (`null`) for an exporter without exports, and where it isn't known whether a pair is served or open; `sum-known`
 * leaves such pairs out and counts them. Costs time linear in the pairs.
 *
 * Source: Brenton and Newfarmer (2007), as in the World Bank's trade outcome indicators.
 *
 * @param exports of one exporter: products in rows, markets in columns
 * @param imports of the markets from all the world, products in rows, markets in columns, in any order
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what no trade can be; `INVALID_OPTION`
 *
 * @example
 * const exports = new Matrix(['x', 'y'], ['CAN', 'MEX', 'FRA'], Float64Array.of(5, 0, 0, 0, 0, 0));
 * const imports = new Matrix(['x', 'y'], ['CAN', 'MEX', 'FRA'], Float64Array.of(9, 7, 0, 3, 3, 3));
 * marketPenetration(exports, imports).index; // 0.5
 */
export function marketPenetration(
  exports: Matrix,
  imports: Matrix,
  { missing = 'withhold' }: TradeTableOptions = {},
): MarketPenetration {
  checkTable(exports, 'exports', missing);
  checkTable(imports, 'imports', missing);
  const { first, second, unmatched } = alignMatrices(exports, imports);
  const products = first.rowLabels.map((label) => pairsOf(first.row(label), second.row(label)));
  const missingCells = products.reduce((sum, { undecided }) => sum + undecided, 0);
  const isKnown = missing === 'sum-known' || missingCells === 0;
  const exported = products.filter(({ served }) => served > 0);
  const served = exported.reduce((sum, product) => sum + product.served, 0);
  const open = exported.reduce((sum, product) => sum + product.open, 0);
  const shares = products.map((product) =>
    product.served === 0 || (missing === 'withhold' && product.undecided > 0)
      ? Number.NaN
      : product.served / product.open,
  );
  return {
    index: isKnown && open > 0 ? served / open : null,
    served: isKnown ? served : null,
    open: isKnown ? open : null,
    byProduct: byLabel(first.rowLabels, shares),
    unmatched,
    convention: { missing },
    missingCells,
  };
}

/** The pairs of one product with all markets. Those undecided don't matter where the product surely isn't exported. */
function pairsOf(exports: Float64Array, imports: Float64Array) {
  const pairs = { served: 0, open: 0, undecided: 0 };
  let mayBeExported = false;
  exports.forEach((sold, market) => {
    const bought = imports[market]!;
    if (sold > 0) pairs.served += 1;
    if (sold > 0 || (sold === 0 && bought > 0)) pairs.open += 1;
    if (Number.isNaN(sold) || (sold === 0 && Number.isNaN(bought))) pairs.undecided += 1;
    mayBeExported ||= sold !== 0;
  });
  return mayBeExported ? pairs : { ...pairs, undecided: 0 };
}
