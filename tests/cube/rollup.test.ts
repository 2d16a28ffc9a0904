import { describe, expect, it } from 'vitest';
import { Cube } from '../../src/cube/index.ts';
import { refusalCode, refusalOf } from './refusal.ts';

const cube = Cube.fromRows(
  [
    { region: 'US-GA', product: '336', valueUsd: 10, weight: 1 },
    { region: 'US-AL', product: '336', valueUsd: 20, weight: null },
    { region: 'US-GA', product: '311', valueUsd: null, weight: 4 },
    { region: 'US-GA', product: '336', valueUsd: 5, weight: 8 },
    { region: 'US-TX', product: '311', valueUsd: null, weight: 16 },
    { region: 'US-AL', product: '325', valueUsd: 0, weight: 32 },
  ],
  { dimensions: ['region', 'product'], measures: ['valueUsd', 'weight'] },
);

describe('rollup', () => {
  it('withholds a sum with a missing input', () => {
    const byRegion = cube.rollup(['region']);
    expect(byRegion.rows()).toEqual([
      { region: 'US-AL', valueUsd: 20, weight: null },
      { region: 'US-GA', valueUsd: null, weight: 13 },
      { region: 'US-TX', valueUsd: null, weight: 16 },
    ]);
    expect(byRegion.rows()).toEqual(cube.rollup(['region'], { missing: 'withhold' }).rows());
  });

  it('gives the sum of what is known where it is asked to, never of nothing', () => {
    expect(cube.rollup(['region'], { missing: 'sum-known' }).rows()).toEqual([
      { region: 'US-AL', valueUsd: 20, weight: 32 },
      { region: 'US-GA', valueUsd: 15, weight: 13 },
      { region: 'US-TX', valueUsd: null, weight: 16 },
    ]);
  });

  it('says how many inputs are missing, whatever becomes of the sum', () => {
    for (const missing of ['withhold', 'sum-known'] as const) {
      const byRegion = cube.rollup(['region'], { missing });
      expect([...byRegion.missingInputs('valueUsd')]).toEqual([0, 1, 1]);
      expect([...byRegion.missingInputs('weight')]).toEqual([1, 0, 0]);
      expect([...byRegion.rollup([], { missing }).missingInputs('valueUsd')]).toEqual([2]);
      expect([...byRegion.where({ region: ['US-GA', 'US-AL'] }).missingInputs('valueUsd')]).toEqual([0, 1]);
    }
    expect([...cube.missingInputs('valueUsd')]).toEqual([0, 0, 1, 0, 1, 0]);
  });

  it('withholds what another rollup has summed over missing inputs', () => {
    const known = cube.rollup(['region', 'product'], { missing: 'sum-known' }).rollup([], { missing: 'withhold' });
    expect(known.rows()).toEqual([{ valueUsd: null, weight: null }]);
    expect([...known.missingInputs('valueUsd')]).toEqual([2]);
  });

  it('leaves out combinations without a row and keeps those that sum to zero', () => {
    expect(cube.rollup(['product', 'region'], { missing: 'sum-known' }).rows()).toEqual([
      { product: '311', region: 'US-GA', valueUsd: null, weight: 4 },
      { product: '311', region: 'US-TX', valueUsd: null, weight: 16 },
      { product: '325', region: 'US-AL', valueUsd: 0, weight: 32 },
      { product: '336', region: 'US-AL', valueUsd: 20, weight: null },
      { product: '336', region: 'US-GA', valueUsd: 15, weight: 9 },
    ]);
    const zero = Cube.fromColumns({ dimensions: { region: ['a', 'a', 'b'] }, measures: { value: [5, -5, -0] } });
    expect(zero.rollup(['region']).rows()).toEqual([
      { region: 'a', value: 0 },
      { region: 'b', value: 0 },
    ]);
  });

  it('sums over all rows when no dimension is named', () => {
    expect(cube.rollup([], { missing: 'sum-known' }).rows()).toEqual([{ valueUsd: 35, weight: 61 }]);
    expect(cube.where({ region: 'US-AL' }).keep(['valueUsd']).rollup([]).rows()).toEqual([{ valueUsd: 20 }]);
  });

  it('sorts by the texts of the dimensions, in the order named', () => {
    const texts = ['b', 'B', 'a', '10', '9', '', 'é', '\uffee', '🍑'];
    const sorted = Cube.fromColumns({ dimensions: { text: texts }, measures: {} })
      .rollup(['text'])
      .rows()
      .map(({ text }) => text);
    expect(sorted).toEqual([...texts].sort());
  });

  it('keeps only the texts that occur', () => {
    const { dimensions } = cube.where({ region: 'US-AL' }).rollup(['region', 'product']).columns();
    expect(dimensions.map(({ dictionary }) => dictionary)).toEqual([['US-AL'], ['325', '336']]);
  });

  it('is exact for whole numbers up to 2^53', () => {
    const value = [2 ** 53 - 2, 1, -(2 ** 53) + 1, 2 ** 53 - 1];
    expect(Cube.fromColumns({ dimensions: {}, measures: { value } }).rollup([]).rows()).toEqual([
      { value: 2 ** 53 - 1 },
    ]);
  });

  it('refuses a sum that no double holds, instead of calling it missing', () => {
    for (const value of [
      [1e308, 1e308],
      [1e308, 1e308, -1e308, -1e308, -1e308, -1e308],
    ]) {
      const refusal = refusalOf(() => Cube.fromColumns({ dimensions: {}, measures: { value } }).rollup([]));
      expect(refusal.code).toBe('TOO_LARGE');
    }
  });

  it('refuses a dimension that is not there, or named twice', () => {
    expect(refusalCode(() => (cube as Cube).rollup(['state']))).toBe('UNKNOWN_DIMENSION');
    expect(refusalCode(() => cube.rollup(['region', 'region']))).toBe('INVALID_NAME');
  });

  it('keeps the metadata', () => {
    const titled = cube.withMetadata({ title: 'Exports' });
    expect(titled.rollup(['region']).metadata.title).toBe('Exports');
    expect(titled.where({ region: 'US-GA' }).metadata.title).toBe('Exports');
    expect(cube.metadata.title).toBeNull();
  });
});

describe('a measure that must not be added up', () => {
  const companies = Cube.fromRows(
    [
      { region: 'US-GA', period: '2023', companies: 100, valueUsd: 1 },
      { region: 'US-GA', period: '2024', companies: null, valueUsd: 2 },
      { region: 'US-AL', period: '2024', companies: 50, valueUsd: 4 },
    ],
    {
      dimensions: ['region', 'period'],
      measures: ['companies', 'valueUsd'],
      metadata: { measures: { companies: { unit: 'companies', additive: false } } },
    },
  );

  it('is refused where cells fall together, known or not', () => {
    const refusal = refusalOf(() => companies.rollup(['region']));
    expect(refusal.code).toBe('NOT_ADDITIVE');
    expect(refusal.path).toBe('measures.companies');
    expect(refusalCode(() => companies.rollup([]))).toBe('NOT_ADDITIVE');
    expect(refusalCode(() => companies.rollup(['period'], { missing: 'sum-known' }))).toBe('NOT_ADDITIVE');
  });

  it('is given where each cell stands alone', () => {
    expect(companies.rollup(['period', 'region']).rows()).toEqual([
      { period: '2023', region: 'US-GA', companies: 100, valueUsd: 1 },
      { period: '2024', region: 'US-AL', companies: 50, valueUsd: 4 },
      { period: '2024', region: 'US-GA', companies: null, valueUsd: 2 },
    ]);
    expect(companies.where({ period: '2023' }).rollup(['region']).rows()).toEqual([
      { region: 'US-GA', companies: 100, valueUsd: 1 },
    ]);
    expect(companies.matrix('region', 'period', 'companies').at('US-AL', '2024')).toBe(50);
  });

  it('does not keep other measures from being summed', () => {
    expect(companies.keep(['valueUsd']).rollup([]).rows()).toEqual([{ valueUsd: 7 }]);
  });
});
