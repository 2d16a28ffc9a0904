import { PortolanError } from '../../errors/index.ts';
import { shown } from '../shown.ts';
import type { ConcordanceTable, TableLink } from './concordance.ts';
import { linksByCode } from './links-by-code.ts';

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

/** `null` where it is not known. */
type ValueOf = (link: TableLink) => number | null;

function valuesByTarget(table: ConcordanceTable, byTarget: Iterable<readonly [string, number | null]>): ValueOf {
  const values = new Map(byTarget);
  for (const [code, value] of values as Map<unknown, unknown>) {
    if (typeof code !== 'string') {
      throw new PortolanError('INVALID_OPTION', `${shown(code)} is no code. Codes are text: give them so.`, {
        path: 'values.byTarget',
      });
    }
    checkValue(value, `values.byTarget[${JSON.stringify(code)}]`);
  }
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
  const given = new Set<string>();
  for (const [i, entry] of (byLink as readonly unknown[]).entries()) {
    const path = `values.byLink[${i}]`;
    const [from, to, value] = Array.isArray(entry) ? (entry as unknown as LinkValue) : [];
    if (typeof from !== 'string' || typeof to !== 'string') {
      throw new PortolanError('INVALID_OPTION', 'This is no value of a link. Give [from, to, value], codes as text.', {
        path,
      });
    }
    checkValue(value, path);
    const key = keyOf(from, to);
    const before = values.get(key);
    if (before === undefined) {
      throw new PortolanError(
        'INVALID_OPTION',
        `The table has no link from ${shown(from)} to ${shown(to)}. Leave the value out, or make a table that has it.`,
        { path },
      );
    }
    const sum = before === null || value === null ? null : before + value!;
    if (sum === Number.POSITIVE_INFINITY) {
      throw new PortolanError(
        'TOO_LARGE',
        `The values from ${shown(from)} to ${shown(to)} add up to more than a double holds. Give them in a larger unit.`,
        { path },
      );
    }
    values.set(key, sum);
    given.add(key);
  }
  checkUse(table, ({ from, to }) => given.has(keyOf(from, to)), 'byLink');
  return ({ from, to }) => values.get(keyOf(from, to))!;
}

/**
 * The value of each link of a table.
 *
 * @throws `INVALID_OPTION`, `INVALID_MEASURE_VALUE`, `NEGATIVE_VALUE`, `TOO_LARGE`, `INVALID_CONCORDANCE`
 */
export function readTradeValues(table: ConcordanceTable, values: TradeValues): ValueOf {
  linksByCode(table);
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
