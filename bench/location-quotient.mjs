/**
 * Location quotients of the table E, 3,100 counties × 1,000 industries, with portolan and with what a JavaScript user would write
 * instead: arrays of arrays with map and reduce, and a loop over a typed array without labels, without checks and without a rule
 * for missing cells. Each runs in a process of its own, the processes take turns, and each run checks the sum of the quotients.
 * Below them, the other measures of specialization over the same table and over half of it: in linear time it takes twice as long.
 *
 *     npm run build && node bench/location-quotient.mjs [--rounds 3]
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Matrix } from 'portolan';
import * as measures from 'portolan/measures';
import { tableE } from './table-e.mjs';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, child: { type: 'string' } },
});
const repeats = 15;
const { counties, industries, values } = tableE();
const width = industries.length;

function typedLoop() {
  const rowTotals = new Float64Array(counties.length);
  const columnTotals = new Float64Array(width);
  let total = 0;
  for (let row = 0, cell = 0; row < counties.length; row++) {
    for (let column = 0; column < width; column++, cell++) {
      rowTotals[row] += values[cell];
      columnTotals[column] += values[cell];
    }
    total += rowTotals[row];
  }
  const quotients = new Float64Array(values.length);
  for (let row = 0, cell = 0; row < counties.length; row++) {
    for (let column = 0; column < width; column++, cell++) {
      quotients[cell] = values[cell] / rowTotals[row] / (columnTotals[column] / total);
    }
  }
  return quotients;
}

function arraysOfArrays(rows) {
  const rowTotals = rows.map((row) => row.reduce((sum, value) => sum + value, 0));
  const columnTotals = rows.reduce(
    (sums, row) => sums.map((sum, column) => sum + row[column]),
    industries.map(() => 0),
  );
  const total = rowTotals.reduce((sum, value) => sum + value, 0);
  return rows.map((row, r) => row.map((value, column) => value / rowTotals[r] / (columnTotals[column] / total)));
}

const sumOf = (list) => {
  let sum = 0;
  for (const value of list) sum += value;
  return sum;
};

/** What each peer does, once it has the data in its own form. */
const peers = {
  portolan: () => {
    const jobs = new Matrix(counties, industries, values);
    return () => measures.locationQuotient(jobs).values.values;
  },
  'typed-array loop': () => typedLoop,
  'arrays of arrays': () => {
    const rows = counties.map((_, row) => [...values.subarray(row * width, (row + 1) * width)]);
    return () => arraysOfArrays(rows);
  },
};

const others = {
  hachmanIndex: ({ hachmanIndex }, table) => hachmanIndex(table),
  'krugmanIndex, total': ({ krugmanIndex }, table) => krugmanIndex(table),
  'krugmanIndex, mean of others': ({ krugmanIndex }, table) => krugmanIndex(table, { reference: 'mean-of-others' }),
  normalizedAdvantage: ({ normalizedAdvantage }, table) => normalizedAdvantage(table),
  standardizedLocationQuotient: ({ standardizedLocationQuotient }, table) => standardizedLocationQuotient(table),
  'clusterStrength, with quotients': ({ clusterStrength, locationQuotient }, table) => {
    const locationQuotients = locationQuotient(table).values;
    return clusterStrength({ employment: table, establishments: table, locationQuotients });
  },
};

function checkData() {
  const share = values.reduce((count, value) => count + (value > 0 ? 1 : 0), 0) / values.length;
  const isRight = sumOf(values) === 294_872_247 && share.toFixed(4) === '0.5497';
  if (!isRight) throw new Error(`The table adds up to ${sumOf(values)}, with ${share} of the cells above zero`);
}

function checkQuotients(name, quotients) {
  const sum = Array.isArray(quotients) ? sumOf(quotients.map(sumOf)) : sumOf(quotients);
  if (Math.abs(sum - 3_181_116.4527126) > 1e-6) throw new Error(`${name}: the quotients add up to ${sum}`);
}

function timed(run) {
  globalThis.gc();
  const start = performance.now();
  const result = run();
  return { time: performance.now() - start, result };
}

function measurePeer(name) {
  const run = peers[name]();
  const times = [];
  for (let i = 0; i < repeats; i++) {
    const { time, result } = timed(run);
    checkQuotients(name, result);
    times.push(time);
  }
  return times;
}

function measureOther(name) {
  const timesOf = (height) => {
    const table = new Matrix(counties.slice(0, height), industries, values.slice(0, height * width));
    return Array.from({ length: repeats }, () => timed(() => others[name](measures, table)).time);
  };
  return { half: timesOf(counties.length / 2), all: timesOf(counties.length) };
}

function runChild(name) {
  const args = ['--expose-gc', fileURLToPath(import.meta.url), '--child', name];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
const line = (name, times) =>
  `${name.padEnd(34)}least ${Math.min(...times)
    .toFixed(1)
    .padStart(6)}  median ${median(times).toFixed(1).padStart(6)}`;
const ratio = (times, beside) =>
  `${(Math.min(...times) / Math.min(...beside)).toFixed(2)} (${(median(times) / median(beside)).toFixed(2)})`;

function report() {
  checkData();
  const times = Object.fromEntries(Object.keys(peers).map((name) => [name, []]));
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const name of Object.keys(peers)) times[name].push(...runChild(name));
  }
  console.log(
    `3,100 × 1,000 location quotients, ${options.rounds} rounds of ${repeats}. Milliseconds; how many times as long as portolan, least (median).`,
  );
  for (const [name, all] of Object.entries(times)) console.log(`${line(name, all)}  ${ratio(all, times.portolan)}`);
  console.log('\nThe same table; how many times as long as half of it.');
  for (const name of Object.keys(others)) {
    const { half, all } = runChild(name);
    console.log(`${line(name, all)}  ${ratio(all, half)}`);
  }
}

if (options.child === undefined) report();
else console.log(JSON.stringify((options.child in peers ? measurePeer : measureOther)(options.child)));
