import type { PlaceLists } from './bits.ts';

/** Regions and products that hang together through what is present where, by place. */
export interface Component {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * The connected components of the graph of regions and products, the one with the most regions first, then in the order of their first
 * region. Regions without a product and products without a region belong to none.
 */
export function componentsOf(byRow: PlaceLists, byColumn: PlaceLists): Component[] {
  const seenRows = new Uint8Array(byRow.starts.length - 1);
  const seenColumns = new Uint8Array(byColumn.starts.length - 1);
  const components: Component[] = [];
  for (let start = 0; start < seenRows.length; start++) {
    if (seenRows[start] === 1 || byRow.starts[start] === byRow.starts[start + 1]) continue;
    const rows = [start];
    const columns: number[] = [];
    seenRows[start] = 1;
    for (const row of rows) {
      for (let i = byRow.starts[row]!; i < byRow.starts[row + 1]!; i++) {
        const column = byRow.places[i]!;
        if (seenColumns[column] === 1) continue;
        seenColumns[column] = 1;
        columns.push(column);
        for (let k = byColumn.starts[column]!; k < byColumn.starts[column + 1]!; k++) {
          const other = byColumn.places[k]!;
          if (seenRows[other] === 1) continue;
          seenRows[other] = 1;
          rows.push(other);
        }
      }
    }
    components.push({ rows: rows.sort((a, b) => a - b), columns: columns.sort((a, b) => a - b) });
  }
  return components.sort((a, b) => b.rows.length - a.rows.length);
}
