import { expect, it } from 'vitest';
import { hs2017ToHs2012 } from '../../src/codes/concordances/hs2017-to-hs2012/index.ts';
import { equalWeights, reverse } from '../../src/codes/concordances/index.ts';
import { Cube, concat } from '../../src/cube/index.ts';
import { convertClassification } from '../../src/estimation/index.ts';
import type { ExportBasis } from '../../src/model/index.ts';

const basis: ExportBasis = {
  direction: 'export',
  counts: 'total',
  valuation: 'FAS',
  series: 'origin-of-movement',
  classified: {
    system: 'HS',
    editions: [
      { edition: 'HS2012', from: '2012', to: '2016' },
      { edition: 'HS2017', from: '2017', to: '2021' },
    ],
  },
};

const series = Cube.fromRows(
  [
    { region: 'US-GA', product: '010121', period: '2016', valueUsd: 5 },
    { region: 'US-GA', product: '010121', period: '2018', valueUsd: 7 },
  ],
  { dimensions: ['region', 'product', 'period'], measures: ['valueUsd'], metadata: { basis } },
);

it('joins a span that was converted with one that was coded so from the start', () => {
  const early = convertClassification(series.where({ period: { to: '2016' } }), equalWeights(reverse(hs2017ToHs2012)));
  const joined = concat([early.cube, series.where({ period: { from: '2017' } })]);
  const editions = joined.metadata.basis?.classified?.editions.map(({ edition }) => edition);
  expect(new Set(editions)).toEqual(new Set(['HS2017']));
  expect(joined.rollup([]).rows()).toEqual([{ valueUsd: 12 }]);
});
