import { expectTypeOf, it } from 'vitest';
import type {
  Concordance,
  ConcordanceTable,
  TradeValues,
  WeightFallback,
} from '../../../src/codes/concordances/index.ts';
import {
  chain,
  coarsen,
  concordanceFromPairs,
  conversionChoice,
  equalWeights,
  occurrenceWeights,
  reverse,
  tradeWeights,
} from '../../../src/codes/concordances/index.ts';
import { hs2012, hs2017 } from '../../../src/codes/hs/index.ts';

declare const table: ConcordanceTable<'HS2017', 'NAICS2017'>;
declare const older: Concordance<'HS2022', 'HS2017'>;

it('editions come from the table', () => {
  expectTypeOf(occurrenceWeights(table)).toEqualTypeOf<Concordance<'HS2017', 'NAICS2017'>>();
  expectTypeOf(equalWeights(table)).toEqualTypeOf<Concordance<'HS2017', 'NAICS2017'>>();
  expectTypeOf(conversionChoice(table)).toEqualTypeOf<Concordance<'HS2017', 'NAICS2017'>>();
  expectTypeOf(reverse(table)).toEqualTypeOf<ConcordanceTable<'NAICS2017', 'HS2017'>>();
  expectTypeOf(coarsen(table, {})).toEqualTypeOf<ConcordanceTable<'HS2017', 'NAICS2017'>>();
  expectTypeOf(chain(older, equalWeights(table))).toEqualTypeOf<Concordance<'HS2022', 'NAICS2017'>>();
});

it('a chain of editions that don’t meet is a compile error', () => {
  const never = () => {
    // @ts-expect-error HS2017 is not followed by HS2022
    chain(equalWeights(table), older);
    // @ts-expect-error nor by itself
    chain(older, older);
    // @ts-expect-error a table without weights
    chain(older, table);
    // @ts-expect-error a table that leads the other way
    chain(older, equalWeights(reverse(table)));
  };
  expectTypeOf(never).returns.toBeVoid();
});

it('trade weights may name their fallback', () => {
  const values: TradeValues = { byTarget: new Map([['335932', 1]]) };
  expectTypeOf(tradeWeights).parameter(2).toEqualTypeOf<{ readonly fallback?: WeightFallback } | undefined>();
  const never = () => {
    tradeWeights(table, values);
    // @ts-expect-error one that there is none of
    tradeWeights(table, values, { fallback: 'zero' });
    // @ts-expect-error values by nothing
    tradeWeights(table, { '335932': 1 }, { fallback: 'equal' });
  };
  expectTypeOf(never).returns.toBeVoid();
});

it('a list of codes is of the edition of its side', () => {
  const { source } = table;
  const rows = [['010121', '112920']] as const;
  const { table: own } = concordanceFromPairs(rows, { from: 'HS2017', to: 'NAICS2017', source, fromCodes: hs2017 });
  expectTypeOf(own).toEqualTypeOf<ConcordanceTable<'HS2017', 'NAICS2017'>>();
  const never = () => {
    // @ts-expect-error the list of HS 2012
    concordanceFromPairs(rows, { from: 'HS2017', to: 'NAICS2017', source, fromCodes: hs2012 });
    // @ts-expect-error no edition
    concordanceFromPairs(rows, { from: 'HS', to: 'NAICS2017', source });
  };
  expectTypeOf(never).returns.toBeVoid();
});
