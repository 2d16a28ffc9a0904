import { type Cube, CubeBuilder } from '../../cube/index.ts';
import type { FigureStatus } from '../../model/index.ts';
import { allCommodities, allCountries } from './report-cells.ts';

/** The dimensions that every table of a report has. */
export type ReportDimension = 'region' | 'period' | 'status' | 'source';

/** All commodities, to or from all countries. */
export type TotalTable = Cube<ReportDimension, 'valueUsd'>;

/** All commodities by country, without the world total. */
export type MarketTable = Cube<ReportDimension | 'market', 'valueUsd'>;

/** All commodities by country as the report names it. */
export type CountryTable = Cube<ReportDimension | 'market' | 'country', 'valueUsd'>;

/** Commodities of one level, to or from all countries. */
export type ProductTable = Cube<ReportDimension | 'product', 'valueUsd'>;

/** One row of a report, read. */
export interface ReportRow {
  readonly region: string;
  readonly product: string;
  readonly market: string;
  /** The country as the report names it. */
  readonly country: string;
  readonly period: string;
  readonly valueUsd: number;
  readonly status: FigureStatus;
}

function builder<const Further extends string>(...further: Further[]) {
  const dimensions = ['region', 'period', 'status', 'source', ...further] as const;
  return new CubeBuilder<ReportDimension | Further, 'valueUsd'>({ dimensions, measures: ['valueUsd'] });
}

/**
 * Sorts the rows of a report into tables that never hold a total beside its parts: all commodities to all countries, all
 * commodities by country, and commodities of one level to all countries.
 */
export class ReportTables {
  readonly #source: string;
  readonly #wantedLevel: number | undefined;
  readonly #total = builder<never>();
  readonly #byCountry = builder('market', 'country');
  #byProduct = builder('product');
  #level: number | null;
  /** How many rows to or from all countries each level has. */
  readonly rowsByLevel = new Map<number, number>();
  productsByMarket = 0;

  constructor({ source, level }: { readonly source: string; readonly level: number | undefined }) {
    this.#source = source;
    this.#wantedLevel = level;
    this.#level = level ?? null;
  }

  add({ region, product, market, country, period, status, valueUsd }: ReportRow): void {
    const own = [region, period, status, this.#source];
    if (product === allCommodities) {
      if (market === allCountries) this.#total.append(own, [valueUsd]);
      else this.#byCountry.append([...own, market, country], [valueUsd]);
    } else if (market === allCountries) {
      if (this.#takes(product.length)) this.#byProduct.append([...own, product], [valueUsd]);
    } else {
      this.productsByMarket++;
    }
  }

  /** Keeps one level of the classification: the one asked for, else the coarsest, whichever comes first in the file. */
  #takes(level: number): boolean {
    this.rowsByLevel.set(level, (this.rowsByLevel.get(level) ?? 0) + 1);
    if (this.#wantedLevel === undefined && (this.#level === null || level < this.#level)) {
      this.#level = level;
      this.#byProduct = builder('product');
    }
    return level === this.#level;
  }

  /** The number of digits of the commodities kept; `null` where the report has none. */
  get level(): number | null {
    return this.rowsByLevel.size === 0 ? null : this.#level;
  }

  finish(): { readonly total: TotalTable; readonly byCountry: CountryTable; readonly byProduct: ProductTable } {
    return { total: this.#total.build(), byCountry: this.#byCountry.build(), byProduct: this.#byProduct.build() };
  }
}
