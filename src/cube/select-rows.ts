import type { DimensionFilter } from '../model/index.ts';
import type { DimensionColumn } from './column.ts';

function keeps(filter: DimensionFilter): (text: string) => boolean {
  if (typeof filter === 'string') return (text) => text === filter;
  if ('from' in filter || 'to' in filter) {
    const { from, to } = filter as { readonly from?: string; readonly to?: string };
    return (text) => (from === undefined || text >= from) && (to === undefined || text <= to);
  }
  const wanted = new Set(filter as readonly string[]);
  return (text) => wanted.has(text);
}

/** The rows, out of `rows` (`null` for all), whose text in one dimension passes a filter. Linear in the rows looked at. */
export function selectRows(
  { dictionary, codes }: DimensionColumn,
  filter: DimensionFilter,
  rows: Uint32Array | null,
): Uint32Array {
  const keep = keeps(filter);
  const wanted = Uint8Array.from(dictionary, (text) => (keep(text) ? 1 : 0));
  const length = rows === null ? codes.length : rows.length;
  let count = 0;
  for (let i = 0; i < length; i++) count += wanted[codes[rows === null ? i : rows[i]!]!]!;
  const selected = new Uint32Array(count);
  let next = 0;
  for (let i = 0; i < length && next < count; i++) {
    const row = rows === null ? i : rows[i]!;
    if (wanted[codes[row]!] === 1) selected[next++] = row;
  }
  return selected;
}
