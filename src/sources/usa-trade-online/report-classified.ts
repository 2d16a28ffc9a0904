import { naicsTradeEditions } from '../../codes/index.ts';
import { PortolanError } from '../../errors/index.ts';
import type { Classified, EditionSpan } from '../../model/index.ts';

/** The systems in which USA Trade Online codes commodities. */
export type ReportSystem = 'NAICS' | 'HS';

function systemOf(title: string | null, levels: readonly number[]): ReportSystem {
  if (title !== null && /\bnaics\b/i.test(title)) return 'NAICS';
  if (title !== null && /\b(?:hs|harmonized)\b/i.test(title)) return 'HS';
  if (levels.includes(3)) return 'NAICS';
  if (levels.includes(2) || levels.includes(10)) return 'HS';
  throw new PortolanError(
    'INVALID_OPTION',
    'Neither the title nor the codes say whether the commodities are coded in NAICS or in HS. Say it in options.classification.',
    { path: 'options.classification' },
  );
}

/**
 * How the commodities of a report are coded, over time. For NAICS the editions are those of the Census Bureau's state series.
 *
 * @throws `INVALID_OPTION` where the system can't be told, and for HS without editions
 */
export function reportClassified({
  title,
  levels,
  classification,
  editions,
}: {
  readonly title: string | null;
  readonly levels: readonly number[];
  readonly classification: ReportSystem | undefined;
  readonly editions: readonly EditionSpan[] | undefined;
}): Classified {
  const system = classification ?? systemOf(title, levels);
  if (editions !== undefined) return { system, editions };
  if (system === 'NAICS') return { system, editions: naicsTradeEditions };
  throw new PortolanError(
    'INVALID_OPTION',
    "The commodities are coded in HS, and the file does not say in which edition. Give options.editions, such as [{ edition: 'HS2022', from: '2022', to: null }].",
    { path: 'options.editions' },
  );
}
