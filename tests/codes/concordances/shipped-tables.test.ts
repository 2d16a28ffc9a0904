import { describe, expect, it } from 'vitest';
import type { ConcordanceTable, TableLink } from '../../../src/codes/concordances/concordance.ts';
import { chain, checkConcordance, conversionChoice, occurrenceWeights } from '../../../src/codes/concordances/index.ts';
import { isTradeOnlyNaics } from '../../../src/codes/naics/index.ts';
import { classificationOf, shippedTables } from './shipped-tables.ts';

const fromsOf = ({ links }: ConcordanceTable) => new Set(links.map(({ from }) => from));
const tosOf = ({ links }: ConcordanceTable) => new Set(links.map(({ to }) => to));
const at = (name: string) => shippedTables[name]!;

function basisCounts({ links }: ConcordanceTable): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { basis = '' } of links) counts[basis] = (counts[basis] ?? 0) + 1;
  return counts;
}

const without = (codes: readonly string[], known: ReadonlySet<string>) => codes.filter((code) => !known.has(code));

/** Codes with more than one target. */
function splitOf({ links }: ConcordanceTable): Set<string> {
  return new Set(links.filter(({ from }, i) => links[i - 1]?.from === from).map(({ from }) => from));
}

describe.each(Object.entries(shippedTables))('%s', (_, table) => {
  it('has codes of its editions only, or codes that trade statistics add and the basis or NAICS doors tell', () => {
    const [from, to] = [classificationOf[table.from]!, classificationOf[table.to]!];
    const added = (link: TableLink) => link.basis === 'code of Schedule B that is no subheading of HS 2017';
    const strangers = table.links.filter(
      (link) =>
        !(from.has(link.from) || isTradeOnlyNaics(link.from) || added(link)) ||
        !(to.has(link.to) || isTradeOnlyNaics(link.to)),
    );
    expect(strangers).toEqual([]);
  });

  it('is sorted, without a pair twice', () => {
    const keys = table.links.map(({ from, to }) => `${from} ${to}`);
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('counts whole lines, and picks at most one target', () => {
    expect(table.links.every(({ lines }) => Number.isInteger(lines) && lines > 0)).toBe(true);
    const picked = table.links.filter(({ chosen }) => chosen === true).map(({ from }) => from);
    expect(new Set(picked).size).toBe(picked.length);
    const withPicks = table.links.filter(({ chosen }) => chosen !== undefined).length;
    expect([0, table.links.length]).toContain(withPicks);
  });

  it('takes weights by occurrence', () => {
    const concordance = occurrenceWeights(table);
    expect(() => checkConcordance(concordance)).not.toThrow();
    expect(concordance.links).toHaveLength(table.links.length);
  });

  it('cites its source, and says so where portolan derived it', () => {
    const { title, publisher, vintage, licence, note } = table.source;
    expect([title, publisher, vintage, licence].every((text) => text.length > 3)).toBe(true);
    expect(note).toMatch(/\.$/);
    expect(table.approximate).toBe(table.source.derived);
  });
});

// links, codes that have one, codes that one leads to, codes with several
it.each([
  ['hs2022ToHs2017', 15_656, 5612, 5386, 124],
  ['hs2022ToHs2012', 16_376, 5612, 5205, 181],
  ['hs2017ToHs2012', 6140, 5387, 5205, 66],
  ['hs2017ToSitc4', 6002, 5385, 2968, 111],
  ['hs2017ToBec4', 5510, 5385, 19, 100],
  ['hs2017ToNaics2017', 5963, 5394, 396, 431],
  ['naics2012ToNaics2017', 1079, 1075, 1067, 4],
  ['naics2017ToNaics2022', 955, 955, 955, 0],
  ['naics2012ToClusters2014', 963, 963, 67, 0],
  ['naics2012ToSubclusters2014', 962, 962, 314, 0],
  ['fourDigitNaics2012ToClusters2014', 398, 285, 67, 79],
  ['threeDigitNaics2012ToClusters2014', 221, 85, 67, 56],
  ['naics2017ToClusters2014', 957, 957, 67, 0],
  ['naics2017ToSubclusters2014', 956, 956, 314, 0],
  ['fourDigitNaics2017ToClusters2014', 398, 285, 67, 79],
  ['threeDigitNaics2017ToClusters2014', 221, 85, 67, 56],
  ['naics2017ToBeaSummary2017', 1035, 1035, 67, 0],
  ['naics2012ToBlsSectors2014', 1044, 1044, 184, 0],
] as const)('%s has %i links', (name, links, froms, tos, split) => {
  const table = at(name);
  expect([table.links.length, fromsOf(table).size, tosOf(table).size, splitOf(table).size]).toEqual([
    links,
    froms,
    tos,
    split,
  ]);
});

describe('HS', () => {
  it('leads from every subheading, and to all but 300219', () => {
    for (const name of ['hs2022ToHs2017', 'hs2022ToHs2012', 'hs2017ToHs2012']) {
      const [from, to] = [classificationOf[at(name).from]!, classificationOf[at(name).to]!];
      expect([...fromsOf(at(name))]).toEqual([...from.codes('subheading')].sort());
      const missed = without(to.codes('subheading'), tosOf(at(name)));
      expect(missed).toEqual(name === 'hs2022ToHs2017' ? ['300219'] : []);
    }
  });

  it('has one picked target for every subheading, in SITC for all but 76', () => {
    const unpicked = (name: string) => fromsOf(at(name)).size - at(name).links.filter(({ chosen }) => chosen).length;
    expect(['hs2022ToHs2017', 'hs2022ToHs2012', 'hs2017ToHs2012', 'hs2017ToSitc4'].map(unpicked)).toEqual([
      0, 0, 0, 76,
    ]);
  });

  it('has 5,202 subheadings of 2022 that lead to the same code alone', () => {
    const { links } = at('hs2022ToHs2017');
    const split = splitOf(at('hs2022ToHs2017'));
    expect(links.filter(({ from, to }) => from === to && !split.has(from))).toHaveLength(5202);
  });

  it.each([
    ['hs2022ToHs2017', '9,017'],
    ['hs2022ToHs2012', '9,011'],
  ])('%s says how many links are of 8524 and 8549', (name, told) => {
    const wide = at(name).links.filter(({ from }) => /^(8524|8549)/.test(from));
    expect(wide.length.toLocaleString('en')).toBe(told);
    expect(at(name).source.note).toContain(told);
  });

  it.each(['hs2017ToSitc4', 'hs2017ToBec4'])('%s leaves out what its note says', (name) => {
    const missed = without(classificationOf.HS2017!.codes('subheading'), fromsOf(at(name)));
    expect(missed).toEqual(['710820', '711890']);
    for (const code of missed) expect(at(name).source.note).toContain(code);
  });
});

describe('HS 2017 to NAICS 2017', () => {
  const table = at('hs2017ToNaics2017');

  it('leads from all subheadings but monetary gold, and from eight codes of Schedule B', () => {
    const missed = without(classificationOf.HS2017!.codes('subheading'), fromsOf(table));
    expect(missed).toEqual(['710820']);
    const added = [...fromsOf(table)].filter((code) => !classificationOf.HS2017!.has(code));
    expect(added).toHaveLength(8);
    for (const code of [...missed, ...added]) expect(table.source.note).toContain(code);
    expect(table.links.filter(({ basis }) => basis !== undefined).map(({ from }) => from)).toEqual(added);
  });

  it('leads to 387 industries and nine codes of trade statistics', () => {
    const trade = [...tosOf(table)].filter(isTradeOnlyNaics).sort();
    const known = ['11211X', '1123XX', '31131X', '31135X', '31181X', '33641X', '910000', '930000', '990000'];
    expect(trade).toEqual(known);
    expect(tosOf(table).size - trade.length).toBe(387);
  });

  it('counts all 9,356 lines', () => {
    expect(table.links.reduce((sum, { lines }) => sum + lines, 0)).toBe(9356);
    expect(table.links.filter(({ from }) => from === '870323').map(({ to, lines }) => [to, lines])).toEqual([
      ['336111', 3],
      ['336213', 1],
      ['930000', 1],
    ]);
  });
});

describe('NAICS editions', () => {
  const trade = 'code of trade statistics, the same in both';

  it('has the 1,069 official pairs of 2012 and 2017', () => {
    const table = at('naics2012ToNaics2017');
    expect(basisCounts(table)).toEqual({ '': 1069, [trade]: 10 });
    const industries = (edition: 'NAICS2012' | 'NAICS2017') =>
      classificationOf[edition]!.codes().filter((code) => code.length === 6).length;
    expect([...fromsOf(table)].filter((code) => !isTradeOnlyNaics(code))).toHaveLength(industries('NAICS2012'));
    expect([...tosOf(table)].filter((code) => !isTradeOnlyNaics(code))).toHaveLength(industries('NAICS2017'));
    expect([...splitOf(table)]).toEqual(['211111', '452112', '541711', '541712']);
  });

  it('derives 945 links of 2017 and 2022, and its note tells each number', () => {
    const table = at('naics2017ToNaics2022');
    expect(basisCounts(table)).toEqual({
      'same code and title': 903,
      'same title, new code': 27,
      'same code, changed title': 15,
      [trade]: 10,
    });
    const six = (edition: 'NAICS2017' | 'NAICS2022') =>
      classificationOf[edition]!.codes().filter((code) => code.length === 6);
    const unlinked = without(six('NAICS2017'), fromsOf(table)).length;
    const unreached = without(six('NAICS2022'), tosOf(table)).length;
    expect([unlinked, unreached]).toEqual([112, 67]);
    for (const number of ['903', '27', '15', '112', '67'])
      expect(table.source.note).toMatch(new RegExp(`\\b${number}\\b`));
  });
});

describe('one table after the other', () => {
  const toNaics = occurrenceWeights(at('hs2017ToNaics2017'));
  const reached = (name: string, from: string) =>
    chain(toNaics, occurrenceWeights(at(name)))
      .links.filter(([code]) => code === from)
      .map(([, to]) => to);

  it('keeps civilian aircraft and scrap on their way from HS', () => {
    expect(reached('naics2017ToNaics2022', '880000')).toEqual(['33641X']);
    expect(reached('naics2017ToClusters2014', '880000')).toEqual(['Aerospace Vehicles and Defense']);
    expect(reached('naics2017ToBeaSummary2017', '880000')).toEqual(['3364OT']);
    expect(reached('naics2017ToBeaSummary2017', '720449')).toEqual(['Used']);
  });

  it('leaves subheadings that the UN picks no item of SITC for unmapped', () => {
    expect(conversionChoice(at('hs2017ToSitc4')).unmapped).toHaveLength(76);
  });
});

describe('sectors', () => {
  it('gives every industry but the Postal Service and government one BEA summary industry', () => {
    const table = at('naics2017ToBeaSummary2017');
    const missed = without(classificationOf.NAICS2017!.codes(), fromsOf(table)).filter((code) => code.length === 6);
    expect(missed.filter((code) => !code.startsWith('92'))).toEqual(['491110']);
    expect(missed).toHaveLength(30);
    const unreached = without(classificationOf['BEA-summary2017']!.codes(), tosOf(table));
    expect([...unreached].sort()).toEqual(['GFE', 'GFGD', 'GFGN', 'GSLE', 'GSLG', 'Other']);
  });

  it('gives every industry but government one BLS sector', () => {
    const table = at('naics2012ToBlsSectors2014');
    const missed = without(classificationOf.NAICS2012!.codes(), fromsOf(table)).filter((code) => code.length === 6);
    expect(missed.every((code) => code.startsWith('92'))).toBe(true);
    expect(missed).toHaveLength(29);
    const reached = [...tosOf(table)].map(Number).sort((a, b) => a - b);
    expect(reached).toEqual([...Array.from({ length: 182 }, (_, i) => i + 1), 204, 205]);
  });

  it.each(['naics2017ToBeaSummary2017', 'naics2012ToBlsSectors2014'])('%s has a basis for every link', (name) => {
    expect(at(name).links.every(({ basis }) => basis !== undefined)).toBe(true);
  });

  it('leads where the titles say', () => {
    const to = (name: string, code: string) =>
      at(name)
        .links.filter(({ from }) => from === code)
        .map((link) => link.to);
    const bea = ['336411', '33641X', '531110', '531210', '517311', '519130', '454110', '492110', '910000'];
    expect(bea.map((code) => to('naics2017ToBeaSummary2017', code).join())).toEqual([
      '3364OT',
      '3364OT',
      'HS',
      'ORE',
      '513',
      '514',
      '4A0',
      '487OS',
      'Used',
    ]);
    const bls = ['113310', '321999', '333316', '334118', '517911', '713210', '721120', '491110', '930000'];
    expect(bls.map((code) => to('naics2012ToBlsSectors2014', code).join())).toEqual([
      '4',
      '31',
      '65',
      '70',
      '113',
      '166',
      '168',
      '182',
      '205',
    ]);
  });
});

describe.each([
  ['2012', 960, 1065],
  ['2017', 954, 1057],
] as const)('NAICS %s to clusters', (year, linked, all) => {
  const table = at(`naics${year}ToClusters2014`);
  const industries = classificationOf[`NAICS${year}`]!.codes().filter((code) => code.length === 6);

  it('covers what its note says, and lists the rest', () => {
    const missed = without(industries, fromsOf(table));
    expect([industries.length, industries.length - missed.length]).toEqual([all, linked]);
    expect(table.source.note).toContain(`${linked} of the ${all.toLocaleString('en')} industries`);
    for (const code of missed.filter((one) => !/^(111|112|92)/.test(one))) expect(table.source.note).toContain(code);
    expect([...table.source.note!.matchAll(/\d{6}/g)].map(([code]) => code)).toEqual(
      missed.filter((one) => !/^(111|112|92)/.test(one)),
    );
  });

  it('agrees with its subclusters', () => {
    const parent = new Map(at(`naics${year}ToSubclusters2014`).links.map(({ from, to }) => [from, to.split(' / ')[0]]));
    const differing = table.links.filter(({ from, to }) => parent.get(from) !== to);
    expect(differing.map(({ from }) => from)).toEqual(['33641X']);
  });

  it.each([
    ['four', 4],
    ['three', 3],
  ] as const)('counts national industries by %s digits', (word, digits) => {
    const shorter = at(`${word}DigitNaics${year}ToClusters2014`);
    expect(shorter.approximate).toBe(true);
    const total = shorter.links.reduce((sum, { lines }) => sum + lines, 0);
    expect(total).toBe(linked);
    const missed = without(industries, fromsOf(table));
    const partly = [...fromsOf(shorter)].filter((code) => missed.some((one) => one.startsWith(code)));
    const told = shorter.source.note!.split(' Of ')[1]!;
    expect([...told.matchAll(/\d+/g)].map(([code]) => code)).toEqual(partly);
    expect(partly.every((code) => code.length === digits)).toBe(true);
  });
});
