import { loadPortolan } from './load-portolan.mjs';
import { t10mColumns, textsOf } from './t10m.mjs';
import { t10mInDuckDB } from './t10m-duckdb.mjs';

function totalOf(values) {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

const textColumns = ({ dimensions }) =>
  Object.fromEntries(Object.entries(dimensions).map(([name, column]) => [name, textsOf(column)]));

const ofCube = (cube) => ({ groups: cube.rowCount, total: totalOf(cube.values('value')) });

/** The sums at the bottom of Maps in Maps. */
function leavesOf(sums, depth) {
  return depth === 1 ? [...sums.values()] : [...sums.values()].flatMap((inner) => leavesOf(inner, depth - 1));
}

function ofMaps(sums, depth) {
  const leaves = leavesOf(sums, depth);
  return { groups: leaves.length, total: totalOf(leaves) };
}

async function portolan(rowCount) {
  const { Cube } = await loadPortolan();
  const cube = Cube.fromColumns(t10mColumns(rowCount)).keep(['value']);
  return (names) => ofCube(cube.rollup(names));
}

async function portolanFromTexts(rowCount) {
  const { Cube } = await loadPortolan();
  const columns = t10mColumns(rowCount);
  const texts = textColumns(columns);
  const { value } = columns.measures;
  return (names) => {
    const dimensions = Object.fromEntries(names.map((name) => [name, texts[name]]));
    return ofCube(Cube.fromColumns({ dimensions, measures: { value } }).rollup(names));
  };
}

/** What the machine can do: codes into a table of sums, with nothing checked, ordered or missing. */
function typedArrayLoop(rowCount) {
  const { dimensions, measures } = t10mColumns(rowCount);
  const { value } = measures;
  return (names) => {
    const [a, b, c] = names.map((name) => dimensions[name].codes);
    const [sizeA, sizeB, sizeC = 1] = names.map((name) => dimensions[name].dictionary.length);
    const sums = new Float64Array(sizeA * sizeB * sizeC);
    if (c === undefined) for (let row = 0; row < rowCount; row++) sums[a[row] * sizeB + b[row]] += value[row];
    else for (let row = 0; row < rowCount; row++) sums[(a[row] * sizeB + b[row]) * sizeC + c[row]] += value[row];
    // every value is positive, so a sum of zero is a group without a row
    let groups = 0;
    for (const sum of sums) if (sum > 0) groups++;
    return { groups, total: totalOf(sums) };
  };
}

async function duckDB(rowCount) {
  const connection = await t10mInDuckDB(rowCount);
  return async (names) => {
    const list = names.join(', ');
    const reader = await connection.runAndReadAll(`select ${list}, sum(value) as value from t group by ${list}`);
    const columns = reader.getColumns();
    return { groups: columns[0].length, total: totalOf(columns[names.length]) };
  };
}

function nestedMaps(rowCount) {
  const columns = t10mColumns(rowCount);
  const texts = textColumns(columns);
  const { value } = columns.measures;
  return (names) => {
    const outer = names.slice(0, -1).map((name) => texts[name]);
    const last = texts[names.at(-1)];
    const sums = new Map();
    for (let row = 0; row < rowCount; row++) {
      let inner = sums;
      for (const column of outer) {
        let next = inner.get(column[row]);
        if (next === undefined) {
          next = new Map();
          inner.set(column[row], next);
        }
        inner = next;
      }
      inner.set(last[row], (inner.get(last[row]) ?? 0) + value[row]);
    }
    return ofMaps(sums, names.length);
  };
}

function joinedKeys(rowCount) {
  const columns = t10mColumns(rowCount);
  const texts = textColumns(columns);
  const { value } = columns.measures;
  return (names) => {
    const [a, b, c] = names.map((name) => texts[name]);
    const sums = new Map();
    for (let row = 0; row < rowCount; row++) {
      const key = c === undefined ? `${a[row]}|${b[row]}` : `${a[row]}|${b[row]}|${c[row]}`;
      sums.set(key, (sums.get(key) ?? 0) + value[row]);
    }
    return ofMaps(sums, 1);
  };
}

async function d3Rollup(rowCount) {
  const { rollup, sum } = await import('d3-array');
  const columns = t10mColumns(rowCount);
  const { state, hs6, country, year } = textColumns(columns);
  const flows = Array.from(columns.measures.value, (value, row) => ({
    state: state[row],
    hs6: hs6[row],
    country: country[row],
    year: year[row],
    value,
  }));
  return (names) => {
    const keys = names.map((name) => (flow) => flow[name]);
    return ofMaps(
      rollup(flows, (group) => sum(group, (flow) => flow.value), ...keys),
      names.length,
    );
  };
}

/**
 * Each peer loads the table its own way and gives a query by names of dimensions, which answers with how many groups it
 * found and what their sums add up to. `repeats` is how often a query runs in one process.
 */
export const peers = {
  portolan: { data: 'coded columns', load: portolan, repeats: 7 },
  'typed-array loop': { data: 'coded columns', load: typedArrayLoop, repeats: 7 },
  'portolan, with encoding': { data: 'columns of texts', load: portolanFromTexts, repeats: 5 },
  'DuckDB, to JavaScript columns': { data: 'its own table', load: duckDB, repeats: 5 },
  'Maps in a Map': { data: 'columns of texts', load: nestedMaps, repeats: 3 },
  'Map with joined keys': { data: 'columns of texts', load: joinedKeys, repeats: 2 },
  'd3 rollup': { data: 'row objects', load: d3Rollup, repeats: 2 },
};
