import { expectTypeOf, it } from 'vitest';
import { type Concordance, type ConcordanceTable, equalWeights } from '../../src/codes/concordances/index.ts';
import { Cube } from '../../src/cube/index.ts';
import { type ClassificationConversion, convertClassification, roundToTotal } from '../../src/estimation/index.ts';
import type { CubeLike, Evidence } from '../../src/model/index.ts';

declare const table: ConcordanceTable<'HS2017', 'NAICS2017'>;
declare const anyCube: CubeLike;
declare const evidence: Evidence;
const concordance = equalWeights(table);
const cube = Cube.fromRows([], { dimensions: ['state', 'product', 'period'], measures: ['valueUsd'] });
const hs6 = Cube.fromRows([], { dimensions: ['state', 'hs6', 'year'], measures: ['valueUsd'] });

it('names and editions come from the cube and the concordance', () => {
  const converted = convertClassification(cube, concordance);
  expectTypeOf(converted).toEqualTypeOf<
    ClassificationConversion<'state' | 'product' | 'period', 'valueUsd', 'HS2017', 'NAICS2017'>
  >();
  expectTypeOf(converted.cube).toEqualTypeOf<Cube<'state' | 'product' | 'period', 'valueUsd'>>();
  expectTypeOf(converted.measures.valueUsd.coverage).toEqualTypeOf<number | null>();
  expectTypeOf(converted.unmapped[0]!.values.valueUsd).toEqualTypeOf<number | null>();
  // @ts-expect-error no such measure
  converted.measures.weightKg;
});

it('takes any cube, such as one of evidence', () => {
  expectTypeOf(convertClassification(anyCube, concordance).cube).toEqualTypeOf<Cube>();
  expectTypeOf(convertClassification).toBeCallableWith(evidence.facts.exportsByProduct!, concordance as Concordance);
});

it('what types know to be wrong does not compile', () => {
  const never = () => {
    // @ts-expect-error a table without weights
    convertClassification(cube, table);
    // @ts-expect-error the cube is stated to be coded in another edition
    convertClassification(cube, concordance, { edition: 'HS2012' });
    // @ts-expect-error no such dimension
    convertClassification(cube, concordance, { dimension: 'hs6' });
    // @ts-expect-error no dimension of products is named
    convertClassification(hs6, concordance);
    // @ts-expect-error nor here
    convertClassification(hs6, concordance, { edition: 'HS2017' });
    convertClassification(hs6, concordance, { dimension: 'hs6', period: 'year', edition: 'HS2017' });
    // @ts-expect-error no such choice
    convertClassification(cube, concordance, { missing: 'zero' });
    // @ts-expect-error a value that is missing has no part in a total
    roundToTotal([1, null], 5);
  };
  expectTypeOf(never).returns.toBeVoid();
});
