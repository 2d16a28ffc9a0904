import { describe, expect, it } from 'vitest';
import { type AssessmentOptions, assess } from '../../src/assessment/index.ts';
import type { Assessment } from '../../src/model/index.ts';
import { refusalOf } from '../refusal.ts';
import { evidenceOf, type InventedFigures, naics, stateExports, withRows } from './evidence-of.ts';
import { expectSound } from './sound.ts';

const exports = { 'US-GA': { 2021: 100, 2022: 200 }, US: { 2021: 1000, 2022: 1000 } };

function assessed(figures: InventedFigures, options: Partial<AssessmentOptions> = {}): Assessment {
  const assessment = assess(evidenceOf({ exports, ...figures }), { region: 'US-GA', peers: [], ...options });
  expectSound(assessment);
  return assessment;
}

const idsOf = ({ caveats }: Assessment) => caveats.map(({ id }) => id);
const answerOf = ({ findings }: Assessment, id: string) => findings.find((finding) => finding.id === id)?.answer;

/** Country codes for a list of any length up to 100. */
const countries =
  'ABW AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN'.split(
    ' ',
  );

describe('a list of the 25 largest', () => {
  const top25 = Object.fromEntries(countries.slice(0, 25).map((code, i) => [code, { 2022: i === 0 ? 50 : 4 }]));
  const assessment = assessed({ markets: { 'US-GA': top25 } });
  const [row] = assessment.performance.concentration!.rows;

  it('is taken for what it is: what is not on it is not zero', () => {
    expect(idsOf(assessment)).toEqual(expect.arrayContaining(['C19', 'C20']));
    expect(assessment.performance.destinations?.notes).toContain('$54 of the published total is in no published part.');
  });

  it('gives concentration as a range, closed by the smallest on the list', () => {
    const listed = 0.25 ** 2 + 24 * 0.02 ** 2;
    expect(row).toMatchObject({
      parts: 25,
      unlistedShare: expect.closeTo(0.27, 12),
      herfindahl: expect.closeTo(listed, 12),
      herfindahlAtMost: expect.closeTo(listed + 0.27 * 0.02, 12),
      nationHerfindahl: null,
    });
  });

  it('leaves the range open where one on the list has no value', () => {
    const withheld = assessed({ markets: { 'US-GA': { ...top25, BRB: { 2022: null }, BHS: { 2022: null } } } });
    const [open] = withheld.performance.concentration!.rows;
    expect(open?.herfindahlAtMost).toBeCloseTo(open!.herfindahl! + open!.unlistedShare! ** 2, 12);
  });

  it('of 25 that are all there are is a whole list', () => {
    const whole = assessed({
      markets: { 'US-GA': Object.fromEntries(countries.slice(0, 25).map((code) => [code, { 2022: 8 }])) },
    });
    expect(idsOf(whole)).not.toContain('C20');
    expect(whole.performance.concentration?.rows[0]?.unlistedShare).toBe(0);
  });

  it('is compared with the nation no more firmly than the range allows', () => {
    const nation = (shares: Readonly<Record<string, number>>) =>
      answerOf(
        assessed({
          markets: {
            'US-GA': { CAN: { 2022: 100 }, MEX: { 2022: 40 } },
            US: Object.fromEntries(Object.entries(shares).map(([code, share]) => [code, { 2022: 1000 * share }])),
          },
        }),
        'concentration',
      );
    // between 0.5² + 0.2² and that plus 0.3²
    expect(nation({ CAN: 0.5, MEX: 0.5 })).toContain('were less concentrated');
    expect(nation({ CAN: 0.5, MEX: 0.2, CHN: 0.2, DEU: 0.1 })).toContain('were perhaps less concentrated');
    expect(nation({ CAN: 0.25, MEX: 0.25, CHN: 0.25, DEU: 0.25 })).toContain('were more concentrated');
    expect(nation({ CAN: 0.5, MEX: 0.5 })).toContain('(Herfindahl index 0.290 to 0.380 against 0.500)');
  });
});

describe('a total among its parts', () => {
  it('is no destination and is never added to them', () => {
    const assessment = assessed({
      markets: { 'US-GA': { WLD: { 2021: 100, 2022: 200 }, CAN: { 2022: 150 }, MEX: { 2022: 50 } } },
    });
    expect(assessment.performance.destinations?.rows.map(({ key, share }) => [key, share])).toEqual([
      ['CAN', 0.75],
      ['MEX', 0.25],
    ]);
    expect(assessment.performance.concentration?.rows[0]?.herfindahl).toBeCloseTo(0.625, 12);
  });

  it('is no product either', () => {
    const assessment = assessed({ products: { 'US-GA': { TOTAL: { 2022: 200 }, 311: { 2022: 200 } } } });
    expect(assessment.performance.products?.rows.map(({ key }) => key)).toEqual(['311']);
  });

  it('counts once where totals are asked for and the rows have all destinations too', () => {
    const rows = (['2021', '2022'] as const).flatMap((period) => [
      { region: 'US-GA', period, market: 'WLD', valueUsd: 100 },
      { region: 'US-GA', period, market: 'CAN', valueUsd: 60 },
      { region: 'US-GA', period, market: 'MEX', valueUsd: 40 },
    ]);
    const evidence = withRows(evidenceOf({}), 'exportsTotal', rows);
    const { trend } = assess(evidence, { region: 'US-GA', peers: [] }).performance;
    expect(trend.rows.map(({ exportsUsd }) => exportsUsd)).toEqual([100, 100]);
  });

  it('is the sum of rows that are split by something else', () => {
    const rows = (['2021', '2022'] as const).flatMap((period) => [
      { region: 'US-GA', period, transport: 'air', valueUsd: 60 },
      { region: 'US-GA', period, transport: 'vessel', valueUsd: period === '2021' ? null : 40 },
    ]);
    const evidence = withRows(evidenceOf({}), 'exportsTotal', rows);
    const { trend } = assess(evidence, { region: 'US-GA', peers: [] }).performance;
    expect(trend.rows).toMatchObject([
      { exportsUsd: null, status: 'missing' },
      { exportsUsd: 100, status: 'reported' },
    ]);
  });

  it('is no sum of companies, which count in several cells', () => {
    const rows = ['air', 'vessel'].map((transport) => ({ region: 'US-GA', period: '2022', transport, companies: 5 }));
    const evidence = withRows(evidenceOf({ exports }), 'exporterCounts', rows, {
      measures: { companies: { unit: 'companies', additive: false } },
    });
    const refusal = refusalOf(() => assess(evidence, { region: 'US-GA', peers: [] }));
    expect(refusal.code).toBe('NOT_ADDITIVE');
    expect(refusal.message).toContain('companies for US-GA in 2022');
    expect(refusal.message).toContain('Give one for all together.');
  });
});

describe('parts that do not add up', () => {
  it('to more than the total are shares of their own sum, and it is said', () => {
    const assessment = assessed({ markets: { 'US-GA': { CAN: { 2022: 180 }, MEX: { 2022: 60 } } } });
    expect(assessment.performance.destinations?.rows.map(({ share }) => share)).toEqual([0.75, 0.25]);
    expect(assessment.performance.destinations?.notes).toContain(
      'The parts add up to $40 more than the published total; shares are of their sum.',
    );
    expect(idsOf(assessment)).not.toContain('C19');
  });

  it('to less leave the rest undisclosed, not zero', () => {
    const assessment = assessed({ markets: { 'US-GA': { CAN: { 2022: 120 }, MEX: { 2022: null } } } });
    expect(assessment.performance.destinations?.rows).toMatchObject([{ key: 'CAN', share: 0.6 }]);
    expect(assessment.performance.destinations?.notes).toEqual([
      'One destination has no published value.',
      '$80 of the published total is in no published part.',
    ]);
    expect(assessment.caveats.find(({ id }) => id === 'C19')).toMatchObject({
      severity: 'warn',
      touches: [{ fact: 'exportsByMarket', cells: { region: ['US-GA'], period: ['2022'] } }],
    });
    expect(assessment.findings.find(({ id }) => id === 'largest-destinations')?.confidence).toBe('medium');
  });

  it('to a total that is not published are shares of their own sum, and it is said', () => {
    const evidence = evidenceOf({
      exports: { 'US-GA': { 2021: 100, 2022: null } },
      markets: { 'US-GA': { CAN: { 2022: 30 }, MEX: { 2022: 10 } } },
    });
    const assessment = assess(evidence, { region: 'US-GA', peers: [] });
    expectSound(assessment);
    expect(assessment.performance.destinations?.rows.map(({ share }) => share)).toEqual([0.75, 0.25]);
    expect(assessment.performance.destinations?.notes).toContain(
      'No published total for 2022: shares are of the sum of the parts.',
    );
  });

  it('to anything at all make no list', () => {
    const assessment = assessed({ markets: { 'US-GA': { CAN: { 2022: null } } } });
    expect(assessment.performance.destinations?.rows).toEqual([]);
    expect(assessment.performance.concentration).toBeNull();
    expect(answerOf(assessment, 'largest-destinations')).toBeUndefined();
  });
});

describe('how many are listed', () => {
  const markets = { 'US-GA': { CAN: { 2021: 50, 2022: 100 }, MEX: { 2021: 50, 2022: 60 }, CHN: { 2022: 40 } } };

  it('three in a sentence, with what they are together', () => {
    expect(answerOf(assessed({ markets }), 'largest-destinations')).toBe(
      'The largest destinations of Georgia in 2022 were Canada (50.0%), Mexico (30.0%) and China (20.0%); together 100.0%. Of these Canada grew fastest, +100.0% a year since 2021.',
    );
  });

  it('one alone is not "together", and is no fastest of itself', () => {
    const one = assessed({ markets }, { top: 1 });
    expect(answerOf(one, 'largest-destinations')).toBe(
      'The largest destination of Georgia in 2022 was Canada (50.0%).',
    );
    expect(one.performance.destinations?.notes[0]).toBe('The other 2 destinations take 50.0% ($100).');
  });

  it('equal ones are in the order of their codes', () => {
    const assessment = assessed({
      markets: { 'US-GA': { MEX: { 2022: 50 }, CAN: { 2022: 50 }, CHN: { 2022: 100 } } },
    });
    expect(assessment.performance.destinations?.rows.map(({ key }) => key)).toEqual(['CHN', 'CAN', 'MEX']);
  });
});

describe('products over two editions of NAICS', () => {
  const products = (code: string) => ({ 'US-GA': { [code]: { 2021: 100, 2022: 200 } } });

  it('warn where the code kept its definition', () => {
    const assessment = assessed({ products: products('311') });
    expect(assessment.caveats.find(({ id }) => id === 'C29')).toMatchObject({ severity: 'warn', allowed: false });
  });

  it('are refused where the code changed, unless the caller allows it by name', () => {
    const evidence = evidenceOf({ exports, products: products('511') });
    const options = { region: 'US-GA', peers: [] } as const;
    const refusal = refusalOf(() => assess(evidence, options));
    expect(refusal).toMatchObject({ code: 'CAVEAT_BLOCKED', path: 'options.allow', details: { caveat: 'C29' } });
    expect(refusal.message).toContain("pass allow: ['C29']");
    const allowed = assess(evidence, { ...options, allow: ['C29'] });
    expectSound(allowed);
    expect(allowed.caveats.find(({ id }) => id === 'C29')).toMatchObject({ severity: 'block', allowed: true });
    expect(allowed.findings.find(({ id }) => id === 'largest-products')).toMatchObject({ confidence: 'medium' });
  });

  it('are refused as well where only the change in dollars joins them', () => {
    const evidence = evidenceOf({ exports, products: { 'US-GA': { 511: { 2021: 0, 2022: 200 } } } });
    expect(refusalOf(() => assess(evidence, { region: 'US-GA', peers: [] })).code).toBe('CAVEAT_BLOCKED');
  });

  it('are joined within one edition', () => {
    const evidence = evidenceOf({
      exports: { 'US-GA': { 2020: 100, 2021: 200 } },
      products: { 'US-GA': { 511: { 2020: 100, 2021: 200 } } },
    });
    expect(idsOf(assess(evidence, { region: 'US-GA', peers: [] }))).not.toContain('C29');
  });
});

describe('labels', () => {
  it('come from the evidence, or from the code where it has none', () => {
    const evidence = {
      ...evidenceOf({ exports, markets: { 'US-GA': { CAN: { 2022: 100 }, XYZ: { 2022: 100 } } } }),
      productLabels: { XYZ: 'Not specified' },
      regions: [{ code: 'US-GA', label: 'Our state', kind: 'state' }] as const,
    };
    const assessment = assess(evidence, { region: 'US-GA', peers: [] });
    expect(assessment.region.label).toBe('Our state');
    expect(assessment.performance.destinations?.rows.map(({ label }) => label)).toEqual(['Canada', 'Not specified']);
  });

  const hostile = [
    '<script>alert(1)</script>',
    '=HYPERLINK("http://example.com")',
    '| a | table |',
    '__proto__',
    '\u202egnp.exe',
    'a\nb',
    '\u0000',
  ];

  it.each(hostile)('pass as text, whatever they hold: %j', (label) => {
    const evidence = {
      ...evidenceOf({ exports, products: { 'US-GA': { 311: { 2022: 200 } } } }),
      productLabels: { 311: label },
      regions: [{ code: 'US-GA', label, kind: 'state' }] as const,
    };
    const assessment = assess(evidence, { region: 'US-GA', peers: [] });
    expectSound(assessment);
    expect(assessment.region.label).toBe(label);
    expect(assessment.performance.products?.rows[0]?.label).toBe(label);
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ])('a part named %s is a part like others', (part) => {
    const rows = ['2021', '2022'].map((period) => ({ region: 'US-GA', period, product: part, valueUsd: 50 }));
    const evidence = withRows(evidenceOf({ exports }), 'exportsByProduct', rows, {
      basis: { ...stateExports, classified: naics },
    });
    const { products } = assess(evidence, { region: 'US-GA', peers: [] }).performance;
    expect(products?.rows).toMatchObject([{ key: part, label: part, share: 0.25, compoundGrowth: 0, changeUsd: 0 }]);
    expect(({} as Record<string, unknown>).valueUsd).toBeUndefined();
  });
});
