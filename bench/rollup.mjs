/**
 * Rolls up T10M, ten million trade flows, by state × product (Q1, 270,300 groups) and by state × country × year (Q2,
 * 175,950 groups), with portolan and with what a JavaScript user would take instead. Each peer runs in a process of its
 * own, the processes take turns, and ratios compare the minima, since a busy machine only ever adds time.
 *
 *     npm run build && node bench/rollup.mjs [--rows 10000000] [--rounds 3] [--peers portolan,duckdb]
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { t10mColumns, textsOf } from './t10m.mjs';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000000' },
    rounds: { type: 'string', default: '3' },
    peers: { type: 'string' },
    child: { type: 'string' },
  },
});
const rows = Number(options.rows);
const repeats = 5;
const q1 = ['state', 'hs6'];
const q2 = ['state', 'country', 'year'];

/** Times a query over and over; a query gives back how many groups it found and what their values add up to. */
async function timed(query, times = repeats) {
  const milliseconds = [];
  let answer;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    answer = await query();
    milliseconds.push(performance.now() - start);
  }
  return { milliseconds, ...answer };
}

function totalOf(values) {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

const ofCube = (cube) => ({ groups: cube.rowCount, total: totalOf(cube.values('value')) });

/** Each peer loads the table its own way and then answers the queries. */
const peers = {
  portolan: async () => {
    const { Cube } = await import('portolan');
    const cube = Cube.fromColumns(t10mColumns(rows)).keep(['value']);
    return {
      Q1: await timed(() => ofCube(cube.rollup(q1))),
      Q2: await timed(() => ofCube(cube.rollup(q2))),
    };
  },
  'portolan from texts': async () => {
    const { Cube } = await import('portolan');
    const { dimensions, measures } = t10mColumns(rows);
    const texts = Object.fromEntries(Object.entries(dimensions).map(([name, column]) => [name, textsOf(column)]));
    const load = (names) =>
      Cube.fromColumns({
        dimensions: Object.fromEntries(names.map((name) => [name, texts[name]])),
        measures: { value: measures.value },
      });
    return {
      Q1: await timed(() => ofCube(load(q1).rollup(q1))),
      Q2: await timed(() => ofCube(load(q2).rollup(q2))),
    };
  },
  'typed-array loop': async () => {
    const { dimensions, measures } = t10mColumns(rows);
    const sum = (names) => {
      const columns = names.map((name) => dimensions[name]);
      const sums = new Float64Array(columns.reduce((size, { dictionary }) => size * dictionary.length, 1));
      const seen = new Uint8Array(sums.length);
      const { value } = measures;
      const [a, b, c] = columns.map(({ codes }) => codes);
      const [, sizeB, sizeC] = columns.map(({ dictionary }) => dictionary.length);
      for (let row = 0; row < rows; row++) {
        const group = c === undefined ? a[row] * sizeB + b[row] : (a[row] * sizeB + b[row]) * sizeC + c[row];
        sums[group] += value[row];
        seen[group] = 1;
      }
      return { groups: totalOf(seen), total: totalOf(sums) };
    };
    return { Q1: await timed(() => sum(q1)), Q2: await timed(() => sum(q2)) };
  },
  'DuckDB to columns': async () => {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const { dimensions } = t10mColumns(1);
    const texts = (name) => `[${dimensions[name].dictionary.map((text) => `'${text}'`).join(', ')}]`;
    const mask = 4294967295;
    for (const statement of [
      'create macro mix1(h) as xor(h, h >> 16)',
      `create macro mix2(h) as (h * 2246822507::ubigint) & ${mask}::ubigint`,
      'create macro mix3(h) as xor(h, h >> 13)',
      `create macro mix4(h) as (h * 3266489909::ubigint) & ${mask}::ubigint`,
      `create macro hashed(i, k) as mix1(mix4(mix3(mix2(mix1(xor((8 * i + k)::ubigint, ${0x5eed2026}::ubigint))))))`,
      `create table t as select
         list_extract(${texts('state')}, (hashed(i, 0) % 51 + 1)::bigint) as state,
         list_extract(${texts('hs6')}, (floor(5300 * (hashed(i, 1) / 4294967296.0) * (hashed(i, 1) / 4294967296.0)) + 1)::bigint) as hs6,
         list_extract(${texts('country')}, (floor(230 * (hashed(i, 2) / 4294967296.0) * (hashed(i, 2) / 4294967296.0)) + 1)::bigint) as country,
         (2010 + hashed(i, 3) % 15)::varchar as year,
         (1 + (hashed(i, 4) % 1000) * (hashed(i, 5) % 1000))::double as value
       from range(${rows}) r(i)`,
    ]) {
      await connection.run(statement);
    }
    const query = async (names) => {
      const reader = await connection.runAndReadAll(
        `select ${names.join(', ')}, sum(value) as value from t group by ${names.join(', ')}`,
      );
      const columns = reader.getColumns();
      return { groups: columns[0].length, total: totalOf(columns[names.length]) };
    };
    return { Q1: await timed(() => query(q1)), Q2: await timed(() => query(q2)) };
  },
  'nested Maps on texts': async () => {
    const { dimensions, measures } = t10mColumns(rows);
    const state = textsOf(dimensions.state);
    const hs6 = textsOf(dimensions.hs6);
    const query = () => {
      const states = new Map();
      for (let row = 0; row < rows; row++) {
        let products = states.get(state[row]);
        if (products === undefined) {
          products = new Map();
          states.set(state[row], products);
        }
        products.set(hs6[row], (products.get(hs6[row]) ?? 0) + measures.value[row]);
      }
      const sums = [...states.values()].map((products) => [...products.values()]);
      return { groups: totalOf(sums.map(({ length }) => length)), total: totalOf(sums.map(totalOf)) };
    };
    return { Q1: await timed(query, 3) };
  },
  'd3 rollup on rows': async () => {
    const { rollup, sum } = await import('d3-array');
    const { dimensions, measures } = t10mColumns(rows);
    const state = textsOf(dimensions.state);
    const hs6 = textsOf(dimensions.hs6);
    const flows = Array.from(measures.value, (value, row) => ({ state: state[row], hs6: hs6[row], value }));
    const query = () => {
      const states = rollup(
        flows,
        (group) => sum(group, (flow) => flow.value),
        (flow) => flow.state,
        (flow) => flow.hs6,
      );
      const sums = [...states.values()].map((products) => [...products.values()]);
      return { groups: totalOf(sums.map(({ length }) => length)), total: totalOf(sums.map(totalOf)) };
    };
    return { Q1: await timed(query, 2) };
  },
  memory: async () => {
    const { Cube } = await import('portolan');
    const empty = process.memoryUsage().rss;
    const cube = Cube.fromColumns(t10mColumns(rows));
    globalThis.gc();
    const columns = rows * (1 + 2 + 1 + 1 + 8 + 8);
    return { columns, resident: process.memoryUsage().rss - empty, rowCount: cube.rowCount };
  },
};

function runChild(name) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      '--max-old-space-size=12000',
      fileURLToPath(import.meta.url),
      '--rows',
      String(rows),
      '--child',
      name,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return JSON.parse(stdout);
}

function checkAnswer(name, query, { groups, total }) {
  const expected = { Q1: 270_300, Q2: 175_950 }[query];
  if (rows !== 10_000_000) return;
  if (groups !== expected || total !== 2_495_641_291_591) {
    throw new Error(`${name} ${query}: ${groups} groups adding up to ${total}`);
  }
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function report() {
  const names = (options.peers?.split(',') ?? Object.keys(peers)).filter((name) => name !== 'memory');
  const times = new Map();
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const name of names) {
      for (const [query, answer] of Object.entries(runChild(name))) {
        checkAnswer(name, query, answer);
        const key = `${query} ${name}`;
        times.set(key, [...(times.get(key) ?? []), ...answer.milliseconds]);
      }
    }
  }
  console.log(
    `${rows.toLocaleString('en')} rows, ${options.rounds} rounds; milliseconds, and how many times as long as portolan`,
  );
  console.log('query  peer                          minimum   median   ratio of minima');
  for (const query of ['Q1', 'Q2']) {
    const own = Math.min(...(times.get(`${query} portolan`) ?? [Number.NaN]));
    for (const name of names) {
      const of = times.get(`${query} ${name}`);
      if (of === undefined) continue;
      const [least, middle] = [Math.min(...of), median(of)];
      console.log(
        `${query}     ${name.padEnd(26)} ${least.toFixed(0).padStart(9)} ${middle.toFixed(0).padStart(8)} ${(least / own).toFixed(1).padStart(10)}`,
      );
    }
  }
  const { columns, resident } = runChild('memory');
  const mebibytes = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
  console.log(
    `memory of the loaded cube: ${mebibytes(resident)} for columns of ${mebibytes(columns)}, ${(resident / columns).toFixed(2)} times`,
  );
}

if (options.child === undefined) report();
else console.log(JSON.stringify(await peers[options.child]()));
