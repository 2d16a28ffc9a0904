import { expectTypeOf, test } from 'vitest';
import type { Cube } from '../../src/cube/index.ts';
import { type Mapping, readCsv } from '../../src/sources/index.ts';
import { exportsByState } from './fixtures.ts';

test('the columns of a mapping are those of its cube', async () => {
  const { cube, labels } = await readCsv('', exportsByState);
  expectTypeOf(cube).toEqualTypeOf<Cube<'region' | 'period' | 'status' | 'source', 'valueUsd'>>();
  expectTypeOf(labels).toEqualTypeOf<{ readonly [Name in 'region' | 'period']?: Readonly<Record<string, string>> }>();
  // @ts-expect-error: there is no such dimension
  cube.where({ state: 'US-GA' });
});

test('a mapping names what exists', () => {
  const { dimensions, measures, provenance } = exportsByState;
  // @ts-expect-error: no such kind of cell
  const kind: Mapping = { dimensions: { region: { column: 'State', as: 'county' } }, measures, provenance };
  // @ts-expect-error: a measure needs a column
  const measure: Mapping = { dimensions, measures: { valueUsd: { unit: 'USD' } }, provenance };
  // @ts-expect-error: facts come from somewhere
  const origin: Mapping = { dimensions, measures };
  expectTypeOf([kind, measure, origin]).toEqualTypeOf<Mapping[]>();
});
