/**
 * Raking 2,000 respondents to three margins, the error of a mean with those weights, and Krippendorff's alpha of 50 raters and 1,000 units with 30 %
 * missing, beside numpy written by hand.
 *
 *     npm run build && node bench/surveys.mjs
 */
import { krippendorffAlpha, meanEstimate, rake } from 'portolan/measures';
import { hashed } from './hashed.mjs';
import { byPython, least, print } from './least-time.mjs';

const respondents = Array.from({ length: 2000 }, (_, i) => i);
const targets = [
  [900, 600, 350, 150],
  [1000, 600, 400],
  [1300, 700],
];
const codes = targets.map((list, m) => respondents.map((i) => Math.floor(hashed(i, m + 1) * list.length)));
const weights = respondents.map((i) => 0.5 + 2 * hashed(i, 9));
const sales = respondents.map((i) => Math.round(1000 * hashed(i, 11)));
const margins = targets.map((list, m) => ({
  id: `margin ${m}`,
  categories: codes[m].map((code) => `category ${code}`),
  targets: Object.fromEntries(list.map((target, code) => [`category ${code}`, target])),
}));
const ratings = Array.from({ length: 50 }, (_, rater) =>
  Array.from({ length: 1000 }, (_, unit) => {
    if (hashed(unit * 50 + rater, 21) < 0.3) return null;
    return 1 + Math.floor(5 * (0.7 * hashed(unit, 22) + 0.3 * hashed(unit * 50 + rater, 23)));
  }),
);

const tolerance = 1e-8;
const work = {
  rake: () => rake(weights, margins, { tolerance }),
  'rake, and the mean with its error': () => meanEstimate(sales, rake(weights, margins, { tolerance })),
  krippendorffAlpha: () => krippendorffAlpha(ratings, { level: 'ordinal' }),
};
const peer = byPython('surveys-numpy.py', { weights, codes, targets, tolerance, ratings, runs: 50 });
if (peer) {
  const raked = work.rake().weights;
  const apart = Math.max(...peer.weights.map((weight, i) => Math.abs(weight - raked[i])));
  if (apart > 1e-4) throw new Error(`Weights are ${apart} apart`);
  const alphas = Math.abs(peer.alpha - work.krippendorffAlpha().alpha);
  if (alphas > 1e-9) throw new Error(`Alphas are ${alphas} apart`);
}
console.log('2,000 respondents, three margins; 50 raters, 1,000 units; least of fifty');
for (const [name, run] of Object.entries(work)) print(name, least(run, 50), peer?.times[name]);
if (peer) for (const [name, time] of Object.entries(peer.times)) print(`numpy ${peer.version}: ${name}`, time);
