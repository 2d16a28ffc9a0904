import { Cube } from '../cube/index.ts';
import { PortolanError } from '../errors/index.ts';
import {
  type CubeLike,
  type Evidence,
  type EvidenceNeed,
  evidenceNeeds,
  type FactId,
  isYear,
  type RegionCode,
} from '../model/index.ts';
import { checkBasis, checkColumns, checkSign, checkStatus, checkUnits, placeNames, placeOf } from './check-facts.ts';

/** The text that stands for all parts of a dimension together. */
export const wholes: Readonly<Record<string, string>> = { market: 'WLD', product: 'TOTAL' };

type FactRow = ReturnType<CubeLike['rows']>[number];

export function needOf(fact: FactId): EvidenceNeed {
  return evidenceNeeds.find(({ id }) => id === fact)!;
}

/** Without the parts of a total in a dimension that the need does not ask for: a total is never added to its parts. */
function withoutParts(cube: CubeLike, { id, dimensions }: EvidenceNeed): CubeLike {
  return Object.entries(wholes).reduce((rest, [name, whole]) => {
    if (dimensions.includes(name) || !rest.dimensions.includes(name)) return rest;
    if (!rest.dictionary(name).includes(whole)) return rest;
    const totals = rest.where({ [name]: whole });
    const cells = (facts: CubeLike) => facts.keep([]).rollup(dimensions).rowCount;
    if (cells(totals) === cells(rest)) return totals;
    throw new PortolanError(
      'METADATA_MISMATCH',
      `Some of the facts ${id} have a row for all parts together (${name} ${whole}) and some have only parts. Give one kind for all.`,
      { path: `evidence.facts.${id}` },
    );
  }, cube);
}

/** One row for each fact: rows that say the same of the same cell are taken once; rows that disagree are refused. */
function distinct(cube: CubeLike, { id }: EvidenceNeed): CubeLike {
  const names = placeNames(cube);
  if (cube.keep([]).rollup(names).rowCount === cube.rowCount) return cube;
  const seen = new Map<string, FactRow>();
  for (const row of cube.rows()) {
    const key = JSON.stringify(names.map((name) => row[name]));
    const known = seen.get(key);
    if (known === undefined) {
      seen.set(key, row);
      continue;
    }
    const measure = cube.measures.find((name) => !Object.is(known[name], row[name]));
    if (measure === undefined) continue;
    const sources = [known, row].map((one) => (one.source === undefined ? '' : ` (${one.source})`));
    throw new PortolanError(
      'DUPLICATE_FACTS',
      `The facts ${id} hold two values of ${measure} for ${placeOf(row, cube)}: ${known[measure]}${sources[0]} and ${row[measure]}${sources[1]}. Keep the one that is right.`,
      { path: `evidence.facts.${id}`, details: { one: known, other: row } },
    );
  }
  const { dimensions, measures, metadata } = cube;
  return Cube.fromRows([...seen.values()], { dimensions, measures, metadata });
}

/**
 * The yearly facts of a need, of some regions or of all, checked: they have the columns of the need, say what they
 * count, are in one edition at a time, hold no value twice that disagrees, none that is negative and none that is called
 * suppressed. `null` when the evidence has no such facts. Months and quarters are left out: a part of a year is never
 * taken for the year.
 *
 * @throws `INVALID_OPTION`, `UNKNOWN_DIMENSION`, `UNKNOWN_MEASURE`, `METADATA_MISMATCH`, `EDITION_MISMATCH`,
 * `NEGATIVE_VALUE`, `INVALID_DIMENSION_VALUE`, `INVALID_MEASURE_VALUE`, `DUPLICATE_FACTS`
 */
export function annualFacts(evidence: Evidence, fact: FactId, regions?: readonly RegionCode[]): CubeLike | null {
  const cube = evidence.facts[fact];
  if (cube === undefined) return null;
  const need = needOf(fact);
  checkColumns(cube, need);
  checkUnits(cube, need);
  checkBasis(cube, need);
  const ofRegions = regions === undefined ? cube : cube.where({ region: regions });
  const years = ofRegions.dictionary('period').filter(isYear);
  const annual = withoutParts(ofRegions.where({ period: years }), need);
  checkSign(annual, need);
  checkStatus(annual, need);
  return distinct(annual, need);
}
