/**
 * An index of 49 indicators in 8 pillars in 2 sub-indices for 51 countries, as large as COINr's example: built, with outliers treated, and built 600
 * times over for Sobol's indices of four choices; beside plain loops over typed arrays without labels, checks, contributions or a rule for
 * missing values.
 *
 *     npm run build && node bench/sensitivity.mjs
 */
import {
  geometricMean,
  minMax,
  scoreAlternatives,
  sensitivityIndices,
  treatByRule,
  withParameters,
  zScore,
} from 'portolan/scoring';
import { hashed } from './hashed.mjs';
import { least, print } from './least-time.mjs';

const [rows, columns, pillars] = [51, 49, 8];
const values = Array.from({ length: rows }, (_, row) =>
  Array.from({ length: columns }, (_, c) => Math.exp((c % 7 === 0 ? 4 : 1) * hashed(row * columns + c))),
);
const alternatives = values.map((_, row) => `country ${row}`);
const groups = [
  { id: 'links' },
  { id: 'sustainability' },
  ...Array.from({ length: pillars }, (_, p) => ({ id: `pillar ${p}`, group: p < 5 ? 'links' : 'sustainability' })),
];
const criteria = values[0].map((_, c) => ({ id: `indicator ${c}`, group: `pillar ${c % pillars}` }));
const input = { alternatives, criteria, groups, values };
const treated = { ...input, treatment: treatByRule };
const factors = [
  { id: 'treatment', options: [{}, { treatment: treatByRule }] },
  {
    id: 'normalization',
    options: [{ normalization: withParameters(minMax, { from: 1, to: 100 }) }, { normalization: zScore }],
  },
  { id: 'weight of pillar 1', weightOf: 'pillar 1', between: [0.5, 2] },
  { id: 'weight of links', weightOf: 'links', between: [0.5, 2] },
];

function plainLoops() {
  const ofPillars = new Float64Array(rows * pillars);
  const sizes = new Int32Array(pillars);
  for (let c = 0; c < columns; c++) sizes[c % pillars]++;
  for (let c = 0; c < columns; c++) {
    let [low, high] = [Infinity, -Infinity];
    for (let row = 0; row < rows; row++) {
      low = Math.min(low, values[row][c]);
      high = Math.max(high, values[row][c]);
    }
    const p = c % pillars;
    for (let row = 0; row < rows; row++)
      ofPillars[row * pillars + p] += (values[row][c] - low) / (high - low) / sizes[p];
  }
  const scores = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let p = 0; p < pillars; p++) scores[row] += ofPillars[row * pillars + p] / (p < 5 ? 10 : 6);
  }
  return { scores, order: Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a]) };
}

const mine = scoreAlternatives(input).alternatives;
plainLoops().scores.forEach((score, row) => {
  if (Math.abs(score - mine[row].score) > 1e-12) throw new Error(`${mine[row].id}: ${mine[row].score} beside ${score}`);
});
const loops = least(plainLoops, 200);
console.log(`${rows} × ${columns}, ${pillars} pillars`);
print('plain loops, nothing treated', loops);
print(
  'scoreAlternatives, nothing treated',
  least(() => scoreAlternatives(input), 200),
  loops,
);
print(
  'scoreAlternatives, outliers treated',
  least(() => scoreAlternatives(treated), 200),
);
print(
  'the same by geometric means',
  least(
    () =>
      scoreAlternatives({
        ...treated,
        normalization: withParameters(minMax, { from: 1, to: 100 }),
        aggregation: geometricMean,
      }),
    200,
  ),
);
print(
  'sensitivityIndices, 600 rebuilds',
  least(() => sensitivityIndices(input, { factors, points: 100 }), 5),
);
