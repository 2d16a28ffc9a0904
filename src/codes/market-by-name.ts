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
 * A note of time behind a name, such as `(through Dec 2020)` or `(formerly …)`, is left out: the name stands for the
 * country of today, even if its territory was another then.
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
  const found = isMarket(sign) ? sign : signOf(text);
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

const signOf = (text: string): Sign | undefined =>
  namesInUse().codeOf(text) ?? namesInUse().codeOf(withoutTimeNote(text));

/** A name without the words in brackets at its end, if they say when or what it was. */
function withoutTimeNote(text: string): string {
  const start = text.length > 100 ? -1 : text.lastIndexOf('(');
  const note = start === -1 ? '' : text.slice(start).trim();
  const isOfTime = /^\((?:through|thru|until|till|to|from|since|before|after|prior to|beginning) [^()]*\d{4}\)$/i.test(
    note,
  );
  return isOfTime || /^\(formerly [^()]+\)$/i.test(note) ? text.slice(0, start) : text;
}

/**
 * Whether a text names a group of countries or a continent of Census trade tables, such as `OPEC`, `USMCA (NAFTA)` or `Asia`.
 *
 * @example
 * isCountryGroup('ASEAN'); // true
 */
export function isCountryGroup(text: unknown): boolean {
  return typeof text === 'string' && signOf(text) === 'group';
}
