import { describe, expect, it } from 'vitest';
import { Cube } from '../../src/cube/index.ts';
import { frozen } from './frozen.ts';
import { refusalCode, refusalOf } from './refusal.ts';

const shape = { dimensions: ['region', 'period'], measures: ['valueUsd'] } as const;

describe('Cube.fromRows', () => {
  it('gives the rows back, missing as null', () => {
    const cube = Cube.fromRows(
      [
        { region: 'US-GA', period: '2024', valueUsd: 53_442_647_110 },
        { region: 'US-AL', period: '2024', valueUsd: null },
        { region: 'US-GA', period: '2023' },
        { region: 'US-GA', period: '2022', valueUsd: Number.NaN },
        { region: 'US-GA', period: '2021', valueUsd: 0 },
      ],
      shape,
    );
    expect(cube.rowCount).toBe(5);
    expect(cube.dimensions).toEqual(['region', 'period']);
    expect(cube.measures).toEqual(['valueUsd']);
    expect(cube.rows()).toEqual([
      { region: 'US-GA', period: '2024', valueUsd: 53_442_647_110 },
      { region: 'US-AL', period: '2024', valueUsd: null },
      { region: 'US-GA', period: '2023', valueUsd: null },
      { region: 'US-GA', period: '2022', valueUsd: null },
      { region: 'US-GA', period: '2021', valueUsd: 0 },
    ]);
  });

  it('leaves out columns that the shape does not name', () => {
    const rows = [{ region: 'US-GA', note: 'x', valueUsd: 1 }];
    const cube = Cube.fromRows(rows, { dimensions: ['region'], measures: ['valueUsd'] });
    expect(cube.rows()).toEqual([{ region: 'US-GA', valueUsd: 1 }]);
  });

  it('takes a whole year as a number in a dimension of years', () => {
    const cube = Cube.fromRows([{ period: 2024, year: 1999, valueUsd: 1 }], {
      dimensions: ['period', 'year'],
      measures: ['valueUsd'],
    });
    expect(cube.rows()).toEqual([{ period: '2024', year: '1999', valueUsd: 1 }]);
  });

  it.each([
    ['a code', { product: 311 }, 'product'],
    ['a year with a fraction', { period: 2024.5 }, 'period'],
    ['a year of five digits', { period: 20240 }, 'period'],
    ['a missing year', { period: Number.NaN }, 'period'],
  ])('refuses %s that is a number', (_, row, name) => {
    const refusal = refusalOf(() => Cube.fromRows([row], { dimensions: [name], measures: [] }));
    expect(refusal.code).toBe('INVALID_DIMENSION_VALUE');
    expect(refusal.path).toBe(`${name}[0]`);
    expect(refusal.message).toMatch(/as text/);
  });

  it('refuses a fact without a text in a dimension', () => {
    const rows = [{ region: 'US-GA', period: '2024' }, { region: 'US-GA', period: null }, { region: 'US-GA' }];
    const refusal = refusalOf(() => Cube.fromRows(rows, shape));
    expect(refusal.code).toBe('INVALID_DIMENSION_VALUE');
    expect(refusal.path).toBe('period[1]');
    expect(refusalCode(() => Cube.fromRows([rows[2]!], shape))).toBe('INVALID_DIMENSION_VALUE');
  });

  it('counts only a row’s own properties', () => {
    const row = Object.create({ region: 'US-GA', period: '2024', valueUsd: 1 });
    expect(refusalCode(() => Cube.fromRows([row], shape))).toBe('INVALID_DIMENSION_VALUE');
  });

  it.each([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, '12'])('refuses %s as a measure', (valueUsd) => {
    const refusal = refusalOf(() => Cube.fromRows([{ region: 'US-GA', period: '2024', valueUsd }], shape));
    expect(refusal.code).toBe('INVALID_MEASURE_VALUE');
    expect(refusal.path).toBe('valueUsd[0]');
  });

  it('holds no negative zero', () => {
    const cube = Cube.fromRows([{ region: 'US-GA', period: '2024', valueUsd: -0 }], shape);
    expect(Object.is(cube.rows()[0]!.valueUsd, 0)).toBe(true);
    expect(Object.is(cube.rollup([]).rows()[0]!.valueUsd, 0)).toBe(true);
  });

  it('takes deeply frozen rows and leaves them as they are', () => {
    const rows = frozen([{ region: 'US-GA', period: '2024', valueUsd: 1 }]);
    const cube = Cube.fromRows(rows, frozen({ dimensions: ['region', 'period'], measures: ['valueUsd'] }));
    expect(cube.where({ region: 'US-GA' }).rollup(['period']).rows()).toEqual([{ period: '2024', valueUsd: 1 }]);
    expect(rows).toEqual([{ region: 'US-GA', period: '2024', valueUsd: 1 }]);
  });
});

describe('a cube without rows, dimensions or measures', () => {
  it('has no rows', () => {
    const empty = Cube.fromRows([], shape);
    expect(empty.rowCount).toBe(0);
    expect(empty.rows()).toEqual([]);
    expect(empty.dictionary('region')).toEqual([]);
    expect(empty.where({ region: 'US-GA' }).rows()).toEqual([]);
    expect(empty.rollup(['region', 'period']).rows()).toEqual([]);
    expect(empty.rollup([]).rows()).toEqual([]);
    expect(empty.matrix('region', 'period', 'valueUsd').values).toHaveLength(0);
    expect(Cube.fromJSON(JSON.stringify(empty)).rows()).toEqual([]);
  });

  it('counts combinations where it has no measure', () => {
    const cube = Cube.fromRows([{ region: 'US-GA' }, { region: 'US-AL' }, { region: 'US-GA' }], {
      dimensions: ['region'],
      measures: [],
    });
    expect(cube.rollup(['region']).rows()).toEqual([{ region: 'US-AL' }, { region: 'US-GA' }]);
  });

  it('sums everything where it has no dimension', () => {
    const cube = Cube.fromRows([{ valueUsd: 1 }, { valueUsd: 2 }], { dimensions: [], measures: ['valueUsd'] });
    expect(cube.rollup([]).rows()).toEqual([{ valueUsd: 3 }]);
  });

  it('has no rows where it has no column', () => {
    const cube = Cube.fromRows([{ region: 'US-GA' }], { dimensions: ['region'], measures: [] }).rollup([]);
    expect(cube.rowCount).toBe(0);
    expect(cube.rows()).toEqual([]);
    expect(Cube.fromJSON(JSON.stringify(cube)).rowCount).toBe(0);
  });
});

describe('names of columns', () => {
  it.each([
    '',
    ' region',
    'région',
    '1st',
    'a-b',
    'a.b',
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'a'.repeat(65),
  ])('can’t be %j', (name) => {
    expect(refusalCode(() => Cube.fromRows([], { dimensions: [name], measures: [] }))).toBe('INVALID_NAME');
    expect(refusalCode(() => Cube.fromRows([], { dimensions: [], measures: [name] }))).toBe('INVALID_NAME');
    const columns = Object.fromEntries([[name, ['a']]]);
    expect(refusalCode(() => Cube.fromColumns({ dimensions: columns, measures: {} }))).toBe('INVALID_NAME');
  });

  it.each([
    [['region', 'region'], []],
    [[], ['value', 'value']],
    [['value'], ['value']],
  ])('are not given twice: %j and %j', (dimensions, measures) => {
    expect(refusalCode(() => Cube.fromRows([], { dimensions, measures }))).toBe('INVALID_NAME');
  });
});
