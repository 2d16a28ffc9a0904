import type { Brand } from '../../model/index.ts';
import { frozen } from '../frozen.ts';
import { refused, valueOrThrow } from '../parsed.ts';
import { shown } from '../shown.ts';
import { countryGroupTable } from './country-groups.data.ts';

/** The code under which US trade statistics carry a group of countries or a continent: `0003`, `1XXX`. */
export type CountryGroupCode = Brand<string, 'CountryGroup'>;

/** A group of countries or a continent that US trade statistics carry beside the countries. */
export interface CountryGroup {
  readonly code: CountryGroupCode;
  /** As the Census Bureau writes it: `EUROPEAN UNION`. */
  readonly name: string;
  readonly kind: 'group' | 'continent';
  /** Whether the trade interface returned it in December 2023. OPEC is in its guide only. */
  readonly returned: boolean;
}

/**
 * The groups and continents that stand in US trade statistics beside the countries, in order of their codes. Their members
 * are listed too, so they are never added to countries, nor to each other: one country is in several. Who belongs to a
 * group is not in this list: {@link countryGroupMembers} reads it from a file of yours.
 */
export const countryGroups: readonly CountryGroup[] = /* @__PURE__ */ (() =>
  frozen(
    countryGroupTable.map(([code, name, returned]) => ({
      code: code as CountryGroupCode,
      name,
      kind: code.endsWith('XXX') ? ('continent' as const) : ('group' as const),
      returned,
    })),
  ))();

/**
 * Whether a value is the code of a group of countries or a continent in US trade statistics, written exactly. The code
 * `-` of all countries together is none.
 *
 * @example
 * isCountryGroupCode('0003'); // true
 * isCountryGroupCode('1220'); // false
 */
export function isCountryGroupCode(value: unknown): value is CountryGroupCode {
  return countryGroupTable.some(([code]) => code === value);
}

/**
 * What the Census Bureau calls a group of countries or a continent.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is the code of neither.
 *
 * @example
 * const code = '0003';
 * if (isCountryGroupCode(code)) {
 *   countryGroupName(code); // 'EUROPEAN UNION'
 * }
 */
export function countryGroupName(code: CountryGroupCode): string {
  return (
    countryGroupTable.find(([known]) => known === code)?.[1] ??
    valueOrThrow(refused(`${shown(code)} is not the code of a country group, such as 0003.`))
  );
}
