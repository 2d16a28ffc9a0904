import { describe, expect, it } from 'vitest';
import { Cube, Matrix } from '../../src/cube/index.ts';
import { refusalCode, refusalOf } from './refusal.ts';

const cube = Cube.fromRows(
  [
    { region: 'US-GA', period: '2024', product: '336', value: 1 },
    { region: 'US-GA', period: '2024', product: '311', value: 2 },
    { region: 'US-GA', period: '2023', product: '336', value: 0 },
    { region: 'US-AL', period: '2024', product: '336', value: 8 },
    { region: 'US-AL', period: '2024', product: '311', value: null },
  ],
  { dimensions: ['region', 'period', 'product'], measures: ['value'] },
);

describe('Cube.matrix', () => {
  it('sums over the other dimensions', () => {
    const matrix = cube.matrix('region', 'period', 'value');
    expect(matrix.rowLabels).toEqual(['US-AL', 'US-GA']);
    expect(matrix.columnLabels).toEqual(['2023', '2024']);
    expect([...matrix.values]).toEqual([Number.NaN, Number.NaN, 0, 3]);
  });

  it('tells zero from a missing sum and from a combination without a row', () => {
    const matrix = cube.matrix('region', 'period', 'value');
    expect(matrix.at('US-GA', '2023')).toBe(0);
    expect(matrix.at('US-AL', '2024')).toBeNull();
    expect(matrix.at('US-AL', '2023')).toBeNull();
    expect(matrix.at('US-XX', '2023')).toBeNull();
    expect(matrix.at('US-GA', '2025')).toBeNull();
    expect(cube.matrix('region', 'period', 'value', { missing: 'sum-known' }).at('US-AL', '2024')).toBe(8);
  });

  it('refuses one dimension for both, an unknown one and an unknown measure', () => {
    expect(refusalCode(() => cube.matrix('region', 'region', 'value'))).toBe('INVALID_NAME');
    expect(refusalCode(() => (cube as Cube).matrix('region', 'state', 'value'))).toBe('UNKNOWN_DIMENSION');
    expect(refusalCode(() => (cube as Cube).matrix('region', 'period', 'share'))).toBe('UNKNOWN_MEASURE');
  });

  it('refuses a table that no memory holds', () => {
    const texts = Array.from({ length: 12_000 }, (_, i) => `${i}`);
    const wide = Cube.fromColumns({
      dimensions: { one: texts, other: texts },
      measures: { value: new Float64Array(12_000) },
    });
    expect(refusalOf(() => wide.matrix('one', 'other', 'value')).code).toBe('TOO_LARGE');
  });
});

describe('Matrix', () => {
  const matrix = new Matrix(['a', 'b'], ['x', 'y', 'z'], Float64Array.of(1, 2, 3, 4, Number.NaN, 6));

  it('gives a row as a view', () => {
    expect([...matrix.row('b')]).toEqual([4, Number.NaN, 6]);
    expect(matrix.row('a').buffer).toBe(matrix.values.buffer);
    expect(matrix.row('c')).toHaveLength(0);
  });

  it('writes missing as null', () => {
    expect(JSON.parse(JSON.stringify(matrix))).toEqual({
      portolan: 'matrix',
      version: 1,
      rowLabels: ['a', 'b'],
      columnLabels: ['x', 'y', 'z'],
      values: [1, 2, 3, 4, null, 6],
    });
  });

  it('refuses values that are not one for each cell', () => {
    expect(refusalCode(() => new Matrix(['a'], ['x', 'y'], Float64Array.of(1)))).toBe('LENGTH_MISMATCH');
    expect(refusalCode(() => new Matrix(['a'], ['x'], [1] as unknown as Float64Array))).toBe('INVALID_MEASURE_VALUE');
  });

  it('may be empty', () => {
    expect(new Matrix([], ['x'], new Float64Array(0)).at('a', 'x')).toBeNull();
  });
});

describe('labels of a matrix', () => {
  it('are refused when one occurs twice', () => {
    expect(refusalOf(() => new Matrix(['a', 'a'], ['b'], Float64Array.of(1, 2)))).toMatchObject({
      code: 'INVALID_NAME',
      path: 'rowLabels',
    });
    expect(refusalCode(() => new Matrix(['a'], ['b', 'b'], Float64Array.of(1, 2)))).toBe('INVALID_NAME');
    expect(new Matrix(['a', 'b'], ['a', 'b'], new Float64Array(4)).at('b', 'a')).toBe(0);
  });
});

describe('a matrix of a cube', () => {
  const cube = Cube.fromRows(
    [
      { market: 'CAN', product: '01', valueUsd: 5 },
      { market: 'MEX', product: '02', valueUsd: null },
    ],
    { dimensions: ['market', 'product'], measures: ['valueUsd'] },
  );

  it('has a missing cell for a combination without a row, or 0 where asked; a missing value stays missing', () => {
    expect(cube.matrix('market', 'product', 'valueUsd').toJSON().values).toEqual([5, null, null, null]);
    expect(cube.matrix('market', 'product', 'valueUsd', { absent: 'zero' }).toJSON().values).toEqual([5, 0, 0, null]);
  });

  it('refuses another word for it', () => {
    expect(refusalOf(() => cube.matrix('market', 'product', 'valueUsd', { absent: 0 as never }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.absent',
    });
  });
});
