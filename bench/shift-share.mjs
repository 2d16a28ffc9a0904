/**
 * Shift-share and Ellison–Glaeser indices of the table E, 3,100 counties × 1,000 industries, beside plain loops over typed arrays without
 * labels, checks or a rule for missing cells; and over half of the counties: in linear time that takes half as long.
 *
 *     npm run build && node --expose-gc bench/shift-share.mjs
 */
import { Matrix } from 'portolan';
import { ellisonGlaeser, shiftShareTable } from 'portolan/measures';
import { tableE } from './table-e.mjs';

const runs = 9;
const { counties, industries, values } = tableE();
const width = industries.length;
// growth of −10% to 10%, by the place of the cell
const later = values.map((jobs, cell) => Math.round(jobs * (0.9 + (cell % 201) / 1000)));
const herfindahls = Float64Array.from(industries, (_, industry) => 1 / (10 + industry));
const herfindahlByIndustry = Object.fromEntries(industries.map((industry, i) => [industry, herfindahls[i]]));

const tablesOf = (height) => ({
  height,
  start: new Matrix(counties.slice(0, height), industries, values.slice(0, height * width)),
  end: new Matrix(counties.slice(0, height), industries, later.slice(0, height * width)),
});

function sumsOf(cells, height) {
  const columns = new Float64Array(width);
  for (let row = 0, cell = 0; row < height; row++) {
    for (let column = 0; column < width; column++, cell++) columns[column] += cells[cell];
  }
  return columns;
}

const total = (list) => list.reduce((sum, value) => sum + value, 0);

/** National, mix and regional part of each county. */
function shiftShareLoop({ height, start, end }) {
  const [before, after] = [sumsOf(start.values, height), sumsOf(end.values, height)];
  const nation = total(after) / total(before) - 1;
  const growth = after.map((jobs, i) => jobs / before[i] - 1);
  const parts = new Float64Array(3 * height);
  for (let row = 0, cell = 0; row < height; row++) {
    for (let column = 0; column < width; column++, cell++) {
      const jobs = start.values[cell];
      parts[3 * row] += jobs * nation;
      parts[3 * row + 1] += jobs * (growth[column] - nation);
      parts[3 * row + 2] += end.values[cell] - jobs * (1 + growth[column]);
    }
  }
  return parts;
}

function ellisonGlaeserLoop({ height, start }) {
  const columns = sumsOf(start.values, height);
  const all = total(columns);
  const raw = new Float64Array(width);
  let squares = 0;
  for (let row = 0; row < height; row++) {
    let size = 0;
    for (let column = 0; column < width; column++) size += start.values[row * width + column];
    const share = size / all;
    squares += share * share;
    for (let column = 0; column < width; column++) {
      const apart = start.values[row * width + column] / columns[column] - share;
      raw[column] += apart * apart;
    }
  }
  return raw.map((g, i) => (g - (1 - squares) * herfindahls[i]) / ((1 - squares) * (1 - herfindahls[i])));
}

const work = {
  'shiftShareTable, dunn': ({ start, end }) => shiftShareTable(start, end),
  'shiftShareTable, esteban-marquillas': ({ start, end }) =>
    shiftShareTable(start, end, { method: 'esteban-marquillas' }),
  'shift-share by plain loops': shiftShareLoop,
  ellisonGlaeser: ({ start }) => ellisonGlaeser(start, herfindahlByIndustry),
  'Ellison–Glaeser by plain loops': ellisonGlaeserLoop,
};

function check(tables) {
  const { totals } = shiftShareTable(tables.start, tables.end);
  const ours = shiftShareLoop(tables);
  const close = (one, other) => Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(other));
  tables.start.rowLabels.forEach((county, row) => {
    const same = ['national', 'mix', 'regional'].every((name, i) => close(totals.at(county, name), ours[3 * row + i]));
    if (!same) throw new Error(`${county}: ${totals.row(county)} beside ${ours.slice(3 * row, 3 * row + 3)}`);
  });
}

function least(run) {
  let time = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    globalThis.gc?.();
    const start = performance.now();
    run();
    time = Math.min(time, performance.now() - start);
  }
  return time;
}

const [all, half] = [tablesOf(counties.length), tablesOf(counties.length / 2)];
check(half);
console.log(`3,100 × 1,000, least of ${runs}, milliseconds; and how many times as long as half of the counties`);
for (const [name, run] of Object.entries(work)) {
  const times = [all, half].map((tables) => least(() => run(tables)));
  console.log(`${name.padEnd(38)}${times[0].toFixed(1).padStart(7)}${(times[0] / times[1]).toFixed(2).padStart(7)}`);
}
