import { PortolanError } from '../../errors/index.ts';
import type { Edition, Parsed } from '../../model/index.ts';
import type { Classification } from '../classification.ts';
import { refused } from '../parsed.ts';
import { shown } from '../shown.ts';
import { checkPairOptions } from './check-pair-options.ts';
import type { ConcordanceSource, ConcordanceTable } from './concordance.ts';
import { sortLinks } from './sort-links.ts';

/** A line of a table of one's own: both codes, and how many of the finest lines it stands for, 1 where not given. */
export type ConcordancePair = readonly [from: string, to: string, lines?: number];

export interface ConcordanceFromPairsOptions<From extends Edition, To extends Edition> {
  readonly from: From;
  readonly to: To;
  /** Where the pairs come from, to be cited. */
  readonly source: ConcordanceSource;
  /** Whether the pairs match codes by other than their definition, so that figures made with them are estimates. */
  readonly approximate?: boolean;
  /** The codes of each side. A row with another code is rejected. Without them, any text without spaces is a code. */
  readonly fromCodes?: Classification<NoInfer<From>>;
  readonly toCodes?: Classification<NoInfer<To>>;
}

/** A row that is not in the table, and why. */
export interface RejectedPair {
  /** Its place among the rows given, from 0. */
  readonly row: number;
  readonly column: 'from' | 'to' | 'lines';
  /** What stands there, shortened. */
  readonly value: string;
  readonly reason: string;
  /** What was probably meant. */
  readonly suggestion: string | null;
}

export interface ConcordanceFromPairs<From extends Edition = Edition, To extends Edition = Edition> {
  readonly table: ConcordanceTable<From, To>;
  readonly rowsRead: number;
  readonly rejected: readonly RejectedPair[];
}

const longest = 80;

function parseText(value: unknown): Parsed<string> {
  if (typeof value === 'string' && value !== '' && value.length <= longest && !/\s/.test(value)) {
    return { ok: true, value };
  }
  const isNumber = typeof value === 'number';
  const advice = isNumber ? ' Codes are text: a number may have lost its leading zero.' : '';
  const trimmed = typeof value === 'string' && value.length <= longest ? value.trim() : '';
  return refused(`${shown(value)} is no code.${advice}`, /^\S+$/.test(trimmed) ? trimmed : null);
}

function parseLines(value: unknown): Parsed<number> {
  if (value === undefined) return { ok: true, value: 1 };
  if (Number.isSafeInteger(value) && (value as number) > 0) return { ok: true, value: value as number };
  return refused('The number of lines is no whole number above 0.');
}

/**
 * A table of one's own from its pairs, such as those of Pierce and Schott. Pairs that stand several times add up their lines:
 * give the finest rows, or each pair once.
 *
 * Rows that are refused don't end the reading: they are listed, and not in the table.
 *
 * @throws `EDITION_MISMATCH` for a list of codes of another edition, `INVALID_OPTION` for rows that are no list and for options
 * that are missing or none
 *
 * @example
 * const source = { title: 'My own', publisher: 'Me', vintage: '2024', licence: 'CC0', derived: false, note: null };
 * const rows = [
 *   ['854690', '326199'],
 *   ['854690', ' 335932'],
 * ] as const;
 * const { table, rejected } = concordanceFromPairs(rows, { from: 'HS2017', to: 'NAICS2017', source });
 * table.links; // [{ from: '854690', to: '326199', lines: 1 }]
 * rejected[0].suggestion; // '335932'
 */
export function concordanceFromPairs<const From extends Edition, const To extends Edition>(
  rows: Iterable<ConcordancePair>,
  options: ConcordanceFromPairsOptions<From, To>,
): ConcordanceFromPairs<From, To> {
  checkPairOptions(options as ConcordanceFromPairsOptions<Edition, Edition>);
  const { from, to, source, approximate = false, fromCodes, toCodes } = options;
  if (typeof rows !== 'object' || rows === null || !(Symbol.iterator in rows)) {
    throw new PortolanError('INVALID_OPTION', 'The rows are no list of pairs. Give [from, to] for each.', {
      path: 'rows',
    });
  }
  const rejected: RejectedPair[] = [];
  const links = new Map<string, { from: string; to: string; lines: number }>();
  let row = 0;
  for (const pair of rows as Iterable<unknown>) {
    const cells: readonly unknown[] = Array.isArray(pair) ? pair : [];
    const parsed = [
      (fromCodes?.parse ?? parseText)(cells[0]),
      (toCodes?.parse ?? parseText)(cells[1]),
      parseLines(cells[2]),
    ] as const;
    const bad = parsed.findIndex(({ ok }) => !ok);
    const refusal = parsed[bad];
    if (refusal !== undefined && !refusal.ok) {
      const { reason, suggestion = null } = refusal;
      const column = (['from', 'to', 'lines'] as const)[bad]!;
      rejected.push({ row, column, value: shown(cells[bad]), reason, suggestion });
    } else {
      const [one, other, lines] = parsed.map((part) => (part.ok ? part.value : '')) as [string, string, number];
      const key = JSON.stringify([one, other]);
      const known = links.get(key) ?? { from: one, to: other, lines: 0 };
      known.lines += lines;
      links.set(key, known);
    }
    row++;
  }
  return {
    table: { from, to, source, approximate, links: sortLinks([...links.values()]) },
    rowsRead: row,
    rejected,
  };
}
