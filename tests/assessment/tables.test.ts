import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import { fiftyStates } from '../../src/codes/index.ts';
import { evidenceOf } from './evidence-of.ts';
import { expectSound } from './sound.ts';

const evidence = evidenceOf({
  exports: {
    'US-GA': { 2019: 100, 2020: 80, 2021: 120, 2022: 160 },
    'US-AL': { 2019: 50, 2020: 50, 2021: 60, 2022: 100 },
    'US-FL': { 2019: 200, 2020: 180, 2021: 200, 2022: 200 },
    'US-TN': { 2019: 200, 2020: 190, 2021: 210, 2022: 160 },
    US: { 2019: 1000, 2020: 900, 2021: 1000, 2022: 1600 },
  },
  population: {
    'US-GA': { 2019: 10, 2020: 10, 2021: 10, 2022: 16 },
    'US-AL': { 2019: 5, 2022: 5 },
    'US-FL': { 2019: 20, 2022: 20 },
    'US-TN': { 2019: 8, 2022: 8 },
  },
  markets: {
    'US-GA': { CAN: { 2019: 50, 2022: 60 }, MEX: { 2019: 30, 2022: 60 }, CHN: { 2019: 20, 2022: 40 } },
    US: { CAN: { 2022: 800 }, MEX: { 2022: 800 } },
  },
});
const assessment = assess(evidence, { region: 'US-GA', peers: ['US-AL', 'US-FL', 'US-TN'] });
const { performance } = assessment;
const answer = (id: string) => assessment.findings.find((one) => one.id === id)?.answer;

it('the assessment is sound', () => {
  expectSound(assessment);
  expect(assessment.peers).toEqual({ kind: 'given', label: '3 peers', members: ['US-AL', 'US-FL', 'US-TN'] });
});

it('the trend: in total and per head of the population of the same year', () => {
  expect(performance.trend.rows).toEqual([
    {
      key: '2019',
      year: 2019,
      exportsUsd: 100,
      growth: null,
      population: 10,
      exportsPerHeadUsd: 10,
      perHeadGrowth: null,
      status: 'reported',
    },
    expect.objectContaining({ key: '2020', growth: expect.closeTo(-0.2, 12), exportsPerHeadUsd: 8 }),
    expect.objectContaining({ key: '2021', growth: expect.closeTo(0.5, 12), exportsPerHeadUsd: 12 }),
    expect.objectContaining({
      key: '2022',
      growth: expect.closeTo(1 / 3, 12),
      exportsPerHeadUsd: 10,
      perHeadGrowth: expect.closeTo(-1 / 6, 12),
    }),
  ]);
});

it('growth over the span: compound and fitted, in total and per head', () => {
  expect(performance.growth.rows).toEqual([
    {
      key: 'exports',
      label: 'Exports',
      from: 2019,
      to: 2022,
      compoundGrowth: expect.closeTo(1.6 ** (1 / 3) - 1, 12),
      // the slope of the logarithms of 1, 0.8, 1.2 and 1.6 on time
      trendGrowth: expect.closeTo(
        Math.exp((-1.5 * 0 - 0.5 * Math.log(0.8) + 0.5 * Math.log(1.2) + 1.5 * Math.log(1.6)) / 5) - 1,
        12,
      ),
      trendStandardError: expect.any(Number),
      oddYear: null,
    },
    expect.objectContaining({ key: 'exportsPerHead', compoundGrowth: 0 }),
  ]);
});

describe('standing among peers', () => {
  it('by level, per head and growth, each with N and ties', () => {
    expect(performance.standing.rows).toEqual([
      {
        key: 'exports',
        label: 'Exports',
        year: '2022',
        value: 160,
        unit: 'USD',
        rank: 2,
        of: 4,
        ties: 1,
        percentile: 50,
        peerMedian: 160,
        leftOut: 0,
      },
      expect.objectContaining({ key: 'exportsPerHead', value: 10, rank: 3, of: 4, ties: 1, peerMedian: 20 }),
      expect.objectContaining({ key: 'growth', year: '2019–2022', rank: 2, of: 4, ties: 0, peerMedian: 0 }),
    ]);
  });

  it('ties share the better rank in the table of peers, the largest first', () => {
    expect(performance.peers.rows.map(({ key, exportsRank }) => [key, exportsRank])).toEqual([
      ['US-FL', 1],
      ['US-GA', 2],
      ['US-TN', 2],
      ['US-AL', 4],
    ]);
  });

  it('the sentence says what is tied', () => {
    expect(answer('comparison')).toBe(
      'Georgia ranks 2nd (tied) of 4 states by exports ($160, 2022), 3rd (tied) by exports per head ($10, 2022) and 2nd by growth (+17.0% a year, 2019–2022). The median of the peers grew 0.0% a year.',
    );
  });
});

it('the index: 100 in the first year for the region, the nation and the middle of the peers', () => {
  expect(performance.indexed.rows.map(({ region, nation, peerMedian }) => [region, nation, peerMedian])).toEqual([
    [100, 100, 100],
    [80, 90, 95],
    [120, 100, 105],
    [160, 160, 100],
  ]);
});

it('destinations: share, growth and the share in the nation beside it', () => {
  expect(performance.destinations).toMatchObject({
    title: 'Largest destinations, 2022',
    rows: [
      {
        key: 'CAN',
        rank: 1,
        label: 'Canada',
        valueUsd: 60,
        share: 0.375,
        compoundGrowth: expect.closeTo(1.2 ** (1 / 3) - 1, 12),
        changeUsd: 10,
        nationShare: 0.5,
      },
      { key: 'MEX', rank: 2, share: 0.375, compoundGrowth: expect.closeTo(2 ** (1 / 3) - 1, 12), nationShare: 0.5 },
      { key: 'CHN', rank: 3, share: 0.25, nationShare: null },
    ],
    notes: ['Nation: the United States.'],
  });
});

it('concentration, of the region and of the nation', () => {
  expect(performance.concentration?.rows).toEqual([
    {
      key: 'destinations',
      label: 'Destinations',
      year: 2022,
      parts: 3,
      herfindahl: expect.closeTo(0.375 ** 2 * 2 + 0.25 ** 2, 12),
      herfindahlAtMost: expect.closeTo(0.375 ** 2 * 2 + 0.25 ** 2, 12),
      unlistedShare: 0,
      topThreeShare: 1,
      nationHerfindahl: 0.5,
    },
  ]);
});

it('the share of the nation, with the denominator named', () => {
  expect(performance.nationalShare?.rows.map(({ shareOfUsTotal }) => shareOfUsTotal)).toEqual([
    0.1,
    80 / 900,
    0.12,
    0.1,
  ]);
  // three of the fifty states make no sum of the states
  expect(performance.nationalShare?.rows[0]).toMatchObject({ sumOfStatesUsd: null, statesInSum: null });
});

describe('the sum of the states', () => {
  it('is given when all fifty have a figure, and leaves it out when one has none', () => {
    const fifty = Object.fromEntries(
      fiftyStates.map((code, i) => [code, { 2021: 1 + i, 2022: code === 'US-WY' ? null : 2 + i }]),
    );
    const rows = assess(evidenceOf({ exports: fifty }), { region: 'US-GA' }).performance.nationalShare?.rows;
    expect(rows).toMatchObject([
      { year: 2021, statesInSum: 50, sumOfStatesUsd: (50 * 51) / 2 },
      { year: 2022, statesInSum: null, sumOfStatesUsd: null, shareOfSumOfStates: null },
    ]);
  });

  it('is not made up of states and territories together', () => {
    const codes = [...fiftyStates.slice(0, 49), 'US-DC', 'US-PR'];
    const evidence = evidenceOf({ exports: Object.fromEntries(codes.map((code) => [code, { 2021: 1, 2022: 2 }])) });
    expect(assess(evidence, { region: 'US-GA' }).performance.nationalShare).toBeNull();
  });
});
