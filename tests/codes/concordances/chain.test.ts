import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Concordance, chain, checkConcordance, equalWeights } from '../../../src/codes/concordances/index.ts';
import { refusalOf } from '../../refusal.ts';
import { concordances, rowSums, someCodes, source, tableOf } from './made-up.ts';

const identity = equalWeights(
  tableOf(
    'HS2017',
    'HS2017',
    someCodes.map((code) => [code, code] as const),
  ),
);

const entriesOf = ({ links, unmapped }: Concordance) =>
  new Map([
    ...links.map(([from, to, weight]) => [JSON.stringify([from, to]), weight] as const),
    ...unmapped.map(([from, share]) => [JSON.stringify([from]), share] as const),
  ]);

/** The same weights to rounding; a weight so small that one of two products drops it counts as 0. */
function expectSame(one: Concordance, other: Concordance): void {
  const [a, b] = [entriesOf(one), entriesOf(other)];
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    expect(Math.abs((a.get(key) ?? 0) - (b.get(key) ?? 0)), key).toBeLessThanOrEqual(1e-12);
  }
}

describe('chain', () => {
  const first = equalWeights(
    tableOf('HS2022', 'HS2017', [
      ['1', 'a'],
      ['1', 'b'],
      ['2', 'a'],
      ['3', 'lost'],
    ]),
  );
  const second = equalWeights(
    tableOf('HS2017', 'NAICS2017', [
      ['a', 'x'],
      ['a', 'y'],
      ['b', 'y'],
      ['unused', 'z'],
    ]),
  );

  it('is the product of the matrices, with what is lost on the way', () => {
    expect(chain(first, second)).toMatchObject({
      from: 'HS2022',
      to: 'NAICS2017',
      weights: ['equal', 'equal'],
      links: [
        ['1', 'x', 0.25],
        ['1', 'y', 0.75],
        ['2', 'x', 0.5],
        ['2', 'y', 0.5],
      ],
      unmapped: [['3', 1]],
    });
    expect(chain(first, second).sources).toHaveLength(2);
  });

  it('carries on what is partly unmapped', () => {
    const half = equalWeights(
      tableOf('HS2012', 'HS2022', [
        ['0', '1'],
        ['0', '3'],
      ]),
    );
    const both = chain(half, chain(first, second));
    expect(both.unmapped).toEqual([['0', 0.5]]);
    expect(both.links).toEqual([
      ['0', 'x', 0.125],
      ['0', 'y', 0.375],
    ]);
  });

  it('is approximate when one of them is, and keeps what took a fallback', () => {
    const fallbacks = [{ edition: 'HS2017', code: 'a', fallback: 'equal' }] as const;
    expect(chain(first, { ...second, approximate: true, fallbacks })).toMatchObject({ approximate: true, fallbacks });
  });

  it('refuses editions that don’t meet, and what is no concordance', () => {
    const wide: Concordance = second;
    expect(refusalOf(() => chain(wide, first))).toMatchObject({ code: 'EDITION_MISMATCH', path: 'second.from' });
    expect(refusalOf(() => chain(first, { ...second, links: [['a', 'x', 0.5]] }))).toMatchObject({
      code: 'INVALID_CONCORDANCE',
    });
  });

  it('of rows that are off by rounding adds up to one', () => {
    const off = 0.5 + 9e-10;
    const a: Concordance<'HS2022', 'HS2017'> = {
      ...first,
      from: 'HS2022',
      to: 'HS2017',
      links: [
        ['a', 'x', 0.5],
        ['a', 'y', off],
      ],
      unmapped: [],
    };
    const b: Concordance<'HS2017', 'NAICS2017'> = {
      ...a,
      from: 'HS2017',
      to: 'NAICS2017',
      links: [
        ['x', 'z', 0.5],
        ['x', 'zz', off],
        ['y', 'z', off],
      ],
      unmapped: [['y', 0.5]],
    };
    const both = chain(a, b);
    expect(() => checkConcordance(both)).not.toThrow();
    expect(rowSums(both).get('a')).toBeCloseTo(1, 14);
  });

  it('with the identity on either side changes nothing', () => {
    expect(chain(identity, identity).links).toEqual(identity.links);
    fc.assert(
      fc.property(concordances('HS2017', 'HS2017'), (concordance) => {
        expect(chain(concordance, identity)).toMatchObject({
          links: concordance.links,
          unmapped: concordance.unmapped,
        });
        // a code that the concordance doesn't have is unmapped where the identity has it
        expectSame({ ...chain(identity, concordance), unmapped: [] }, { ...concordance, unmapped: [] });
      }),
    );
  });

  it('associates, and keeps rows that add up to one', () => {
    fc.assert(
      fc.property(
        concordances('HS2022', 'HS2017'),
        concordances('HS2017', 'HS2012'),
        concordances('HS2012', 'NAICS2012'),
        (a, b, c) => {
          const [left, right] = [chain(chain(a, b), c), chain(a, chain(b, c))];
          expectSame(left, right);
          for (const one of [left, right]) {
            checkConcordance(one);
            expect([...rowSums(one).keys()].sort()).toEqual([...rowSums(a).keys()].sort());
          }
        },
      ),
    );
  });
});

describe('checkConcordance', () => {
  const good = {
    ...equalWeights(
      tableOf('HS2022', 'HS2017', [
        ['1', 'a'],
        ['1', 'b'],
        ['2', 'a'],
      ]),
    ),
  };

  it.each<[string, object, string]>([
    [
      'rows that add up to less',
      {
        links: [
          ['1', 'a', 0.5],
          ['2', 'a', 1],
        ],
      },
      'links[0]',
    ],
    [
      'rows that add up to more',
      {
        links: [
          ['1', 'a', 1],
          ['1', 'b', 1],
        ],
      },
      'links[0]',
    ],
    ['a share beside a whole row', { unmapped: [['2', 1e-6]] }, 'links[2]'],
    ['a share of a code without links', { unmapped: [['3', 0.5]] }, 'unmapped[0]'],
    [
      'a weight of 0',
      {
        links: [
          ['1', 'a', 1],
          ['1', 'b', 0],
        ],
      },
      'links[1]',
    ],
    ['a weight below 0', { links: [['1', 'a', -1]] }, 'links[0]'],
    ['a weight above 1', { links: [['1', 'a', 1.5]] }, 'links[0]'],
    ['no number', { links: [['1', 'a', Number.NaN]] }, 'links[0]'],
    ['a text for a weight', { links: [['1', 'a', '1']] }, 'links[0]'],
    ['a code that is a number', { links: [[1, 'a', 1]] }, 'links[0]'],
    [
      'a link twice',
      {
        links: [
          ['1', 'a', 0.5],
          ['1', 'a', 0.5],
        ],
      },
      'links[1]',
    ],
    [
      'targets out of order',
      {
        links: [
          ['1', 'b', 0.5],
          ['1', 'a', 0.5],
        ],
      },
      'links[1]',
    ],
    [
      'codes out of order',
      {
        links: [
          ['2', 'a', 1],
          ['10', 'a', 1],
        ],
      },
      'links[1]',
    ],
    ['a link that is none', { links: [null] }, 'links[0]'],
    ['no links', { links: undefined }, 'links'],
    ['no list of what is unmapped', { unmapped: undefined }, 'unmapped'],
    ['no kind of weights', { weights: undefined }, 'weights'],
    ['no edition', { to: undefined }, 'to'],
    ['a hole among the links', { links: [['1', 'a', 1] as const].concat(new Array(1)) }, 'links[1]'],
    ['a hole among what is unmapped', { unmapped: new Array(1) }, 'unmapped[0]'],
    ['a source that is none', { sources: [null] }, 'sources[0]'],
    ['a hole among the sources', { sources: new Array(1) }, 'sources[0]'],
    ['a source without a title', { sources: [{ ...source, title: undefined }] }, 'sources[0]'],
    ['a source whose note is no text', { sources: [{ ...source, note: Symbol('note') }] }, 'sources[0]'],
    ['a kind of weights that is no text', { weights: [Symbol('equal')] }, 'weights[0]'],
  ])('refuses %s', (_, part, path) => {
    const refusal = refusalOf(() => checkConcordance({ ...good, ...part } as Concordance));
    expect(refusal).toMatchObject({ code: 'INVALID_CONCORDANCE', path: `concordance.${path}` });
  });

  it('refuses what is no concordance at all', () => {
    for (const value of [null, undefined, 'HS2017', 5]) {
      expect(refusalOf(() => checkConcordance(value as never)).code).toBe('INVALID_CONCORDANCE');
    }
  });

  it('takes what JSON made of a concordance', () => {
    expect(() => checkConcordance(JSON.parse(JSON.stringify(good)))).not.toThrow();
    expect(() => checkConcordance({ ...good, links: [['1', 'a', 1 - 5e-10]] })).not.toThrow();
  });
});
