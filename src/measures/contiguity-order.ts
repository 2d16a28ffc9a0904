import { PortolanError } from '../errors/index.ts';

/**
 * How many borders lie between a region and each other: 1 for its neighbours, 2 for their neighbours, and so on; `null` where no
 * way leads. The region itself is left out.
 *
 * Takes each border once. Anselin (1988), "Spatial Econometrics", calls it the order of contiguity.
 *
 * @param neighbours the neighbours of each region, as {@link contiguity} gives them
 * @throws `UNKNOWN_REGION` when `neighbours` has no such region
 *
 * @example
 * const neighbours = { 'US-AL': ['US-GA'], 'US-GA': ['US-AL', 'US-SC'], 'US-SC': ['US-GA'], 'US-HI': [] };
 * contiguityOrder(neighbours, 'US-AL'); // { 'US-GA': 1, 'US-SC': 2, 'US-HI': null }
 */
export function contiguityOrder(
  neighbours: Readonly<Record<string, readonly string[]>>,
  from: string,
): Readonly<Record<string, number | null>> {
  if (!Object.hasOwn(neighbours, from)) {
    throw new PortolanError(
      'UNKNOWN_REGION',
      `The neighbours of ${JSON.stringify(from)} are not known. Name one that is listed.`,
      {
        path: 'from',
      },
    );
  }
  const orders = new Map([[from, 0]]);
  for (const [label, order] of orders) {
    const next = Object.hasOwn(neighbours, label) ? neighbours[label]! : [];
    for (const neighbour of next) if (!orders.has(neighbour)) orders.set(neighbour, order + 1);
  }
  orders.delete(from);
  for (const label of Object.keys(neighbours)) if (label !== from && !orders.has(label)) orders.set(label, Number.NaN);
  return Object.fromEntries([...orders].map(([label, order]) => [label, Number.isNaN(order) ? null : order]));
}
