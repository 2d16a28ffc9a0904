/**
 * Rank acceptability of 230 alternatives by 20 criteria under 10,000 draws of any weights, and with pairs counted, beside numpy written by hand.
 *
 *     npm run build && node bench/stress.mjs
 */
import { scoreAlternatives, stressRanking } from 'portolan/scoring';
import { hashed } from './hashed.mjs';
import { byPython, least, print } from './least-time.mjs';

const [rows, columns, draws] = [230, 20, 10_000];
const values = Array.from({ length: rows }, (_, row) =>
  Array.from({ length: columns }, (_, c) => hashed(row * columns + c)),
);
const alternatives = values.map((_, row) => `A${row}`);
const criteria = values[0].map((_, c) => ({ id: `C${c}` }));
const input = { alternatives, criteria, values };

const { acceptability } = stressRanking(input, { draws });
const peer = byPython('stress-numpy.py', { values, draws, runs: 5 });
if (peer) {
  // both are random: a share of 10,000 draws is within 0.03 of another for sure
  const apart = peer.first.map((share, row) => Math.abs(share - acceptability.at(`A${row}`, '1')));
  if (Math.max(...apart) > 0.03) throw new Error(`Shares of the first rank are ${Math.max(...apart)} apart`);
}

console.log(`${rows} × ${columns}, ${draws} draws, least of five`);
const scored = least(() => scoreAlternatives(input), 200);
print('scoreAlternatives once', scored);
for (const pairs of [false, true]) {
  print(
    `stressRanking${pairs ? ' with pairs' : ''}`,
    least(() => stressRanking(input, { draws, pairs }), 5),
    pairs ? undefined : peer?.time,
  );
}
if (peer) print(`numpy ${peer.version}`, peer.time);
const before = process.memoryUsage().arrayBuffers;
stressRanking(input, { draws: 100_000 });
print(
  'stressRanking, 100,000 draws',
  least(() => stressRanking(input, { draws: 100_000 }), 1),
);
console.log(
  `memory of typed arrays grew by ${((process.memoryUsage().arrayBuffers - before) / 2 ** 20).toFixed(1)} MiB`,
);
