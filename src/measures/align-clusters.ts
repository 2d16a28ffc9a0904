import type { Matrix } from '../cube/matrix.ts';
import { PortolanError } from '../errors/index.ts';
import { selectCells } from './align-matrices.ts';
import { checkCells } from './check-cells.ts';

/** What clusters are judged by: rows are regions, columns are clusters, in all three. */
export interface ClusterTables {
  readonly employment: Matrix;
  readonly establishments: Matrix;
  /**
   * Location quotients of {@link locationQuotient}. Cluster Mapping takes them against traded employment, so with `totals` and a
   * `reference` of it.
   */
  readonly locationQuotients: Matrix;
}

/** The three tables on the regions and clusters that all of them have. */
export interface AlignedClusters {
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly unmatched: { readonly rows: readonly string[]; readonly columns: readonly string[] };
  /** The figures of a cluster, row after row. */
  readonly column: (place: number) => Readonly<Record<'quotients' | 'jobs' | 'sites', Float64Array>>;
}

/** @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for an infinite figure */
export function alignClusters({ employment, establishments, locationQuotients }: ClusterTables): AlignedClusters {
  const tables = Object.entries({ employment, establishments, locationQuotients });
  for (const [name, table] of tables) checkCells(table, name);
  const rows = inAll(tables.map(([, { rowLabels }]) => rowLabels));
  const columns = inAll(tables.map(([, { columnLabels }]) => columnLabels));
  const [jobs, sites, quotients] = tables.map(([, table]) => selectCells(table, rows.common, columns.common)) as [
    Matrix,
    Matrix,
    Matrix,
  ];
  const width = columns.common.length;
  const columnOf = ({ values }: Matrix, place: number) => {
    const figures = new Float64Array(rows.common.length);
    for (let row = 0; row < figures.length; row++) figures[row] = values[row * width + place]!;
    return figures;
  };
  return {
    rowLabels: rows.common,
    columnLabels: columns.common,
    unmatched: { rows: rows.unmatched, columns: columns.unmatched },
    column: (place) => ({
      quotients: columnOf(quotients, place),
      jobs: columnOf(jobs, place),
      sites: columnOf(sites, place),
    }),
  };
}

/** The places of the rows named, or of all. @throws `INVALID_OPTION` */
export function placesAmong(rowLabels: readonly string[], among: readonly string[] | undefined): number[] {
  if (among === undefined) return rowLabels.map((_, place) => place);
  const places = new Map(rowLabels.map((label, place) => [label, place]));
  return [...new Set(among)].map((label, i) => places.get(label) ?? refuseRegion(label, i));
}

function inAll(lists: readonly (readonly string[])[]) {
  const sets = lists.map((labels) => new Set(labels));
  const all = [...new Set(lists.flat())];
  const isCommon = (label: string) => sets.every((set) => set.has(label));
  return { common: all.filter(isCommon), unmatched: all.filter((label) => !isCommon(label)) };
}

function refuseRegion(label: string, place: number): never {
  throw new PortolanError(
    'INVALID_OPTION',
    `The tables have no region ${JSON.stringify(label)} to set cutoffs by. Name regions that all three have.`,
    { path: `options.among[${place}]` },
  );
}
