import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import type { Assessment } from '../../src/model/index.ts';
import { evidenceOf, type InventedRow, withRows } from './evidence-of.ts';
import { expectSound } from './sound.ts';

const exports = {
  'US-GA': { 2020: 100, 2021: 110, 2022: 121 },
  'US-AL': { 2020: 50, 2021: 60, 2022: 40 },
  'US-FL': { 2020: 90, 2021: 95, 2022: 99 },
};
const population = { 'US-GA': { 2020: 10, 2021: 10, 2022: 11 }, 'US-AL': { 2022: 5 }, 'US-FL': { 2022: 20 } };
const peers = ['US-AL', 'US-FL'] as const;
const georgia = { region: 'US-GA', peers } as const;

const trendOf = ({ performance }: Assessment) => performance.trend.rows;
const standingOf = ({ performance }: Assessment, key: string) =>
  performance.standing.rows.find((row) => row.key === key);
const gapsOf = ({ notInEvidence }: Assessment) => notInEvidence.map(({ what }) => what);
const answerOf = ({ findings }: Assessment, id: string) => findings.find((finding) => finding.id === id)?.answer;

/** Rows of exports of three years, the middle one as given. */
function threeYears(middle: InventedRow): InventedRow[] {
  return [
    { region: 'US-GA', period: '2020', valueUsd: 100, status: 'reported' },
    { region: 'US-GA', period: '2021', ...middle },
    { region: 'US-GA', period: '2022', valueUsd: 121, status: 'reported' },
  ];
}

describe('a suppressed figure', () => {
  const evidence = withRows(
    evidenceOf({ population }),
    'exportsTotal',
    threeYears({ valueUsd: null, status: 'suppressed' }),
  );
  const assessment = assess(evidence, { region: 'US-GA', peers: [] });

  it('keeps its status, and is null and never 0', () => {
    expectSound(assessment);
    expect(trendOf(assessment)[1]).toMatchObject({ exportsUsd: null, status: 'suppressed', exportsPerHeadUsd: null });
  });

  it('has no growth, and the next year has none from it', () => {
    expect(trendOf(assessment).map(({ growth }) => growth)).toEqual([null, null, null]);
  });

  it('is left out of the span, which the known years give', () => {
    expect(assessment.performance.growth.rows[0]).toMatchObject({
      from: 2020,
      to: 2022,
      compoundGrowth: expect.closeTo(0.1, 12),
      trendStandardError: null,
    });
    expect(assessment.performance.indexed.rows[1]?.region).toBeNull();
  });

  it('stands in what is not in the evidence', () => {
    expect(gapsOf(assessment)).toContain('Exports of Georgia in 2021');
  });
});

describe('a figure without a value', () => {
  it('is missing where nothing else is said of it', () => {
    const assessment = assess(evidenceOf({ exports: { 'US-GA': { 2020: 1, 2021: null, 2022: 3 } } }), {
      region: 'US-GA',
      peers: [],
    });
    expect(trendOf(assessment)[1]).toMatchObject({ exportsUsd: null, status: 'missing' });
  });

  it('is missing even where a row calls it reported', () => {
    const evidence = withRows(evidenceOf({}), 'exportsTotal', threeYears({ valueUsd: null, status: 'reported' }));
    expect(trendOf(assess(evidence, { region: 'US-GA', peers: [] }))[1]?.status).toBe('missing');
  });

  it('in the last year leaves the region without a rank, and its peers with theirs', () => {
    const evidence = evidenceOf({ exports: { ...exports, 'US-GA': { 2020: 100, 2021: 110, 2022: null } } });
    const assessment = assess(evidence, georgia);
    expectSound(assessment);
    expect(standingOf(assessment, 'exports')).toMatchObject({ value: null, rank: null, of: 2, peerMedian: 69.5 });
    expect(assessment.performance.peers.rows.map(({ exportsRank }) => exportsRank)).toEqual([1, 2, null]);
    expect(answerOf(assessment, 'comparison')).toBe(
      'The evidence has no figures by which Georgia and its peers can be compared.',
    );
  });

  it('in the first year leaves the growth to the years that are known', () => {
    const evidence = evidenceOf({ exports: { ...exports, 'US-GA': { 2020: null, 2021: 110, 2022: 121 } } });
    const assessment = assess(evidence, georgia);
    expectSound(assessment);
    expect(assessment.performance.growth.rows[0]).toMatchObject({ from: 2021, to: 2022 });
    expect(standingOf(assessment, 'growth')).toMatchObject({ rank: null, of: 2 });
    expect(assessment.performance.indexed.rows.map(({ region }) => region)).toEqual([null, null, null]);
  });
});

describe('zero, which is a figure', () => {
  const evidence = evidenceOf({
    exports: { ...exports, 'US-GA': { 2020: 0, 2021: 110, 2022: 121 } },
    markets: { 'US-GA': { CAN: { 2020: 0, 2022: 100 }, MEX: { 2022: 21 } } },
  });
  const assessment = assess(evidence, georgia);

  it('has no growth rate from it', () => {
    expectSound(assessment);
    expect(trendOf(assessment).map(({ exportsUsd }) => exportsUsd)).toEqual([0, 110, 121]);
    expect(trendOf(assessment).map(({ growth }) => growth)).toEqual([null, null, expect.closeTo(0.1, 12)]);
    expect(assessment.performance.growth.rows[0]).toMatchObject({ compoundGrowth: null, trendGrowth: null });
    expect(answerOf(assessment, 'exports-increasing')).toBe(
      'The evidence does not say whether exports of Georgia increase.',
    );
  });

  it('has a change in dollars, unlike a destination that is not listed', () => {
    const rows = assessment.performance.destinations?.rows;
    expect(rows).toMatchObject([
      { key: 'CAN', changeUsd: 100, compoundGrowth: null },
      { key: 'MEX', changeUsd: null, compoundGrowth: null },
    ]);
    expect(assessment.performance.destinations?.notes).toContain(
      'Growth is given where 2020 has a published value; a part that is not listed then is not taken for zero.',
    );
  });

  it('in the last year is a rank like others, the last', () => {
    const fallen = assess(evidenceOf({ exports: { ...exports, 'US-GA': { 2020: 100, 2021: 50, 2022: 0 } } }), georgia);
    expectSound(fallen);
    expect(standingOf(fallen, 'exports')).toMatchObject({ value: 0, rank: 3, of: 3 });
    expect(standingOf(fallen, 'growth')).toMatchObject({ value: -1, rank: 3 });
  });
});

describe('population that is not there', () => {
  it('of one peer: it is not ranked per head, N is smaller, and both are said', () => {
    const { 'US-AL': _, ...others } = population;
    const assessment = assess(evidenceOf({ exports, population: others }), georgia);
    expectSound(assessment);
    expect(standingOf(assessment, 'exportsPerHead')).toMatchObject({ rank: 1, of: 2, leftOut: 1 });
    expect(standingOf(assessment, 'exports')).toMatchObject({ of: 3, leftOut: 0 });
    expect(assessment.performance.standing.notes).toContain('Exports per head: no figure for Alabama, not ranked.');
    expect(assessment.notInEvidence).toContainEqual(
      expect.objectContaining({ need: 'population', what: 'Exports per head of 1 peer' }),
    );
    expect(assessment.performance.peers.rows.find(({ key }) => key === 'US-AL')).toMatchObject({
      exportsPerHeadUsd: null,
      perHeadRank: null,
    });
    expect(answerOf(assessment, 'comparison')).toContain('1st of 2 by exports per head');
  });

  it('of the region: it has no figure per head, and its peers keep theirs', () => {
    const { 'US-GA': _, ...others } = population;
    const assessment = assess(evidenceOf({ exports, population: others }), georgia);
    expectSound(assessment);
    expect(trendOf(assessment).map(({ exportsPerHeadUsd }) => exportsPerHeadUsd)).toEqual([null, null, null]);
    expect(standingOf(assessment, 'exportsPerHead')).toMatchObject({
      year: '2022',
      value: null,
      rank: null,
      of: 2,
      leftOut: 0,
      peerMedian: (40 / 5 + 99 / 20) / 2,
    });
    expect(gapsOf(assessment)).toContain('Population of Georgia in 2020–2022');
    expect(answerOf(assessment, 'exports-increasing')).not.toContain('Per head');
    expect(answerOf(assessment, 'comparison')).not.toContain('per head');
  });

  it('of all: nothing is said per head', () => {
    const assessment = assess(evidenceOf({ exports }), georgia);
    expectSound(assessment);
    expect(standingOf(assessment, 'exportsPerHead')).toMatchObject({ year: '–', value: null, of: 0, leftOut: 2 });
    expect(assessment.performance.standing.notes).toContain('Exports per head: no figure for any peer, not ranked.');
    expect(assessment.caveats.map(({ id }) => id)).not.toContain('C38');
  });

  it('of the last year: per head stays with the year before, for all', () => {
    const assessment = assess(
      evidenceOf({
        exports,
        population: { 'US-GA': { 2021: 10 }, 'US-AL': { 2021: 5, 2022: 5 }, 'US-FL': { 2022: 9 } },
      }),
      georgia,
    );
    expect(standingOf(assessment, 'exportsPerHead')).toMatchObject({
      year: '2021',
      value: 11,
      rank: 2,
      of: 2,
      leftOut: 1,
    });
    expect(assessment.performance.trend.notes).toContain(
      'No population in the evidence for 2020, 2022: no figure per head.',
    );
  });

  it('of zero people is no population', () => {
    const assessment = assess(evidenceOf({ exports, population: { ...population, 'US-AL': { 2022: 0 } } }), georgia);
    expectSound(assessment);
    expect(standingOf(assessment, 'exportsPerHead')).toMatchObject({ of: 2, leftOut: 1 });
  });
});

describe('facts that are not there', () => {
  const assessment = assess(evidenceOf({ exports }), georgia);

  it('are null tables, and are named with who publishes them', () => {
    expect(assessment.performance).toMatchObject({
      destinations: null,
      products: null,
      concentration: null,
      exporters: null,
      nationalShare: null,
    });
    expect(gapsOf(assessment)).toEqual([
      'Population of Georgia in 2020–2022',
      'Exports per head of 2 peers',
      'Exports of the United States',
      'Exports of Georgia by destination, 2020–2022',
      'Exports of Georgia by product, 2020–2022',
      'Exporting companies of Georgia',
    ]);
    expect(assessment.notInEvidence.at(-1)).toMatchObject({
      need: 'exporterCounts',
      question: 'Are we increasing the number of exporting companies?',
      offeredBy: [{ publisher: 'US Census Bureau' }],
    });
  });

  it('leave the three questions standing, those without an answer with none', () => {
    expect(assessment.findings.map(({ id, confidence }) => [id, confidence])).toEqual([
      ['exports-increasing', 'high'],
      ['exporters-increasing', 'none'],
      ['comparison', 'high'],
    ]);
    expect(answerOf(assessment, 'exporters-increasing')).toBe(
      'Not in the evidence: it has no count of exporting companies for Georgia.',
    );
  });

  it('of peers: those without exports in the last year are not ranked by them', () => {
    const evidence = evidenceOf({ exports: { ...exports, 'US-FL': { 2020: 90 } } });
    const partial = assess(evidence, georgia);
    expectSound(partial);
    expect(standingOf(partial, 'exports')).toMatchObject({ of: 2, leftOut: 1 });
    expect(standingOf(partial, 'growth')).toMatchObject({ of: 2, leftOut: 1 });
    expect(partial.notInEvidence).toContainEqual(
      expect.objectContaining({ need: 'exportsTotal', what: 'Exports of 1 peer' }),
    );
    expect(partial.performance.peers.rows.at(-1)).toMatchObject({ key: 'US-FL', exportsUsd: null, exportsRank: null });
  });

  it('of a product list beyond the last year: the year it is about is named', () => {
    const evidence = evidenceOf({ exports, products: { 'US-GA': { 311: { 2020: 60, 2021: 66 } } } });
    const partial = assess(evidence, georgia);
    expectSound(partial);
    expect(partial.performance.products?.title).toBe('Largest product groups, 2021');
    expect(gapsOf(partial)).toContain('Exports of Georgia by product, 2022');
  });
});

describe('exporter counts', () => {
  const row = (period: string, companies: number | null, known: number | null) => ({
    region: 'US-GA',
    period,
    companies,
    exportsUsd: 1000,
    knownValueUsd: known,
  });
  const counted = (...rows: InventedRow[]) =>
    assess(withRows(evidenceOf({ exports }), 'exporterCounts', rows, {}), georgia);

  it('give the change on the year before in the evidence, which is named', () => {
    const assessment = counted(row('2018', 10, 800), row('2020', 12, 900), row('2022', 15, 900));
    expectSound(assessment);
    expect(assessment.performance.exporters?.title).toBe('Exporting companies, 2018–2022');
    expect(assessment.performance.exporters?.rows).toMatchObject([
      { year: 2018, change: null, changeFrom: null, knownShare: 0.8, valuePerExporterUsd: 80 },
      { year: 2020, change: expect.closeTo(0.2, 12), changeFrom: 2018 },
      { year: 2022, change: 0.25, changeFrom: 2020, smallAndMediumShare: null },
    ]);
    expect(answerOf(assessment, 'exporters-increasing')).toBe(
      'Yes: the number rose from 10 in 2018 to 15 in 2022. Each exported a known $60 on average in 2022.',
    );
  });

  it('without a known value say nothing of a value per exporter', () => {
    const assessment = counted(row('2021', 12, null), row('2022', 10, null));
    expectSound(assessment);
    expect(answerOf(assessment, 'exporters-increasing')).toBe(
      'No: the number fell from 12 in 2021 to 10 in 2022 (−16.7%).',
    );
    expect(assessment.caveats.map(({ id }) => id)).not.toContain('C33');
  });

  it('that stop early answer the question for their years only', () => {
    const assessment = counted(row('2018', 10, 800), row('2019', 10, 800));
    expectSound(assessment);
    expect(answerOf(assessment, 'exporters-increasing')).toBe(
      'Not in the evidence for the years after 2019. Before that the number went from 10 in 2018 to 10 in 2019 (0.0%). Each exported a known $80 on average in 2019.',
    );
    expect(assessment.findings[1]?.confidence).toBe('low');
    expect(gapsOf(assessment)).toContain('Exporting companies of Georgia after 2019');
  });

  it('can have some figures withheld and others not', () => {
    const assessment = counted(
      { ...row('2021', 12, 900), status: 'reported' },
      { ...row('2022', 15, null), status: 'suppressed' },
    );
    expectSound(assessment);
    expect(assessment.performance.exporters?.rows.at(-1)).toMatchObject({ companies: 15, valuePerExporterUsd: null });
  });

  it('of one year say nothing of a change', () => {
    const assessment = counted(row('2021', null, 800), row('2022', 10, 800));
    expectSound(assessment);
    expect(answerOf(assessment, 'exporters-increasing')).toBe(
      '10 companies of Georgia exported goods in 2022; one year says nothing of a change.',
    );
  });

  it('of other regions are none of this one', () => {
    const assessment = counted({ ...row('2022', 10, 800), region: 'US-AL' });
    expect(assessment.performance.exporters).toBeNull();
  });
});
