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

/** Columns that say where a figure comes from and what is known of it, not which figure it is. */
const aboutTheFigure = new Set(['source', 'status']);

type FactRow = ReturnType<CubeLike['rows']>[number];

export function needOf(fact: FactId): EvidenceNeed {
  return evidenceNeeds.find(({ id }) => id === fact)!;
}

function checkColumns(cube: CubeLike, need: EvidenceNeed): void {
  for (const name of need.dimensions) {
    if (cube.dimensions.includes(name)) continue;
    throw new PortolanError(
      'UNKNOWN_DIMENSION',
      `The facts ${need.id} have no dimension ${name}. They need ${need.dimensions.join(', ')}; these have ${cube.dimensions.join(', ')}.`,
      { path: `evidence.facts.${need.id}` },
    );
  }
  if (!need.measures.some((name) => cube.measures.includes(name))) {
    throw new PortolanError(
      'UNKNOWN_MEASURE',
      `The facts ${need.id} have none of the measures ${need.measures.join(', ')}; they have ${cube.measures.join(', ') || 'none'}.`,
      { path: `evidence.facts.${need.id}` },
    );
  }
}

function checkBasis({ metadata }: CubeLike, fact: FactId): void {
  if (!fact.startsWith('exports')) return;
  const path = `evidence.facts.${fact}.metadata.basis`;
  const { basis } = metadata;
  if (basis?.direction !== 'export') {
    throw new PortolanError(
      'METADATA_MISMATCH',
      `The facts ${fact} ${basis === null ? 'do not say what they count' : 'count imports'}. Give exports, with direction, valuation and series in metadata.basis.`,
      { path },
    );
  }
  const spans = basis.classified?.editions ?? [];
  for (const [i, span] of spans.entries()) {
    const overlap = spans
      .slice(0, i)
      .find((other) => (other.from ?? '') <= (span.to ?? '\uffff') && (span.from ?? '') <= (other.to ?? '\uffff'));
    if (overlap === undefined) continue;
    throw new PortolanError(
      'EDITION_MISMATCH',
      `The facts ${fact} code the same time in ${overlap.edition} and ${span.edition}. Convert one of them, or give one edition for each time.`,
      { path: `${path}.classified.editions[${i}]` },
    );
  }
}

function place(row: FactRow, names: readonly string[]): string {
  return names.map((name) => `${name} ${row[name]}`).join(', ');
}

/** One row for each fact: rows that say the same of the same cell are taken once; rows that disagree are refused. */
function distinct(cube: CubeLike, fact: FactId): CubeLike {
  const names = cube.dimensions.filter((name) => !aboutTheFigure.has(name));
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
      `The facts ${fact} hold two values of ${measure} for ${place(row, names)}: ${known[measure]}${sources[0]} and ${row[measure]}${sources[1]}. Keep the one that is right.`,
      { path: `evidence.facts.${fact}`, details: { one: known, other: row } },
    );
  }
  const { dimensions, measures, metadata } = cube;
  return Cube.fromRows([...seen.values()], { dimensions, measures, metadata });
}

function checkSign(cube: CubeLike, fact: FactId): void {
  for (const measure of cube.measures) {
    const row = cube.values(measure).findIndex((value) => value < 0);
    if (row === -1) continue;
    const found = cube.rows()[row]!;
    throw new PortolanError(
      'NEGATIVE_VALUE',
      `The facts ${fact} hold ${found[measure]} as ${measure} for ${place(found, cube.dimensions)}. Exports, people and companies are not negative: correct the row or leave it out.`,
      { path: `evidence.facts.${fact}` },
    );
  }
}

/**
 * The yearly facts of a need for some regions, checked: they have the columns of the need, say what they count, are in
 * one edition at a time, hold no value twice that disagrees and none that is negative. `null` when the evidence has
 * no such facts. Months and quarters are left out: a part of a year is never taken for the year.
 *
 * @throws `UNKNOWN_DIMENSION`, `UNKNOWN_MEASURE`, `METADATA_MISMATCH`, `EDITION_MISMATCH`, `DUPLICATE_FACTS`,
 * `NEGATIVE_VALUE`
 */
export function annualFacts(evidence: Evidence, fact: FactId, regions: readonly RegionCode[]): CubeLike | null {
  const cube = evidence.facts[fact];
  if (cube === undefined) return null;
  checkColumns(cube, needOf(fact));
  checkBasis(cube, fact);
  const ofRegions = cube.where({ region: regions });
  const years = ofRegions.dictionary('period').filter(isYear);
  const annual = ofRegions.where({ period: years });
  checkSign(annual, fact);
  return distinct(annual, fact);
}
