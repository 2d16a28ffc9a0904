/** Names of the invented peers. */
export const peerNames = (
  'Alder Ash Aspen Bay Beech Birch Box Cedar Cherry Chestnut Cypress Dogwood Elder Elm Fir Gorse Hawthorn Hazel ' +
  'Heath Hemlock Hickory Holly Hornbeam Ivy Juniper Larch Laurel Lime Linden Locust Magnolia Maple Medlar Mulberry ' +
  'Myrtle Oak Olive Osier Pear Pine Plane Poplar Rowan Sorrel Spruce Sycamore Walnut Willow Yew'
).split(' ');

/** Ranks from the largest, ties sharing the lower number; nothing for what is missing. */
export function ranksOf(values: readonly (number | null)[]): readonly (number | null)[] {
  return values.map((value) =>
    value === null ? null : 1 + values.filter((other) => other !== null && other > value).length,
  );
}

/** Parts of a total, each a fixed fraction of what those before it left. The fourth has no growth, the last no value. */
export function partRows<Key extends string>(labels: readonly string[], totalUsd: number) {
  return labels.map((label, at) => {
    const share = at === labels.length - 1 ? null : 0.198 * 0.82 ** at;
    return {
      key: `A${String(at).padStart(2, '0')}` as Key,
      rank: at + 1,
      label,
      valueUsd: share === null ? null : share * totalUsd,
      share,
      compoundGrowth: at === 3 ? null : ((at * 29) % 17) / 100 - 0.05,
      changeUsd: at === 3 || share === null ? null : share * totalUsd * 0.3 * (at % 4 === 1 ? -1 : 1),
      nationShare: at === 6 ? null : 0.15 * 0.86 ** at + ((at * 13) % 5) / 100,
    };
  });
}
