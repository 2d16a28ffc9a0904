import fc from 'fast-check';

/** A fact as a plain object: `value` may be missing. */
export interface Fact {
  readonly place: string;
  readonly product: string;
  readonly year: string;
  readonly value: number | null;
  readonly weight: number | null;
}

export const shape = { dimensions: ['place', 'product', 'year'], measures: ['value', 'weight'] } as const;

const wholeNumber = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }), { freq: 8 });

/** Facts with few texts, so that groups have several rows; the texts are ones that are easy to sort wrongly. */
export const facts: fc.Arbitrary<Fact[]> = fc.array(
  fc.record({
    place: fc.constantFrom('US-GA', 'US-AL', 'us-ga', '', 'é', 'z', '🍑', '\uffee', '10', '9'),
    product: fc.constantFrom('311', '0311', '31', '3', 'Z'),
    year: fc.constantFrom('2022', '2023', '2024'),
    value: wholeNumber,
    weight: wholeNumber,
  }),
  { maxLength: 60 },
);

export const missingPolicy = fc.constantFrom('withhold', 'sum-known');

type Name = 'place' | 'product' | 'year';

export const someDimensions: fc.Arbitrary<Name[]> = fc.shuffledSubarray(['place', 'product', 'year']);

/** A filter of plain objects, beside the one of the cube that says the same. */
export const filters = fc.constantFrom<{
  where: { [name in Name]?: string | string[] | { from?: string; to?: string } };
  keeps: (fact: Fact) => boolean;
}>(
  { where: {}, keeps: () => true },
  { where: { place: 'US-GA' }, keeps: ({ place }) => place === 'US-GA' },
  { where: { place: ['é', '10', 'nowhere'] }, keeps: ({ place }) => ['é', '10'].includes(place) },
  { where: { year: { from: '2023' } }, keeps: ({ year }) => Number(year) >= 2023 },
  { where: { year: { from: '2022', to: '2023' } }, keeps: ({ year }) => Number(year) <= 2023 },
  { where: { year: { to: '2022' }, product: '3' }, keeps: ({ year, product }) => year === '2022' && product === '3' },
  { where: { product: [] }, keeps: () => false },
);

function sum(values: readonly (number | null)[], missing: string): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0 || (missing === 'withhold' && known.length < values.length)) return null;
  return known.reduce((total, value) => total + value, 0);
}

/** What a rollup must answer, worked out with plain objects. */
export function rollupByHand(facts: readonly Fact[], dimensions: readonly Name[], missing: string) {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = JSON.stringify(dimensions.map((name) => fact[name]));
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  const compare = (one: readonly string[], other: readonly string[]): number => {
    const d = one.findIndex((text, i) => text !== other[i]);
    return d === -1 ? 0 : one[d]! < other[d]! ? -1 : 1;
  };
  return [...groups]
    .map(([key, members]) => [JSON.parse(key) as string[], members] as const)
    .sort(([one], [other]) => compare(one, other))
    .map(([texts, members]) => ({
      ...Object.fromEntries(dimensions.map((name, d) => [name, texts[d]!])),
      value: sum(
        members.map(({ value }) => value),
        missing,
      ),
      weight: sum(
        members.map(({ weight }) => weight),
        missing,
      ),
    }));
}
