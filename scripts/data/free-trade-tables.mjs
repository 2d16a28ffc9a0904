import { join } from 'node:path';
import { readTable } from './read-table.mjs';
import { literal } from './write-or-check.mjs';

const replaced = /^(\S+) \(superseded by (\S+)\)$/;

/** `src/codes/countries/free-trade-agreements.data.ts`: partners, agreements and dates. */
export function freeTradeTables(folder) {
  const rows = readTable(join(folder, 'markets/us_free_trade_agreements.csv')).map((row) => {
    const [, name, successor] = replaced.exec(row.agreement) ?? [];
    if (!/^\d{4}-\d\d-\d\d$/.test(row.entry_into_force_date)) throw new Error(`No date: ${literal(row)}`);
    return {
      market: row.iso3,
      agreement: name ?? row.agreement,
      inForce: row.entry_into_force_date,
      supersededBy: successor ?? null,
      verified: row.date_seen_in_a_stored_source === '1',
    };
  });
  const odd = rows.find((row) => row.supersededBy === null && row.agreement.includes('('));
  if (odd !== undefined && odd.agreement !== 'US-Korea FTA (KORUS)') throw new Error(`Look at ${odd.agreement} first`);
  return {
    'src/codes/countries/free-trade-agreements.data.ts': `// Free trade agreements of the United States by partner, and the date of entry into force. Dates that are not verified
// were not found in a source that is at hand.
// Edition: 2025.
// Source: Office of the US Trade Representative; World Trade Organization (US government facts, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const freeTradeTable: readonly {
  readonly market: string;
  readonly agreement: string;
  readonly inForce: string;
  readonly supersededBy: string | null;
  readonly verified: boolean;
}[] = [
${rows.map((row) => `  ${literal(row)},`).join('\n')}
];
`,
  };
}
