import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hs2017 } from '../../../src/codes/hs/index.ts';
import { hs2017Titles, hs2022Titles } from '../../../src/codes/hs/titles/index.ts';
import { naics2022Titles } from '../../../src/codes/naics/titles/index.ts';
import { codeSearch } from '../../../src/codes/search/index.ts';
import { titles } from '../../../src/codes/titles.ts';
import type { Edition } from '../../../src/model/index.ts';
import { refusalOf } from '../../refusal.ts';
import { hostile } from '../hostile.ts';

const shipped = codeSearch([hs2017Titles, naics2022Titles]);
const codesOf = (query: string, edition: 'HS2017' | 'NAICS2022', limit: number) =>
  shipped.search(query, { editions: [edition], limit }).map(({ code }): string => code);

/** A search of a few made-up titles. */
function small(rows: Readonly<Record<string, string>>, edition: Edition = 'HS2017') {
  const { search } = codeSearch([titles(edition, 'made up', () => Object.entries(rows))]);
  return (query: string) => search(query).map(({ code }): string => code);
}

describe('what people look for is among the first hits of the titles that are shipped', () => {
  it.each<[query: string, edition: 'HS2017' | 'NAICS2022', code: string, among: number, why: string]>([
    ['motor vehicles', 'HS2017', '8703', 1, 'subject, and not a title of their parts (8708)'],
    ['motor vehicles', 'NAICS2022', '3361', 1, 'the words begin the title and little else is in it'],
    ['soybeans', 'HS2017', '1201', 1, 'soya beans in one word'],
    ['soybeans', 'NAICS2022', '11111', 1, 'before those that leave soybeans out (11112)'],
    ['semiconductors', 'HS2017', '8541', 3, 'semiconductor devices, before machines that make them (8486)'],
    ['semiconductors', 'HS2017', '8542', 3, 'integrated circuits are called so'],
    ['semiconductors', 'NAICS2022', '3344', 1, 'the coarser of two alike (33441)'],
    ['aircraft engines', 'NAICS2022', '336412', 1, 'both words, next to each other'],
    ['aircraft', 'HS2017', '88', 1, 'a chapter before its headings'],
    ['poultry', 'HS2017', '0105', 2, 'poultry is the subject'],
    ['poultry', 'NAICS2022', '1123', 1, 'holds hatcheries and production'],
    ['medical devices', 'NAICS2022', '3391', 1, 'medical equipment is called so'],
    ['medical devices', 'HS2017', '9018', 3, 'instruments used in medical sciences are called so'],
    ['pharmaceuticals', 'HS2017', '30', 1, 'plural of a word that is singular in the title'],
    ['pharmaceuticals', 'NAICS2022', '3254', 1, 'as above'],
    ['wine', 'HS2017', '2204', 2, 'beside wine lees'],
    ['software', 'NAICS2022', '5132', 1, 'publishers, before wholesalers of many things'],
    ['batteries', 'HS2017', '8506', 1, 'cells and batteries'],
    ['batteries', 'HS2017', '8507', 2, 'electric accumulators are called so'],
    ['aluminum', 'HS2017', '76', 1, 'spelt aluminium there'],
    ['pork', 'HS2017', '0203', 1, 'meat of swine'],
    ['trucks', 'HS2017', '8704', 1, 'vehicles for the transport of goods'],
    ['wood pulp', 'HS2017', '47', 1, 'pulp of wood, in another order'],
    ['t-shirts', 'HS2017', '6109', 1, 'a compound'],
    ['tshirts', 'HS2017', '6109', 1, 'the same in one word'],
    ['machinery', 'HS2017', '84', 1, 'lifted by the headings that it holds'],
  ])('%s in %s: %s among the first %i (%s)', (query, edition, code, among) => {
    expect(codesOf(query, edition, among)).toContain(code);
  });

  it('while a word is being typed', () => {
    for (const query of ['motor v', 'motor veh', 'motor vehicle', 'Motor Vehicles']) {
      expect(codesOf(query, 'NAICS2022', 1)).toEqual(['3361']);
      expect(codesOf(query, 'HS2017', 1)).toEqual(['8703']);
    }
    expect(codesOf('batterie', 'NAICS2022', 1)).toEqual(['33591']);
  });
});

describe('several lists', () => {
  const codes = (query: string, limit: number) => shipped.search(query, { limit }).map(({ code }): string => code);

  it('have their best hits among the first, in the order of the lists', () => {
    expect(codes('motor vehicles', 2)).toEqual(['8703', '3361']);
    const other = codeSearch([naics2022Titles, hs2017Titles]);
    expect(other.search('motor vehicles', { limit: 2 }).map(({ code }): string => code)).toEqual(['3361', '8703']);
    for (const query of ['soybeans', 'semiconductors', 'medical devices', 'wine', 'aircraft', 'pharmaceuticals']) {
      expect(new Set(shipped.search(query, { limit: 3 }).map(({ edition }) => edition)).size, query).toBe(2);
    }
  });

  it('order each list as it is ordered alone', () => {
    for (const query of ['motor vehicles', 'wine', 'aircraft engines', 'red wine vinegar', '87', 'XVII']) {
      const hits = shipped.search(query, { limit: 5000 });
      for (const edition of ['HS2017', 'NAICS2022'] as const) {
        const alone = shipped.search(query, { limit: 5000, editions: [edition] });
        expect(alone.map(({ code }) => code)).toEqual(
          hits.filter((hit) => hit.edition === edition).map(({ code }) => code),
        );
      }
    }
  });

  it('that only leave the thing out stay behind those that are about it', () => {
    const { search } = codeSearch([
      titles('HS2017', 'made up', () => [['01', 'Boxes (excluding paper)']]),
      titles('HS2022', 'made up', () => [
        ['02', 'Paper'],
        ['03', 'Paper, coated'],
      ]),
    ]);
    expect(search('paper').map(({ code }): string => code)).toEqual(['02', '03', '01']);
  });
});

describe('codes', () => {
  it.each(['XVII', 'HS XVII', 'section XVII', 'Section xvii', ' XVII '])('%s is the section', (query) => {
    expect(shipped.search(query)).toMatchObject([{ code: 'XVII', edition: 'HS2017', score: 1 }]);
  });

  it('a section is found by its whole numeral in capitals, and lower case is words', () => {
    expect(codesOf('I', 'HS2017', 5)).toEqual(['I']);
    expect(codesOf('vi', 'HS2017', 5)).not.toContain('VI');
    expect(codesOf('XXX', 'HS2017', 5)).toEqual([]);
  });

  it.each(['8703', '87.03', ' 8703 ', '87 03', 'HS 8703', 'hs8703'])('%s is the heading', (query) => {
    expect(shipped.search(query)).toMatchObject([{ code: '8703', edition: 'HS2017', score: 1 }]);
  });

  it('a code comes before those under it, and those in order', () => {
    expect(codesOf('336', 'NAICS2022', 5)).toEqual(['336', '3361', '3362', '3363', '3364']);
    expect(codesOf('33611', 'NAICS2022', 5)).toEqual(['33611', '336110']);
  });

  it('a joint sector is found with what is under it, and in no other list', () => {
    expect(shipped.search('44-45', { limit: 3 }).map(({ code }): string => code)).toEqual(['44-45', '441', '444']);
    expect(shipped.search('44-45', { limit: 1000 }).every(({ edition }) => edition === 'NAICS2022')).toBe(true);
  });

  it('a sector typed without the other that it is joined with is found too', () => {
    expect(codesOf('31', 'NAICS2022', 2)).toEqual(['31-33', '311']);
    expect(codesOf('3133', 'NAICS2022', 1)).toEqual(['3133']);
    expect(codesOf('87-03', 'HS2017', 1)).toEqual(['8703']);
  });

  it('a lost zero and ten digits of a tariff are found as suggestions', () => {
    expect(codesOf('105', 'HS2017', 1)).toEqual(['0105']);
    expect(codesOf('8703.23.0190', 'HS2017', 1)).toEqual(['8703']);
  });

  it('a code before words limits the search to what is under it', () => {
    expect(codesOf('87 transport', 'HS2017', 9)).toEqual(expect.arrayContaining(['8702', '8704']));
    expect(codesOf('87 transport', 'HS2017', 9).every((code) => code.startsWith('87'))).toBe(true);
    expect(codesOf('8703 - Motor cars and other', 'HS2017', 9)).toEqual(['8703']);
  });

  it('digits that are no code are words', () => {
    const search = small({ '2710': 'Oils with a flash point of 23 degrees', '3810': 'Other preparations' });
    expect(search('23 degrees')).toEqual(['2710']);
  });
});

describe('words', () => {
  it('are found without regard to case, accents, punctuation and number', () => {
    const search = small({ '0903': 'Maté', '0904': 'Boys’ knives; of steel' });
    expect([search('MATE'), search('maté'), search('boys knife'), search("boy's, steel!")]).toEqual([
      ['0903'],
      ['0903'],
      ['0904'],
      ['0904'],
    ]);
  });

  it('are wanted all; where no title of an edition has all, those with most come', () => {
    const search = small({ '01': 'Red wine', '02': 'Red beer', '03': 'Wine vinegar', '04': 'Red wine vinegar' });
    expect(search('red vinegar')).toEqual(['04']);
    expect(search('green wine vinegar')).toEqual(['03', '04']);
    expect(search('green blue')).toEqual([]);
  });

  it('of one edition don’t hide partial hits of another, which come behind', () => {
    const { search } = codeSearch([
      titles('HS2017', 'made up', () => [['01', 'Wine']]),
      titles('HS2022', 'made up', () => [['02', 'Red wine']]),
    ]);
    expect(search('red wine').map(({ code }): string => code)).toEqual(['02', '01']);
  });

  it('that a title leaves out count least, those of a purpose less than the subject', () => {
    const search = small({
      '01': 'Boxes (excluding paper)',
      '02': 'Boxes for paper',
      '03': 'Boxes; other than of paper, lined',
      '04': 'Paper boxes',
    });
    expect(search('paper')).toEqual(['04', '02', '01', '03']);
  });

  it('of a code that repeats the title of the one that holds it count half', () => {
    const search = small(
      {
        '48841': 'Motor vehicle towing',
        '488410': 'Motor vehicle towing',
        '48849': 'Towing of a motor vehicle by road',
      },
      'NAICS2022',
    );
    expect(search('motor vehicle towing')).toEqual(['48841', '48849', '488410']);
  });

  it('of titles alike the coarser code comes first, then the first in order', () => {
    const search = small({ '1101': 'Oats', '110100': 'Oats', '1102': 'Oats', '12': 'Oats' });
    expect(search('oats')).toEqual(['12', '1101', '1102', '110100']);
  });

  it('that all titles have count only where there is nothing else', () => {
    const search = small({ '01': 'Offal', '02': 'Meat of sheep', '03': 'Thermometers' });
    expect(search('of')).toEqual(['01']);
    expect(search('the meat of')).toEqual(['02']);
    expect(search('meat of the')).toEqual(['02']);
  });

  it('of other scripts are found', () => {
    const search = small({ '01': 'Живые животные', '02': '활어' });
    expect([search('живые'), search('животн'), search('활어')]).toEqual([['01'], ['01'], ['02']]);
  });
});

describe('lists', () => {
  it('of one edition are one, the first title standing', () => {
    const search = codeSearch([
      titles('HS2017', 'mine', () => [['8703', 'Cars']]),
      titles('HS2017', 'theirs', () => [
        ['8703', 'Motor cars'],
        ['8704', 'Lorries'],
      ]),
    ]);
    expect([search.editions, search.size]).toEqual([['HS2017'], 2]);
    expect(search.search('motor')).toEqual([]);
    expect(search.search('lorries')).toMatchObject([{ code: '8704' }]);
  });

  it('are searched together or some of them', () => {
    const both = codeSearch([hs2017Titles, hs2022Titles]);
    expect(new Set(both.search('vehicles', { limit: 50 }).map(({ edition }) => edition)).size).toBe(2);
    expect(both.search('vehicles', { editions: ['HS2022'] }).every(({ edition }) => edition === 'HS2022')).toBe(true);
    expect(both.search('vehicles', { editions: [] })).toEqual([]);
  });

  it('of no title have no hits', () => {
    expect(small({})('01')).toEqual([]);
  });

  it('of codes without digits and with letters are searched too', () => {
    const search = small({ '111CA': 'Farms', Used: 'Scrap, used and secondhand goods' }, 'BEA-summary2017');
    expect([search('111ca'), search('111'), search('secondhand')]).toEqual([['111CA'], ['111CA'], ['Used']]);
  });
});

describe('what can’t be meant', () => {
  it.each([0, -1, 1.5, Number.NaN, '3', null])('a limit of %s is refused', (limit) => {
    const error = refusalOf(() => shipped.search('wine', { limit: limit as number }));
    expect([error.code, error.path]).toEqual(['INVALID_OPTION', 'options.limit']);
  });

  it('an edition that isn’t there is refused', () => {
    const error = refusalOf(() => shipped.search('wine', { editions: ['HS2012' as 'HS2017'] }));
    expect([error.code, error.path]).toEqual(['INVALID_OPTION', 'options.editions']);
    expect(error.message).toContain('HS2017, NAICS2022');
  });

  it.each<readonly [unknown]>([
    ...hostile.map((value) => [value] as const),
    ['   ;;,,()))((('],
    ['.*+?^$()|[]{}\\'],
    ['😀🚗'],
    ['a '.repeat(500_000)],
    ['1'.repeat(500_000)],
    ['1-'.repeat(500_000)],
    ['('.repeat(10_000)],
  ])('a query of anything finds something or nothing, and never throws (%#)', (query) => {
    const hits = shipped.search(query as string);
    expect(hits.length).toBeLessThanOrEqual(10);
    if (typeof query !== 'string' || !/[\p{L}\p{N}]/u.test(query)) expect(hits).toEqual([]);
  });

  it.each([
    [[]],
    [hs2017Titles],
    [undefined],
    [null],
    ['HS2017'],
    [[hs2017]],
    [[null]],
    [[hs2017Titles, undefined]],
  ])('lists that are no lists of titles are refused (%#)', (lists) => {
    const error = refusalOf(() => codeSearch(lists as never));
    expect([error.code, error.path]).toEqual(['INVALID_OPTION', 'titles']);
    expect(error.message).toContain('[hs2017Titles]');
  });

  it('titles of anything can be searched', () => {
    const search = small({
      '01': '(((',
      '02': ')))',
      '03': '',
      '04': '__proto__ constructor',
      '05': 'a-'.repeat(9999),
    });
    expect(search('constructor')).toEqual(['04']);
    expect(search('proto')).toEqual(['04']);
  });
});

describe('an answer', () => {
  const words = fc.constantFrom(
    'motor',
    'vehicles',
    'of',
    'parts',
    'm',
    'wine',
    '87',
    '01.05',
    'except',
    'XVI',
    '-',
    'é',
  );
  const query = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 6 }).map((all) => all.join(' ')),
  );

  it('is in order, without repeats, within its limit, and the same every time', () => {
    fc.assert(
      fc.property(query, fc.integer({ min: 1, max: 600 }), (text, limit) => {
        const hits = shipped.search(text, { limit });
        expect(hits.length).toBeLessThanOrEqual(limit);
        expect(new Set(hits.map(({ edition, code }) => `${edition} ${code}`)).size).toBe(hits.length);
        for (const { score } of hits) expect(score > 0 && score <= 1).toBe(true);
        shipped.search('something else between');
        expect(shipped.search(text, { limit })).toEqual(hits);
      }),
    );
  });

  it('to a lower limit is the beginning of that to a higher one', () => {
    fc.assert(
      fc.property(query, fc.integer({ min: 1, max: 400 }), (text, limit) => {
        expect(shipped.search(text, { limit })).toEqual(shipped.search(text, { limit: 1000 }).slice(0, limit));
      }),
    );
  });

  it('holds the code that was asked for, first', () => {
    for (const edition of [hs2017Titles, naics2022Titles]) {
      for (const [code] of edition.entries()) {
        if (!/^\d/.test(code)) continue;
        expect(shipped.search(code, { limit: 1, editions: [edition.edition] })[0]?.code).toBe(code);
      }
    }
  });

  it('holds the title that was asked for, or one just like it', () => {
    for (const [code, title] of naics2022Titles.entries()) {
      const hits = shipped.search(title, { limit: 60, editions: ['NAICS2022'] });
      expect(
        hits.map((hit): string => hit.code),
        title,
      ).toContain(code);
    }
  });
});
