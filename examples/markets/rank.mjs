/**
 * Georgia's markets by nine indicators: three methods, what each indicator adds, how firm the order is, what would swap the first two, and which
 * choice matters.
 *
 *     npm run rank-markets
 */
import {
  breakEvenWeights,
  byPercentile,
  explainScore,
  geometricMean,
  logarithmic,
  minMax,
  rankAgreement,
  scoreAlternatives,
  sensitivityIndices,
  smallestSwap,
  stressRanking,
  topsis,
  withParameters,
} from 'portolan/scoring';
import { printTable } from '../structure/print-table.mjs';
import { alternatives, criteria, groups, standardErrors, values } from './table.mjs';

// amounts that differ by orders of magnitude: what doubles counts the same anywhere
const amounts = new Set(['sales', 'imports', 'income']);
const from = { from: 1, to: 100 };
const scaled = criteria.map((one) => ({
  ...one,
  normalization: withParameters(amounts.has(one.id) ? logarithmic : minMax, from),
}));
const input = { alternatives, criteria: scaled, groups, values, minimumCoverage: 0.8 };

const methods = {
  'weighted mean': scoreAlternatives(input),
  'geometric mean': scoreAlternatives({ ...input, aggregation: geometricMean }),
  topsis: scoreAlternatives({ ...input, groups: groups.map((group) => ({ ...group, aggregation: topsis })) }),
};
const mean = methods['weighted mean'];
const named = new Map(alternatives.map(({ id, label }) => [id, label]));
const rankOf = (scoring, id) => scoring.alternatives.find((one) => one.id === id)?.rank;
console.log(
  `${mean.ranking.length} markets ranked, ${mean.excluded.length} left out: ${mean.excluded
    .slice(0, 3)
    .map(({ id }) => named.get(id))
    .join(', ')} and others have too few figures.`,
);

console.log('\nThe first ten, and how firm their places are when any weights might be right:\n');
const firm = stressRanking(input, { draws: 2000, seed: 2024, errors: standardErrors });
const stability = new Map(firm.alternatives.map((one) => [one.id, one]));
printTable(
  mean.ranking.slice(0, 10).map((id) => ({
    market: named.get(id),
    score: mean.alternatives.find((one) => one.id === id).score.toFixed(1),
    ...Object.fromEntries(Object.entries(methods).map(([name, scoring]) => [name, String(rankOf(scoring, id))])),
    '90 % of draws': stability.get(id).interval.map(Math.round).join('–'),
    'first in': `${Math.round(stability.get(id).first * 100)}%`,
  })),
);

const [first, second] = mean.ranking;
console.log(`\n${explainScore(mean, first).sentence}`);
console.log(`\n${explainScore(mean, first, second).sentence}`);
console.log(smallestSwap(input, first, second).sentence);
for (const { id, weight, above, below } of breakEvenWeights(input)) {
  const change = [below, above]
    .filter((one) => one !== null)
    .sort((a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight))[0];
  if (change)
    console.log(
      `${named.get(change.first)} would be first if ${id} weighed ${change.weight.toFixed(2)} rather than ${weight.toFixed(2)}.`,
    );
}

const { kendall, concordance, contested } = rankAgreement(methods);
console.log(
  `\nThe three methods agree with W = ${concordance.w.toFixed(2)}; weighted mean and TOPSIS by a tau of ${kendall.at('weighted mean', 'topsis').toFixed(2)}. Most contested: ${named.get(contested[0].id)}, rank ${contested[0].best} to ${contested[0].worst}.`,
);

const inRanks = criteria.map((one) => ({ ...one, normalization: byPercentile }));
const { sentence } = sensitivityIndices(input, {
  factors: [
    { id: 'Normalization', options: [{}, { criteria: inRanks }] },
    { id: 'Weight of access', weightOf: 'access', between: [1, 4] },
    { id: 'Weight of sales', weightOf: 'sales', between: [1, 4] },
  ],
  points: 64,
});
console.log(sentence);
