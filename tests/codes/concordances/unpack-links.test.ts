import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLinks } from '../../../scripts/data/pack-links.mjs';
import type { TableLink } from '../../../src/codes/concordances/concordance.ts';
import { unpackLinks } from '../../../src/codes/concordances/unpack-links.ts';

const digits = (min: number, max: number) =>
  fc.array(fc.constantFrom('0', '1', '2', 'X'), { minLength: min, maxLength: max }).map((signs) => signs.join(''));

const bases = ['', 'same title', 'rest of the group'];

/** Links as a table has them: sorted, each pair once, with at most one pick for a source. */
function arbitraryLinks(targets: fc.Arbitrary<string>, more: { picks: boolean; bases: boolean }) {
  const target = fc.record({ to: targets, lines: fc.integer({ min: 1, max: 300 }), basis: fc.constantFrom(...bases) });
  const source = fc.record({
    from: digits(4, 4),
    targets: fc.uniqueArray(target, { minLength: 1, maxLength: 4, selector: ({ to }) => to }),
    pick: fc.integer({ min: -1, max: 3 }),
  });
  return fc.uniqueArray(source, { maxLength: 40, selector: ({ from }) => from }).map((sources) =>
    sources
      .flatMap((one) =>
        one.targets.map(
          ({ to, lines, basis }, i): TableLink => ({
            from: one.from,
            to,
            lines,
            ...(more.picks && { chosen: i === one.pick }),
            ...(more.bases && basis !== '' && { basis }),
          }),
        ),
      )
      .sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1)),
  );
}

describe('unpackLinks', () => {
  it.each([
    { picks: false, bases: false },
    { picks: true, bases: false },
    { picks: false, bases: true },
    { picks: true, bases: true },
  ])('gives back what was packed, %o', (more) => {
    // of one length, since `from + to` is what sorts them here
    fc.assert(
      fc.property(arbitraryLinks(digits(4, 4), more), (links) => {
        const listed = links.map((link) => ({ basis: '', ...link }));
        const words = packLinks(listed, { bases }).join('\n');
        expect(unpackLinks({ words, bases: bases.join('\n'), picks: more.picks })).toEqual(links);
      }),
    );
  });

  it('gives back targets of any length, and names', () => {
    fc.assert(
      fc.property(arbitraryLinks(digits(1, 5), { picks: false, bases: false }), (links) => {
        expect(unpackLinks({ words: packLinks(links).join(' ') })).toEqual(links);
        const named = links.map((link) => ({ ...link, to: `Wood, paper & ${link.to}` }));
        const names = [...new Set(named.map(({ to }) => to))];
        const words = packLinks(named, { names }).join(' ');
        expect(unpackLinks({ words, names: names.join('\n') })).toEqual(named);
      }),
    );
  });

  it('reads every mark', () => {
    const words = `
      010121 9:0020299,410 30~ 2:00301*2@1 3?211,12
    `;
    expect(unpackLinks({ words, bases: '\nsame title', picks: true })).toEqual([
      { from: '010121', to: '010121', lines: 1, chosen: true },
      { from: '010129', to: '020210', lines: 1, chosen: false },
      { from: '010129', to: '020299', lines: 1, chosen: true },
      { from: '010130', to: '020210', lines: 1, chosen: false },
      { from: '010130', to: '020299', lines: 1, chosen: true },
      { from: '010132', to: '0301', lines: 2, chosen: true, basis: 'same title' },
      { from: '010133', to: '02', lines: 1, chosen: false },
      { from: '010133', to: '0311', lines: 1, chosen: false },
    ]);
  });

  it('reads no words as no links', () => {
    expect(unpackLinks({ words: ' \n ' })).toEqual([]);
  });
});

describe('packLinks', () => {
  it.each([
    [
      'a target twice',
      [
        { from: '01', to: '02' },
        { from: '01', to: '02' },
      ],
    ],
    [
      'two picks',
      [
        { from: '01', to: '02', chosen: true },
        { from: '01', to: '03', chosen: true },
      ],
    ],
    [
      'sources of two lengths',
      [
        { from: '01', to: '02' },
        { from: '011', to: '02' },
      ],
    ],
    ['a basis that is not listed', [{ from: '01', to: '02', basis: 'hearsay' }]],
    ['a target with a sign of the format', [{ from: '01', to: 'a~b' }]],
  ])('refuses %s', (_, links) => {
    expect(() => packLinks(links, { bases })).toThrow();
  });
});
