// A CSV file of 499 MB and nine million rows, streamed into a cube, beside papaparse alone on the same file: its stream,
// each row an array, the value column summed. Every run is a process of its own. Build first: npm run build.
//
//   node bench/csv500.node.mjs [file]
//
// The file is made in the temporary folder where it is not there.
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { csv500, makeCsv500 } from './make-csv500.mjs';

const runs = 3;
const library = process.env.PORTOLAN_SOURCES ?? '../dist/sources.js';

const mapping = {
  dimensions: {
    state: { column: 'state' },
    hs6: { column: 'hs6', as: 'product' },
    country: { column: 'country' },
    year: { column: 'year', as: 'year' },
  },
  measures: { value: { column: 'value', unit: 'USD' }, qty: { column: 'qty' } },
  provenance: {
    id: 'csv500',
    publisher: 'nobody',
    dataset: 'synthetic',
    vintage: '1',
    retrieved: null,
    licence: 'public domain',
  },
};

const tasks = {
  async portolan(path) {
    const { readCsv } = await import(library);
    const start = performance.now();
    const { cube, rowsRead, rowsRejected } = await readCsv(createReadStream(path), mapping);
    const milliseconds = performance.now() - start;
    const [{ value }] = cube.rollup([]).rows();
    const groups = cube.rollup(['state', 'hs6']).rowCount;
    return { milliseconds, rows: rowsRead - rowsRejected, sum: value, groups };
  },
  async papaparse(path) {
    const start = performance.now();
    let rows = -1;
    let sum = 0;
    await new Promise((resolve, reject) => {
      const chunk = ({ data }) => {
        for (const row of data) {
          if (row.length === 1) continue;
          if (rows >= 0) sum += Number(row[4]);
          rows++;
        }
      };
      Papa.parse(createReadStream(path), { chunk, complete: resolve, error: reject });
    });
    return { milliseconds: performance.now() - start, rows, sum, groups: csv500.groups };
  },
};

function runApart(task, path) {
  const script = fileURLToPath(import.meta.url);
  const result = JSON.parse(execFileSync(process.execPath, [script, '--task', task, path], { encoding: 'utf8' }));
  const right = result.rows === csv500.rows && result.sum === csv500.sumOfValues && result.groups === csv500.groups;
  if (!right) throw new Error(`${task} read something else: ${JSON.stringify(result)}`);
  return result;
}

function compare(path) {
  const results = { papaparse: [], portolan: [] };
  for (let run = 0; run < runs; run++) {
    for (const task of Object.keys(results)) results[task].push(runApart(task, path));
  }
  const best = (task, name) => Math.min(...results[task].map((result) => result[name]));
  const speed = (task) => csv500.bytes / 1e3 / best(task, 'milliseconds');
  for (const task of Object.keys(results)) {
    const all = results[task].map(({ milliseconds }) => (milliseconds / 1000).toFixed(1)).join(', ');
    const peak = Math.max(...results[task].map(({ peakMegabytes }) => peakMegabytes));
    console.log(`${task.padEnd(9)} ${speed(task).toFixed(1)} MB/s (${all} s), peak memory ${peak.toFixed(0)} MB`);
  }
  const cpu = best('papaparse', 'cpuSeconds') / best('portolan', 'cpuSeconds');
  const wall = speed('portolan') / speed('papaparse');
  console.log(
    `ratio     ${wall.toFixed(2)} of papaparse's speed (${cpu.toFixed(2)} by processor time); at least 0.50 is asked`,
  );
}

if (process.argv[2] === '--task') {
  const result = await tasks[process.argv[3]](process.argv[4]);
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const used = { peakMegabytes: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
  console.log(JSON.stringify({ ...result, ...used }));
} else {
  const path = process.argv[2] ?? join(tmpdir(), 'portolan-csv500.csv');
  if (!existsSync(path) || statSync(path).size !== csv500.bytes) makeCsv500(path);
  compare(path);
}
