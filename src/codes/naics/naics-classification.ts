import type { CodeIn } from '../../model/index.ts';
import { type Classification, type ClassificationRow, classification } from '../classification.ts';
import { naicsReadings } from './naics-readings.ts';
import { sectorOfDigits } from './naics-sector.ts';
import type { NaicsEdition } from './naics3-changes.ts';
import { explainTradeOnly } from './trade-only-naics.ts';

/** 2, 3, 4, 5 and 6 digits. The sectors 31-33, 44-45 and 48-49 are written as ranges. */
export type NaicsLevel = 'sector' | 'subsector' | 'industry-group' | 'industry' | 'national-industry';

/** A code of one edition of NAICS, of any level: `31-33`, `336`, `3364`, `33641`, `336411`. */
export type NaicsCode<E extends NaicsEdition = NaicsEdition> = CodeIn<E>;

const levels = [
  'sector',
  'subsector',
  'industry-group',
  'industry',
  'national-industry',
] as const satisfies readonly NaicsLevel[];

/** An edition of NAICS from its 6-digit industries, each written as the digits that differ from the one before. */
export function naicsClassification<const E extends NaicsEdition>(
  edition: E,
  table: string,
): Classification<E, NaicsLevel> {
  return classification<E, NaicsLevel>({
    edition,
    system: 'NAICS',
    title: `NAICS ${edition.slice(-4)}`,
    publisher: 'US Census Bureau',
    levels,
    example: '336411',
    rows: () => rowsOf(table),
    readings: naicsReadings,
    explain: explainTradeOnly,
  });
}

function* rowsOf(table: string): Iterable<ClassificationRow<NaicsLevel>> {
  let before: readonly string[] = [];
  let code = '';
  for (const digits of table.trim().split(/\s+/)) {
    code = code.slice(0, 6 - digits.length) + digits;
    const path = [sectorOfDigits(code.slice(0, 2)), ...[3, 4, 5, 6].map((length) => code.slice(0, length))];
    for (const [depth, level] of levels.entries()) {
      if (path[depth] !== before[depth]) yield [path[depth]!, level, path[depth - 1] ?? null];
    }
    before = path;
  }
}
