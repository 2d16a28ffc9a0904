import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../scripts/data/read-table.mjs';
import { hs2017ToHs2012 } from '../../../src/codes/concordances/hs2017-to-hs2012/index.ts';
import {
  type Concordance,
  type ConcordanceTable,
  coarsen,
  concordanceFromPairs,
  occurrenceWeights,
  reverse,
} from '../../../src/codes/concordances/index.ts';
import { naics2012ToNaics2017 } from '../../../src/codes/concordances/naics2012-to-naics2017/index.ts';
import golden from '../../golden/concordance-hs-naics.json' with { type: 'json' };
import { source } from './made-up.ts';

interface Match {
  readonly match: string | readonly string[] | null;
  readonly weight: number | readonly number[] | null;
}

const folder = fileURLToPath(new URL('../../../../shared/data/codes/', import.meta.url));
const [hsToNaics, hs2012Headings, hs2017ToHs2012Case, naicsToHs, naics2017To2012, hs2017ToNaics] = golden.cases;
const rowsOf = (file: string): readonly Readonly<Record<string, string>>[] => readTable(folder + file);
const digits = (count: number) => (code: string) => code.slice(0, count);
const list = <Value>(values: Value | readonly Value[] | null) => (values === null ? [] : ([values].flat() as Value[]));

/** The pairs of Pierce and Schott of some editions, each once, as the dictionaries of the R package hold them. */
function pierceSchott(...years: readonly number[]): ConcordanceTable {
  const pairs = years.flatMap((year) =>
    rowsOf(`hs_${year}_to_naics_pierce_schott.csv`).map((row) => [row[`hs${year}_code`]!, row.naics6_code!]),
  );
  const once = [...new Set(pairs.map((pair) => pair.join(' ')))].map((text) => text.split(' ') as [string, string]);
  const { table, rejected } = concordanceFromPairs(once, { from: 'HS2017', to: 'NAICS2017', source });
  expect(rejected).toEqual([]);
  return table;
}

function expectMatches({ links }: Concordance, one: { all: { value: object } } | undefined, codes?: readonly string[]) {
  const expected = Object.entries(one!.all.value as Record<string, Match>);
  let compared = 0;
  for (const [code, { match, weight }] of expected) {
    if (codes !== undefined && !codes.includes(code)) continue;
    const found = new Map(links.filter(([from]) => from === code).map(([, to, share]) => [to, share]));
    expect([...found.keys()].sort(), code).toEqual([...list(match)].sort());
    list(match).forEach((to, i) => {
      expect(Math.abs(found.get(to)! - list(weight)[i]!), `${code} to ${to}`).toBeLessThanOrEqual(1e-12);
    });
    compared++;
  }
  expect(compared).toBe(codes?.length ?? expected.length);
}

describe('occurrence weights against the R package concordance 2.1.0', () => {
  it('HS 2017 to HS 2012', () => {
    expectMatches(occurrenceWeights(hs2017ToHs2012), hs2017ToHs2012Case);
  });

  it('NAICS 2017 to NAICS 2012, by three digits', () => {
    const table = coarsen(reverse(naics2012ToNaics2017), { from: digits(3), to: digits(3) });
    expectMatches(occurrenceWeights(table), naics2017To2012);
  });

  describe.skipIf(!existsSync(folder))('with the pairs of Pierce and Schott (needs ../shared/data/codes)', () => {
    it.each([2012, 2017, 2022])('all editions of HS together to NAICS, from the pairs of %i', (year) => {
      expectMatches(occurrenceWeights(pierceSchott(year)), hsToNaics);
    });

    it('headings of HS 2012, which the package calls HS4, to NAICS by four digits', () => {
      const table = coarsen(pierceSchott(2012), { from: digits(4), to: digits(4) });
      expectMatches(occurrenceWeights(table), hs2012Headings);
    });

    // 336411 rests on subheadings of 8801 in editions before HS 2012, which the pairs at hand don't have
    it('NAICS to headings of all editions together, from the pairs of 2012 and 2017', () => {
      const table = coarsen(reverse(pierceSchott(2012, 2017)), { to: digits(4) });
      expectMatches(occurrenceWeights(table), naicsToHs, ['334111', '325412']);
    });

    it('HS 2017 to NAICS, and a code that there is none of', () => {
      expectMatches(occurrenceWeights(pierceSchott(2017)), hs2017ToNaics);
    });
  });
});
