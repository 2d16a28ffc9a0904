// Georgia in figures: what its jobs are specialized in, how they grew beside the nation's, how varied they are, which traded
// clusters its exports are strongest in, and its place among the fifty states.
import {
  Cube,
  convertClassification,
  hachmanIndex,
  krugmanIndex,
  locationQuotient,
  Matrix,
  rankAmong,
  relatedVariety,
  revealedComparativeAdvantage,
  shiftShare,
} from 'portolan';
import { clusterKind } from 'portolan/codes/clusters';
import { occurrenceWeights } from 'portolan/codes/concordances';
import { fourDigitNaics2017ToClusters2014 } from 'portolan/codes/concordances/naics2017-to-clusters2014';
import { industries, jobs2009, jobs2018 } from './employment.mjs';
import { exports2018 } from './exports.mjs';
import { printTable } from './print-table.mjs';

const titles = new Map(industries);
const lines = [...titles.keys()];
const sectorOf = (line) => line.slice(0, -2) || 'farm';
const tableOf = (rows) =>
  new Matrix(
    rows.map(([area]) => area),
    lines,
    Float64Array.from(rows.flatMap(([, ...jobs]) => jobs.map((count) => count ?? Number.NaN))),
  );
const fixed = (figure, digits = 2) => (figure === null || Number.isNaN(figure) ? 'not known' : figure.toFixed(digits));
const counted = (jobs) => (jobs === null ? 'not known' : Math.round(jobs).toLocaleString('en'));
const thousands = (jobs) => (jobs === null ? 'not known' : `${(jobs / 1000).toFixed(1)} thousand`);

const jobs = tableOf(jobs2018);
const before = tableOf(jobs2009);
const nation = { reference: { row: 'US' }, missing: 'sum-known' };

console.log(`Jobs: full- and part-time, wage and salary and proprietors alike; U.S. Bureau of Economic Analysis, SAEMP25N, vintage of about 2019.
Exports: goods, free alongside ship, by origin of movement, which is not where they were made; U.S. Census Bureau, as of 2020.
`);

console.log('Georgia, jobs 2018: the ten largest location quotients (1 = as in the United States)\n');
const quotients = locationQuotient(jobs, nation);
const byQuotient = lines
  .map((line) => ({ line, quotient: quotients.values.at('US-GA', line), jobs: jobs.at('US-GA', line) }))
  .filter(({ quotient }) => !Number.isNaN(quotient))
  .sort((a, b) => b.quotient - a.quotient);
printTable(
  byQuotient.slice(0, 10).map((row) => ({
    industry: titles.get(row.line),
    'location quotient': fixed(row.quotient),
    jobs: counted(row.jobs),
  })),
);
const suppressedIn = (area) => [...jobs.row(area)].filter(Number.isNaN).length;
console.log(
  `\nTotals are of the lines that are published: ${suppressedIn('US-GA')} of Georgia's ${lines.length} are suppressed, ${quotients.missingCells} in all states.`,
);

console.log('\nGeorgia, jobs 2009 to 2018: shift-share (Dunn), the nation being the United States');
const split = shiftShare(
  lines.map((line) => ({
    industry: line,
    start: before.at('US-GA', line),
    end: jobs.at('US-GA', line),
    nationalStart: before.at('US', line),
    nationalEnd: jobs.at('US', line),
  })),
  { missing: 'sum-known' },
);
const { change, national, mix, regional } = split.total;
console.log(
  `Change ${thousands(change)} = ${thousands(national)} as the nation grew, ${thousands(mix)} by the mix of industries, ${thousands(regional)} of the region's own.\n`,
);
if (split.leftOut.length > 0)
  console.log(`Left out, for a suppressed cell: ${split.leftOut.map((line) => titles.get(line)).join('; ')}.\n`);
console.log('The industries with the largest part of the region’s own:\n');
printTable(
  [...split.industries]
    .filter((row) => row.regional !== null)
    .sort((a, b) => Math.abs(b.regional) - Math.abs(a.regional))
    .slice(0, 6)
    .map((row) => ({
      industry: titles.get(row.industry),
      'jobs 2009': counted(before.at('US-GA', row.industry)),
      change: counted(row.change),
      national: counted(row.national),
      mix: counted(row.mix),
      "region's own": counted(row.regional),
    })),
);
console.log(
  '\nTransit and ground passenger transportation counts drivers on their own account, who came with ride-hailing.',
);

const otherStates = jobs2018.map(([area]) => area).filter((area) => !['US', 'US-DC', 'US-GA'].includes(area));
const variety = relatedVariety(jobs, sectorOf, { missing: 'sum-known' });
const specialization = krugmanIndex(jobs, nation);
const likeness = hachmanIndex(jobs, nation);
const placeOf = (figureOf) => {
  const place = rankAmong(
    figureOf('US-GA'),
    otherStates.map((state) => figureOf(state)),
  );
  return { Georgia: fixed(figureOf('US-GA'), 3), place: place.rank, of: place.of };
};
console.log('\nGeorgia among the fifty states, 2018 (place 1 has the largest figure)\n');
printTable([
  { index: 'unrelated variety, bits, between sectors', ...placeOf((state) => variety.rows[state]?.unrelated ?? null) },
  { index: 'related variety, bits, within sectors', ...placeOf((state) => variety.rows[state]?.related ?? null) },
  { index: 'Krugman index, unlikeness to the nation, 0–2', ...placeOf((state) => specialization.values[state]) },
  { index: 'Hachman index, likeness to the nation, 0–1', ...placeOf((state) => likeness.values[state]) },
]);
const gaps = ['US-GA', ...otherStates].map((state) => ({ state, suppressed: suppressedIn(state) }));
const worst = gaps.reduce((most, gap) => (gap.suppressed > most.suppressed ? gap : most));
console.log(
  `\nMind the suppressed lines: places are over those published, ${suppressedIn('US-GA')} missing in Georgia, up to ${worst.suppressed} elsewhere (${worst.state}); ${gaps.filter(({ suppressed }) => suppressed === 0).length} states have all.`,
);

console.log(
  '\nGeorgia, goods exports 2018: its ten strongest traded clusters. Approximations: clusters are defined by 6-digit industries and\nexports are published by 4 digits, so that a commodity is divided by how many of its industries each cluster has. Revealed comparative advantage of 1: as in all states together.\n',
);
const { cube, measures } = convertClassification(
  Cube.fromRows(
    exports2018.flatMap(([product, georgia, allStates]) => [
      { region: 'US-GA', product, valueUsd: georgia },
      { region: 'all states', product, valueUsd: allStates },
    ]),
    { dimensions: ['region', 'product'], measures: ['valueUsd'] },
  ),
  occurrenceWeights(fourDigitNaics2017ToClusters2014),
  { edition: 'NAICS2017' },
);
const byCluster = cube
  .where({ product: cube.dictionary('product').filter((code) => clusterKind(code) === 'traded') })
  .matrix('region', 'product', 'valueUsd');
const advantage = revealedComparativeAdvantage(byCluster, { reference: { row: 'all states' }, missing: 'sum-known' });
printTable(
  byCluster.columnLabels
    .map((cluster) => ({
      cluster,
      strength: advantage.values.at('US-GA', cluster),
      valueUsd: byCluster.at('US-GA', cluster),
    }))
    .filter(({ strength }) => !Number.isNaN(strength))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, 10)
    .map((row) => ({
      'cluster (approximate)': row.cluster,
      'revealed comparative advantage': fixed(row.strength),
      'billion USD': fixed(row.valueUsd / 1e9),
    })),
);
console.log(
  `\n${(100 * measures.valueUsd.coverage).toFixed(1)}% of the value has a cluster, ${(100 * measures.valueUsd.splitShare).toFixed(1)}% is divided among several.`,
);
