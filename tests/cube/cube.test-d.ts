import { expectTypeOf, it } from 'vitest';
import { Cube, CubeBuilder, type CubeStore, concat, type Matrix, memoryStore } from '../../src/cube/index.ts';
import type { CubeLike, CubeMetadata, Where } from '../../src/model/index.ts';

const cube = Cube.fromRows([], { dimensions: ['region', 'period'], measures: ['valueUsd', 'persons'] });
const columns = {
  dimensions: { region: ['US-GA'], period: { dictionary: ['2024'], codes: Uint8Array.of(0) } },
  measures: { valueUsd: Float64Array.of(1) },
};

it('names come from the shape', () => {
  expectTypeOf(cube).toEqualTypeOf<Cube<'region' | 'period', 'valueUsd' | 'persons'>>();
  expectTypeOf(cube.dimensions).toEqualTypeOf<readonly ('region' | 'period')[]>();
  expectTypeOf(cube.measures).toEqualTypeOf<readonly ('valueUsd' | 'persons')[]>();
  expectTypeOf(Cube.fromColumns(columns)).toEqualTypeOf<Cube<'region' | 'period', 'valueUsd'>>();
  expectTypeOf(new CubeBuilder({ dimensions: ['region'], measures: ['persons'] }).build()).toEqualTypeOf<
    Cube<'region', 'persons'>
  >();
  expectTypeOf(concat([cube, cube])).toEqualTypeOf<typeof cube>();
  expectTypeOf(Cube.fromJSON('')).toEqualTypeOf<Cube<string, string>>();
});

it('rows hold texts and numbers or null', () => {
  const row = cube.rows()[0]!;
  expectTypeOf(row.region).toEqualTypeOf<string>();
  expectTypeOf(row.valueUsd).toEqualTypeOf<number | null>();
  // @ts-expect-error a name that the shape does not have
  row.state;
  // @ts-expect-error rows are read only
  row.valueUsd = 1;
});

it('a rollup has the dimensions that were named', () => {
  const byRegion = cube.rollup(['region'], { missing: 'sum-known' });
  expectTypeOf(byRegion).toEqualTypeOf<Cube<'region', 'valueUsd' | 'persons'>>();
  expectTypeOf(cube.rollup([])).toEqualTypeOf<Cube<never, 'valueUsd' | 'persons'>>();
  expectTypeOf(cube.keep(['persons'])).toEqualTypeOf<Cube<'region' | 'period', 'persons'>>();
  expectTypeOf(cube.matrix('region', 'period', 'valueUsd')).toEqualTypeOf<Matrix>();
  // @ts-expect-error rolled up away
  byRegion.where({ period: '2024' });
  // @ts-expect-error no such choice
  cube.rollup(['region'], { missing: 'zero' });
});

it('a name that is not there is a compile error', () => {
  const never = () => {
    // @ts-expect-error
    cube.rollup(['state']);
    // @ts-expect-error
    cube.where({ state: 'GA' });
    // @ts-expect-error
    cube.where({ valueUsd: '1' });
    // @ts-expect-error
    cube.keep(['region']);
    // @ts-expect-error
    cube.matrix('region', 'period', 'value');
    // @ts-expect-error
    cube.matrix('region', 'year', 'valueUsd');
    // @ts-expect-error
    cube.dictionary('valueUsd');
    // @ts-expect-error
    cube.values('region');
    // @ts-expect-error
    concat([cube, cube.rollup(['region'])]);
    // @ts-expect-error a code that is a number
    Cube.fromColumns({ dimensions: { region: [true] }, measures: {} });
    // @ts-expect-error codes that are plain numbers
    Cube.fromColumns({ dimensions: { region: { dictionary: ['a'], codes: [0] } }, measures: {} });
  };
  expectTypeOf(never).returns.toBeVoid();
});

it('filters are texts, lists of texts and ranges', () => {
  type Filter = Where<'region' | 'period'>;
  expectTypeOf(cube.where).parameter(0).toEqualTypeOf<Filter>();
  expectTypeOf<{ region: 'US-GA' }>().toExtend<Filter>();
  expectTypeOf<{ region: readonly ['US-GA', 'US-AL']; period: { from: '2016'; to: '2020' } }>().toExtend<Filter>();
  expectTypeOf<{ period: 2016 }>().not.toExtend<Filter>();
  expectTypeOf<{ period: readonly number[] }>().not.toExtend<Filter>();
  expectTypeOf<{ period: { from: 2016 } }>().not.toExtend<Filter>();
});

it('fits where a structural cube is wanted, and a store', () => {
  expectTypeOf(cube).toExtend<CubeLike>();
  expectTypeOf(cube.metadata).toEqualTypeOf<CubeMetadata>();
  expectTypeOf<Awaited<ReturnType<CubeStore['rollup']>>>().toEqualTypeOf<Cube>();
});

it('fits where a cube of any names is wanted', () => {
  expectTypeOf(cube).toExtend<Cube>();
  expectTypeOf(memoryStore).toBeCallableWith(cube);
  const row = Cube.fromJSON('').rows()[0]!;
  expectTypeOf(row.valueUsd).toEqualTypeOf<string | number | null | undefined>();
});

it('takes rows of any type that has the columns', () => {
  interface Trade {
    readonly region: string;
    readonly valueUsd: number | null;
    readonly note: string;
  }
  const trades: readonly Trade[] = [];
  const shape = { dimensions: ['region'], measures: ['valueUsd'] } as const;
  expectTypeOf(Cube.fromRows(trades, shape)).toEqualTypeOf<Cube<'region', 'valueUsd'>>();
  const records: Record<string, string | number | null>[] = [];
  expectTypeOf(Cube.fromRows(records, shape)).toEqualTypeOf<Cube<'region', 'valueUsd'>>();
  // @ts-expect-error a slip of the pen in a name
  Cube.fromRows([{ region: 'US-GA', valueUSD: 1 }], shape);
  // @ts-expect-error a column that holds neither texts nor numbers
  Cube.fromRows([{ region: 'US-GA', valueUsd: true }], shape);
});

it('takes deeply read-only input', () => {
  const rows = [{ region: 'US-GA', valueUsd: 1 }] as const;
  const shape = { dimensions: ['region'], measures: ['valueUsd'] } as const;
  expectTypeOf(Cube.fromRows(rows, shape)).toEqualTypeOf<Cube<'region', 'valueUsd'>>();
  expectTypeOf<Readonly<typeof columns>>().toExtend<Parameters<typeof Cube.fromColumns>[0]>();
});
