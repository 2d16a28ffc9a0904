import type { MarketCode, Parsed } from '../model/index.ts';
import { countryGroupNames, countryNames } from './countries.data.ts';
import { isMarket } from './market.ts';
import { type NameIndex, nameIndex } from './name-index.ts';
import { refused } from './parsed.ts';
import { shown } from './shown.ts';

type Sign = MarketCode | 'group';

let index: NameIndex<Sign> | undefined;

function namesInUse(): NameIndex<Sign> {
  index ??= nameIndex<Sign>([
    ...Object.entries(countryNames).flatMap(([code, names]) =>
      names.map((name) => [name, code as MarketCode] as const),
    ),
    ...countryGroupNames.map((name) => [name, 'group'] as const),
  ]);
  return index;
}

/**
 * The country that a text stands for: its name in English, a name that the Census Bureau writes (`Korea, South`, `Burma`) or its
 * alpha-3 code, and `WLD` for `World Total`. Case, accents, punctuation and the order of words don't matter. Never throws.
 *
 * A group of countries or a continent is refused with that reason: its members are listed too, so it must not be added to
 * them. `West Bank Administered by Israel` and `Gaza Strip Administered by Israel` are both `PSE`: add up the two.
 *
 * @example
 * marketByName('Korea, South'); // { ok: true, value: 'KOR' }
 * marketByName('European Union'); // { ok: false, reason: '"European Union" is a group of countries …' }
 */
export function marketByName(text: unknown): Parsed<MarketCode> {
  if (typeof text !== 'string') return refused(`${shown(text)} is not the name of a country: give a text.`);
  const sign = text.length < 20 ? text.trim().toUpperCase() : '';
  const found = isMarket(sign) ? sign : namesInUse().codeOf(text);
  if (found === 'group') {
    return refused(
      `${shown(text)} is a group of countries whose members are listed too. Leave it out of sums with them.`,
    );
  }
  if (found !== undefined) return { ok: true, value: found };
  const closest = namesInUse().closest(text);
  return refused(
    `${shown(text)} is not the name of a country in ISO 3166-1 or Schedule C.`,
    closest === 'group' ? null : closest,
  );
}

/**
 * Whether a text names a group of countries or a continent of Census trade tables, such as `OPEC`, `USMCA (NAFTA)` or `Asia`.
 *
 * @example
 * isCountryGroup('ASEAN'); // true
 */
export function isCountryGroup(text: unknown): boolean {
  return typeof text === 'string' && namesInUse().codeOf(text) === 'group';
}
