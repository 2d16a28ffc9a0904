import type { Bounds } from './criterion.ts';
import { readTable, type Table } from './read-table.ts';
import { refuseOption } from './refuse-option.ts';
import type { ScoringTable } from './scoring-input.ts';

/** A condition that an alternative must meet: all bounds that it names. */
export interface Condition extends Bounds {
  /** The id of a criterion. */
  readonly criterion: string;
  readonly above?: number;
  readonly below?: number;
  readonly oneOf?: readonly number[];
  readonly noneOf?: readonly number[];
  /** Why one that fails is left out, for people: `too far for a small firm`. */
  readonly reason?: string;
  /** What becomes of an alternative without a value. Default: `pass`, since absent is not zero. */
  readonly missing?: 'pass' | 'fail';
}

/** An alternative that a condition left out. */
export interface Rejection {
  readonly id: string;
  /** The place of the condition in the cascade, from 0. */
  readonly condition: number;
  readonly criterion: string;
  readonly value: number | null;
  /** How far the value is beyond the bound, in the unit of the criterion; `null` without a value, and for a set of values. */
  readonly margin: number | null;
  readonly reason: string;
}

/** What a cascade kept, and why it left out the rest. */
export interface FilterCascade {
  /** The ids that met all conditions, in the order given. */
  readonly kept: readonly string[];
  /** In the order given, each by the first condition that it fails. Kept and rejected are all there were. */
  readonly rejected: readonly Rejection[];
  /** How many alternatives were left after each condition. */
  readonly left: readonly number[];
}

/** How far a value is inside each bound: below 0 it fails. */
const rooms = {
  atLeast: (value: number, bound: number) => value - bound,
  atMost: (value: number, bound: number) => bound - value,
  above: (value: number, bound: number) => value - bound || -0,
  below: (value: number, bound: number) => bound - value || -0,
  oneOf: (value: number, set: readonly number[]) => (set.includes(value) ? 1 : Number.NEGATIVE_INFINITY),
  noneOf: (value: number, set: readonly number[]) => (set.includes(value) ? Number.NEGATIVE_INFINITY : 1),
};

/**
 * Filters alternatives by conditions in order. One that fails is listed with the first condition that it fails, the reason
 * and the margin; nothing vanishes.
 *
 * @throws `INVALID_OPTION` for a condition on no criterion, and for a bound that is none; as {@link scoreAlternatives} for the table
 *
 * @example
 * filterCascade(
 *   { alternatives: ['CAN', 'CUB'], criteria: [{ id: 'risk' }], values: [[1], [7]] },
 *   [{ criterion: 'risk', atMost: 5, reason: 'no cover' }],
 * ).rejected; // [{ id: 'CUB', condition: 0, criterion: 'risk', value: 7, margin: 2, reason: 'no cover' }]
 */
export function filterCascade(table: ScoringTable, conditions: readonly Condition[]): FilterCascade {
  return cascade(readTable(table), conditions, 'conditions');
}

export function cascade(
  { alternatives, criteria, columns }: Table,
  conditions: readonly Condition[],
  path: string,
): FilterCascade {
  const rejected = new Map<number, Rejection>();
  const left = conditions.map((condition, c) => {
    const column = columns[criteria.findIndex(({ id }) => id === condition.criterion)];
    if (!column)
      refuseOption(`There is no criterion ${JSON.stringify(condition.criterion)}.`, `${path}[${c}].criterion`);
    const bounds = boundsOf(condition, `${path}[${c}]`);
    column.forEach((value, row) => {
      if (rejected.has(row)) return;
      const missing = Number.isNaN(value);
      const failed = missing ? undefined : bounds.find(([, roomOf]) => isOutside(roomOf(value)));
      if (missing ? condition.missing !== 'fail' : !failed) return;
      const room = failed ? failed[1](value) : Number.NaN;
      rejected.set(row, {
        id: alternatives[row]!.id,
        condition: c,
        criterion: condition.criterion,
        value: missing ? null : value,
        margin: Number.isFinite(room) ? 0 - room : null,
        reason: condition.reason ?? (failed ? `not ${failed[0]}` : 'no value'),
      });
    });
    return alternatives.length - rejected.size;
  });
  return {
    kept: alternatives.filter((_, row) => !rejected.has(row)).map(({ id }) => id),
    rejected: [...rejected].sort(([a], [b]) => a - b).map(([, one]) => one),
    left,
  };
}

/** Below 0, or at −0: on a bound that does not itself belong to what is allowed. */
function isOutside(room: number): boolean {
  return room < 0 || Object.is(room, -0);
}

type RoomOf = (value: number) => number;

function boundsOf(condition: Condition, path: string): readonly (readonly [words: string, roomOf: RoomOf])[] {
  return (Object.keys(rooms) as (keyof typeof rooms)[]).flatMap((name) => {
    const bound = condition[name];
    if (bound === undefined) return [];
    if (
      name.endsWith('Of') !== Array.isArray(bound) ||
      [bound].flat().some((one) => typeof one !== 'number' || Number.isNaN(one))
    ) {
      refuseOption(`${JSON.stringify(bound)} is no bound. Give a number.`, `${path}.${name}`);
    }
    return [[`${name} ${[bound].flat().join(', ')}`, (value: number) => rooms[name](value, bound as never)] as const];
  });
}
