import type { Concordance } from './concordance.ts';

/** Where the value of one code goes. */
export interface ConcordanceRow {
  readonly targets: readonly (readonly [to: string, weight: number])[];
  readonly unmapped: number;
}

/** The rows of a concordance by their code, the targets in order. */
export function rowsByCode({ links, unmapped }: Concordance): ReadonlyMap<string, ConcordanceRow> {
  const rows = new Map<string, { targets: (readonly [string, number])[]; unmapped: number }>();
  const rowOf = (code: string) => {
    const row = rows.get(code) ?? { targets: [], unmapped: 0 };
    rows.set(code, row);
    return row;
  };
  for (const [from, to, weight] of links) rowOf(from).targets.push([to, weight]);
  for (const [code, share] of unmapped) rowOf(code).unmapped = share;
  return rows;
}
