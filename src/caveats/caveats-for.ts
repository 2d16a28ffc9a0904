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

function caveatOf(rule: CaveatRule, uses: readonly FactsInUse[], allow: readonly CaveatId[]): Caveat | null {
  const hits = uses.flatMap((facts) => rule.fires(facts).map((hit) => ({ fact: facts.fact, ...hit })));
  if (hits.length === 0) return null;
  const severity = hits
    .map((hit) => hit.severity ?? rule.severity)
    .reduce((worst, next) => (weight[next] > weight[worst] ? next : worst));
  const all = hits.map(({ fact, cells }): CaveatTouch => ({ fact, cells }));
  const touches = all.filter(
    (touch, i) => !all.some((other, j) => covers(other, touch) && (j < i || !covers(touch, other))),
  );
  const { id, say, why, source } = rule;
  const allowed = severity === 'block' && allow.includes(id);
  return { id, severity, say, why, source, touches, corrected: false, allowed };
}

function describe({ fact, cells }: CaveatTouch): string {
  const where = Object.entries(cells).map(([name, values]) => `${name} ${values.slice(0, 6).join(', ')}`);
  return `${fact} (${where.join('; ')})`;
}

/**
 * The caveats that concern facts in use, by number, each with the cells that it touches.
 *
 * @throws `CAVEAT_BLOCKED` when a rule blocks and the caller does not allow it by name; `UNKNOWN_CAVEAT` for an id in
 * `allow` that names no caveat
 *
 * @example
 * caveatsFor([{ fact: 'exporterCounts', basis: null, regions: ['US-GA'], periods: ['2009'] }]);
 * // [{ id: 'C32', severity: 'note', … }]
 */
export function caveatsFor(uses: readonly FactsInUse[], { allow = [] }: CaveatOptions = {}): readonly Caveat[] {
  const unknown = allow.findIndex((id) => !/^C(0[1-9]|[12]\d|3[0-8])$/.test(id));
  if (unknown !== -1) {
    throw new PortolanError('UNKNOWN_CAVEAT', `${String(allow[unknown])} is no caveat. They are C01 to C38.`, {
      path: `options.allow[${unknown}]`,
    });
  }
  const caveats = caveatRules.flatMap((rule) => caveatOf(rule, uses, allow) ?? []);
  const blocking = caveats.find(({ severity, allowed }) => severity === 'block' && !allowed);
  if (blocking !== undefined) {
    throw new PortolanError(
      'CAVEAT_BLOCKED',
      `${blocking.id} blocks: ${blocking.say} It touches ${blocking.touches.map(describe).join(' and ')}. ${blocking.why} Convert or leave out these facts, or pass allow: ['${blocking.id}'] to have the figures with the caveat on them.`,
      { path: 'options.allow', details: { caveat: blocking.id, touches: blocking.touches } },
    );
  }
  return caveats;
}
