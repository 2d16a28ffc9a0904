import { Cube, concat } from '../../cube/index.ts';
import { PortolanError } from '../../errors/index.ts';
import type { CubeLike, FactId } from '../../model/index.ts';

/** Columns that say where a figure comes from and what is known of it, not which figure it is. */
const aboutTheFigure: readonly string[] = ['source', 'status'];

/** The facts of one kind from all sources. */
export interface JoinedFacts {
  readonly cube: CubeLike;
  readonly duplicates: number;
}

/** A cube of any make as one that can be joined with others. */
function asCube(cube: CubeLike): Cube {
  if (cube instanceof Cube) return cube;
  const { dimensions, measures, metadata } = cube;
  return Cube.fromRows(cube.rows(), { dimensions, measures, metadata });
}

function joined(fact: FactId, cubes: readonly CubeLike[]): Cube {
  try {
    return concat(cubes.map(asCube));
  } catch (error) {
    if (!(error instanceof PortolanError)) throw error;
    const sources = cubes.flatMap(({ metadata }) => metadata.provenance.map(({ id }) => id));
    throw new PortolanError(
      error.code,
      `The facts ${fact} of ${[...new Set(sources)].join(', ')} can't be put together. ${error.message}`,
      { path: `facts.${fact}`, details: { sources, ...error.details } },
    );
  }
}

type FactRow = ReturnType<CubeLike['rows']>[number];

function disagreement(
  fact: FactId,
  names: readonly string[],
  measure: string,
  rows: readonly [FactRow, FactRow],
): PortolanError {
  const place = names.map((name) => `${name} ${rows[0][name]}`).join(', ');
  const [one, other] = rows.map((row) => `${row[measure] ?? row.status} (${row.source})`);
  return new PortolanError(
    'DUPLICATE_FACTS',
    `The facts ${fact} hold two values of ${measure} for ${place}: ${one} and ${other}. Leave one of the two out, or add the column that tells them apart.`,
    { path: `facts.${fact}`, details: { one: rows[0], other: rows[1] } },
  );
}

/** A row that only says that nothing is known. It gives way to one that knows. */
function saysNothing(row: FactRow, measures: readonly string[]): boolean {
  return row.status === 'missing' && measures.every((name) => row[name] === null);
}

/**
 * Puts the facts of one kind together. A fact that several rows say is taken once, from the first that knows its value;
 * rows that disagree are refused, since nobody can tell which is right.
 *
 * @throws `DUPLICATE_FACTS`, `METADATA_MISMATCH`, `EDITION_MISMATCH`, `UNKNOWN_DIMENSION`, `UNKNOWN_MEASURE`
 */
export function joinFacts(fact: FactId, cubes: readonly CubeLike[]): JoinedFacts {
  const cube = joined(fact, cubes);
  const names = cube.dimensions.filter((name) => !aboutTheFigure.includes(name));
  if (cube.keep([]).rollup(names).rowCount === cube.rowCount) return { cube, duplicates: 0 };
  const rows = new Map<string, FactRow>();
  for (const row of cube.rows()) {
    const place = JSON.stringify(names.map((name) => row[name]));
    const known = rows.get(place);
    if (known === undefined || saysNothing(known, cube.measures)) {
      rows.set(place, row);
    } else if (!saysNothing(row, cube.measures)) {
      const measure = cube.measures.find((name) => known[name] !== row[name]);
      if (measure !== undefined) throw disagreement(fact, names, measure, [known, row]);
    }
  }
  const { dimensions, measures, metadata } = cube;
  const distinct = Cube.fromRows([...rows.values()], { dimensions, measures, metadata });
  return { cube: distinct, duplicates: cube.rowCount - rows.size };
}
