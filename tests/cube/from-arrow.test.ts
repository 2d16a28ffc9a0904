import { tableFromArrays } from '@uwdata/flechette';
import { describe, expect, it } from 'vitest';
import { type ArrowTableLike, Cube } from '../../src/cube/index.ts';
import { refusalOf } from './refusal.ts';

const shape = { dimensions: ['region', 'period'], measures: ['valueUsd', 'companies'] } as const;

/** A table that answers like an older Arrow implementation: `get`, and 64-bit integers as bigint. */
function duck(columns: Record<string, unknown[]>, numRows = Object.values(columns)[0]!.length): ArrowTableLike {
  return {
    numRows,
    getChild(name) {
      const values = columns[name];
      return values === undefined ? null : { length: values.length, get: (index) => values[index] };
    },
  };
}

describe('Cube.fromArrow', () => {
  it('reads a table of flechette, nulls and years among its values', () => {
    const table = tableFromArrays({
      region: ['US-GA', 'US-AL', 'US-GA'],
      period: Int32Array.of(2022, 2023, 2024),
      valueUsd: [1.5, null, 3],
      companies: Int32Array.of(10, 20, 30),
      note: ['not', 'asked', 'for'],
    });
    expect(Cube.fromArrow(table, { ...shape, metadata: { title: 'from Arrow' } }).toJSON()).toEqual(
      Cube.fromRows(
        [
          { region: 'US-GA', period: '2022', valueUsd: 1.5, companies: 10 },
          { region: 'US-AL', period: '2023', valueUsd: null, companies: 20 },
          { region: 'US-GA', period: '2024', valueUsd: 3, companies: 30 },
        ],
        { ...shape, metadata: { title: 'from Arrow' } },
      ).toJSON(),
    );
  });

  it('reads any table of the same kind', () => {
    const table = duck({ region: ['US-GA'], period: ['2024'], valueUsd: [2n ** 53n - 1n], companies: [undefined] });
    expect(Cube.fromArrow(table, shape).rows()).toEqual([
      { region: 'US-GA', period: '2024', valueUsd: Number.MAX_SAFE_INTEGER, companies: null },
    ]);
  });

  it('takes years that are 64-bit integers, and no other codes that are', () => {
    const table = duck({ period: [2023n, 2024n], product: [311n, 336n] });
    expect(Cube.fromArrow(table, { dimensions: ['period'], measures: [] }).dictionary('period')).toEqual([
      '2023',
      '2024',
    ]);
    const refusal = refusalOf(() => Cube.fromArrow(table, { dimensions: ['product'], measures: [] }));
    expect(refusal.code).toBe('INVALID_DIMENSION_VALUE');
  });

  it('refuses an integer that a double would round', () => {
    for (const valueUsd of [2n ** 53n, -(2n ** 60n)]) {
      const table = duck({ region: ['US-GA'], period: ['2024'], valueUsd: [valueUsd], companies: [1] });
      const refusal = refusalOf(() => Cube.fromArrow(table, shape));
      expect(refusal.code).toBe('INVALID_MEASURE_VALUE');
      expect(refusal.path).toBe('valueUsd[0]');
    }
  });

  it('refuses a null in a dimension', () => {
    const table = tableFromArrays({ region: ['US-GA', null], period: ['2023', '2024'] });
    const refusal = refusalOf(() => Cube.fromArrow(table, { dimensions: ['region', 'period'], measures: [] }));
    expect(refusal.code).toBe('INVALID_DIMENSION_VALUE');
    expect(refusal.path).toBe('region[1]');
  });

  it.each([
    [{ dimensions: ['state'], measures: [] }, 'UNKNOWN_DIMENSION'],
    [{ dimensions: ['region'], measures: ['value'] }, 'UNKNOWN_MEASURE'],
    [{ dimensions: ['region', 'region'], measures: [] }, 'INVALID_NAME'],
  ])('refuses the columns %j', (columns, code) => {
    expect(refusalOf(() => Cube.fromArrow(duck({ region: ['US-GA'] }), columns)).code).toBe(code);
  });

  it('refuses a column that is shorter than its table, instead of calling the rest missing', () => {
    const table = duck({ valueUsd: [1, 2] }, 3);
    const refusal = refusalOf(() => Cube.fromArrow(table, { dimensions: [], measures: ['valueUsd'] }));
    expect(refusal.code).toBe('LENGTH_MISMATCH');
  });
});
