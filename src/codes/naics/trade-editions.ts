import type { EditionSpan } from '../../model/index.ts';
import { frozen } from '../frozen.ts';

/**
 * In which edition of NAICS the state export series of the Census Bureau is coded, by year. Each edition is taken to begin
 * with the year that it is named after (METHODS, caveat C29); the Census Bureau does not state the switch with the series,
 * so the years are unconfirmed. That 115 appears first in 2022 agrees with them.
 */
export const naicsTradeEditions = /* @__PURE__ */ frozen([
  { edition: 'NAICS2012', from: '2012', to: '2016' },
  { edition: 'NAICS2017', from: '2017', to: '2021' },
  { edition: 'NAICS2022', from: '2022', to: null },
] as const satisfies readonly EditionSpan[]);
