import { describe, expect, it } from 'vitest';
import { Cube } from '../../src/cube/index.ts';
import type { DimensionFilter } from '../../src/model/index.ts';
import { refusalCode, refusalOf } from './refusal.ts';

const cube = Cube.fromRows(
  [
    { region: 'US-GA', period: '2022', value: 1 },
    { region: 'US-AL', period: '2022', value: 2 },
    { region: 'US-GA', period: '2023', value: 4 },
    { region: 'US-TX', period: '2023', value: null },
    { region: 'US-GA', period: '2024', value: 16 },
    { region: 'US-AL', period: '2024', value: 32 },
  ],
  { dimensions: ['region', 'period'], measures: ['value'] },
);
const valuesWhere = (filter: Parameters<typeof cube.where>[0]) =>
  cube
    .where(filter)
    .rows()
    .map(({ value }) => value);

describe('where', () => {
  it('keeps one text', () => {
    expect(valuesWhere({ region: 'US-GA' })).toEqual([1, 4, 16]);
  });

  it('keeps several, in the order of the facts', () => {
    expect(valuesWhere({ region: ['US-TX', 'US-AL'] })).toEqual([2, null, 32]);
  });

  it('keeps a range, both ends included', () => {
    expect(valuesWhere({ period: { from: '2022', to: '2023' } })).toEqual([1, 2, 4, null]);
    expect(valuesWhere({ period: { from: '2023' } })).toEqual([4, null, 16, 32]);
    expect(valuesWhere({ period: { to: '2022' } })).toEqual([1, 2]);
    expect(valuesWhere({ period: { from: '2022-06', to: '2023-06' } })).toEqual([4, null]);
    expect(valuesWhere({ period: { from: '2024', to: '2022' } })).toEqual([]);
  });

  it('keeps all where a filter says nothing', () => {
    expect(cube.where({}).rowCount).toBe(6);
    expect(cube.where({ period: {} }).rowCount).toBe(6);
    expect(cube.where({ period: { from: undefined } as unknown as DimensionFilter }).rowCount).toBe(6);
    expect(cube.where({ region: undefined } as unknown as { region: string }).rowCount).toBe(6);
    expect(cube.where({ period: { from: '2022' } }).rows()).toEqual(cube.rows());
    const view = cube.where({ region: 'US-GA' });
    expect(view.where({ period: { from: '2022' } }).rows()).toEqual(view.rows());
  });

  it('selects nothing by a text that does not occur', () => {
    expect(cube.where({ region: 'US-XX' }).rowCount).toBe(0);
    expect(cube.where({ region: [] }).rows()).toEqual([]);
    expect(cube.where({ region: 'US-XX' }).rollup(['period']).rows()).toEqual([]);
  });

  it('joins filters by and, in one call or in several', () => {
    const filtered = cube.where({ region: ['US-GA', 'US-AL'], period: { from: '2023' } });
    expect(filtered.rows().map(({ value }) => value)).toEqual([4, 16, 32]);
    const stepwise = cube.where({ region: ['US-GA', 'US-AL'] }).where({ period: { from: '2023' } });
    expect(stepwise.rows()).toEqual(filtered.rows());
  });

  it('leaves the cube as it was', () => {
    const before = JSON.stringify(cube);
    cube.where({ region: 'US-GA' }).rollup(['period']);
    expect(JSON.stringify(cube)).toBe(before);
  });

  it('shows only what is in view', () => {
    const view = cube.where({ region: 'US-AL' });
    expect(view.dictionary('region')).toEqual(['US-AL']);
    expect(view.dictionary('period')).toEqual(['2022', '2024']);
    expect([...view.values('value')]).toEqual([2, 32]);
    expect([...cube.where({ period: '2023' }).missingInputs('value')]).toEqual([0, 1]);
    expect(view.matrix('region', 'period', 'value').columnLabels).toEqual(['2022', '2024']);
    expect(JSON.stringify(view)).not.toContain('US-TX');
  });

  it('refuses a dimension that the cube has not', () => {
    const refusal = refusalOf(() => (cube as Cube).where({ state: 'GA' }));
    expect(refusal.code).toBe('UNKNOWN_DIMENSION');
    expect(refusal.message).toContain('region, period');
    expect(refusalCode(() => (cube as Cube).where({ value: 'x' }))).toBe('UNKNOWN_DIMENSION');
  });

  it.each<unknown>([
    null,
    2024,
    [2024],
    { from: 2024 },
    { form: '2024' },
    ['2024', null],
    true,
  ])('refuses the filter %j', (period) => {
    const refusal = refusalOf(() => cube.where({ period: period as DimensionFilter }));
    expect(refusal.code).toBe('INVALID_OPTION');
    expect(refusal.path).toBe('where.period');
  });
});

describe('keep', () => {
  const wide = Cube.fromColumns({ dimensions: { region: ['a', 'b'] }, measures: { one: [1, 2], two: [3, 4] } });

  it('keeps the measures named, in their order', () => {
    expect(wide.keep(['two']).rows()).toEqual([
      { region: 'a', two: 3 },
      { region: 'b', two: 4 },
    ]);
    expect(wide.keep(['two', 'one']).measures).toEqual(['two', 'one']);
    expect(wide.keep([]).rows()).toEqual([{ region: 'a' }, { region: 'b' }]);
  });

  it('refuses a measure that is not there, or named twice', () => {
    expect(refusalCode(() => (wide as Cube).keep(['three']))).toBe('UNKNOWN_MEASURE');
    expect(refusalCode(() => wide.keep(['one', 'one']))).toBe('INVALID_NAME');
    expect(refusalCode(() => (wide as Cube).values('three'))).toBe('UNKNOWN_MEASURE');
    expect(refusalCode(() => (wide as Cube).missingInputs('three'))).toBe('UNKNOWN_MEASURE');
    expect(refusalCode(() => (wide as Cube).dictionary('one'))).toBe('UNKNOWN_DIMENSION');
  });
});

describe('a filter of periods', () => {
  const editions = [
    { edition: 'NAICS2012', from: '2012', to: '2016' },
    { edition: 'NAICS2017', from: '2017', to: null },
  ] as const;
  const series = Cube.fromRows(
    ['2015', '2016-12', '2017-Q1', '2024'].map((period) => ({ period, valueUsd: 1 })),
    {
      dimensions: ['period'],
      measures: ['valueUsd'],
      metadata: {
        basis: {
          direction: 'export',
          counts: 'total',
          valuation: 'FAS',
          series: 'origin-of-movement',
          classified: { system: 'NAICS', editions },
        },
      },
    },
  );
  const editionsOf = (view: Cube) => view.metadata.basis?.classified?.editions.map(({ edition }) => edition);

  it.each([
    [{ to: '2016-12' }, ['NAICS2012']],
    [{ from: '2017-Q1' }, ['NAICS2017']],
    [
      ['2015', '2024'],
      ['NAICS2012', 'NAICS2017'],
    ],
    [{}, ['NAICS2012', 'NAICS2017']],
    [[], ['NAICS2012', 'NAICS2017']],
  ])('leaves the editions that its periods are coded in: %j', (period, expected) => {
    expect(editionsOf(series.where({ period }))).toEqual(expected);
    expect(editionsOf(series)).toEqual(['NAICS2012', 'NAICS2017']);
  });
});
