import { stateByName } from '../../codes/index.ts';
import type { RegionCode } from '../../model/index.ts';
import { DimensionReader } from '../mapping/dimension-reader.ts';
import { type ParsedCell, parseMarketCell } from '../mapping/parse-cell.ts';
import { parsePeriod } from '../mapping/parse-period.ts';

/** All commodities together. */
export const allCommodities = 'TOTAL';

/** All countries together. */
export const allCountries = 'WLD';

/** Exports and imports whose state is not known. They are in the nation's total and in no state's. */
export const unidentifiedState: RegionCode = 'custom:unidentified-state';

const mostPartialYears = 20;

function parseStateCell(text: string): ParsedCell {
  const sign = text.toLowerCase();
  if (sign === 'all states') return 'US';
  if (sign === 'unknown' || sign === 'unidentified') return unidentifiedState;
  const state = stateByName(text);
  return state.ok ? state.value : { reason: 'UNKNOWN_REGION', explanation: state.reason };
}

/** Reads the cells of a report, and remembers what is not in the codes: labels, and the parts of years it met. */
export class ReportCells {
  readonly productLabels = new Map<string, string>();
  readonly #partialYears = new Set<string>();

  readonly commodity = new DimensionReader((text) => this.#parseCommodity(text));
  readonly state = new DimensionReader(parseStateCell);
  readonly country = new DimensionReader(parseMarketCell);
  readonly time = new DimensionReader((text) => this.#parseTime(text));

  get partialYears(): readonly string[] {
    return [...this.#partialYears].sort();
  }

  #parseCommodity(text: string): ParsedCell {
    if (text.toLowerCase() === 'all commodities') return allCommodities;
    const [, code, label] = /^(\d{2,10})\s+(\S.*)$/s.exec(text) ?? [];
    if (code === undefined || label === undefined) {
      return {
        reason: 'UNKNOWN_PRODUCT',
        explanation: 'This is no commodity: it begins with no code of 2 to 10 digits.',
      };
    }
    this.productLabels.set(code, label.slice(0, 200));
    return code;
  }

  #parseTime(text: string): ParsedCell {
    const period = parsePeriod(text);
    if (typeof period !== 'string' && period.reason === 'PARTIAL_YEAR' && this.#partialYears.size < mostPartialYears) {
      this.#partialYears.add(text);
    }
    return period;
  }
}
