const fewest = 256;

/** The first few of a list in an order, without sorting the rest where few are asked for. */
export function bestOf<Item>(items: readonly Item[], limit: number, compare: (a: Item, b: Item) => number): Item[] {
  if (limit > fewest) return [...items].sort(compare).slice(0, limit);
  const best: Item[] = [];
  for (const item of items) {
    if (best.length === limit && compare(item, best[limit - 1]!) >= 0) continue;
    if (best.length === limit) best.pop();
    let at = best.length;
    while (at > 0 && compare(item, best[at - 1]!) < 0) at--;
    best.splice(at, 0, item);
  }
  return best;
}
