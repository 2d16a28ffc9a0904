/**
 * Converts T10M, ten million trade flows by state, six-digit code, country and year, to 400 industries, and rolls the same
 * cube up by the same dimensions beside it: a conversion is to take less than twice as long. The concordance is made up, of
 * the shape of the published ones: 1.7 links a code, three fifths of the codes with one, 1 in 100 with none. Value must be
 * conserved, and each run checks that it is.
 *
 *     npm run build && node --max-old-space-size=12000 bench/convert-classification.mjs [--rows 10000000] [--rounds 5]
 */
import { parseArgs } from 'node:util';
import { loadPortolan } from './load-portolan.mjs';
import { t10mColumns } from './t10m.mjs';

const { values: options } = parseArgs({
  options: { rows: { type: 'string', default: '10000000' }, rounds: { type: 'string', default: '5' } },
});
const rowCount = Number(options.rows);
const { Cube, convertClassification } = await loadPortolan();

const targets = Array.from({ length: 400 }, (_, n) => String(111111 + 2000 * n));
const linksOfTen = [1, 1, 1, 1, 1, 1, 2, 2, 3, 4];

function madeUpConcordance(codes) {
  const links = codes.flatMap((code, i) => {
    if (i % 100 === 99) return [];
    const count = linksOfTen[i % 10];
    const first = Math.floor((i * targets.length) / codes.length);
    const places = Array.from({ length: count }, (_, k) => (first + 37 * k) % targets.length).sort((a, b) => a - b);
    return places.map((place) => [code, targets[place], 1 / count]);
  });
  const lists = { weights: ['equal'], sources: [], links, unmapped: [], fallbacks: [] };
  return { from: 'HS2017', to: 'NAICS2017', approximate: false, ...lists };
}

function totalOf(values) {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

const cube = Cube.fromColumns(t10mColumns(rowCount)).keep(['value']);
const concordance = madeUpConcordance(cube.dictionary('hs6'));
const total = totalOf(cube.values('value'));

const rollup = () => cube.rollup(cube.dimensions);
const convert = () => convertClassification(cube, concordance, { dimension: 'hs6', edition: 'HS2017' });

function checkConversion({ cube: converted, measures }) {
  const { mapped, unmapped } = measures.value;
  const found = totalOf(converted.values('value'));
  const isConserved = Math.abs(mapped + unmapped - total) <= 1e-9 * total && Math.abs(found - mapped) <= 1e-9 * total;
  if (!isConserved) throw new Error(`Of ${total}, ${mapped} is mapped and ${unmapped} is not; the cube has ${found}`);
}

function timed(run) {
  globalThis.gc?.();
  const start = performance.now();
  const result = run();
  return { time: performance.now() - start, result };
}

const times = { rollup: [], convert: [] };
let summary = '';
for (let round = 0; round < Number(options.rounds); round++) {
  const rolledUp = timed(rollup);
  times.rollup.push(rolledUp.time);
  const rows = rolledUp.result.rowCount;
  const { time, result } = timed(convert);
  times.convert.push(time);
  checkConversion(result);
  const { coverage, splitShare } = result.measures.value;
  summary = `${rows.toLocaleString('en')} cells become ${result.cube.rowCount.toLocaleString('en')}; coverage ${coverage.toFixed(4)}, split share ${splitShare.toFixed(4)}`;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const ratios = times.convert.map((time, round) => time / times.rollup[round]);
console.log(
  `${rowCount.toLocaleString('en')} rows, ${ratios.length} rounds, ${concordance.links.length} links. Milliseconds.`,
);
for (const [name, all] of Object.entries(times)) {
  console.log(`${name.padEnd(8)} least ${Math.min(...all).toFixed(0)}  median ${median(all).toFixed(0)}`);
}
const ofLeast = Math.min(...times.convert) / Math.min(...times.rollup);
console.log(`as long as the rollup: ${ofLeast.toFixed(2)} times (median of the rounds ${median(ratios).toFixed(2)})`);
console.log(`total conserved: ${total.toLocaleString('en')}. ${summary}`);
