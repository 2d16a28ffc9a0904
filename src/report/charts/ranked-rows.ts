import type { PeerRow } from '../../model/index.ts';

/** A region with its figure and its rank. */
export interface RankedRow {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly rank: number;
}

/** The columns of the peer table that hold a measure and the rank by it. */
export interface RankColumns {
  readonly value: 'exportsPerHeadUsd' | 'exportsUsd';
  readonly rank: 'perHeadRank' | 'exportsRank';
}

/** The regions that have a figure, the best rank first. */
export function rankedRows(rows: readonly PeerRow[], { value, rank }: RankColumns): readonly RankedRow[] {
  return rows
    .flatMap((row) => {
      const rowValue = row[value];
      const rowRank = row[rank];
      return rowValue === null || rowRank === null
        ? []
        : [{ key: row.key, label: row.label, value: rowValue, rank: rowRank }];
    })
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
}

/** At most so many rows: all of a short list, of a long one the leaders and the neighbours of the region. */
export function legibleRows(rows: readonly RankedRow[], region: string, most: number): readonly RankedRow[] {
  if (rows.length <= most) return rows;
  const own = rows.findIndex((row) => row.key === region);
  return rows.filter((_, at) => at < most / 2 || Math.abs(at - own) < most / 4);
}
