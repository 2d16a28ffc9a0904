// Two conversions of real figures: Georgia's exports by 4-digit commodity as exports by traded cluster, and its largest
// 6-digit commodities as industries of NAICS 2022. What can't be converted is printed, with its value.
import { Cube, convertClassification } from 'portolan';
import { clusterKind } from 'portolan/codes/clusters';
import { chain, equalWeights, occurrenceWeights, reverse } from 'portolan/codes/concordances';
import { hs2017ToHs2012 } from 'portolan/codes/concordances/hs2017-to-hs2012';
import { hs2017ToNaics2017 } from 'portolan/codes/concordances/hs2017-to-naics2017';
import { fourDigitNaics2017ToClusters2014 } from 'portolan/codes/concordances/naics2017-to-clusters2014';
import { naics2017ToNaics2022 } from 'portolan/codes/concordances/naics2017-to-naics2022';
import { naics2022 } from 'portolan/codes/naics';
import { naics2022Titles } from 'portolan/codes/naics/titles';
import { exportsByNaics4, largestByHs6 } from './figures.mjs';

const cubeOf = (figures) =>
  Cube.fromRows(
    figures.map(([product, valueUsd]) => ({ product, valueUsd })),
    { dimensions: ['product'], measures: ['valueUsd'] },
  );
const billions = (valueUsd) => (valueUsd / 1e9).toFixed(2);
const percent = (share) => `${(100 * share).toFixed(1)}%`;
const largest = (cube, count) =>
  cube
    .rows()
    .sort((a, b) => b.valueUsd - a.valueUsd)
    .slice(0, count);

function printSummary({ measures, unmapped, approximate }) {
  const { total, coverage, splitShare } = measures.valueUsd;
  console.log(
    `$${billions(total)} billion in; ${percent(coverage)} of it mapped, ${percent(splitShare)} divided among several codes${approximate ? '; approximate' : ''}`,
  );
  for (const { code, values } of unmapped) console.log(`  not mapped: ${code}, $${billions(values.valueUsd)} billion`);
}

console.log('Georgia 2018: exports by traded cluster, an estimate from 4-digit commodities');
const byCluster = convertClassification(cubeOf(exportsByNaics4), occurrenceWeights(fourDigitNaics2017ToClusters2014), {
  edition: 'NAICS2017',
});
printSummary(byCluster);
const traded = byCluster.cube.where({
  product: byCluster.cube.dictionary('product').filter((code) => clusterKind(code) === 'traded'),
});
console.table(
  largest(traded, 10).map(({ product, valueUsd }) => ({ cluster: product, 'billion USD': billions(valueUsd) })),
);

console.log('\nGeorgia 2016: its 25 largest goods, HS 2012 → HS 2017 → NAICS 2017 → NAICS 2022');
const hs2012ToNaics2022 = chain(
  chain(equalWeights(reverse(hs2017ToHs2012)), occurrenceWeights(hs2017ToNaics2017)),
  equalWeights(naics2017ToNaics2022),
);
const byIndustry = convertClassification(cubeOf(largestByHs6), hs2012ToNaics2022, { edition: 'HS2012' });
printSummary(byIndustry);
console.table(
  largest(byIndustry.cube, 10).map(({ product, valueUsd }) => ({
    industry: product,
    title: naics2022.has(product) ? naics2022Titles.titleOf(product) : 'exists in trade statistics only',
    'billion USD': billions(valueUsd),
  })),
);
