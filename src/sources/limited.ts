import type { CubeLike, FactId, RegionCode } from '../model/index.ts';
import { ofYears, type Years } from './of-years.ts';
import type { Source } from './source.ts';

/** The part of a source that is wanted. What is not named is not limited. */
export interface Limits {
  readonly facts?: readonly FactId[] | undefined;
  readonly regions?: readonly RegionCode[] | undefined;
  readonly years?: Years | undefined;
}

function within(cube: CubeLike, { regions, years }: Limits): CubeLike {
  const inYears = ofYears(cube, years);
  return regions === undefined || !cube.dimensions.includes('region') ? inYears : inYears.where({ region: regions });
}

/**
 * A source that has only a part of what another has, so that two sources that overlap or disagree can be used together.
 *
 * @example
 * gather(request, [newer, limited(older, { years: { from: 2012, to: 2015 } })]);
 */
export function limited(source: Source, limits: Limits): Source {
  const wanted = (fact: FactId) => limits.facts === undefined || limits.facts.includes(fact);
  return {
    id: source.id,
    title: source.title,
    redact: (message) => source.redact?.(message) ?? message,
    offers: source.offers.filter(wanted),
    async read(request, context) {
      const reply = await source.read(request, context);
      const facts = (Object.entries(reply.facts) as [FactId, CubeLike][])
        .filter(([fact]) => wanted(fact))
        .map(([fact, cube]) => [fact, within(cube, limits)] as const);
      const { regions } = limits;
      const known = reply.regions.filter(({ code }) => regions === undefined || regions.includes(code));
      return { ...reply, facts: Object.fromEntries(facts), regions: known };
    },
  };
}
