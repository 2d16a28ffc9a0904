import { describe, expect, it } from 'vitest';
import { assess, formatFigure } from '../../src/assessment/index.ts';
import { georgia } from '../../src/sample/index.ts';
import { expectSound } from './sound.ts';

const assessment = assess(georgia, { region: 'US-GA', years: { to: 2024 } });
const { performance, findings, caveats } = assessment;
const standing = Object.fromEntries(performance.standing.rows.map((row) => [row.key, row]));
const finding = (id: string) => findings.find((one) => one.id === id)!;

describe('Georgia to 2024, on published figures', () => {
  it('exported goods worth 53,442,647,110 US dollars', () => {
    const last = performance.trend.rows.at(-1);
    expect(last).toMatchObject({ year: 2024, exportsUsd: 53_442_647_110, status: 'reported' });
    expect(last?.growth).toBeCloseTo(53_442_647_110 / 49_890_441_555 - 1, 12);
  });

  it('that is 4,779.83 US dollars a head of the population of the same year', () => {
    expect(performance.trend.rows.at(-1)?.population).toBe(11_180_878);
    expect(performance.trend.rows.at(-1)?.exportsPerHeadUsd?.toFixed(2)).toBe('4779.83');
  });

  it('was 12th of 50 states in total and 21st per head', () => {
    expect(standing.exports).toMatchObject({ rank: 12, of: 50, ties: 0, year: '2024', leftOut: 0 });
    expect(standing.exportsPerHead).toMatchObject({ rank: 21, of: 50, ties: 0, year: '2024', leftOut: 0 });
    expect(standing.growth).toMatchObject({ of: 50, year: '2012–2024' });
  });

  it('shipped most to Canada, Mexico and China', () => {
    expect(performance.destinations?.rows.slice(0, 3).map(({ key }) => key)).toEqual(['CAN', 'MEX', 'CHN']);
    expect(performance.destinations?.title).toBe('Largest destinations, 2024');
  });

  it('grew from 36.0 billion in 2012, by compound growth and by the fitted trend', () => {
    const [total, perHead] = performance.growth.rows;
    expect(total).toMatchObject({ key: 'exports', from: 2012, to: 2024, oddYear: null });
    expect(total?.compoundGrowth).toBeCloseTo((53_442_647_110 / 36_038_507_034) ** (1 / 12) - 1, 12);
    expect(total?.trendGrowth).toBeGreaterThan(0.02);
    expect(total?.trendStandardError).toBeLessThan(0.01);
    expect(perHead?.key).toBe('exportsPerHead');
  });

  it('took its share of the US total and of the sum of the states, which is smaller', () => {
    const last = performance.nationalShare!.rows.at(-1)!;
    expect(last).toMatchObject({ usTotalUsd: 2_061_690_757_601, statesInSum: 53 });
    expect(last.sumOfStatesUsd! / last.usTotalUsd!).toBeCloseTo(0.964, 3);
    expect(last.shareOfUsTotal).toBe(53_442_647_110 / 2_061_690_757_601);
    expect(last.shareOfSumOfStates).toBe(53_442_647_110 / last.sumOfStatesUsd!);
  });

  it('has exporter counts to 2009 only, without sizes of companies', () => {
    expect(performance.exporters?.rows.map(({ year }) => year)).toEqual([2005, 2006, 2007, 2009]);
    expect(performance.exporters?.rows.at(-1)).toMatchObject({
      companies: 13_355,
      changeFrom: 2007,
      knownValueUsd: 21_988_000_000,
      smallAndMediumShare: null,
      smallAndMediumValueShare: null,
    });
  });
});

describe('the findings', () => {
  it('answer the three questions of the step first', () => {
    expect(findings.slice(0, 3).map(({ question }) => question)).toEqual([
      'Are regional exports increasing?',
      'Are we increasing the number of exporting companies?',
      'How do we compare with our peers?',
    ]);
  });

  it('are sound: each number is in a cell', () => {
    expectSound(assessment);
  });

  it('say that exports increase', () => {
    expect(finding('exports-increasing')).toMatchObject({
      figure: { unit: 'growth', period: '2012–2024' },
      confidence: 'high',
      caveats: ['C01', 'C37', 'C38'],
    });
    expect(finding('exports-increasing').answer).toMatch(/^Yes: Georgia exported goods worth \$53\.4 billion in 2024/);
  });

  it('say where the evidence on exporters ends', () => {
    expect(finding('exporters-increasing')).toMatchObject({ confidence: 'low', caveats: ['C32', 'C33'] });
    expect(finding('exporters-increasing').answer).toMatch(/^Not in the evidence for the years after 2009\./);
  });

  it('compare, with N', () => {
    expect(finding('comparison').answer).toContain('12th of 50 states by exports');
    expect(finding('comparison').answer).toContain('21st by exports per head');
  });

  it('are less sure where a caveat warns', () => {
    expect(finding('national-share')).toMatchObject({ confidence: 'medium', caveats: ['C01', 'C19', 'C24', 'C37'] });
    expect(finding('largest-products').confidence).toBe('medium');
    expect(finding('largest-destinations').confidence).toBe('high');
  });

  it('give the span of a growth rate that is not that of the whole', () => {
    expect(finding('largest-destinations').answer).toMatch(/a year since 2016\.$/);
    expect(finding('largest-products').answer).toMatch(/a year since 2012\.$/);
  });
});

describe('tables conserve', () => {
  it('destinations listed and the others are all exports', () => {
    const listed = performance.destinations!.rows.reduce((sum, { share }) => sum + share!, 0);
    expect(performance.destinations!.notes[0]).toBe(
      `The other 209 destinations take ${formatFigure(1 - listed, 'share')} ($22.9 billion).`,
    );
  });

  it.each(['destinations', 'products'] as const)('all %s together are the total, to the dollar', (kind) => {
    const all = assess(georgia, { region: 'US-GA', years: { to: 2024 }, top: 1000 }).performance[kind]!;
    expect(all.rows.reduce((sum, { valueUsd }) => sum + valueUsd!, 0)).toBe(53_442_647_110);
    expect(all.rows.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1, 12);
    expect(all.rows.map(({ rank }) => rank)).toEqual(all.rows.map((_, i) => i + 1));
    expect(all.notes.join(' ')).not.toContain('The other');
  });

  it('concentration is that of the whole list, whatever the table shows of it', () => {
    const short = assess(georgia, { region: 'US-GA', years: { to: 2024 }, top: 1 }).performance.concentration;
    expect(short).toEqual(performance.concentration);
    expect(performance.concentration?.rows.map(({ unlistedShare }) => unlistedShare)).toEqual([0, 0]);
  });

  it('the index is 100 in the first year and follows the trend', () => {
    const [first, last] = [performance.indexed.rows[0], performance.indexed.rows.at(-1)!];
    expect(first).toMatchObject({ region: 100, nation: 100, peerMedian: 100, peerLowerQuartile: 100 });
    expect(last.region).toBeCloseTo((100 * 53_442_647_110) / 36_038_507_034, 9);
    expect(last.peerLowerQuartile).toBeLessThan(last.peerMedian!);
    expect(last.peerMedian).toBeLessThan(last.peerUpperQuartile!);
  });
});

describe('what a reader must know travels with the result', () => {
  it('the caveats of these facts, by number', () => {
    expect(caveats.map(({ id, severity }) => `${id} ${severity}`)).toEqual([
      'C01 note',
      'C06 note',
      'C07 note',
      'C19 warn',
      'C24 warn',
      'C29 warn',
      'C32 note',
      'C33 warn',
      'C37 note',
      'C38 note',
    ]);
  });

  it('what is not in the evidence, with who publishes it', () => {
    expect(assessment.notInEvidence.map(({ what }) => what)).toEqual([
      'Exports of Georgia by destination, 2012–2015',
      'Exporting companies of Georgia after 2009',
      'Small and medium-sized exporters of Georgia',
    ]);
    for (const { offeredBy } of assessment.notInEvidence) expect(offeredBy[0]?.url).toMatch(/^https:/);
  });

  it('the sources of the figures used, each once', () => {
    const ids = assessment.provenance.map(({ id }) => id);
    expect(ids).toContain('census-usa-trade-online-2026-03');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('with all years, per head stays with the last population', () => {
    const all = assess(georgia, { region: 'US-GA' });
    expectSound(all);
    expect(all.years.at(-1)).toBe(2025);
    expect(all.performance.standing.rows.map(({ year }) => year)).toEqual(['2025', '2024', '2012–2025']);
    expect(all.notInEvidence[0]?.what).toBe('Population of Georgia in 2025');
  });
});
