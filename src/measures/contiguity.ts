import { PortolanError } from '../errors/index.ts';

/** Which regions border on which. */
export interface Contiguity {
  /** The neighbours of each region, in the order of their labels. */
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
  /** Pairs that were given one way only. Taken both ways; in a file that lists each border twice, they are its mistakes. */
  readonly oneWay: readonly (readonly [string, string])[];
  /** Regions without a neighbour. */
  readonly isolated: readonly string[];
  /** Labels in pairs that are not among `regions`; those pairs are left out. */
  readonly unmatched: readonly string[];
}

export interface ContiguityOptions {
  /** All regions, with those that border on none. Default: the ones in the pairs. */
  readonly regions?: readonly string[];
}

/**
 * Contiguity from a list of pairs of neighbours: a relation that holds both ways, each neighbour once, and no region its own. Lists
 * that name each border once, twice, or with the region itself (as the Census file of adjacent counties does) all give the same.
 *
 * Sorted by label, so the order of the pairs doesn't matter. Costs n log n for n pairs. Neighbours of neighbours:
 * {@link contiguityOrder}.
 *
 * @throws `INVALID_NAME` for a label that is no text, or that occurs twice in `regions`
 *
 * @example
 * const pairs = [['US-GA', 'US-FL'], ['US-FL', 'US-GA'], ['US-AL', 'US-GA']];
 * const { neighbours, oneWay, isolated } = contiguity(pairs, { regions: ['US-AL', 'US-FL', 'US-GA', 'US-HI'] });
 * neighbours['US-GA']; // ['US-AL', 'US-FL']
 * oneWay; // [['US-AL', 'US-GA']]
 * isolated; // ['US-HI']
 */
export function contiguity(pairs: readonly (readonly string[])[], { regions }: ContiguityOptions = {}): Contiguity {
  const given = new Map<string, Set<string>>();
  const open = regions === undefined;
  regions?.forEach((label, i) => {
    checkLabel(label, `options.regions[${i}]`);
    if (given.has(label))
      refuse(`${JSON.stringify(label)} is listed twice. List each region once.`, `options.regions[${i}]`);
    given.set(label, new Set());
  });
  const unmatched = new Set<string>();
  pairs.forEach((pair, i) => {
    if (pair?.length !== 2) refuse(`${JSON.stringify(pair)} is no pair. Give two labels.`, `pairs[${i}]`);
    pair.forEach((label, side) => {
      checkLabel(label, `pairs[${i}][${side}]`);
      if (open && !given.has(label)) given.set(label, new Set());
      else if (!given.has(label)) unmatched.add(label);
    });
    const [one, other] = pair as readonly [string, string];
    if (one !== other && given.has(one) && given.has(other)) given.get(one)!.add(other);
  });
  const oneWay: [string, string][] = [];
  const both = new Map([...given].map(([label, others]) => [label, new Set(others)]));
  for (const [label, others] of given) {
    for (const other of others) {
      if (given.get(other)!.has(label)) continue;
      oneWay.push([label, other]);
      both.get(other)!.add(label);
    }
  }
  const labels = [...both.keys()].sort();
  return {
    neighbours: Object.fromEntries(labels.map((label) => [label, [...both.get(label)!].sort()])),
    oneWay: oneWay.sort(([a, b], [c, d]) => compare(a, c) || compare(b, d)),
    isolated: labels.filter((label) => both.get(label)!.size === 0),
    unmatched: [...unmatched].sort(),
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function checkLabel(label: unknown, path: string): void {
  if (typeof label !== 'string' || label === '') refuse(`${JSON.stringify(label)} is no label. Give a text.`, path);
}

function refuse(message: string, path: string): never {
  throw new PortolanError('INVALID_NAME', message, { path });
}
