import { describe, expect, test } from 'vitest';
import { gather } from '../../src/sources/index.ts';
import {
  readUsaTradeOnline,
  type UsaTradeOnlineOptions,
  usaTradeOnline,
} from '../../src/sources/usa-trade-online/index.ts';
import { refusal } from './refusal.ts';

// The layouts are those of USA Trade Online. Totals of 2012 are published figures; all others are invented.
const stamp = '"Current date: 06/25/2020 1:19 PM (Eastern Daylight Time)"';
const quoted = (...cells: string[]) => cells.map((cell) => `"${cell}"`).join(',');
const byState = [
  '"2012 export by state by NAICS"',
  stamp,
  `${quoted('Commodity', 'State', 'Country', 'Time', 'Total Exports Value ($US)')},`,
  quoted('All Commodities', 'All States', 'World Total', '2012', '1,545,820,839,892'),
  quoted('All Commodities', 'Dist of Columbia', 'World Total', '2012', '2,014,104,361'),
  quoted('All Commodities', 'Georgia', 'World Total', '2012', '36,038,507,034'),
  quoted('All Commodities', 'Unknown', 'World Total', '2012', '47,950,281,362'),
  quoted('311 Food & Kindred Products', 'Georgia', 'World Total', '2012', '1,000'),
  quoted('3111 Animal Foods', 'Georgia', 'World Total', '2012', '600'),
  quoted('3112 Grain & Oilseed Milling Products', 'Georgia', 'World Total', '2012', '400'),
  quoted('980 Goods Returned (exports For Canada Only)', 'Georgia', 'World Total', '2012', '-'),
].join('\n');

const byCountry = [
  'State Exports by NAICS Commodities,,,,',
  'Current date: 03/15/2026 5:00 PM (Eastern Daylight Time),,,,',
  'Measures: Total Exports Value ($US),,,,',
  'State,Commodity,Country,Time,Total Exports Value ($US)',
  'Georgia,All Commodities,World Total,2024,"1,500"',
  'Georgia,All Commodities,"Korea, South",2024,"1,000"',
  'Georgia,All Commodities,Gaza Strip Administered by Israel,2024,200',
  'Georgia,All Commodities,West Bank Administered by Israel,2024,300',
  'Georgia,All Commodities,OPEC,2024,400',
  'Georgia,All Commodities,"Korea, South",2026 through January,90',
  'Georgia,311 Food & Kindred Products,"Korea, South",2024,10',
  'Georgia,311 Food & Kindred Products,World Total,2024,30',
].join('\r\n');

const read = (text: string, options?: UsaTradeOnlineOptions) => readUsaTradeOnline(text, options);
const replaced = (from: string, to: string) => {
  expect(byState).toContain(from);
  return byState.replaceAll(from, to);
};

describe('readUsaTradeOnline', () => {
  test('reads a report by state: totals, products of one level, and the state that nobody knows', async () => {
    const report = await read(byState);
    expect(report.total?.rows().map(({ region, period, valueUsd }) => [region, period, valueUsd])).toEqual([
      ['US', '2012', 1545820839892],
      ['US-DC', '2012', 2014104361],
      ['US-GA', '2012', 36038507034],
      ['custom:unidentified-state', '2012', 47950281362],
    ]);
    expect(report.byProduct?.rows()).toEqual([
      {
        region: 'US-GA',
        period: '2012',
        status: 'reported',
        source: 'usa-trade-online',
        product: '311',
        valueUsd: 1000,
      },
      {
        region: 'US-GA',
        period: '2012',
        status: 'missing',
        source: 'usa-trade-online',
        product: '980',
        valueUsd: null,
      },
    ]);
    expect(report.byMarket).toBeNull();
    expect(report.productLabels).toEqual({
      '311': 'Food & Kindred Products',
      '980': 'Goods Returned (exports For Canada Only)',
      '3111': 'Animal Foods',
      '3112': 'Grain & Oilseed Milling Products',
    });
    expect([report.level, report.notTaken]).toEqual([3, { productsByMarket: 0, byLevel: { '4': 2 } }]);
    expect([report.rowsRead, report.rowsRejected]).toEqual([8, 0]);
  });

  test('says what was counted, in which editions, and where it comes from', async () => {
    const { total, byProduct, provenance } = await read(byState);
    expect(total?.metadata.basis).toEqual({
      direction: 'export',
      counts: 'total',
      valuation: 'FAS',
      series: 'origin-of-movement',
      classified: null,
    });
    expect(byProduct?.metadata.basis?.classified).toMatchObject({
      system: 'NAICS',
      editions: [{ edition: 'NAICS2012' }, { edition: 'NAICS2017' }, { edition: 'NAICS2022', to: null }],
    });
    expect(provenance).toEqual({
      id: 'usa-trade-online',
      publisher: 'US Census Bureau',
      dataset: 'USA Trade Online: 2012 export by state by NAICS',
      vintage: 'as published on 06/25/2020 1:19 PM (Eastern Daylight Time)',
      retrieved: '2020-06-25',
      licence: 'US federal government work, public domain',
      url: 'https://usatrade.census.gov/',
      rowsRead: 8,
      rowsRejected: 0,
    });
    expect(total?.metadata.provenance).toEqual([provenance]);
  });

  test('reads a report by country: the world apart, parts of a market added up, products by country left out', async () => {
    const report = await read(byCountry);
    expect(report.total?.rows()).toMatchObject([{ region: 'US-GA', period: '2024', valueUsd: 1500 }]);
    expect(report.byMarket?.rows()).toMatchObject([
      { region: 'US-GA', market: 'KOR', period: '2024', status: 'reported', valueUsd: 1000 },
      { region: 'US-GA', market: 'PSE', period: '2024', status: 'reported', valueUsd: 500 },
    ]);
    expect(report.byMarket?.dimensions).toEqual(['region', 'market', 'period', 'status', 'source']);
    expect(report.byProduct?.rows()).toMatchObject([{ product: '311', valueUsd: 30 }]);
    expect(report.notTaken).toEqual({ productsByMarket: 1, byLevel: {} });
    expect(report.rejected).toMatchObject([
      { line: 9, column: 'Country', value: 'OPEC', reason: 'COUNTRY_GROUP' },
      { line: 10, column: 'Time', value: '2026 through January', reason: 'PARTIAL_YEAR' },
    ]);
    expect(report.provenance.note).toBe('Left out as parts of a year: 2026 through January.');
    expect(report.provenance.dataset).toBe('USA Trade Online: State Exports by NAICS Commodities');
  });

  test('a part of a market without a figure leaves the sum without one', async () => {
    const { byMarket } = await read(byCountry.replace('by Israel,2024,300', 'by Israel,2024,N/A'));
    expect(byMarket?.where({ market: 'PSE' }).rows()).toMatchObject([{ status: 'missing', valueUsd: null }]);
  });

  test('a country that stands twice is taken once where it agrees and refused where it doesn’t', async () => {
    const again = 'Georgia,All Commodities,West Bank Administered by Israel,2024';
    const { byMarket } = await read(`${byCountry}\r\n${again},300\r\n`);
    expect(byMarket?.where({ market: 'PSE' }).rows()).toMatchObject([{ valueUsd: 500 }]);
    expect((await refusal(read(`${byCountry}\r\n${again},301\r\n`))).code).toBe('DUPLICATE_FACTS');
  });

  test('takes the level that is asked for', async () => {
    const { byProduct, level, notTaken } = await read(byState, { level: 4 });
    expect(byProduct?.rows()).toMatchObject([{ product: '3111' }, { product: '3112' }]);
    expect([level, notTaken.byLevel]).toEqual([4, { '3': 2 }]);
    const error = await refusal(read(byState, { level: 6 }));
    expect([error.code, error.path, error.details]).toEqual(['INVALID_OPTION', 'options.level', { levels: [3, 4] }]);
  });

  test('keeps the coarsest level whichever comes first', async () => {
    const [head, body] = [byState.split('\n').slice(0, 3), byState.split('\n').slice(3)];
    const report = await read([...head, ...body.reverse()].join('\n'));
    expect(report.byProduct?.dictionary('product')).toEqual(['311', '980']);
    expect(report.notTaken.byLevel).toEqual({ '4': 2 });
  });

  test.each([
    ['Customs Value (Gen) ($US)', 'general'],
    ['Customs Value (Cons) ($US)', 'consumption'],
  ])('reads imports: %s', async (column, counts) => {
    const { total } = await read(replaced('Total Exports Value ($US)', column).replace('2012 export', '2012 import'));
    expect(total?.metadata.basis).toMatchObject({
      direction: 'import',
      counts,
      valuation: 'customs',
      series: 'state-of-destination',
    });
  });

  test('reads months, and chooses among several values', async () => {
    const header =
      'Time,Commodity,State,Domestic Exports Value ($US),Total Exports Value ($US),Vessel Value ($US),Air SWT (kg)';
    const text = `Exports by NAICS\n${header}\nJanuary 2012,All Commodities,Georgia,1,2,3,4\n`;
    const { total } = await read(text, { value: 'total exports value ($US)' });
    expect(total?.rows()).toMatchObject([{ region: 'US-GA', period: '2012-01', valueUsd: 2 }]);
    const error = await refusal(read(text));
    expect([error.code, error.path]).toEqual(['INVALID_OPTION', 'options.value']);
    expect((await refusal(read(text, { value: 'Weight' }))).path).toBe('options.value');
  });

  test('a report without states is of the nation', async () => {
    const { byMarket } = await read(
      'Exports\nCommodity,Country,Time,Total Exports Value ($US)\nAll Commodities,Canada,2024,5\n',
    );
    expect(byMarket?.rows()).toMatchObject([{ region: 'US', market: 'CAN', valueUsd: 5 }]);
    expect(byMarket?.metadata.basis?.series).toBe('national');
  });

  test('HS needs its edition said, and a report that says neither needs its system said', async () => {
    const hs = replaced('by NAICS', 'by HS')
      .replaceAll('311 ', '02 ')
      .replaceAll('980 ', '87 ')
      .replace(/^.*311[12] .*\n/gm, '');
    expect(await refusal(read(hs))).toMatchObject({ code: 'INVALID_OPTION', path: 'options.editions' });
    const editions = [{ edition: 'HS2012', from: '2012', to: '2016' }] as const;
    const { byProduct } = await read(hs, { editions });
    expect(byProduct?.metadata.basis?.classified).toEqual({ system: 'HS', editions });
    expect(byProduct?.dictionary('product')).toEqual(['02', '87']);
    const unsaid = byState
      .replace('by NAICS', '')
      .split('\n')
      .filter((line) => !/"(?:311|980) /.test(line))
      .join('\n');
    expect(await refusal(read(unsaid))).toMatchObject({ code: 'INVALID_OPTION', path: 'options.classification' });
    expect((await read(unsaid, { classification: 'NAICS' })).level).toBe(4);
  });

  test.each<[string, string, string]>([
    ['a table of something else', 'State,Year,Exports\nGA,2024,1\n', 'no row names Commodity'],
    [
      'time in columns',
      'Commodity,State,Country,2023,2024\nAll Commodities,Georgia,World Total,1,2\n',
      'time stands in columns',
    ],
    [
      'no time',
      'Commodity,State,Country,Total Exports Value ($US)\nAll Commodities,Georgia,World Total,1\n',
      'no column Time',
    ],
    [
      'ports',
      'Commodity,Port,Country,Time,Total Exports Value ($US)\nAll Commodities,Savannah,World Total,2024,1\n',
      '"Port"',
    ],
    [
      'an unknown column',
      'Commodity,State,Rating,Time,Total Exports Value ($US)\nAll Commodities,Georgia,A,2024,1\n',
      '"Rating"',
    ],
    [
      'no value',
      'Commodity,State,Country,Time,Air SWT (kg)\nAll Commodities,Georgia,World Total,2024,1\n',
      'none of the values',
    ],
    [
      'a column twice',
      'Commodity,State,State,Time,Total Exports Value ($US)\nAll Commodities,Georgia,Georgia,2024,1\n',
      'twice',
    ],
  ])('refuses %s with one error', async (_, text, hint) => {
    const error = await refusal(read(text));
    expect(error.code).toBe('WRONG_LAYOUT');
    expect(error.message).toContain(hint);
    expect(error.message).toContain('download it as CSV');
  });

  test.each<[string, string, string]>([
    ['a page', '<html><body>Session expired</body></html>', 'NOT_CSV'],
    ['nothing', '', 'EMPTY_INPUT'],
    ['only its title', `"Report"\n${stamp}\n`, 'WRONG_LAYOUT'],
    ['only its header', `${byState.split('\n').slice(0, 3).join('\n')}\n`, 'EMPTY_INPUT'],
  ])('refuses %s', async (_, text, code) => {
    expect((await refusal(read(text))).code).toBe(code);
  });

  test.each<[string, string, string]>([
    ['"Georgia"', '"Gorgia"', 'UNKNOWN_REGION'],
    ['"311 Food', '"Food', 'UNKNOWN_PRODUCT'],
    ['"World Total","2012","1,000"', '"Atlantis","2012","1,000"', 'UNKNOWN_MARKET'],
    ['"2012","1,000"', '"=2012","1,000"', 'FORMULA'],
    ['"1,000"', '"-1,000"', 'NEGATIVE_VALUE'],
    ['"1,000"', '"=1,000"', 'FORMULA'],
    ['"2012","1,000"', '"first half","1,000"', 'NOT_A_PERIOD'],
  ])('lists rows with %s written %s', async (from, to, reason) => {
    const { rejected, total } = await read(replaced(from, to));
    expect(rejected[0]).toMatchObject({ reason });
    expect(total?.rowCount).toBeGreaterThan(2);
  });
});

describe('usaTradeOnline', () => {
  test('is a source of exports in total, by market and by product', async () => {
    const reports = [usaTradeOnline(byState, { id: 'by-state' }), usaTradeOnline(byCountry, { id: 'by-country' })];
    const evidence = await gather({ region: 'US-GA' }, reports);
    expect(evidence.facts.exportsTotal?.where({ region: 'US-GA' }).rows()).toMatchObject([
      { period: '2012', valueUsd: 36038507034, source: 'by-state' },
      { period: '2024', valueUsd: 1500, source: 'by-country' },
    ]);
    expect(evidence.facts.exportsByProduct?.dictionary('source')).toEqual(['by-country', 'by-state']);
    expect(evidence.regions.map(({ label }) => label)).toEqual([
      'United States',
      'District of Columbia',
      'Georgia',
      'Unidentified state',
    ]);
    expect(evidence.productLabels['311']).toBe('Food & Kindred Products');
    expect(evidence.outcomes.map(({ status, problem }) => [status, problem])).toEqual([
      ['complete', null],
      ['partial', '2 rows were not taken: 1 COUNTRY_GROUP, 1 PARTIAL_YEAR.'],
    ]);
  });

  test('refuses imports, and a report of which nothing could be taken', async () => {
    const imports = usaTradeOnline(replaced('Total Exports Value', 'Customs Value (Gen)'));
    expect((await refusal(gather({ region: 'US-GA' }, [imports]))).message).toContain(
      'WRONG_LAYOUT: The report counts imports',
    );
    const detail = usaTradeOnline(
      `${byCountry.split('\r\n').slice(0, 4).join('\n')}\nGeorgia,311 Food,Canada,2024,1\n`,
    );
    expect((await refusal(gather({ region: 'US-GA' }, [detail]))).message).toContain('World Total');
  });
});
