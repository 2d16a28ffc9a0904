import { PortolanError } from '../errors/index.ts';
import type { CubeLike, EvidenceNeed, FigureStatus } from '../model/index.ts';

const statuses: readonly string[] = [
  'reported',
  'estimated',
  'suppressed',
  'missing',
] satisfies readonly FigureStatus[];

/** Columns that say where a figure comes from and what is known of it, not which figure it is. */
const aboutTheFigure: readonly string[] = ['source', 'status'];

/** The columns that say which figure a row holds. */
export function placeNames({ dimensions }: CubeLike): string[] {
  return dimensions.filter((name) => !aboutTheFigure.includes(name));
}

/** Where a row stands, in words: `region US-GA, period 2024`. */
export function placeOf(row: Readonly<Record<string, unknown>>, cube: CubeLike): string {
  return placeNames(cube)
    .map((name) => `${name} ${row[name]}`)
    .join(', ');
}

/** @throws `INVALID_OPTION` for anything that is no cube, `UNKNOWN_DIMENSION`, `UNKNOWN_MEASURE` */
export function checkColumns(cube: CubeLike, { id, dimensions, measures }: EvidenceNeed): void {
  const path = `evidence.facts.${id}`;
  if (typeof cube.rollup !== 'function') {
    throw new PortolanError(
      'INVALID_OPTION',
      `The facts ${id} are no cube. Evidence that was written to JSON is read back with evidenceFromJson.`,
      { path },
    );
  }
  for (const name of dimensions) {
    if (cube.dimensions.includes(name)) continue;
    throw new PortolanError(
      'UNKNOWN_DIMENSION',
      `The facts ${id} have no dimension ${name}. They need ${dimensions.join(', ')}; these have ${cube.dimensions.join(', ') || 'none'}.`,
      { path },
    );
  }
  if (!measures.some((name) => cube.measures.includes(name))) {
    throw new PortolanError(
      'UNKNOWN_MEASURE',
      `The facts ${id} have none of the measures ${measures.join(', ')}; they have ${cube.measures.join(', ') || 'none'}. Name one of them so.`,
      { path },
    );
  }
}

const unitsOf: Readonly<Record<string, string>> = {
  persons: 'persons',
  companies: 'companies',
  smallAndMediumCompanies: 'companies',
};

/** @throws `METADATA_MISMATCH` for a measure that says that it is in another unit than dollars, persons or companies */
export function checkUnits({ measures, metadata }: CubeLike, need: EvidenceNeed): void {
  for (const name of need.measures.filter((measure) => measures.includes(measure))) {
    const unit = Object.hasOwn(metadata.measures, name) ? metadata.measures[name]!.unit : '';
    const expected = unitsOf[name] ?? 'USD';
    if (unit === '' || unit === expected) continue;
    throw new PortolanError(
      'METADATA_MISMATCH',
      `The measure ${name} of the facts ${need.id} is in ${JSON.stringify(unit)}. Convert it to ${expected}.`,
      { path: `evidence.facts.${need.id}.metadata.measures.${name}.unit` },
    );
  }
}

const systems: readonly string[] = ['NAICS', 'HS', 'SITC', 'BEC', 'BEA-services'];

/** Products say what codes they are in, for every year. */
function checkClassified(cube: CubeLike, { id }: EvidenceNeed): void {
  if (id !== 'exportsByProduct') return;
  const path = `evidence.facts.${id}.metadata.basis.classified`;
  const classified = cube.metadata.basis?.classified ?? null;
  if (classified === null || !systems.includes(classified.system)) {
    throw new PortolanError(
      'METADATA_MISMATCH',
      `The facts ${id} do not say in which classification. Give system (${systems.join(', ')}) and editions in metadata.basis.classified.`,
      { path },
    );
  }
  const covers = (year: string) =>
    classified.editions.some(
      ({ from, to }) => (from === null || from.slice(0, 4) <= year) && (to === null || year <= to.slice(0, 4)),
    );
  const uncovered = cube.dictionary('period').find((period) => !covers(period.slice(0, 4)));
  if (uncovered === undefined) return;
  throw new PortolanError(
    'EDITION_MISMATCH',
    `The facts ${id} do not say in which edition ${uncovered} is coded. Add a span for it to metadata.basis.classified.editions.`,
    { path: `${path}.editions` },
  );
}

/** @throws `METADATA_MISMATCH` for facts that do not say what they count, `EDITION_MISMATCH` */
export function checkBasis(cube: CubeLike, need: EvidenceNeed): void {
  const { metadata } = cube;
  const { id } = need;
  if (!id.startsWith('exports')) return;
  const path = `evidence.facts.${id}.metadata.basis`;
  const { basis } = metadata;
  if (basis?.direction !== 'export') {
    throw new PortolanError(
      'METADATA_MISMATCH',
      `The facts ${id} ${basis === null ? 'do not say what they count' : 'count imports'}. Give exports, with direction, valuation and series in metadata.basis.`,
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
      `The facts ${id} code the same time in ${overlap.edition} and ${span.edition}. Convert one of them, or give one edition for each time.`,
      { path: `${path}.classified.editions[${i}]` },
    );
  }
  checkClassified(cube, need);
}

/** @throws `NEGATIVE_VALUE` */
export function checkSign(cube: CubeLike, { id }: EvidenceNeed): void {
  for (const measure of cube.measures) {
    const row = cube.values(measure).findIndex((value) => value < 0);
    if (row === -1) continue;
    const found = cube.rows()[row]!;
    throw new PortolanError(
      'NEGATIVE_VALUE',
      `The facts ${id} hold ${found[measure]} as ${measure} for ${placeOf(found, cube)}. Exports, people and companies are not negative: correct the row or leave it out.`,
      { path: `evidence.facts.${id}` },
    );
  }
}

/**
 * A figure that is withheld has no value: a 0 in its place would be taken for a figure.
 *
 * @throws `INVALID_DIMENSION_VALUE` for a status that is none, `INVALID_MEASURE_VALUE` for a withheld figure with a value
 */
export function checkStatus(cube: CubeLike, { id, measures }: EvidenceNeed): void {
  if (!cube.dimensions.includes('status')) return;
  const path = `evidence.facts.${id}`;
  const unknown = cube.dictionary('status').find((status) => !statuses.includes(status));
  if (unknown !== undefined) {
    throw new PortolanError(
      'INVALID_DIMENSION_VALUE',
      `The facts ${id} have the status ${JSON.stringify(unknown)}. Say ${statuses.join(', ')}.`,
      { path },
    );
  }
  const named = measures.filter((name) => cube.measures.includes(name));
  const withheld = cube.where({ status: ['suppressed', 'missing'] }).rows();
  const isFigure = (value: unknown) => (named.length === 1 ? value !== null : value === 0);
  const row = withheld.find((one) => named.some((name) => isFigure(one[name])));
  const measure = named.find((name) => row !== undefined && isFigure(row[name]));
  if (row === undefined || measure === undefined) return;
  throw new PortolanError(
    'INVALID_MEASURE_VALUE',
    `The facts ${id} hold ${row[measure]} as ${measure} for ${placeOf(row, cube)} and call it ${row.status}. Give null there, or the status of a published figure.`,
    { path },
  );
}
