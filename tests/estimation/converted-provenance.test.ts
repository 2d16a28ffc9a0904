import { describe, expect, it } from 'vitest';
import { type Concordance, type ConcordanceTable, occurrenceWeights } from '../../src/codes/concordances/index.ts';
import {
  fourDigitNaics2012ToClusters2014,
  naics2012ToClusters2014,
  threeDigitNaics2012ToClusters2014,
} from '../../src/codes/concordances/naics2012-to-clusters2014/index.ts';
import { naics2017ToClusters2014 } from '../../src/codes/concordances/naics2017-to-clusters2014/index.ts';
import { Cube, concat } from '../../src/cube/index.ts';
import { convertClassification } from '../../src/estimation/index.ts';
import type { CubeMetadata } from '../../src/model/index.ts';
import { source } from '../codes/concordances/made-up.ts';

const series = Cube.fromRows(
  [
    { product: '336411', period: '2016', value: 3 },
    { product: '336411', period: '2018', value: 4 },
  ],
  { dimensions: ['product', 'period'], measures: ['value'] },
).withMetadata({
  basis: {
    direction: 'export',
    counts: 'total',
    valuation: 'FAS',
    series: 'origin-of-movement',
    classified: {
      system: 'NAICS',
      editions: [
        { edition: 'NAICS2012', from: '2012', to: '2016' },
        { edition: 'NAICS2017', from: '2017', to: null },
      ],
    },
  },
});

const whole: Concordance<'HS2017', 'NAICS2017'> = {
  from: 'HS2017',
  to: 'NAICS2017',
  weights: ['equal'],
  sources: [source],
  approximate: false,
  links: [['a', 'x', 1]],
  unmapped: [],
  fallbacks: [],
};

const one = Cube.fromRows([{ product: 'a', value: 1 }], { dimensions: ['product'], measures: ['value'] });

function provenanceBy(concordance: Concordance<'HS2017', 'NAICS2017'>, metadata: Partial<CubeMetadata> = {}) {
  return convertClassification(one.withMetadata(metadata), concordance, { edition: 'HS2017' }).cube.metadata.provenance;
}

describe('the sources of converted cubes', () => {
  it('years of two editions that are converted one by one can be joined', () => {
    const early = convertClassification(
      series.where({ period: { to: '2016' } }),
      occurrenceWeights(naics2012ToClusters2014),
    );
    const late = convertClassification(
      series.where({ period: { from: '2017' } }),
      occurrenceWeights(naics2017ToClusters2014),
    );
    const joined = concat([early.cube, late.cube]);
    expect(joined.rows()).toEqual([
      { product: 'Aerospace Vehicles and Defense', period: '2016', value: 3 },
      { product: 'Aerospace Vehicles and Defense', period: '2018', value: 4 },
    ]);
    expect(joined.metadata.basis?.classified).toEqual({
      system: 'clusters',
      editions: [
        { edition: 'clusters2014', from: '2012', to: '2016' },
        { edition: 'clusters2014', from: '2017', to: null },
      ],
    });
    expect(joined.metadata.provenance).toHaveLength(2);
  });

  it('tables that differ in their note alone can be joined', () => {
    const early = series.where({ period: '2016' });
    const tables: readonly ConcordanceTable<'NAICS2012', 'clusters2014'>[] = [
      fourDigitNaics2012ToClusters2014,
      threeDigitNaics2012ToClusters2014,
    ];
    const cubes = tables.map((table) => convertClassification(early, occurrenceWeights(table)).cube);
    expect(concat(cubes).metadata.provenance).toHaveLength(2);
  });

  it('none is dropped whose name reads the same', () => {
    const sources = [
      { ...source, title: 'A-B' },
      { ...source, title: 'A B' },
      { ...source, title: '!!!' },
      { ...source, title: 'A B', derived: true },
    ];
    const weights = ['equal', 'equal', 'equal', 'equal'] as const;
    const provenance = provenanceBy({ ...whole, sources, weights });
    expect(provenance.map(({ dataset }) => dataset)).toEqual(['A-B', 'A B', '!!!', 'A B']);
    expect(new Set(provenance.map(({ id }) => id)).size).toBe(4);
  });

  it('one that is there already stands once, and gives way to no other of its id', () => {
    const [own] = provenanceBy(whole);
    expect(provenanceBy({ ...whole, sources: [source, source], weights: ['equal', 'equal'] })).toEqual([own]);
    expect(provenanceBy(whole, { provenance: [own!] })).toEqual([own]);
    const other = { ...own!, publisher: 'Somebody else' };
    expect(provenanceBy(whole, { provenance: [other] })).toEqual([other, { ...own, id: `${own!.id}-2` }]);
  });
});
