import { describe, expect, it } from 'vitest';
import { Cube, type DimensionInput } from '../../src/cube/index.ts';
import { frozen } from './frozen.ts';
import { refusalCode, refusalOf } from './refusal.ts';

const manyTexts = (count: number) => Array.from({ length: count }, (_, i) => `code ${i}`);
const columnBytes = (cube: Cube) => {
  const { dimensions, measures } = cube.columns();
  return [...dimensions.map(({ codes }) => codes), ...measures.map(({ values }) => values)].reduce(
    (bytes, { byteLength }) => bytes + byteLength,
    0,
  );
};

describe('Cube.fromColumns', () => {
  it('takes texts, and numbers with null where missing', () => {
    const cube = Cube.fromColumns({
      dimensions: { region: ['US-GA', 'US-AL', 'US-GA'], period: [2022, '2023', 2024] },
      measures: { valueUsd: [1, null, -0], persons: [undefined, Number.NaN, 3] },
    });
    expect(cube.rows()).toEqual([
      { region: 'US-GA', period: '2022', valueUsd: 1, persons: null },
      { region: 'US-AL', period: '2023', valueUsd: null, persons: null },
      { region: 'US-GA', period: '2024', valueUsd: 0, persons: 3 },
    ]);
  });

  it('takes codes with their dictionary, of any width and in any order', () => {
    for (const codes of [Uint8Array.of(1, 0, 1), Uint16Array.of(1, 0, 1), Uint32Array.of(1, 0, 1)]) {
      const cube = Cube.fromColumns({
        dimensions: { region: { dictionary: ['b', 'a', 'unused'], codes } },
        measures: { value: Int32Array.of(1, 2, 3) },
      });
      expect(cube.dictionary('region')).toEqual(['a', 'b']);
      expect(cube.rollup(['region']).rows()).toEqual([
        { region: 'a', value: 4 },
        { region: 'b', value: 2 },
      ]);
    }
  });

  it.each([
    [1, 1],
    [256, 1],
    [257, 2],
    [65_536, 2],
    [65_537, 4],
  ])('holds %i distinct texts in codes of %i bytes', (count, width) => {
    const texts = manyTexts(count);
    const cube = Cube.fromColumns({
      dimensions: { code: [...texts, texts[0]!, texts[count - 1]!] },
      measures: { value: new Float64Array(count + 2).fill(1) },
    });
    expect(cube.columns().dimensions[0]!.codes.BYTES_PER_ELEMENT).toBe(width);
    expect(cube.where({ code: texts[count - 1]! }).rowCount).toBe(count === 1 ? 3 : 2);
    expect(cube.rows().map(({ code }) => code)).toEqual([...texts, texts[0], texts[count - 1]]);
    expect(
      cube
        .rollup(['code'])
        .rows()
        .map(({ code }) => code),
    ).toEqual([...texts].sort());
  });

  it('tells long texts apart that differ anywhere', () => {
    const texts = Array.from({ length: 3000 }, (_, i) => `Goods of chapter ${i}, not elsewhere specified`);
    const cube = Cube.fromColumns({ dimensions: { product: [...texts, ...texts] }, measures: {} });
    expect(cube.dictionary('product')).toEqual([...texts].sort());
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['plain numbers as codes', { dictionary: ['a'], codes: [0] }, 'region.codes'],
    ['signed codes', { dictionary: ['a'], codes: Int8Array.of(0) }, 'region.codes'],
    ['codes without a text', { dictionary: ['a'], codes: Uint8Array.of(0, 1) }, 'region.codes'],
    ['a text twice', { dictionary: ['a', 'a'], codes: Uint8Array.of(0) }, 'region.dictionary'],
    ['a dictionary of numbers', { dictionary: [1], codes: Uint8Array.of(0) }, 'region.dictionary'],
    ['a dictionary with a hole', { dictionary: new Array(1), codes: Uint8Array.of(0) }, 'region.dictionary'],
  ])('refuses %s', (_, region, path) => {
    const refusal = refusalOf(() =>
      Cube.fromColumns({ dimensions: { region: region as unknown as DimensionInput }, measures: {} }),
    );
    expect(refusal.code).toBe('INVALID_DIMENSION_VALUE');
    expect(refusal.path).toBe(path);
  });

  it.each<unknown>(['GA', null, undefined, 5, {}, new Set(['GA'])])('refuses %o as a dimension', (region) => {
    const dimensions = { region: region as DimensionInput };
    expect(refusalCode(() => Cube.fromColumns({ dimensions, measures: {} }))).toBe('INVALID_DIMENSION_VALUE');
  });

  it('refuses codes that are numbers, wherever they stand', () => {
    const product = ['311', 311];
    const refusal = refusalOf(() => Cube.fromColumns({ dimensions: { product }, measures: {} }));
    expect(refusal.code).toBe('INVALID_DIMENSION_VALUE');
    expect(refusal.path).toBe('product[1]');
  });

  it('refuses infinities in a Float64Array as in a list', () => {
    for (const value of [Float64Array.of(1, Number.POSITIVE_INFINITY), [1, Number.NEGATIVE_INFINITY]]) {
      const refusal = refusalOf(() => Cube.fromColumns({ dimensions: {}, measures: { value } }));
      expect(refusal.code).toBe('INVALID_MEASURE_VALUE');
      expect(refusal.path).toBe('value[1]');
    }
  });

  it('refuses columns of different lengths', () => {
    const refusal = refusalOf(() =>
      Cube.fromColumns({ dimensions: { region: ['a', 'b'] }, measures: { value: [1, 2, 3] } }),
    );
    expect(refusal.code).toBe('LENGTH_MISMATCH');
    expect(refusal.path).toBe('value');
  });

  it('takes deeply frozen columns', () => {
    const columns = frozen({
      dimensions: { region: { dictionary: ['b', 'a'], codes: Uint8Array.of(0, 1) }, product: ['x', 'y'] },
      measures: { value: Float64Array.of(1, 2), other: [3, null] },
      metadata: { title: 'frozen' },
    });
    const cube = Cube.fromColumns(columns);
    expect(cube.rollup(['region']).rows()).toEqual([
      { region: 'a', value: 2, other: null },
      { region: 'b', value: 1, other: 3 },
    ]);
    expect(columns.dimensions.region.dictionary).toEqual(['b', 'a']);
    expect([...columns.dimensions.region.codes]).toEqual([0, 1]);
    expect([...columns.measures.value]).toEqual([1, 2]);
  });
});

describe('what can be viewed', () => {
  const codes = Uint8Array.of(0, 1, 0, 1);
  const values = Float64Array.of(1, 2, 3, 4);
  const cube = () =>
    Cube.fromColumns({ dimensions: { region: { dictionary: ['a', 'b'], codes } }, measures: { value: values } });

  it('is not copied by fromColumns', () => {
    const { dimensions, measures } = cube().columns();
    expect(dimensions[0]!.codes).toBe(codes);
    expect(measures[0]!.values).toBe(values);
    expect(cube().values('value')).toBe(values);
  });

  it('is copied by fromColumns where it holds a negative zero', () => {
    const withNegativeZero = Float64Array.of(-0, 1);
    const values = Cube.fromColumns({ dimensions: {}, measures: { value: withNegativeZero } }).values('value');
    expect(Object.is(values[0], 0)).toBe(true);
    expect(Object.is(withNegativeZero[0], -0)).toBe(true);
  });

  it('is not copied by where, keep and withMetadata', () => {
    const owned = values.slice();
    const whole = Cube.fromColumns({
      dimensions: { region: { dictionary: ['a', 'b'], codes } },
      measures: { value: owned },
    });
    const view = whole.where({ region: 'b' }).keep(['value']).withMetadata({ title: 'view' });
    // against the rules, to see that there is one column only
    owned[3] = 400;
    expect(view.rows()).toEqual([
      { region: 'b', value: 2 },
      { region: 'b', value: 400 },
    ]);
  });

  it('takes the memory of its columns', () => {
    const rowCount = 10_000;
    const texts = Array.from({ length: rowCount }, (_, i) => `US-${i % 51}`);
    const products = Array.from({ length: rowCount }, (_, i) => `${i % 5300}`);
    const fromTexts = Cube.fromColumns({
      dimensions: { region: texts, product: products },
      measures: { value: new Float64Array(rowCount) },
    });
    // one byte for 51 regions, two for 5,300 products, eight for a double
    expect(columnBytes(fromTexts)).toBe(rowCount * 11);
    const { dimensions, measures } = fromTexts.columns();
    const loaded = Cube.fromColumns({
      dimensions: Object.fromEntries(dimensions.map(({ name, ...column }) => [name, column])),
      measures: Object.fromEntries(measures.map(({ name, values }) => [name, values])),
    });
    expect(columnBytes(loaded)).toBeLessThanOrEqual(1.2 * rowCount * 11);
  });
});
