import { hasBit, type PlaceLists } from './bits.ts';
import type { PresenceMatrix } from './presence-matrix.ts';
import type { ProximityMatrix } from './proximity-matrix.ts';

/** Labels that only the table has, and that only the space has. */
export interface UnmatchedProducts {
  readonly onlyPresence: readonly string[];
  readonly onlyProximity: readonly string[];
}

/** Products of a presence matrix and of a product space, matched by label. */
export interface SpaceAlignment {
  /** For each column of the presence matrix its place in the space, -1 where it has none. */
  readonly placeOfColumn: Int32Array;
  /** Which places of the space count: those that the presence matrix has too, with a proximity. */
  readonly counts: Uint8Array;
  /** For each region the places that are present, or where those are more than half, the ones that aren't. */
  readonly lists: PlaceLists;
  readonly listsAbsent: Uint8Array;
  /** Regions with a cell that can't be told. */
  readonly undecided: Uint8Array;
  readonly unmatched: UnmatchedProducts;
  /** Products that both have, but that have no proximity: present nowhere in the space, or not to be told there. */
  readonly withoutProximity: readonly string[];
}

export function alignSpace(presence: PresenceMatrix, proximity: ProximityMatrix): SpaceAlignment {
  const { rowLabels, columnLabels, bits } = presence;
  const { labels, ubiquity } = proximity;
  const places = new Map(labels.map((label, place) => [label, place]));
  const placeOfColumn = Int32Array.from(columnLabels, (label) => places.get(label) ?? -1);
  const counts = new Uint8Array(labels.length);
  for (const place of placeOfColumn) if (place >= 0 && ubiquity[place]! > 0) counts[place] = 1;
  const counting = placeOfColumn.reduce((sum, place) => sum + (place >= 0 ? counts[place]! : 0), 0);
  const starts = new Int32Array(rowLabels.length + 1);
  const listsAbsent = new Uint8Array(rowLabels.length);
  const listed: number[] = [];
  for (let row = 0; row < rowLabels.length; row++) {
    const present: number[] = [];
    const absent: number[] = [];
    for (let column = 0; column < columnLabels.length; column++) {
      const place = placeOfColumn[column]!;
      if (place >= 0 && counts[place] === 1) (hasBit(bits.byRow, row, column) ? present : absent).push(place);
    }
    listsAbsent[row] = 2 * present.length > counting ? 1 : 0;
    for (const place of listsAbsent[row] === 1 ? absent : present) listed.push(place);
    starts[row + 1] = listed.length;
  }
  const undecidedRows = new Set(presence.details.undecidedRows);
  const inPresence = new Set(columnLabels);
  return {
    placeOfColumn,
    counts,
    lists: { starts, places: Int32Array.from(listed) },
    listsAbsent,
    undecided: Uint8Array.from(rowLabels, (label) => (undecidedRows.has(label) ? 1 : 0)),
    unmatched: {
      onlyPresence: columnLabels.filter((_, column) => placeOfColumn[column] === -1),
      onlyProximity: labels.filter((label) => !inPresence.has(label)),
    },
    withoutProximity: labels.filter((label, place) => inPresence.has(label) && counts[place] === 0),
  };
}
