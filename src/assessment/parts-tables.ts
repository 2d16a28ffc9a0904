import { compoundGrowthRate, herfindahl, shareOf } from '../measures/index.ts';
import type {
  ConcentrationRow,
  DestinationRow,
  MarketCode,
  ProductCode,
  ProductRow,
  RegionCode,
  Table,
} from '../model/index.ts';
import { type AnnualParts, sumOfKnown } from './annual-parts.ts';
import { type AnnualSeries, valueIn } from './annual-series.ts';
import { formatFigure } from './format-figure.ts';

/** Exports of the region split into parts, beside those of the nation. */
export interface Breakdown {
  readonly kind: 'destinations' | 'products';
  readonly region: RegionCode;
  readonly parts: AnnualParts;
  readonly nation: AnnualParts;
  /** What stands for the nation, in words. */
  readonly nationLabel: string;
  readonly totals: AnnualSeries;
  /** First and last of the years assessed for which the parts are in the evidence. */
  readonly from: number;
  readonly to: number;
  readonly labelOf: (part: string) => string;
}

/** How many parts the Census Bureau lists for a state in its published top lists. */
const topListLength = 25;

/** The published total of a year, or the sum of the parts where it is larger or there is none. */
export function wholeOf({ totals, region, parts }: Breakdown, year: number): number {
  return Math.max(valueIn(totals, region, year) ?? 0, sumOfKnown(parts.get(year) ?? new Map()));
}

/** What the published total has that no published part explains, 0 when they add up. */
export function undisclosed(breakdown: Breakdown, year: number): number {
  return wholeOf(breakdown, year) - sumOfKnown(breakdown.parts.get(year) ?? new Map());
}

/** Whether the parts are the top of a longer list. */
export function isTopList(breakdown: Breakdown): boolean {
  return breakdown.parts.get(breakdown.to)?.size === topListLength && undisclosed(breakdown, breakdown.to) > 0;
}

/** The parts with a known value in the last year, largest first. */
export function largestParts({ parts, to }: Breakdown): [part: string, value: number][] {
  return [...(parts.get(to) ?? [])]
    .flatMap(([part, value]): [string, number][] => (value === null ? [] : [[part, value]]))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** The nation's exports by all parts together; `null` where one of them is not known, since shares of the rest would mislead. */
function nationTotal({ nation, to }: Breakdown): number | null {
  const parts = nation.get(to);
  if (parts === undefined || [...parts.values()].includes(null)) return null;
  return sumOfKnown(parts);
}

type PartRow = DestinationRow | ProductRow;

function partRows(breakdown: Breakdown, top: number): PartRow[] {
  const { parts, nation, from, to, labelOf } = breakdown;
  const whole = wholeOf(breakdown, to);
  const ofNation = nation.get(to) ?? new Map<string, number | null>();
  const nationWhole = nationTotal(breakdown);
  return largestParts(breakdown)
    .slice(0, top)
    .map(([part, value], i) => {
      const before = parts.get(from)?.get(part) ?? null;
      return {
        key: part as MarketCode & ProductCode,
        rank: i + 1,
        label: labelOf(part),
        valueUsd: value,
        share: shareOf(value, whole),
        compoundGrowth: compoundGrowthRate(before, value, to - from),
        changeUsd: before === null || from === to ? null : value - before,
        nationShare: shareOf(ofNation.get(part) ?? null, nationWhole),
      };
    });
}

function partNotes(breakdown: Breakdown, rows: readonly PartRow[]): string[] {
  const { parts, from, to, kind, nationLabel, nation } = breakdown;
  const noun = kind === 'destinations' ? 'destination' : 'product group';
  const all = largestParts(breakdown);
  const others = all.length - rows.length;
  const rest = all.slice(rows.length).reduce((sum, [, value]) => sum + value, 0);
  const withheld = [...(parts.get(to)?.values() ?? [])].filter((value) => value === null).length;
  const open = undisclosed(breakdown, to);
  const total = valueIn(breakdown.totals, breakdown.region, to);
  const whole = wholeOf(breakdown, to);
  const excess = total === null ? 0 : whole - total;
  return [
    ...(others > 0
      ? [
          `${others === 1 ? `One other ${noun} takes` : `The other ${others} ${noun}s take`} ${formatFigure(shareOf(rest, whole), 'share')} (${formatFigure(rest, 'USD')}).`,
        ]
      : []),
    ...(withheld > 0
      ? [`${withheld === 1 ? `One ${noun} has` : `${withheld} ${noun}s have`} no published value.`]
      : []),
    ...(total === null ? [`No published total for ${to}: shares are of the sum of the parts.`] : []),
    ...(open > 0 ? [`${formatFigure(open, 'USD')} of the published total is in no published part.`] : []),
    ...(excess > 0
      ? [`The parts add up to ${formatFigure(excess, 'USD')} more than the published total; shares are of their sum.`]
      : []),
    ...(rows.some(({ changeUsd }) => changeUsd === null) && from !== to
      ? [`Growth is given where ${from} has a published value; a part that is not listed then is not taken for zero.`]
      : []),
    ...(nation.size > 0 ? [`Nation: ${nationLabel}.`] : []),
    ...(nation.has(to) && nationTotal(breakdown) === null
      ? ['A part of the nation is not known, so its shares are withheld.']
      : []),
  ];
}

const labels = {
  destinations: { id: 'destinations', title: 'Largest destinations', label: 'Destination' },
  products: { id: 'products', title: 'Largest product groups', label: 'Product group' },
} as const;

function partTable(breakdown: Breakdown, top: number): Table<PartRow> {
  const { kind, from, to } = breakdown;
  const { id, title, label } = labels[kind];
  const rows = partRows(breakdown, top);
  return {
    id,
    title: `${title}, ${to}`,
    columns: [
      { name: 'rank', label: 'Rank', unit: 'count' },
      { name: 'label', label, unit: 'text' },
      { name: 'valueUsd', label: `Exports ${to}`, unit: 'USD' },
      { name: 'share', label: "Share of the region's exports", unit: 'share' },
      { name: 'compoundGrowth', label: `Growth a year ${from}–${to}`, unit: 'growth' },
      { name: 'changeUsd', label: `Change ${from}–${to}`, unit: 'USD' },
      { name: 'nationShare', label: "Share of the nation's exports", unit: 'share' },
    ],
    rows,
    notes: partNotes(breakdown, rows),
  };
}

/** The largest destinations with share, growth and the nation's share beside it. */
export function destinationTable(breakdown: Breakdown, top: number): Table<DestinationRow> {
  return partTable(breakdown, top) as Table<DestinationRow>;
}

/** The largest product groups with share, growth and the nation's share beside it. */
export function productTable(breakdown: Breakdown, top: number): Table<ProductRow> {
  return partTable(breakdown, top) as Table<ProductRow>;
}

function concentrationRow(breakdown: Breakdown): ConcentrationRow | null {
  const { kind, nation, to } = breakdown;
  const largest = largestParts(breakdown);
  const whole = wholeOf(breakdown, to);
  const result = herfindahl(
    largest.map(([, value]) => value),
    { total: whole, unlisted: isTopList(breakdown) ? 'below-listed' : 'any' },
  );
  if (result === null) return null;
  return {
    key: kind,
    label: kind === 'destinations' ? 'Destinations' : 'Product groups',
    year: to,
    parts: result.parts,
    herfindahl: result.index,
    herfindahlAtMost: result.atMost,
    unlistedShare: result.unlistedShare,
    topThreeShare: shareOf(
      largest.slice(0, 3).reduce((sum, [, value]) => sum + value, 0),
      whole,
    ),
    nationHerfindahl:
      nationTotal(breakdown) === null ? null : (herfindahl([...(nation.get(to)?.values() ?? [])])?.index ?? null),
  };
}

/** How concentrated exports are by destination and by product. */
export function concentrationTable(breakdowns: readonly Breakdown[]): Table<ConcentrationRow> | null {
  const rows = breakdowns.flatMap((breakdown) => concentrationRow(breakdown) ?? []);
  if (rows.length === 0) return null;
  return {
    id: 'concentration',
    title: 'Concentration of exports',
    columns: [
      { name: 'label', label: 'By', unit: 'text' },
      { name: 'year', label: 'Year', unit: 'year' },
      { name: 'parts', label: 'Parts listed', unit: 'count' },
      { name: 'herfindahl', label: 'Herfindahl index', unit: 'herfindahl' },
      { name: 'herfindahlAtMost', label: 'At most', unit: 'herfindahl' },
      { name: 'unlistedShare', label: 'Share not listed', unit: 'share' },
      { name: 'topThreeShare', label: 'Share of the largest three', unit: 'share' },
      { name: 'nationHerfindahl', label: 'Nation', unit: 'herfindahl' },
    ],
    rows,
    notes: [
      'Sum of squared shares, 0 to 1: 1 when one part is all. With parts that are not listed it lies between the two figures.',
    ],
  };
}
