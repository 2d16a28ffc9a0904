import { describe, expect, it } from 'vitest';
import { type AssessmentOptions, assess, assessPerformance } from '../../src/assessment/index.ts';
import type { RegionCode } from '../../src/model/index.ts';
import { refusalOf } from '../refusal.ts';
import { evidenceOf, withRows } from './evidence-of.ts';
import { expectSound } from './sound.ts';

const evidence = evidenceOf({
  exports: {
    US: { 2018: 1000, 2019: 1000 },
    'US-GA': { 2018: 100, 2019: 102, 2020: 70, 2021: 72, 2023: 80 },
    'US-AL': { 2018: 50, 2019: 50, 2023: 60 },
    'US-DC': { 2018: 5, 2023: 6 },
    'cbsa:12060': { 2018: 60, 2019: 61 },
    'cbsa:12940': { 2018: 20, 2019: 30 },
    'custom:coast': { 2018: 10, 2019: 11 },
  },
});

const georgia = (options: Omit<AssessmentOptions, 'region'> = {}) => assess(evidence, { region: 'US-GA', ...options });

describe('assess', () => {
  it('is step 1 today', () => {
    expect(assess(evidence, { region: 'US-GA' })).toEqual(assessPerformance(evidence, { region: 'US-GA' }));
  });
});

describe('peers', () => {
  const standing = (peers: AssessmentOptions['peers'] & object) => georgia({ peers }).performance.standing;

  it('are the other states, as far as the evidence has exports of them', () => {
    expect(georgia().peers).toEqual({
      kind: 'all-states',
      label: '1 of the other 49 states',
      members: ['US-AL'],
    });
    expect(georgia().notInEvidence.map(({ what }) => what)).toContain('Exports of 48 other states');
    expect(georgia({ peers: 'all-states' })).toEqual(georgia());
    expect(georgia().performance.standing.rows[0]).toMatchObject({ of: 2, leftOut: 0 });
  });

  it('are the list given, in its order', () => {
    const assessment = georgia({ peers: ['US-DC', 'US-AL'] });
    expectSound(assessment);
    expect(assessment.peers).toEqual({ kind: 'given', label: '2 peers', members: ['US-DC', 'US-AL'] });
    expect(assessment.findings.find(({ id }) => id === 'comparison')?.answer).toContain('1st of 3 regions');
  });

  it('can be one, or none', () => {
    expect(standing(['US-AL']).notes[0]).toBe('Compared with 1 peer. Ties share the better rank.');
    const alone = georgia({ peers: [] });
    expectSound(alone);
    expect(alone.peers.label).toBe('0 peers');
    expect(alone.findings.find(({ id }) => id === 'comparison')).toMatchObject({
      figure: null,
      answer: 'The evidence has no peers to compare Georgia with.',
    });
  });

  it('of another kind of region are given by name', () => {
    const assessment = assess(evidence, { region: 'cbsa:12060', peers: ['cbsa:12940', 'custom:coast'] });
    expectSound(assessment);
    expect(assessment.region).toEqual({ code: 'cbsa:12060', label: 'Metropolitan area 12060', kind: 'metro' });
    expect(assessment.performance.standing.rows.map(({ rank, of }) => [rank, of])).toEqual([
      [1, 3],
      [null, 0],
      [3, 3],
    ]);
  });

  it('are no states for a region of another kind, and the next step is named', () => {
    const refusal = refusalOf(() => assess(evidence, { region: 'cbsa:12060' }));
    expect(refusal).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.peers',
      details: { alike: ['cbsa:12940'] },
    });
    expect(refusal.message).toBe(
      'The states are no peers of cbsa:12060. Pass peers: a list of regions of its kind, metro. The evidence has cbsa:12940.',
    );
    expect(refusalOf(() => assess(evidence, { region: 'US' })).message).toContain('The evidence has none.');
  });

  it.each([
    ['a region that the evidence does not have', 'US-TX'],
    ['a typo', 'US-ALA'],
    ['a name', 'Alabama'],
    ['no text', 42],
    ['a key of every object', '__proto__'],
  ])('are refused: %s', (_, peer) => {
    const refusal = refusalOf(() => georgia({ peers: ['US-AL', peer as RegionCode] }));
    expect(refusal).toMatchObject({ code: 'UNKNOWN_PEER', path: 'options.peers[1]' });
    expect(refusal.message).toContain(`no exports of ${peer}. It has exports of US, US-GA, US-AL`);
  });

  it.each([
    ['the region itself', ['US-AL', 'US-GA'], "US-GA can't be its own peer. Leave it out."],
    ['one twice', ['US-AL', 'US-AL'], 'US-AL is named twice. Name it once.'],
  ] as const)('are refused: %s', (_, peers, message) => {
    expect(refusalOf(() => georgia({ peers }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.peers[1]',
      message,
    });
  });

  it.each([['similar'], [{ length: 1 }], [null], [3]])('are refused: %j, which is no list', (peers) => {
    const refusal = refusalOf(() => georgia({ peers: peers as unknown as readonly RegionCode[] }));
    expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: 'options.peers' });
    expect(refusal.message).toContain("Pass 'all-states' or a list of regions.");
  });
});

describe('years', () => {
  const yearsOf = (years?: AssessmentOptions['years']) =>
    georgia({ peers: ['US-AL'], ...(years === undefined ? {} : { years }) }).years;

  it('are all that the evidence has for the region', () => {
    expect(yearsOf()).toEqual([2018, 2019, 2020, 2021, 2023]);
    expect(yearsOf({})).toEqual(yearsOf());
  });

  it('are a span, ends included', () => {
    expect(yearsOf({ to: 2020 })).toEqual([2018, 2019, 2020]);
    expect(yearsOf({ from: 2020 })).toEqual([2020, 2021, 2023]);
    expect(yearsOf({ from: 2019, to: 2020 })).toEqual([2019, 2020]);
  });

  it('are a list, which may leave years out', () => {
    const assessment = georgia({ peers: ['US-AL'], years: [2018, 2021] });
    expectSound(assessment);
    expect(assessment.years).toEqual([2018, 2021]);
    expect(assessment.performance.trend.rows.map(({ growth }) => growth)).toEqual([null, null]);
    expect(assessment.performance.trend.notes).toContain(
      'Years are left out, so the change on the year before is given for consecutive years only.',
    );
    expect(assessment.performance.growth.rows[0]).toMatchObject({
      compoundGrowth: expect.closeTo(0.72 ** (1 / 3) - 1, 12),
    });
    expect(assessment.notInEvidence.map(({ what }) => what)).not.toContain('Exports of Georgia in 2019–2020');
  });

  it('with a gap in the evidence have no change across it', () => {
    const rows = georgia({ peers: [] }).performance.trend.rows;
    expect(rows.at(-1)).toMatchObject({ year: 2023, growth: null });
    expect(georgia({ peers: [] }).notInEvidence.map(({ what }) => what)).toContain('Exports of Georgia in 2022');
  });

  it('of two give a trend without an error', () => {
    const assessment = georgia({ peers: ['US-AL'], years: [2018, 2019] });
    expectSound(assessment);
    expect(assessment.performance.growth.rows[0]).toMatchObject({
      compoundGrowth: expect.closeTo(0.02, 12),
      trendGrowth: expect.closeTo(0.02, 12),
      trendStandardError: null,
      oddYear: null,
    });
  });

  it('of which one outweighs all others: it is named, and the trend is beside the compound growth', () => {
    const assessment = georgia({ peers: ['US-AL'], years: { to: 2021 } });
    expectSound(assessment);
    expect(assessment.performance.growth.rows[0]).toMatchObject({ oddYear: 2020 });
    expect(assessment.findings[0]?.answer).toBe(
      'No: Georgia exported goods worth $72 in 2021, −10.4% a year in current dollars since 2018 ($100). 2021 alone: +2.9%. The change of 2020 outweighs all others; the fitted trend is −12.7% a year.',
    );
  });

  it('leave months and quarters alone: a part of a year is never taken for the year', () => {
    const parts = ['2022-01', '2022-Q1', '2022 through January', '22', ' 2022'];
    const rows = [
      ...['2021', '2023'].map((period) => ({ region: 'US-GA', period, valueUsd: 100 })),
      ...parts.map((period) => ({ region: 'US-GA', period, valueUsd: 7 })),
    ];
    const assessment = assess(withRows(evidenceOf({}), 'exportsTotal', rows), { region: 'US-GA', peers: [] });
    expect(assessment.years).toEqual([2021, 2023]);
    expect(assessment.performance.trend.rows.map(({ exportsUsd }) => exportsUsd)).toEqual([100, 100]);
  });

  it.each([
    ['out of order', [2020, 2018], 1, '2018 comes after 2020. Give years in ascending order, each once.'],
    ['twice', [2018, 2019, 2019], 2, '2019 comes after 2019. Give years in ascending order, each once.'],
    ['in parts', [2018, 2019.5], 1, '2019.5 is no year. Give whole calendar years such as 2024.'],
    ['as texts', ['2018', '2019'], 0, '2018 is no year. Give whole calendar years such as 2024.'],
    ['as two digits', [18, 19], 0, '18 is no year. Give whole calendar years such as 2024.'],
    ['as nothing', [Number.NaN, 2019], 0, 'NaN is no year. Give whole calendar years such as 2024.'],
  ])('are refused: %s', (_, years, place, message) => {
    expect(refusalOf(() => georgia({ years: years as number[] }))).toMatchObject({
      code: 'INVALID_YEARS',
      path: `options.years[${place}]`,
      message,
    });
  });

  it.each([
    ['one', [2018], 'One year makes no trend. Give at least two.'],
    ['none', [], 'One year makes no trend. Give at least two.'],
    [
      'a span of one',
      { from: 2019, to: 2019 },
      'Of US-GA this leaves 2019 alone. A trend needs two years; the evidence has 2018, 2019, 2020, 2021, 2023.',
    ],
    [
      'a span that ends before it begins',
      { from: 2020, to: 2018 },
      '2020 comes after 2018. Give the earlier year as from.',
    ],
    ['a year', 2018, 'years is 2018. Give { from, to } or a list of years such as [2023, 2024].'],
    ['null', null, 'years is null. Give { from, to } or a list of years such as [2023, 2024].'],
  ])('are refused: %s', (_, years, message) => {
    expect(refusalOf(() => georgia({ years: years as AssessmentOptions['years'] & object }))).toMatchObject({
      code: 'INVALID_YEARS',
      path: 'options.years',
      message,
    });
  });

  it.each([
    ['an end that is no year', { to: 2020.5 }, 'to', 'years.to is 2020.5. Give from and to as whole years.'],
    ['an end that is a text', { to: '2020' }, 'to', 'years.to is 2020. Give from and to as whole years.'],
    ['a misspelt end', { form: 2018 }, 'form', 'years.form is 2018. Give from and to as whole years.'],
  ])('are refused: %s', (_, years, name, message) => {
    expect(refusalOf(() => georgia({ years: years as AssessmentOptions['years'] & object }))).toMatchObject({
      code: 'INVALID_YEARS',
      path: `options.years.${name}`,
      message,
    });
  });

  it.each([
    [[2018, 2022], 'options.years[1]', 2022],
    [{ from: 2017 }, 'options.years.from', 2017],
    [{ to: 2024 }, 'options.years.to', 2024],
  ])('without a row are refused and never skipped: %j', (years, path, year) => {
    expect(refusalOf(() => georgia({ years }))).toMatchObject({
      code: 'NO_ROWS_FOR_YEAR',
      path,
      message: `The evidence has no exports of US-GA for ${year}. It has 2018, 2019, 2020, 2021, 2023.`,
    });
  });
});

describe('top', () => {
  const listed = (top: number) => georgia({ peers: [], top });

  it.each([1, 1000])('can be %d', (top) => {
    expectSound(listed(top));
  });

  it.each([0, -1, 1001, 2.5, Number.NaN, Number.POSITIVE_INFINITY, '5'])('is refused: %s', (top) => {
    expect(refusalOf(() => listed(top as number))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.top',
      message: `top is ${top}. Give how many parts to list, 1 to 1000.`,
    });
  });
});

describe('allow', () => {
  it('takes caveats by their number', () => {
    expect(refusalOf(() => georgia({ allow: ['C99' as 'C09'] }))).toMatchObject({
      code: 'UNKNOWN_CAVEAT',
      path: 'options.allow[0]',
      message: 'C99 is no caveat. They are C01 to C38.',
    });
  });
});
