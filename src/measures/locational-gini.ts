import type { Matrix } from '../cube/matrix.ts';
import { againstReference, type LineFigures, type LineOptions } from './against-reference.ts';
import { checkChoice } from './check-choice.ts';
import type { KnownParts } from './known-parts.ts';
import { lorenzGini } from './lorenz-gini.ts';

/** How an industry is concentrated in regions, for each industry; or each region specialized in industries. */
export interface LocationalGini extends LineFigures {
  readonly convention: LineFigures['convention'] & {
    readonly weighting: 'reference' | 'equal';
    readonly scale: 'unit' | 'half';
  };
}

export interface LocationalGiniOptions extends LineOptions {
  /**
   * How much each place counts: `reference` (the default), its share in what the line is compared with, which gives the area
   * under the Lorenz curve of Krugman and of EconGeo; `equal`, each the same, which gives the Gini coefficient of the location quotients of
   * REAT (`gini.conc`, with `of: 'rows'` `gini.spec`).
   */
  readonly weighting?: 'reference' | 'equal';
  /** `unit` (the default) runs from 0 to 1, `half` from 0 to 0.5 as in Krugman (1991) and EconGeo's `locational_gini`. */
  readonly scale?: 'unit' | 'half';
}

/**
 * Locational Gini coefficient: the Gini coefficient of an industry's amounts against those of all industries, over regions in the
 * order of their location quotients. 0 for an industry spread like the total; nearly 1 (`half`: 0.5) for one that is all in a small
 * region. With amounts by label as `reference`, such as population, it is the Hoover Gini of EconGeo; with `rest` the Gini index of
 * segregation of PySAL.
 *
 * Places where the line and its reference are both 0 change nothing. `null` for a line with a missing cell or a missing total of a place
 * (see `missing`), and for one that is all 0; with weighting `equal` also where a place has an amount and no reference. Costs n log n a line.
 * Source: Krugman (1991), "Geography and Trade", chapter 2.
 *
 * @param matrix amounts, such as jobs, with regions in rows and industries in columns
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for an infinite cell, `TOO_LARGE` where a sum is no finite double, `INVALID_OPTION`
 *
 * @example
 * const jobs = new Matrix(['US-GA', 'US-AL'], ['311', '336'], Float64Array.of(30, 10, 30, 30));
 * locationalGini(jobs).values['336']; // 0.15…
 * locationalGini(jobs, { scale: 'half' }).values['336']; // 0.075…
 */
export function locationalGini(
  matrix: Matrix,
  { weighting = 'reference', scale = 'unit', ...options }: LocationalGiniOptions = {},
): LocationalGini {
  checkChoice(weighting, ['reference', 'equal'], 'weighting');
  checkChoice(scale, ['unit', 'half'], 'scale');
  const measure = weighting === 'reference' ? giniOfAmounts : giniOfQuotients;
  const result = againstReference(matrix, options, (parts) => {
    const gini = measure(parts);
    return gini === null || scale === 'unit' ? gini : gini / 2;
  });
  return { ...result, convention: { ...result.convention, weighting, scale } };
}

function giniOfAmounts({ values, companions }: KnownParts): number | null {
  return lorenzGini(values, companions);
}

/** A place that has neither an amount nor a reference has no quotient and is left out. */
function giniOfQuotients({ values, companions }: KnownParts): number | null {
  const places = [...values.keys()].filter((place) => values[place]! > 0 || companions[place]! > 0);
  const quotients = Float64Array.from(places, (place) => values[place]! / companions[place]!);
  if (quotients.includes(Number.POSITIVE_INFINITY)) return null;
  return lorenzGini(quotients, new Float64Array(quotients.length).fill(1));
}
