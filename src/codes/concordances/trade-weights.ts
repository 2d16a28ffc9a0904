import { PortolanError } from '../../errors/index.ts';
import type { Edition } from '../../model/index.ts';
import { checkOptions } from '../check-options.ts';
import { shown } from '../shown.ts';
import { checkFallback } from './check-fallback.ts';
import type { Concordance, ConcordanceTable, TableLink, WeightFallback } from './concordance.ts';
import { linksByCode } from './links-by-code.ts';
import { sharesOf } from './shares-of.ts';
import { weighted } from './weighted.ts';

/**
 * The values that weights are shares of, each finite and not below 0, in any one unit. What is not listed was not traded and
 * counts as 0; `null` is not known.
 */
export type TradeValues =
  /** By target code: trade in the codes of the table's `to`. */
  | { readonly byTarget: Readonly<Record<string, number | null>> | ReadonlyMap<string, number | null> }
  /** By link: trade that is coded both ways. Values of one link add up. */
  | { readonly byLink: readonly LinkValue[] };

export type LinkValue = readonly [from: string, to: string, value: number | null];

export interface TradeWeightsOptions {
  /** What becomes of a code whose targets have no value, or one that is not known. `leave-unmapped` unless given. */
  readonly fallback?: WeightFallback;
}

function checkValue(value: unknown, path: string): void {
  if (value === null || (Number.isFinite(value) && (value as number) >= 0)) return;
  if ((value as number) < 0 && Number.isFinite(value)) {
    throw new PortolanError('NEGATIVE_VALUE', `A weight can't rest on ${value}. Give values that are not below 0.`, {
      path,
    });
  }
  throw new PortolanError(
    'INVALID_MEASURE_VALUE',
    `${typeof value === 'number' ? value : shown(value)} is no value. Give a finite number, or null where it is not known.`,
    { path },
  );
}

/** Refuses values of which none is of a code that is divided: all of these would take the fallback. */
function checkUse(table: ConcordanceTable, hasValue: (link: TableLink) => boolean, name: 'byTarget' | 'byLink'): void {
  const split = [...linksByCode(table).values()].filter((links) => links.length > 1);
  if (split.length === 0 || split.some((links) => links.some(hasValue))) return;
  const { from, to } = split[0]![0]!;
  throw new PortolanError(
    'INVALID_OPTION',
    `There is no value for any of the ${split.length} codes of ${table.from} with several targets, so nothing weighs them. Give values of ${table.to} such as ${shown(to)}, a target of ${shown(from)}, or take occurrenceWeights.`,
    { path: `values.${name}` },
  );
}

const isCube = (value: unknown): boolean => typeof (value as { rollup?: unknown } | null)?.rollup === 'function';

type ValueOf = (link: TableLink) => number | null;

function valuesByTarget(table: ConcordanceTable, byTarget: Iterable<readonly [string, number | null]>): ValueOf {
  const values = new Map(byTarget);
  for (const [code, value] of values) checkValue(value, `values.byTarget[${JSON.stringify(code)}]`);
  if (values.size > 0 && !table.links.some(({ to }) => values.has(to))) {
    throw new PortolanError(
      'INVALID_OPTION',
      `None of the ${values.size} codes with a value is a target of the table. Give values by codes of ${table.to}, at the table's level.`,
      { path: 'values.byTarget' },
    );
  }
  checkUse(table, ({ to }) => values.has(to), 'byTarget');
  return ({ to }) => values.get(to) ?? (values.has(to) ? null : 0);
}

const keyOf = (from: string, to: string) => JSON.stringify([from, to]);

function valuesByLink(table: ConcordanceTable, byLink: readonly LinkValue[]): ValueOf {
  const values = new Map<string, number | null>(table.links.map(({ from, to }) => [keyOf(from, to), 0]));
  byLink.forEach(([from, to, value], i) => {
    checkValue(value, `values.byLink[${i}]`);
    const key = keyOf(from, to);
    const before = values.get(key);
    if (before === undefined) {
      throw new PortolanError(
        'INVALID_OPTION',
        `The table has no link from ${shown(from)} to ${shown(to)}. Leave the value out, or make a table that has it.`,
        { path: `values.byLink[${i}]` },
      );
    }
    values.set(key, before === null || value === null ? null : before + value);
  });
  const given = new Set(byLink.map(([from, to]) => keyOf(from, to)));
  checkUse(table, ({ from, to }) => given.has(keyOf(from, to)), 'byLink');
  return ({ from, to }) => values.get(keyOf(from, to))!;
}

function readValues(table: ConcordanceTable, values: TradeValues): ValueOf {
  if (isCube(values) || isCube((values as { byTarget?: unknown } | null)?.byTarget)) {
    throw new PortolanError(
      'INVALID_OPTION',
      'This is a cube, not values by code. Roll it up by product, and give { byTarget: new Map(cube.rows().map((row) => [row.product, row.valueUsd])) }.',
      { path: 'values' },
    );
  }
  const { byTarget, byLink } = (values ?? {}) as { byTarget?: unknown; byLink?: unknown };
  if (Array.isArray(byLink)) return valuesByLink(table, byLink);
  if (byTarget instanceof Map) return valuesByTarget(table, byTarget);
  if (typeof byTarget === 'object' && byTarget !== null && !Array.isArray(byTarget))
    return valuesByTarget(table, Object.entries(byTarget));
  throw new PortolanError(
    'INVALID_OPTION',
    'There are no values to weigh by. Give { byTarget } by code, or { byLink } as [from, to, value].',
    { path: 'values' },
  );
}

/**
 * Weights by value, the best there are: the value of a link's target over the values of all targets of its code. A code with
 * one target goes there whole and needs no value.
 *
 * A code whose targets have no value, or one that is not known, is left unmapped, which is safest: its value is reported, not
 * spread by a guess. `fallback` spreads it all the same. Either way the code is in `fallbacks` of the result.
 *
 * Weights by target take a target's whole trade, also what comes of other codes; weights by link are exact for the trade
 * that they were taken from.
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE`, `INVALID_OPTION` (values of other codes than the table's, or for none
 * of the codes that are divided),
 * `INVALID_CONCORDANCE`
 *
 * @example
 * const links = [
 *   { from: '854690', to: '326199', lines: 1 },
 *   { from: '854690', to: '335932', lines: 1 },
 * ];
 * const source = { title: 'My own', publisher: 'Me', vintage: '2024', licence: 'CC0', derived: false, note: null };
 * const table = { from: 'HS2017', to: 'NAICS2017', source, approximate: false, links } as const;
 * const values = { byTarget: { '326199': 10e6, '335932': 30e6 } };
 * tradeWeights(table, values).links; // [['854690', '326199', 0.25], ['854690', '335932', 0.75]]
 */
export function tradeWeights<From extends Edition, To extends Edition>(
  table: ConcordanceTable<From, To>,
  values: TradeValues,
  options: TradeWeightsOptions = {},
): Concordance<From, To> {
  checkOptions(options, ['fallback'], "tradeWeights(table, values, { fallback: 'equal' })");
  const { fallback = 'leave-unmapped' } = options;
  checkFallback(fallback);
  const valueOfLink = readValues(table, values);
  return weighted(
    table,
    'trade-value',
    (links) => {
      if (links.length === 1) return [1];
      const known = links.map(valueOfLink);
      return known.includes(null) ? null : sharesOf(known as number[]);
    },
    fallback,
  );
}
