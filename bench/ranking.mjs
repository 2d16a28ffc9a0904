/**
 * Scoring and ranking 230 alternatives by 20 criteria, with the explanation of every score, and their dominance, beside numpy written
 * by hand where Python has it, and beside plain loops over typed arrays without labels, checks or a rule for missing values.
 *
 *     npm run build && node bench/ranking.mjs
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { dominance, explainScore, scoreAlternatives } from 'portolan/scoring';

const [rows, columns, runs] = [230, 20, 400];
const cell = (row, column) => ((row * 7919 + column * 104729 + row * row * 31) % 1000) / 10;
const values = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, c) => cell(row, c)));
const alternatives = values.map((_, row) => `A${row}`);
const criteria = values[0].map((_, c) => ({
  id: `C${c}`,
  weight: 1 + (c % 5),
  direction: c % 3 === 0 ? 'less' : 'more',
}));
const input = { alternatives, criteria, values };

/** Min–max, weighted mean, order. */
function plainLoops() {
  const scores = new Float64Array(rows);
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  for (let c = 0; c < columns; c++) {
    let [low, high] = [Infinity, -Infinity];
    for (let row = 0; row < rows; row++) {
      low = Math.min(low, values[row][c]);
      high = Math.max(high, values[row][c]);
    }
    const [worst, spread] = criteria[c].direction === 'less' ? [high, low - high] : [low, high - low];
    for (let row = 0; row < rows; row++)
      scores[row] += (criteria[c].weight / sum) * ((values[row][c] - worst) / spread);
  }
  return { scores, order: Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a]) };
}

function dominanceLoops() {
  const better = new Int32Array(rows * rows);
  for (let a = 0; a < rows; a++) {
    for (let b = 0; b < rows; b++) {
      for (let c = 0; c < columns; c++) {
        if (criteria[c].direction === 'less' ? values[a][c] < values[b][c] : values[a][c] > values[b][c])
          better[a * rows + b]++;
      }
    }
  }
  return better;
}

function explained() {
  const scoring = scoreAlternatives(input);
  return alternatives.map((id) => explainScore(scoring, id));
}

const work = {
  scoreAlternatives: () => scoreAlternatives(input),
  'the same by plain loops': plainLoops,
  'scoreAlternatives, explainScore of one': () => explainScore(scoreAlternatives(input), 'A0'),
  'scoreAlternatives, explainScore of all 230': explained,
  dominance: () => dominance(input),
  'the same by plain loops ': dominanceLoops,
};

function check(theirs) {
  const { alternatives: scored, ranking } = scoreAlternatives(input);
  const { scores, order } = plainLoops();
  const same = (mine, other) => Math.abs(mine - other) < 1e-12;
  if (!scored.every(({ score }, row) => same(score, scores[row]) && (!theirs || same(score, theirs[row])))) {
    throw new Error('The scores are further than 1e-12 apart');
  }
  if (ranking[0] !== alternatives[order[0]]) throw new Error(`${ranking[0]} beside ${alternatives[order[0]]}`);
  const { better } = dominance(input);
  if (!dominanceLoops().every((count, place) => count === better.values[place]))
    throw new Error('The dominance differs');
}

function numpy() {
  const script = fileURLToPath(new URL('ranking-numpy.py', import.meta.url));
  const given = JSON.stringify({
    values,
    weights: criteria.map(({ weight }) => weight),
    less: criteria.map((one) => one.direction === 'less'),
  });
  try {
    return JSON.parse(
      execFileSync('python3', [script, String(runs)], {
        input: given,
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'ignore'],
      }),
    );
  } catch {
    return null;
  }
}

function least(run) {
  let time = Infinity;
  for (let i = 0; i < runs && (i < 20 || time * i < 3000); i++) {
    const start = performance.now();
    run();
    time = Math.min(time, performance.now() - start);
  }
  return time;
}

const peer = numpy();
check(peer?.scores);
console.log(`${rows} × ${columns}, least of ${runs}, milliseconds`);
for (const [name, run] of Object.entries(work)) console.log(`${name.padEnd(46)}${least(run).toFixed(3).padStart(8)}`);
if (peer === null) console.log('numpy is not here: it is left out');
else
  for (const [name, time] of Object.entries(peer.times))
    console.log(`${`numpy ${peer.version}: ${name}`.padEnd(46)}${time.toFixed(3).padStart(8)}`);
