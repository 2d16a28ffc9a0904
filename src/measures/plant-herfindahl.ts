import { PortolanError } from '../errors/index.ts';
import { checkAmount } from './by-label.ts';
import { isKnown, type MaybeNumber } from './known.ts';
import { byPowerOfTwo } from './power-of-two.ts';

/** A class of establishments by their size, as County Business Patterns publishes them. */
export interface SizeClass {
  /** How many establishments are in the class. */
  readonly establishments: number;
  /** The fewest employees of one: 5 in the class 5–9. */
  readonly from: number;
  /** The most; `null` for the open class at the top. */
  readonly to: number | null;
  /** The employees of all of them together, where published. */
  readonly employment?: MaybeNumber;
}

/** How concentrated an industry is in its plants, as far as their size classes tell. */
export interface PlantHerfindahl {
  /** H with the plants of a class all of one size. */
  readonly index: number;
  /**
   * The most that H can be with these sizes, where the employment of every class is published; otherwise `null`. `index` is the
   * least then.
   */
  readonly atMost: number | null;
  readonly establishments: number;
  /** How many classes had no employment published and took the middle of their bounds for the size of each plant. */
  readonly assumedClasses: number;
}

/**
 * Herfindahl index of an industry's plants from size classes, for {@link ellisonGlaeser}: H = Σ n·(e/n)² / E², each of the n
 * establishments of a class with its mean size e/n. 0–1, 1/n for n equal plants.
 *
 * Where the employment of a class is missing, the middle of its bounds stands for the mean. For the bound, as many plants of a class
 * as its employment allows are at its upper end and the others, but for one between them, at its lower; of the open class all but one
 * are at the lower end. Published employment carries noise and may lie outside of the bounds of its class: nothing is refused for it.
 *
 * `null` without establishments or employment, and where the open class has establishments but no employment. Costs time linear in
 * the classes.
 *
 * Source: Ellison and Glaeser (1997) take H from the size classes of the Census of Manufactures, after Schmalensee (1977).
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what is infinite and establishments that are no whole number, `INVALID_OPTION` for bounds the wrong way round
 *
 * @example
 * plantHerfindahl([
 *   { establishments: 10, from: 1, to: 4, employment: 20 },
 *   { establishments: 1, from: 50, to: 99, employment: 80 },
 * ]); // { index: 0.644, atMost: 0.6458, establishments: 11, assumedClasses: 0 }
 */
export function plantHerfindahl(classes: readonly SizeClass[]): PlantHerfindahl | null {
  for (const [place, one] of classes.entries()) checkClass(one, place);
  let [establishments, employment, squares, most, assumedClasses] = [0, 0, 0, 0, 0];
  for (const one of inOneUnit(classes.filter((each) => each.establishments > 0))) {
    const { establishments: count, from, to } = one;
    const isPublished = isKnown(one.employment ?? null);
    if (!isPublished && to === null) return null;
    const jobs = isPublished ? one.employment! : (count * (from + to!)) / 2;
    establishments += count;
    employment += jobs;
    squares += jobs ** 2 / count;
    most += largestSquares(one, jobs);
    assumedClasses += isPublished ? 0 : 1;
  }
  if (!(employment > 0)) return null;
  const index = squares / employment ** 2;
  const atMost = Math.min(1, Math.max(index, most / employment ** 2));
  return { index, atMost: assumedClasses > 0 ? null : atMost, establishments, assumedClasses };
}

/** The classes with employees in a power of 2 near the most there are, so that no square overflows or vanishes. */
function inOneUnit(classes: readonly SizeClass[]): SizeClass[] {
  const { unit } = byPowerOfTwo(classes.flatMap(({ from, to, employment }) => [from, to ?? 0, employment ?? 0]));
  const inUnit = (employees: MaybeNumber) => (employees === null ? null : employees / unit);
  return classes.map(({ establishments, from, to, employment = null }) => ({
    establishments,
    from: from / unit,
    to: inUnit(to),
    employment: inUnit(employment),
  }));
}

/** The most that the squared sizes of the plants of a class can add up to. */
function largestSquares({ establishments, from, to }: SizeClass, jobs: number): number {
  const atTop = to === null || to === from ? 0 : Math.floor((jobs - establishments * from) / (to - from));
  const large = Math.min(Math.max(atTop, 0), establishments - 1);
  const small = establishments - 1 - large;
  const between = jobs - large * (to ?? 0) - small * from;
  return large * (to ?? 0) ** 2 + between ** 2 + small * from ** 2;
}

function checkClass({ establishments, from, to, employment = null }: SizeClass, place: number): void {
  const path = `classes[${place}]`;
  checkAmount(establishments, `${path}.establishments`);
  if (!Number.isSafeInteger(establishments)) {
    throw new PortolanError(
      'INVALID_MEASURE_VALUE',
      `There can't be ${establishments} establishments. Give a whole number.`,
      {
        path: `${path}.establishments`,
      },
    );
  }
  checkAmount(from, `${path}.from`);
  checkAmount(to, `${path}.to`);
  checkAmount(employment, `${path}.employment`);
  if (to === null || to >= from) return;
  throw new PortolanError('INVALID_OPTION', `A class can't go from ${from} to ${to}. Give its lower bound first.`, {
    path: `${path}.to`,
  });
}
