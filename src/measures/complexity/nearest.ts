/**
 * Keeps the weights of the k other products nearest to one and sets those of the rest to 0; ties go to the label that comes first.
 *
 * @param ranks the place of each label in alphabetical order
 * @param own the product itself, which is none of its neighbours and keeps its weight
 */
export function keepNearest(
  weights: Float64Array,
  k: number,
  own: number,
  counts: Uint8Array,
  ranks: Int32Array,
): void {
  const nearest: number[] = [];
  const isNearer = (a: number, b: number) =>
    weights[a]! > weights[b]! || (weights[a] === weights[b] && ranks[a]! < ranks[b]!);
  for (let place = 0; place < weights.length; place++) {
    if (place === own || counts[place] === 0) continue;
    if (nearest.length === k && (k === 0 || !isNearer(place, nearest[k - 1]!))) continue;
    if (nearest.length === k) nearest.pop();
    let at = nearest.length;
    while (at > 0 && isNearer(place, nearest[at - 1]!)) at -= 1;
    nearest.splice(at, 0, place);
  }
  const kept = new Set(nearest);
  for (let place = 0; place < weights.length; place++) if (place !== own && !kept.has(place)) weights[place] = 0;
}
