import { PortolanError } from '../errors/index.ts';
import type { Caveat, CaveatId, CaveatSeverity, CaveatTouch } from '../model/index.ts';
import type { FactsInUse } from './facts-in-use.ts';
import type { CaveatRule } from './rule.ts';
import { caveatRules } from './rules.ts';

const weight: Readonly<Record<CaveatSeverity, number>> = { note: 0, warn: 1, block: 2 };

/** Which caveats of severity `block` the caller accepts. */
export interface CaveatOptions {
  readonly allow?: readonly CaveatId[];
}

/** Whether one touch names all cells that another names. */
function covers(wide: CaveatTouch, narrow: CaveatTouch): boolean {
  return (
    wide.fact === narrow.fact &&
    Object.entries(wide.cells).every(
      ([name, values]) => narrow.cells[name]?.every((value) => values.includes(value)) ?? false,
    )
  );
}

/** The cells that a rule fired on, and how much it matters there. */
interface Hit {
  readonly severity: CaveatSeverity;
  readonly touch: CaveatTouch;
}

function hitsOf(rule: CaveatRule, uses: readonly FactsInUse[]): Hit[] {
  return uses.flatMap((facts) =>
    rule.fires(facts).map(({ cells, severity = rule.severity }) => ({ severity, touch: { fact: facts.fact, cells } })),
  );
}

/** What the hits touch, without those that others name already. */
function touchesOf(hits: readonly Hit[]): CaveatTouch[] {
  const all = hits.map(({ touch }) => touch);
  return all.filter((touch, i) => !all.some((other, j) => covers(other, touch) && (j < i || !covers(touch, other))));
}

function caveatOf({ id, say, why, source }: CaveatRule, hits: readonly Hit[]): Caveat {
  const severity = hits
    .map((hit) => hit.severity)
    .reduce((worst, next) => (weight[next] > weight[worst] ? next : worst));
  return {
    id,
    severity,
    say,
    why,
    source,
    touches: touchesOf(hits),
    corrected: false,
    allowed: severity === 'block',
  };
}

function describe({ fact, cells }: CaveatTouch): string {
  const where = Object.entries(cells).map(([name, values]) => `${name} ${values.slice(0, 6).join(', ')}`);
  return `${fact} (${where.join('; ')})`;
}

function checkAllowed(allow: readonly CaveatId[]): void {
  if (!Array.isArray(allow)) {
    throw new PortolanError('INVALID_OPTION', `allow is ${String(allow)}. Give a list of caveats, such as ['C29'].`, {
      path: 'options.allow',
    });
  }
  const unknown = allow.findIndex((id) => !/^C(0[1-9]|[12]\d|3[0-8])$/.test(id));
  if (unknown === -1) return;
  throw new PortolanError('UNKNOWN_CAVEAT', `${String(allow[unknown])} is no caveat. They are C01 to C38.`, {
    path: `options.allow[${unknown}]`,
  });
}

function refuseBlocked({ id, say, why }: CaveatRule, hits: readonly Hit[]): void {
  const touches = touchesOf(hits.filter(({ severity }) => severity === 'block'));
  if (touches.length === 0) return;
  throw new PortolanError(
    'CAVEAT_BLOCKED',
    `${id} blocks: ${say} It touches ${touches.map(describe).join(' and ')}. ${why} Convert or leave out these facts, or pass allow: ['${id}'] to have the figures with the caveat on them.`,
    { path: 'options.allow', details: { caveat: id, touches } },
  );
}

/**
 * The caveats that concern facts in use, by number, each with the cells that it touches.
 *
 * @throws `CAVEAT_BLOCKED` when a rule blocks and the caller does not allow it by name; `UNKNOWN_CAVEAT` for an id in
 * `allow` that names no caveat, `INVALID_OPTION` for an `allow` that is no list
 *
 * @example
 * caveatsFor([{ fact: 'exporterCounts', basis: null, regions: ['US-GA'], periods: ['2009'] }]);
 * // [{ id: 'C32', severity: 'note', … }]
 */
export function caveatsFor(uses: readonly FactsInUse[], { allow = [] }: CaveatOptions = {}): readonly Caveat[] {
  checkAllowed(allow);
  return caveatRules.flatMap((rule) => {
    const hits = hitsOf(rule, uses);
    if (hits.length === 0) return [];
    if (!allow.includes(rule.id)) refuseBlocked(rule, hits);
    return [caveatOf(rule, hits)];
  });
}
