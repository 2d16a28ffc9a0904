import { PortolanError } from '../errors/index.ts';
import { checkChoice } from './check-choice.ts';
import type { MaybeNumber } from './known.ts';
import type { MissingRule } from './known-parts.ts';
import { measuredAmount } from './measured.ts';
import { onOneGrid } from './on-one-grid.ts';
import { refuseTooLarge } from './refuse-too-large.ts';

/** Exports of a region of one product to one market, beside those of the world, at two times, in one unit. */
export interface MarketFlow {
  readonly product: string;
  readonly market: string;
  readonly start: MaybeNumber;
  readonly end: MaybeNumber;
  readonly worldStart: MaybeNumber;
  readonly worldEnd: MaybeNumber;
}

export interface ConstantMarketShareOptions {
  /** Whose structure is held constant. `start` (the default; Leamer and Stern, Laspeyres) or `end` (Paasche). */
  readonly base?: 'start' | 'end';
  /** What becomes of a missing figure. Default: `withhold`, nothing is known. `sum-known` leaves its flow out, of the world too. */
  readonly missing?: MissingRule;
}

/** In the unit of the figures. The five effects add up to `change`, to the last bit; `null` where undefined. */
export interface ConstantMarketShare {
  readonly change: number | null;
  /** What the growth of all world trade would have brought. */
  readonly worldGrowth: number | null;
  /** What exporting products that the world buys faster adds: Σᵢ (rᵢ − r) Xᵢ. */
  readonly productEffect: number | null;
  /** What exporting to markets that buy faster adds: Σⱼ (rⱼ − r) Xⱼ. */
  readonly marketEffect: number | null;
  /**
   * What products and markets add together: Σᵢⱼ (rᵢⱼ − rᵢ − rⱼ + r) Xᵢⱼ. In the usual forms, which take one after the other, it is in the
   * second: products first have the market effect `marketEffect + interaction`, markets first the product effect `productEffect + interaction`.
   */
  readonly interaction: number | null;
  /** The rest: what gained or lost shares in each product and market bring. */
  readonly competitiveness: number | null;
  /** Flows, as `product → market`, left out for a missing figure. */
  readonly leftOut: readonly string[];
  readonly missingCells: number;
  readonly convention: { readonly base: 'start' | 'end'; readonly missing: MissingRule };
}

/**
 * Constant market share analysis: splits the change of a region's exports into what it would have been with its shares of each product
 * in each market held constant, by world growth, products and markets, and what changed shares brought.
 *
 * With X the region's exports at the base, W the world's, and r = ΔW / W the growth of all trade, rᵢ of a product, rⱼ of a market and
 * rᵢⱼ of a flow: r ΣX + Σ(rᵢ − r)Xᵢ + Σ(rⱼ − r)Xⱼ + Σ(rᵢⱼ − rᵢ − rⱼ + r)Xᵢⱼ + Σ(ΔXᵢⱼ − rᵢⱼXᵢⱼ). The world is the sum of the flows listed, so list all.
 *
 * Where neither the world nor the region trades at the base, the flow's change is all competitiveness. `null` where the region trades
 * at the base and the world doesn't, and for a missing figure (see `missing`). Costs time linear in the flows. Source: Leamer and Stern (1970),
 * "Quantitative International Economics", chapter 7; on the order of effects Richardson (1971).
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for an infinite figure, `INVALID_NAME` for a flow that occurs twice, `INVALID_OPTION`,
 * `TOO_LARGE` where figures lead above 1.1e307
 *
 * @example
 * const { change, worldGrowth, productEffect, competitiveness } = constantMarketShare([
 *   { product: '3364', market: 'FRA', start: 100, end: 130, worldStart: 1000, worldEnd: 1200 },
 *   { product: '3111', market: 'FRA', start: 100, end: 90, worldStart: 1000, worldEnd: 1000 },
 * ]);
 * [change, worldGrowth, productEffect, competitiveness]; // [20, 20, 0, 0]
 */
export function constantMarketShare(
  flows: readonly MarketFlow[],
  { base = 'start', missing = 'withhold' }: ConstantMarketShareOptions = {},
): ConstantMarketShare {
  checkChoice(base, ['start', 'end'], 'base');
  checkChoice(missing, ['withhold', 'sum-known'], 'missing');
  refuseRepeated(flows);
  const { known, leftOut, missingCells } = knownFlows(flows, base);
  const notes = { leftOut: missing === 'sum-known' ? leftOut : [], missingCells, convention: { base, missing } };
  if (missing === 'withhold' && missingCells > 0) return { ...undefinedEffects, ...notes };

  const all = new Total();
  const products = new Map<string, Total>();
  const markets = new Map<string, Total>();
  let [start, end, expected] = [0, 0, 0];
  for (const flow of known) {
    all.add(flow);
    totalOf(products, flow.product).add(flow);
    totalOf(markets, flow.market).add(flow);
    start += flow.start;
    end += flow.end;
    expected += new Total().add(flow).expected();
  }
  const sumOf = (totals: Iterable<Total>) => [...totals].reduce((sum, total) => sum + total.expected(), 0);
  const world = all.expected();
  const product = sumOf(products.values()) - world;
  const market = sumOf(markets.values()) - world;
  const levels = onOneGrid([
    start,
    start + world,
    start + world + product,
    start + world + product + market,
    start + expected,
    end,
  ]);
  const step = (from: number, to: number) => {
    const size = levels[to]! - levels[from]!;
    return Number.isNaN(size) ? null : size;
  };
  return {
    change: step(0, 5),
    worldGrowth: step(0, 1),
    productEffect: step(1, 2),
    marketEffect: step(2, 3),
    interaction: step(3, 4),
    competitiveness: step(4, 5),
    ...notes,
  };
}

interface KnownFlow {
  readonly product: string;
  readonly market: string;
  readonly start: number;
  readonly end: number;
  /** Of the region and of the world at the base, and how much the world changes. */
  readonly own: number;
  readonly world: number;
  readonly growth: number;
}

/** Exports of a group of flows at the base. */
class Total {
  #own = 0;
  #world = 0;
  #growth = 0;

  add({ own, world, growth }: KnownFlow): this {
    this.#own += own;
    this.#world += world;
    this.#growth += growth;
    return this;
  }

  /** What the growth of the world's exports of the group would have brought; `NaN` where the world has none to grow from. */
  expected(): number {
    if (this.#own === 0) return 0;
    if (this.#world === Number.POSITIVE_INFINITY) refuseTooLarge();
    return this.#world > 0 ? this.#own * (this.#growth / this.#world) : Number.NaN;
  }
}

function totalOf(totals: Map<string, Total>, label: string): Total {
  const total = totals.get(label) ?? new Total();
  totals.set(label, total);
  return total;
}

const undefinedEffects = {
  change: null,
  worldGrowth: null,
  productEffect: null,
  marketEffect: null,
  interaction: null,
  competitiveness: null,
} as const;

function knownFlows(flows: readonly MarketFlow[], base: 'start' | 'end') {
  const known: KnownFlow[] = [];
  const leftOut: string[] = [];
  let missingCells = 0;
  flows.forEach(({ product, market, ...figures }, i) => {
    const amounts = (['start', 'end', 'worldStart', 'worldEnd'] as const).map((name) =>
      measuredAmount(figures[name], () => `flows[${i}].${name}`),
    );
    const lacking = amounts.filter((amount) => amount === null).length;
    missingCells += lacking;
    if (lacking > 0) {
      leftOut.push(`${product} → ${market}`);
      return;
    }
    const [start, end, worldStart, worldEnd] = amounts as [number, number, number, number];
    const [own, world] = base === 'start' ? [start, worldStart] : [end, worldEnd];
    known.push({ product, market, start, end, own, world, growth: worldEnd - worldStart });
  });
  return { known, leftOut, missingCells };
}

function refuseRepeated(flows: readonly MarketFlow[]): void {
  const seen = new Set<string>();
  flows.forEach(({ product, market }, i) => {
    const key = JSON.stringify([product, market]);
    if (seen.has(key)) {
      throw new PortolanError(
        'INVALID_NAME',
        `The flow of ${JSON.stringify(product)} to ${JSON.stringify(market)} is listed twice. Give each once.`,
        { path: `flows[${i}]` },
      );
    }
    seen.add(key);
  });
}
