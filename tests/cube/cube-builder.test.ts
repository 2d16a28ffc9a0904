import { describe, expect, it } from 'vitest';
import { CubeBuilder } from '../../src/cube/index.ts';
import { refusalCode, refusalOf } from './refusal.ts';

const chunk = 1 << 16;
const shape = { dimensions: ['region', 'period'], measures: ['value'] } as const;

describe('CubeBuilder', () => {
  it('builds the cube of the facts appended', () => {
    const builder = new CubeBuilder({ ...shape, metadata: { title: 'given first' } });
    builder.append(['US-GA', '2024'], [53_442_647_110]);
    builder.append(['US-AL', '2024'], [Number.NaN]);
    builder.append(['US-GA', '2023'], [-0]);
    expect(builder.rowCount).toBe(3);
    const cube = builder.build();
    expect(cube.metadata).toEqual({ title: 'given first', basis: null, measures: {}, provenance: [] });
    expect(cube.rows()).toEqual([
      { region: 'US-GA', period: '2024', value: 53_442_647_110 },
      { region: 'US-AL', period: '2024', value: null },
      { region: 'US-GA', period: '2023', value: 0 },
    ]);
    expect(cube.rollup(['region']).rows()).toEqual([
      { region: 'US-AL', value: null },
      { region: 'US-GA', value: 53_442_647_110 },
    ]);
  });

  it('takes metadata at the end as well', () => {
    const metadata = new CubeBuilder({ ...shape, metadata: { title: 'first' } }).build({
      title: 'last',
      measures: { value: { unit: 'USD', additive: true } },
    }).metadata;
    expect(metadata.title).toBe('last');
    expect(metadata.measures).toEqual({ value: { unit: 'USD', additive: true } });
  });

  it.each([0, 1, chunk - 1, chunk, chunk + 1, 2 * chunk, 2 * chunk + 1])('joins chunks of %i rows', (rowCount) => {
    const builder = new CubeBuilder({ dimensions: ['region'], measures: ['value'] });
    for (let row = 0; row < rowCount; row++) builder.append([`r${row % 7}`], [row]);
    const cube = builder.build();
    expect(cube.rowCount).toBe(rowCount);
    const { dimensions, measures } = cube.columns();
    const { codes, dictionary } = dimensions[0]!;
    expect(measures[0]!.values.every((value, row) => value === row)).toBe(true);
    expect(codes.every((code, row) => dictionary[code] === `r${row % 7}`)).toBe(true);
  });

  it.each([
    ['in the middle of a chunk', 200],
    ['at a border of chunks', 256],
  ])('widens codes %s', (_, start) => {
    // as many texts as fit one byte come early, the next one late
    const builder = new CubeBuilder({ dimensions: ['code'], measures: [] });
    const texts = Array.from({ length: chunk + 300 }, (_, row) =>
      row < start ? `t${row}` : row < chunk ? 't0' : `t${row - chunk}`,
    );
    for (const text of texts) builder.append([text], []);
    const { dictionary, codes } = builder.build().columns().dimensions[0]!;
    expect(codes).toBeInstanceOf(Uint16Array);
    expect(Array.from(codes, (code) => dictionary[code])).toEqual(texts);
  });

  it('holds more than 65,536 texts', () => {
    const builder = new CubeBuilder({ dimensions: ['code'], measures: ['value'] });
    const rowCount = chunk + 1000;
    for (let row = 0; row < rowCount; row++) builder.append([`t${row}`], [row]);
    const { dictionary, codes } = builder.build().columns().dimensions[0]!;
    expect(codes).toBeInstanceOf(Uint32Array);
    expect(Array.from(codes, (code) => dictionary[code])).toEqual(Array.from({ length: rowCount }, (_, i) => `t${i}`));
  });

  it('keeps fractions, large numbers and missing values that come after whole numbers', () => {
    const builder = new CubeBuilder({ dimensions: [], measures: ['value'] });
    const values = [1, -2, 2 ** 31 - 1, 2 ** 31, 0.5, Number.NaN, -(2 ** 31), 1e300, 3];
    for (const value of values) builder.append([], [value]);
    expect([...builder.build().values('value')]).toEqual(values);
  });

  it('is left as it was by a fact that it refuses, the first of a chunk too', () => {
    const builder = new CubeBuilder({ dimensions: ['region', 'period'], measures: ['value', 'weight'] });
    const refused = (texts: unknown[], numbers: unknown[]) =>
      refusalOf(() => builder.append(texts as string[], numbers as number[]));
    for (let row = 0; row <= chunk; row++) {
      if (row === 0 || row === 5 || row === chunk) {
        expect(refused(['US-XX', '2024'], [1, Number.POSITIVE_INFINITY]).code).toBe('INVALID_MEASURE_VALUE');
        expect(refused(['US-XX', '2024'], [1, '1']).path).toBe(`weight[${row}]`);
        expect(refused(['US-XX', undefined], [1, 2]).code).toBe('INVALID_DIMENSION_VALUE');
        expect(refused(['US-XX', 20240], [1, 2]).path).toBe(`period[${row}]`);
        expect(refused(['US-XX'], [1, 2]).code).toBe('LENGTH_MISMATCH');
        expect(refused(['US-XX', '2024'], [1]).code).toBe('LENGTH_MISMATCH');
        expect(refused(['US-XX', '2024', 'x'], [1, 2]).code).toBe('LENGTH_MISMATCH');
      }
      builder.append([`r${row}`, '2024'], [row, -row]);
    }
    const cube = builder.build();
    expect(cube.rowCount).toBe(chunk + 1);
    expect(cube.dictionary('region')).not.toContain('US-XX');
    expect(cube.where({ region: ['r0', 'r5', `r${chunk}`] }).rows()).toEqual([
      { region: 'r0', period: '2024', value: 0, weight: 0 },
      { region: 'r5', period: '2024', value: 5, weight: -5 },
      { region: `r${chunk}`, period: '2024', value: chunk, weight: -chunk },
    ]);
  });

  it('builds once', () => {
    const builder = new CubeBuilder(shape);
    builder.append(['US-GA', '2024'], [1]);
    builder.build();
    expect(refusalCode(() => builder.build())).toBe('BUILDER_SPENT');
    expect(refusalCode(() => builder.append(['US-GA', '2024'], [1]))).toBe('BUILDER_SPENT');
  });

  it('refuses names that are none', () => {
    expect(refusalCode(() => new CubeBuilder({ dimensions: ['__proto__'], measures: [] }))).toBe('INVALID_NAME');
    expect(refusalCode(() => new CubeBuilder({ dimensions: ['a'], measures: ['a'] }))).toBe('INVALID_NAME');
  });
});
