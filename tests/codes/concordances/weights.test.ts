import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ConcordanceTable,
  checkConcordance,
  coarsen,
  conversionChoice,
  equalWeights,
  occurrenceWeights,
  reverse,
  tradeWeights,
} from '../../../src/codes/concordances/index.ts';
import { Cube } from '../../../src/cube/index.ts';
import { refusalOf } from '../../refusal.ts';
import { concordances, rowSums, source, tableOf, tables } from './made-up.ts';

const firstFour = (code: string) => code.slice(0, 4);

const insulators = tableOf('HS2017', 'NAICS2017', [
  ['854610', '327212'],
  ['854620', '327110'],
  ['854620', '327113'],
  ['854690', '326199'],
  ['854690', '335932'],
  ['120600', '111120'],
]);

describe('METHODS, worked number 20', () => {
  it('8546 by occurrence in the finest rows', () => {
    const coarse = coarsen(insulators, { from: firstFour, to: firstFour });
    expect(occurrenceWeights(coarse).links).toEqual([
      ['1206', '1111', 1],
      ['8546', '3261', 0.2],
      ['8546', '3271', 0.4],
      ['8546', '3272', 0.2],
      ['8546', '3359', 0.2],
    ]);
  });

  it('854690 and 120600', () => {
    const { links } = occurrenceWeights(insulators);
    expect(links.filter(([from]) => from === '854690' || from === '120600')).toEqual([
      ['120600', '111120', 1],
      ['854690', '326199', 0.5],
      ['854690', '335932', 0.5],
    ]);
  });
});

describe('weights of every kind', () => {
  const table = tableOf('HS2017', 'NAICS2017', [
    ['1', 'a', 3],
    ['1', 'b', 1],
    ['2', 'b'],
    ['3', 'c', 2],
    ['3', 'd', 6],
  ]);

  it('occurrence and equal', () => {
    expect(occurrenceWeights(table).links.map(([, , weight]) => weight)).toEqual([0.75, 0.25, 1, 0.25, 0.75]);
    expect(equalWeights(table).links.map(([, , weight]) => weight)).toEqual([0.5, 0.5, 1, 0.5, 0.5]);
    expect(equalWeights(table)).toMatchObject({ weights: ['equal'], sources: [source], unmapped: [], fallbacks: [] });
  });

  it('trade by target: what is not listed was not traded, and a target without trade gets nothing', () => {
    const concordance = tradeWeights(table, { byTarget: { a: 30, b: 90, d: 5, '541': 7 } }, { fallback: 'equal' });
    expect(concordance.links).toEqual([
      ['1', 'a', 0.25],
      ['1', 'b', 0.75],
      ['2', 'b', 1],
      ['3', 'd', 1],
    ]);
    expect(concordance).toMatchObject({ weights: ['trade-value'], fallbacks: [], unmapped: [] });
  });

  it('trade by link: values of one link add up', () => {
    const byLink = [
      ['1', 'a', 1],
      ['1', 'b', 2],
      ['1', 'a', 1],
    ] as const;
    const concordance = tradeWeights(table, { byLink }, { fallback: 'leave-unmapped' });
    expect(concordance.links).toEqual([
      ['1', 'a', 0.5],
      ['1', 'b', 0.5],
      ['2', 'b', 1],
    ]);
    expect(concordance.unmapped).toEqual([['3', 1]]);
    expect(concordance.fallbacks).toEqual([{ edition: 'HS2017', code: '3', fallback: 'leave-unmapped' }]);
  });

  it.each([
    ['equal', [0.5, 0.5]],
    ['occurrence', [0.25, 0.75]],
    ['leave-unmapped', []],
  ] as const)('a code without value, or with one that is not known, takes the fallback %s', (fallback, expected) => {
    for (const [c, d] of [
      [0, 0],
      [null, 5],
    ] as const) {
      const { links, fallbacks } = tradeWeights(table, { byTarget: { a: 1, b: 1, c, d } }, { fallback });
      expect(links.filter(([from]) => from === '3').map(([, , weight]) => weight)).toEqual(expected);
      expect(fallbacks).toEqual([{ edition: 'HS2017', code: '3', fallback }]);
    }
  });

  it('weighs the largest and the smallest doubles', () => {
    const { MAX_VALUE, MIN_VALUE } = Number;
    expect(tradeWeights(table, { byTarget: { a: MAX_VALUE, b: MAX_VALUE } }, { fallback: 'equal' }).links[0]![2]).toBe(
      0.5,
    );
    expect(tradeWeights(table, { byTarget: { a: MIN_VALUE, b: MIN_VALUE } }, { fallback: 'equal' }).links[0]![2]).toBe(
      0.5,
    );
  });

  it.each([
    [{ byTarget: { a: -1 } }, 'NEGATIVE_VALUE', 'values.byTarget["a"]'],
    [{ byTarget: { a: Number.NaN } }, 'INVALID_MEASURE_VALUE', 'values.byTarget["a"]'],
    [{ byTarget: { a: Number.POSITIVE_INFINITY } }, 'INVALID_MEASURE_VALUE', 'values.byTarget["a"]'],
    [{ byTarget: { a: '5' } }, 'INVALID_MEASURE_VALUE', 'values.byTarget["a"]'],
    [{ byTarget: { '541': 7 } }, 'INVALID_OPTION', 'values.byTarget'],
    [{ byLink: [['1', 'a', -1]] }, 'NEGATIVE_VALUE', 'values.byLink[0]'],
    [{ byLink: [['1', 'c', 1]] }, 'INVALID_OPTION', 'values.byLink[0]'],
    [{}, 'INVALID_OPTION', 'values'],
    [{ byTarget: {} }, 'INVALID_OPTION', 'values.byTarget'],
    [{ byTarget: new Map() }, 'INVALID_OPTION', 'values.byTarget'],
    [{ byTarget: [['a', 1]] }, 'INVALID_OPTION', 'values'],
    [{ byLink: [] }, 'INVALID_OPTION', 'values.byLink'],
    [{ byLink: [['2', 'b', 1]] }, 'INVALID_OPTION', 'values.byLink'],
    [null, 'INVALID_OPTION', 'values'],
    [{ byLink: [null] }, 'INVALID_OPTION', 'values.byLink[0]'],
    [{ byLink: new Array(2) }, 'INVALID_OPTION', 'values.byLink[0]'],
    [{ byLink: [[1n, 2n, 1]] }, 'INVALID_OPTION', 'values.byLink[0]'],
    [{ byLink: [['1', 'a']] }, 'INVALID_MEASURE_VALUE', 'values.byLink[0]'],
    [{ byTarget: new Map([[541, 1]]) }, 'INVALID_OPTION', 'values.byTarget'],
    [{ byTarget: new Map([[1n, 1]]) }, 'INVALID_OPTION', 'values.byTarget'],
    [
      {
        byLink: [
          ['1', 'a', 1e308],
          ['1', 'b', 1],
          ['1', 'a', 1e308],
        ],
      },
      'TOO_LARGE',
      'values.byLink[2]',
    ],
  ])('refuses the values %o', (values, code, path) => {
    const refusal = refusalOf(() => tradeWeights(table, values as never, { fallback: 'equal' }));
    expect(refusal).toMatchObject({ code, path });
  });

  it('refuses values of which none is for a code that is divided', () => {
    const partly = tableOf('HS2017', 'NAICS2017', [
      ['1', 'a'],
      ['2', 'b'],
      ['2', 'c'],
    ]);
    expect(refusalOf(() => tradeWeights(partly, { byTarget: { a: 1 } })).message).toContain('"b", a target of "2"');
    const whole = tableOf('HS2017', 'NAICS2017', [['1', 'a']]);
    expect(tradeWeights(whole, { byTarget: {} }).links).toEqual([['1', 'a', 1]]);
    expect(tradeWeights(whole, { byLink: [] }).links).toEqual([['1', 'a', 1]]);
  });

  it('refuses a cube, and says how it becomes values', () => {
    const cube = Cube.fromRows([{ product: 'a', valueUsd: 1 }], { dimensions: ['product'], measures: ['valueUsd'] });
    for (const values of [cube, { byTarget: cube }]) {
      const refusal = refusalOf(() => tradeWeights(table, values as never));
      expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: 'values' });
      expect(refusal.message).toContain('new Map(cube.rows()');
    }
    const byTarget = new Map(cube.rows().map((row) => [row.product, row.valueUsd]));
    expect(tradeWeights(table, { byTarget }).links[0]).toEqual(['1', 'a', 1]);
  });

  it('leaves codes without value unmapped unless a fallback is given', () => {
    const values = { byTarget: { a: 1 } };
    expect(tradeWeights(table, values)).toEqual(tradeWeights(table, values, { fallback: 'leave-unmapped' }));
    expect(tradeWeights(table, values).unmapped).toEqual([['3', 1]]);
  });

  it('refuses a fallback that there is none of', () => {
    expect(refusalOf(() => tradeWeights(table, { byTarget: { a: 1 } }, { fallback: 'zero' as never }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.fallback',
    });
  });
});

describe('conversionChoice', () => {
  const link = (from: string, to: string, chosen?: boolean) => ({
    from,
    to,
    lines: 1,
    ...(chosen !== undefined && { chosen }),
  });
  const table = (...links: ReturnType<typeof link>[]): ConcordanceTable => ({
    from: 'HS2022',
    to: 'SITC4',
    source,
    approximate: false,
    links,
  });

  it('gives all to the one that is picked', () => {
    const concordance = conversionChoice(table(link('1', 'a', false), link('1', 'b', true)));
    expect(concordance).toMatchObject({ weights: ['conversion-choice'], links: [['1', 'b', 1]], fallbacks: [] });
  });

  it('leaves a code without a pick unmapped, or as the caller says', () => {
    const picked = table(link('1', 'a', true), link('2', 'a', false), link('2', 'b', false));
    expect(conversionChoice(picked)).toMatchObject({ links: [['1', 'a', 1]], unmapped: [['2', 1]] });
    expect(conversionChoice(picked, { fallback: 'equal' })).toMatchObject({ unmapped: [], fallbacks: [{ code: '2' }] });
  });

  it('refuses a table without picks, and two picks for one code', () => {
    expect(refusalOf(() => conversionChoice(table(link('1', 'a'))))).toMatchObject({ code: 'INVALID_CONCORDANCE' });
    const twice = table(link('1', 'a', true), link('1', 'b', true));
    expect(refusalOf(() => conversionChoice(twice)).details).toEqual({ code: '1' });
  });
});

describe('hostile tables', () => {
  const readers: readonly ((table: ConcordanceTable) => unknown)[] = [
    occurrenceWeights,
    equalWeights,
    (table) => conversionChoice(table),
    reverse,
    (table) => coarsen(table, {}),
    (table) => tradeWeights(table, { byLink: [] }),
    (table) => tradeWeights(table, { byTarget: {} }),
  ];
  const good = { from: '1', to: 'a', lines: 1 };
  it.each([
    [[good, { ...good }], 1],
    [[{ ...good, lines: 0 }], 0],
    [[{ ...good, lines: -1 }], 0],
    [[{ ...good, lines: Number.NaN }], 0],
    [[good, { from: '2', to: 'a' }], 1],
    [[{ ...good, from: '' }], 0],
    [[{ ...good, to: 5 }], 0],
    [[null], 0],
    [[good, undefined], 1],
    [[good].concat(new Array(1)), 1],
  ])('refuses %j', (links, place) => {
    const table = { from: 'HS2017', to: 'SITC4', source, approximate: false, links } as unknown as ConcordanceTable;
    for (const read of readers) {
      expect(refusalOf(() => read(table))).toMatchObject({
        code: 'INVALID_CONCORDANCE',
        path: `table.links[${place}]`,
      });
    }
  });

  it('refuses one without links, and none', () => {
    for (const table of [{}, undefined, null, 'HS2017', { links: {} }, 5n]) {
      for (const read of readers) {
        expect(refusalOf(() => read(table as never))).toMatchObject({
          code: 'INVALID_CONCORDANCE',
          path: 'table.links',
        });
      }
    }
  });

  it('takes an empty one, and sorts one that is not sorted', () => {
    expect(equalWeights(tableOf('HS2017', 'SITC4', [])).links).toEqual([]);
    const links = [
      { from: '2', to: 'a', lines: 1 },
      { from: '10', to: 'b', lines: 1 },
      { from: '10', to: 'a', lines: 3 },
    ];
    expect(occurrenceWeights({ from: 'HS2017', to: 'SITC4', source, approximate: false, links }).links).toEqual([
      ['10', 'a', 0.75],
      ['10', 'b', 0.25],
      ['2', 'a', 1],
    ]);
  });
});

it('a table where a concordance is wanted is told from one', () => {
  const refusal = refusalOf(() => checkConcordance(insulators as never));
  expect(refusal).toMatchObject({ code: 'INVALID_CONCORDANCE', path: 'concordance' });
  expect(refusal.message).toBe('This is a table of links without weights: choose them, e.g. occurrenceWeights(table).');
});

describe('coarsen and reverse', () => {
  it('refuse a rule that gives no code', () => {
    const refusal = refusalOf(() => coarsen(insulators, { to: () => undefined as never }));
    expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: 'options.to', details: { code: '111120' } });
  });

  it('say what links rest on, and leave out what was picked', () => {
    const links = [
      { from: '11', to: 'a', lines: 1, chosen: true, basis: 'same title' },
      { from: '12', to: 'a', lines: 1, chosen: true },
      { from: '13', to: 'a', lines: 1, chosen: true, basis: 'same code' },
    ];
    const table: ConcordanceTable = { from: 'NAICS2017', to: 'NAICS2022', source, approximate: true, links };
    expect(coarsen(table, { from: (code) => code[0]! }).links).toEqual([
      { from: '1', to: 'a', lines: 3, basis: 'same code; same title' },
    ]);
    expect(reverse(table)).toMatchObject({ from: 'NAICS2022', to: 'NAICS2017', approximate: true });
    expect(reverse(table).links[0]).toEqual({ from: 'a', to: '11', lines: 1, basis: 'same title' });
  });

  it('a table reversed twice is the table', () => {
    fc.assert(
      fc.property(tables('HS2017', 'SITC4'), (table) => {
        expect(reverse(reverse(table))).toEqual(table);
      }),
    );
  });

  it('coarsening in steps is coarsening at once, and no line is lost', () => {
    fc.assert(
      fc.property(tables('HS2017', 'SITC4'), (table) => {
        const one = (code: string) => code.charCodeAt(0).toString();
        const parity = (code: string) => String(Number(code) % 2);
        const steps = coarsen(coarsen(table, { from: one, to: one }), { from: parity });
        expect(coarsen(table, { from: (code) => parity(one(code)), to: one })).toEqual(steps);
        const linesOf = ({ links }: ConcordanceTable) => links.reduce((sum, { lines }) => sum + lines, 0);
        expect(linesOf(steps)).toBe(linesOf(table));
      }),
    );
  });
});

describe('whatever the table and the values', () => {
  it('weights and unmapped shares of a code add up to one, and the concordance passes its check', () => {
    fc.assert(
      fc.property(concordances('HS2017', 'NAICS2017'), (concordance) => {
        for (const sum of rowSums(concordance).values()) expect(sum).toBeCloseTo(1, 12);
        checkConcordance(concordance);
      }),
    );
  });

  it('the order of links and values does not matter, and the input stays as it is', () => {
    fc.assert(
      fc.property(
        tables('HS2017', 'NAICS2017'),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (table, random) => {
          const links = table.links
            .map((link) => ({ link, place: random.next().value as number }))
            .sort((one, other) => one.place - other.place)
            .map(({ link }) => link);
          const shuffled = { ...table, links };
          const before = JSON.stringify(shuffled);
          expect(occurrenceWeights(shuffled)).toEqual(occurrenceWeights(table));
          expect(equalWeights(shuffled)).toEqual(equalWeights(table));
          expect(coarsen(shuffled, {})).toEqual(coarsen(table, {}));
          expect(reverse(shuffled)).toEqual(reverse(table));
          const byTarget = new Map(links.map(({ to, lines }) => [to, lines]));
          const backwards = Object.fromEntries([...byTarget].reverse());
          expect(tradeWeights(shuffled, { byTarget }, { fallback: 'equal' })).toEqual(
            tradeWeights(table, { byTarget: backwards }, { fallback: 'equal' }),
          );
          expect(JSON.stringify(shuffled)).toBe(before);
        },
      ),
    );
  });
});
