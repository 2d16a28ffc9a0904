/**
 * Presence, proximity, ECI and PCI of 250 countries × 5,000 products, with WebAssembly vectors and in plain TypeScript (a process of its own
 * each), beside numpy where Python has it, and beside plain loops over typed arrays for the proximity. The ECI is compared with that of numpy's
 * symmetric solver.
 *
 *     npm run build && node bench/complexity.mjs
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Matrix } from 'portolan';
import { economicComplexity, economicComplexityAsync, presence, proximity } from 'portolan/measures';
import { tableX } from './table-x.mjs';

const { countries, products, values } = tableX();
const matrix = new Matrix(countries, products, values);
const expectedCells = 236_070;
const runs = 5;
const isChild = process.argv.includes('--child');
if (process.argv.includes('--plain')) delete globalThis.WebAssembly;

function least(work) {
  let time = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    time = Math.min(time, performance.now() - start);
  }
  return time;
}

/** Proximity by the textbook: a dense M, M′M by three loops (products side by side), then the quotients. */
function plainLoops(present) {
  const [height, width] = [countries.length, products.length];
  const dense = present.toMatrix().values;
  const proximities = new Float32Array(width * width);
  const ubiquities = present.columnCounts;
  for (let one = 0; one < width; one++) {
    const row = proximities.subarray(one * width, (one + 1) * width);
    for (let country = 0; country < height; country++) {
      if (dense[country * width + one] === 0) continue;
      const cellsOfCountry = dense.subarray(country * width, (country + 1) * width);
      for (let other = 0; other < width; other++) row[other] += cellsOfCountry[other];
    }
    for (let other = 0; other < width; other++) row[other] /= Math.max(ubiquities[one], ubiquities[other]);
  }
  return proximities;
}

function measure() {
  const present = presence(matrix);
  const cells = present.rowCounts.reduce((sum, count) => sum + count, 0);
  if (cells !== expectedCells) throw new Error(`${cells} cells are present, not ${expectedCells}`);
  const times = {
    presence: least(() => presence(matrix)),
    proximity: least(() => proximity(present).toTriangle('single')),
    complexity: least(() => economicComplexity(present)),
  };
  return { times, memory: process.memoryUsage().rss };
}

const childOf = (...flags) =>
  JSON.parse(
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--child', ...flags], { encoding: 'utf8' }),
  );

function numpy() {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-bench-'));
  try {
    const file = join(folder, 'values.bin');
    writeFileSync(file, values);
    const script = fileURLToPath(new URL('complexity-numpy.py', import.meta.url));
    const args = [script, file, String(countries.length), String(runs)];
    return JSON.parse(execFileSync('python3', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function report() {
  const measured = { 'with WebAssembly': childOf(), 'plain TypeScript': childOf('--plain') };
  const peer = numpy();
  if (peer !== null) measured[`numpy ${peer.version}`] = peer;
  console.log(`250 × 5,000, least of ${runs}, milliseconds`);
  console.log(`${''.padEnd(22)}presence  proximity  ECI and PCI  together`);
  for (const [name, { times }] of Object.entries(measured)) {
    const { presence: one, proximity: two, complexity: three } = times;
    const cells = [one, two, three, one + two + three].map((time, i) => time.toFixed(0).padStart([8, 11, 13, 10][i]));
    console.log(`${name.padEnd(22)}${cells.join('')}`);
  }
  if (peer === null) console.log('numpy is not here: it is left out');
  const present = presence(matrix);
  const start = performance.now();
  plainLoops(present);
  console.log(`proximity by plain loops, one run: ${(performance.now() - start).toFixed(0)}`);
  console.log(`resident with WebAssembly: ${(measured['with WebAssembly'].memory / 1e6).toFixed(0)} MB`);

  const { eci, secondEigenvalue, eigenvalueGap } = economicComplexity(present);
  console.log(`second eigenvalue ${secondEigenvalue}, gap ${eigenvalueGap}`);
  if (peer !== null) {
    const apart = Math.max(...countries.map((country, i) => Math.abs(eci[country] - peer.eci[i])));
    console.log(`largest deviation of an ECI from numpy's: ${apart.toExponential(1)}`);
    if (!(apart < 1e-10)) throw new Error('The ECI is further than 1e-10 from that of numpy');
  }
  let longest = 0;
  let last = performance.now();
  const onProgress = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  await economicComplexityAsync(present, { onProgress });
  console.log(`the longest chunk of economicComplexityAsync: ${longest.toFixed(0)}`);
}

if (isChild) console.log(JSON.stringify(measure()));
else await report();
