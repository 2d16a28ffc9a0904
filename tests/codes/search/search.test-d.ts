import { expectTypeOf, test } from 'vitest';
import { hs2017Titles } from '../../../src/codes/hs/titles/index.ts';
import { naics2022Titles } from '../../../src/codes/naics/titles/index.ts';
import { type CodeHit, codeSearch } from '../../../src/codes/search/index.ts';
import type { CodeIn } from '../../../src/model/index.ts';

const both = codeSearch([hs2017Titles, naics2022Titles]);

test('a hit’s edition tells which codes it has', () => {
  expectTypeOf(both.search('wine')).toEqualTypeOf<readonly CodeHit<'HS2017' | 'NAICS2022'>[]>();
  const [hit] = both.search('wine');
  if (hit?.edition === 'HS2017') expectTypeOf(hit.code).toEqualTypeOf<CodeIn<'HS2017'>>();
  // @ts-expect-error a code of one of two editions is none of the first
  const code: CodeIn<'HS2017'> | undefined = hit?.code;
  expectTypeOf(code).not.toBeAny();
});

test('hits of one edition have its codes', () => {
  expectTypeOf(both.search('wine', { editions: ['NAICS2022'] })).toEqualTypeOf<readonly CodeHit<'NAICS2022'>[]>();
  // @ts-expect-error an edition without titles
  both.search('wine', { editions: ['HS2022'] });
});
