// Presence, proximity, ECI and PCI of 250 countries × 5,000 products, beside plain loops over typed arrays: node bench/complexity.mjs
// Build first: npm run build
import { performance } from 'node:perf_hooks';
import { Matrix } from 'portolan';
import { economicComplexity, economicComplexityAsync, presence, proximity } from 'portolan/measures';
import { tableX } from './table-x.mjs';

const { countries, products, values } = tableX();
const matrix = new Matrix(countries, products, values);
const expectedCells = 236_070;
const runs = 5;

function least(work) {
  let time = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    time = Math.min(time, performance.now() - start);
  }
  return time;
}

const present = presence(matrix);
const cells = present.rowCounts.reduce((sum, count) => sum + count, 0);
if (cells !== expectedCells) throw new Error(`${cells} cells are present, not ${expectedCells}`);

/** Both matrices by the textbook: a dense M, M′M by three loops (products side by side), then proximity. */
function plainLoops() {
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

const times = {
  'presence (RCA ≥ 1)': least(() => presence(matrix)),
  'proximity of products': least(() => proximity(present)),
  'ECI and PCI': least(() => economicComplexity(present)),
};
const together = Object.values(times).reduce((sum, time) => sum + time, 0);
const start = performance.now();
plainLoops();
const plain = performance.now() - start;
const { secondEigenvalue, eigenvalueGap } = economicComplexity(present);

console.log(`250 × 5,000, least of ${runs}, milliseconds; second eigenvalue ${secondEigenvalue}, gap ${eigenvalueGap}`);
for (const [name, time] of Object.entries(times)) console.log(`${name.padEnd(38)}${time.toFixed(0).padStart(7)}`);
console.log(`${'together'.padEnd(38)}${together.toFixed(0).padStart(7)}`);
console.log(
  `${'proximity by plain loops, one run'.padEnd(38)}${plain.toFixed(0).padStart(7)}  ${(plain / times['proximity of products']).toFixed(1)} times as long`,
);
const chunks = [];
let last = performance.now();
await economicComplexityAsync(present, {
  onProgress: () => {
    chunks.push(performance.now() - last);
    last = performance.now();
  },
});
console.log(
  `the longest chunk of economicComplexityAsync${Math.max(...chunks)
    .toFixed(0)
    .padStart(7)}`,
);
