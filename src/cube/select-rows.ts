import { PortolanError } from '../errors/index.ts';
import type { DimensionFilter } from '../model/index.ts';
import type { DimensionColumn } from './column.ts';

const isText = (value: unknown) => typeof value === 'string';

/** Whether a text passes a filter, by comparison of UTF-16 units for a range. */
function keeps(filter: DimensionFilter, name: string): (text: string) => boolean {
  if (typeof filter === 'string') return (text) => text === filter;
  if (Array.isArray(filter) && filter.every(isText)) {
    const wanted = new Set<string>(filter);
    return (text) => wanted.has(text);
  }
  if (typeof filter === 'object' && filter !== null && Object.entries(filter).every(isBound)) {
    const { from, to } = filter as { readonly from?: string; readonly to?: string };
    return (text) => (from === undefined || text >= from) && (to === undefined || text <= to);
  }
  throw new PortolanError(
    'INVALID_OPTION',
    `The filter of the dimension ${name} is neither a text, nor a list of texts, nor { from, to } with texts. Give one of these.`,
    { path: `where.${name}` },
  );
}

function isBound([key, value]: [string, unknown]): boolean {
  return (key === 'from' || key === 'to') && (value === undefined || isText(value));
}

/**
 * The rows, out of `rows`, whose text in one dimension passes a filter; `null` stands for all rows of the cube. Linear
 * in the rows looked at.
 *
 * @throws `INVALID_OPTION` for what is no filter
 */
export function selectRows(
  { name, dictionary, codes }: DimensionColumn,
  filter: DimensionFilter,
  rows: Uint32Array | null,
): Uint32Array | null {
  const keep = keeps(filter, name);
  const wanted = Uint8Array.from(dictionary, (text) => (keep(text) ? 1 : 0));
  const length = rows === null ? codes.length : rows.length;
  let count = 0;
  for (let i = 0; i < length; i++) count += wanted[codes[rows === null ? i : rows[i]!]!]!;
  if (count === length) return rows;
  const selected = new Uint32Array(count);
  let next = 0;
  for (let i = 0; next < count; i++) {
    const row = rows === null ? i : rows[i]!;
    selected[next] = row;
    next += wanted[codes[row]!]!;
  }
  return selected;
}
