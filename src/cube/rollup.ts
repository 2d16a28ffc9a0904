import { PortolanError } from '../errors/index.ts';
import type { CubeMetadata, RollupOptions } from '../model/index.ts';
import { type Codes, codesFor, type DimensionColumn, type MeasureColumn } from './column.ts';
import { groupBySorting } from './group-by-sorting.ts';
import { groupByTable } from './group-by-table.ts';
import { sortTexts } from './sorted-texts.ts';
import { countGroups, type GroupSums, sumGroups } from './sum-groups.ts';

/** Columns and the rows of them that count: what a cube is made of. */
export interface Frame {
  readonly dimensions: readonly DimensionColumn[];
  readonly measures: readonly MeasureColumn[];
  /** The rows in view; `null` for all. */
  readonly rows: Uint32Array | null;
  readonly rowCount: number;
  readonly metadata: CubeMetadata;
}

const largestTable = 2 ** 24;

function isAdditive({ name }: MeasureColumn, { measures }: CubeMetadata): boolean {
  return !Object.hasOwn(measures, name) || measures[name]!.additive;
}

function refuseSums(measure: MeasureColumn, metadata: CubeMetadata, counts: Uint32Array): void {
  if (!counts.some((count) => count > 1)) return;
  throw new PortolanError(
    'NOT_ADDITIVE',
    `The measure ${measure.name} must not be added up: one ${metadata.measures[measure.name]!.unit} can count in several cells. Keep every dimension that tells its cells apart, or filter to one.`,
    { path: `measures.${measure.name}` },
  );
}

/** The groups that have rows; `null` when all have. */
function occupiedGroups(first: GroupSums | undefined, counts: Uint32Array | null, length: number): Uint32Array | null {
  const isEmpty = (group: number) => {
    if (counts !== null) return counts[group] === 0;
    return Object.is(first!.sums[group], -0) && (first!.missing === null || first!.missing[group] === 0);
  };
  const occupied = new Uint32Array(length);
  let next = 0;
  for (let group = 0; group < length; group++) if (!isEmpty(group)) occupied[next++] = group;
  return next === length ? null : occupied.slice(0, next);
}

function refuseOverflow(name: string): never {
  throw new PortolanError(
    'TOO_LARGE',
    `A sum of the measure ${name} is more than a double holds. Give the measure in a larger unit.`,
    { path: `measures.${name}` },
  );
}

/** A measure of the result, from the sums of the groups that have rows. */
function measureOf(name: string, sums: GroupSums, groups: Uint32Array | null, withhold: boolean): MeasureColumn {
  const values = groups === null ? sums.sums : Float64Array.from(groups, (group) => sums.sums[group]!);
  for (let row = 0; row < values.length; row++) if (!Number.isFinite(values[row])) refuseOverflow(name);
  if (sums.missing === null) return { name, values, missing: new Uint32Array(values.length) };
  const missing = groups === null ? sums.missing : Uint32Array.from(groups, (group) => sums.missing![group]!);
  for (let row = 0; row < values.length; row++) {
    const isKnown = !Object.is(values[row], -0);
    if (missing[row]! > 0 && (withhold || !isKnown)) values[row] = Number.NaN;
  }
  return { name, values, missing };
}

/** A dimension of the result, with only the texts that occur. */
export function dimensionOf(name: string, texts: readonly string[], places: Codes): DimensionColumn {
  const occurs = new Uint8Array(texts.length);
  for (let row = 0; row < places.length; row++) occurs[places[row]!] = 1;
  if (!occurs.includes(0)) return { name, dictionary: texts, codes: places };
  const kept: string[] = [];
  const codeOf = Uint32Array.from(texts, (text, place) => (occurs[place] === 1 ? kept.push(text) - 1 : 0));
  const codes = codesFor(kept.length, places.length);
  for (let row = 0; row < places.length; row++) codes[row] = codeOf[places[row]!]!;
  return { name, dictionary: kept, codes };
}

/**
 * Sums every measure over the dimensions that are not named. The result has one row for each combination that occurs,
 * sorted by its texts. Costs time linear in the rows.
 *
 * @throws `INVALID_OPTION`, `NOT_ADDITIVE` where a measure must not be added up, `TOO_LARGE` where a sum is no finite double
 */
export function rollupFrame(
  { measures, rows, rowCount, metadata }: Frame,
  columns: readonly DimensionColumn[],
  { missing = 'withhold' }: RollupOptions,
): Frame {
  if (missing !== 'withhold' && missing !== 'sum-known') {
    throw new PortolanError(
      'INVALID_OPTION',
      `missing is ${JSON.stringify(missing)}. Say 'withhold' or 'sum-known': it decides whether a sum that leaves something out is given.`,
      { path: 'options.missing' },
    );
  }
  const sorted = columns.map((column) => sortTexts(column, rows, rowCount));
  const cells = sorted.reduce((product, { texts }) => product * texts.length, 1);
  const fitsTable = cells <= Math.min(largestTable, Math.max(0x1000, rowCount * 2));
  const grouping = (fitsTable ? groupByTable : groupBySorting)(columns, sorted, rows, rowCount);

  const needsCounts = measures.length === 0 || !measures.every((measure) => isAdditive(measure, metadata));
  const counts = needsCounts ? countGroups(grouping) : null;
  const sums = measures.map((measure) => {
    if (counts !== null && !isAdditive(measure, metadata)) refuseSums(measure, metadata, counts);
    return sumGroups(measure, grouping);
  });

  const occupied = occupiedGroups(sums[0], counts, grouping.groupCount);
  const places = grouping.placesOf(occupied);
  return {
    dimensions: columns.map(({ name }, d) => dimensionOf(name, sorted[d]!.texts, places[d]!)),
    measures: measures.map(({ name }, m) => measureOf(name, sums[m]!, occupied, missing === 'withhold')),
    rows: null,
    rowCount: occupied === null ? grouping.groupCount : occupied.length,
    metadata,
  };
}
