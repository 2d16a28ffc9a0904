import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import type { CubeLike, Evidence, FactId, RegionCode } from '../../src/model/index.ts';
import { refusalOf } from '../refusal.ts';
import { cubeOf, evidenceOf, type InventedRow, naics, stateExports, withRows } from './evidence-of.ts';

const good = evidenceOf({
  exports: { 'US-GA': { 2021: 100, 2022: 110 }, 'US-AL': { 2021: 50, 2022: 60 } },
  population: { 'US-GA': { 2021: 10, 2022: 10 } },
});
const georgia = { region: 'US-GA', peers: [] } as const;
const refused = (evidence: Evidence) => refusalOf(() => assess(evidence, georgia));
const withTotals = (...rows: InventedRow[]) => withRows(good, 'exportsTotal', rows);
const year = (period: string, valueUsd: number | null, others: InventedRow = {}) => ({
  region: 'US-GA',
  period,
  valueUsd,
  ...others,
});

describe('a region', () => {
  it.each([
    ['a typo', 'US-GS', '"US-GS" is not a region code.'],
    ['a name', 'Georgia', 'Did you mean US-GA?'],
    ['small letters', 'us-ga', 'Did you mean US-GA?'],
    ['no text', 13, 'the number 13 is not a region code.'],
    ['a large integer', 13n, 'a value of type bigint is not a region code.'],
    ['nothing', undefined, 'a value of type undefined is not a region code.'],
    ['a list', ['US-GA'], 'a value of type object is not a region code.'],
    ['a key of every object', '__proto__', '"__proto__" is not a region code.'],
    ['not in the evidence', 'US-TX', 'The evidence has no yearly exports of US-TX.'],
    ['of another kind, not in the evidence', 'cbsa:12060', 'The evidence has no yearly exports of cbsa:12060.'],
  ])('is refused: %s', (_, region, message) => {
    const refusal = refusalOf(() => assess(good, { region: region as RegionCode }));
    expect(refusal).toMatchObject({
      code: 'UNKNOWN_REGION',
      path: 'options.region',
      details: { inEvidence: ['US-AL', 'US-GA'] },
    });
    expect(refusal.message).toContain(message);
    expect(refusal.message).toContain('The evidence has exports of US-AL, US-GA.');
  });

  it('with months only has no year to assess', () => {
    const evidence = withTotals(year('2022-01', 9), { region: 'US-AL', period: '2022', valueUsd: 60 });
    expect(refused(evidence).code).toBe('UNKNOWN_REGION');
  });

  it('with one year has no trend', () => {
    expect(refused(withTotals(year('2022', 9)))).toMatchObject({
      code: 'INVALID_YEARS',
      message: 'Of US-GA this leaves 2022 alone. A trend needs two years; the evidence has 2022.',
    });
  });
});

describe('exports', () => {
  it('that have months only are told so', () => {
    expect(refused(withTotals(year('2022-01', 9)))).toMatchObject({
      code: 'NO_FACTS',
      message: expect.stringContaining('What it has is no whole year: 2022-01'),
    });
  });

  it('in another unit than dollars are refused, not printed as dollars', () => {
    const euro = { basis: stateExports, measures: { valueUsd: { unit: 'EUR', additive: true } } };
    expect(refused(withRows(good, 'exportsTotal', [year('2021', 1), year('2022', 2)], euro))).toMatchObject({
      code: 'METADATA_MISMATCH',
      path: 'evidence.facts.exportsTotal.metadata.measures.valueUsd.unit',
    });
  });

  it('by product that do not say their classification are refused', () => {
    const rows = [year('2022', 5, { product: '311' })];
    expect(refused(withRows(good, 'exportsByProduct', rows, { basis: stateExports }))).toMatchObject({
      code: 'METADATA_MISMATCH',
      path: 'evidence.facts.exportsByProduct.metadata.basis.classified',
    });
  });

  const next = 'Gather them, from USA Trade Online, state export data (origin of movement).';

  it.each<[string, Evidence]>([
    ['are not in the evidence', evidenceOf({})],
    ['have no rows', { ...good, facts: { exportsTotal: good.facts.exportsTotal!.where({ region: 'US-TX' }) } }],
  ])('that %s are asked for', (_, evidence) => {
    expect(refused(evidence)).toMatchObject({
      code: 'NO_FACTS',
      path: 'evidence.facts.exportsTotal',
      message: `The evidence has no goods exports by region and year (facts exportsTotal). ${next}`,
    });
  });

  it('that are imports are refused', () => {
    const basis = {
      direction: 'import',
      counts: 'general',
      valuation: 'customs',
      series: 'state-of-destination',
      classified: null,
    } as const;
    expect(refused(withRows(good, 'exportsTotal', [year('2021', 1), year('2022', 2)], { basis }))).toMatchObject({
      code: 'METADATA_MISMATCH',
      path: 'evidence.facts.exportsTotal.metadata.basis',
      message:
        'The facts exportsTotal count imports. Give exports, with direction, valuation and series in metadata.basis.',
    });
  });

  it('that do not say what they count are refused', () => {
    const refusal = refused(withRows(good, 'exportsTotal', [year('2021', 1), year('2022', 2)], {}));
    expect(refusal.code).toBe('METADATA_MISMATCH');
    expect(refusal.message).toContain('do not say what they count. Give exports');
  });
});

describe('a fact', () => {
  it('that is there twice and agrees is taken once', () => {
    const evidence = withTotals(
      year('2021', 100, { source: 'api' }),
      year('2022', 110, { source: 'api' }),
      year('2022', 110, { source: 'file' }),
    );
    const { trend } = assess(evidence, georgia).performance;
    expect(trend.rows.map(({ exportsUsd }) => exportsUsd)).toEqual([100, 110]);
  });

  it('that is there twice and disagrees is refused, with both rows', () => {
    const [api, file] = [year('2022', 110, { source: 'api' }), year('2022', 111, { source: 'file' })];
    expect(refused(withTotals(year('2021', 100, { source: 'api' }), api, file))).toMatchObject({
      code: 'DUPLICATE_FACTS',
      path: 'evidence.facts.exportsTotal',
      message:
        'The facts exportsTotal hold two values of valueUsd for region US-GA, period 2022: 110 (api) and 111 (file). Keep the one that is right.',
      details: { one: api, other: file },
    });
  });

  it.each<[string, InventedRow[]]>([
    ['a value and none', [year('2021', 1), year('2022', 110), year('2022', null)]],
    ['values without a source', [year('2021', 1), year('2022', 110), year('2022', 111)]],
  ])('that is there twice is refused: %s', (_, rows) => {
    expect(refused(withTotals(...rows)).code).toBe('DUPLICATE_FACTS');
  });

  it('of another fact than exports is looked at as well', () => {
    const people = [10, 11].map((persons) => ({ region: 'US-GA', period: '2022', persons }));
    expect(refused(withRows(good, 'population', people, {}))).toMatchObject({
      code: 'DUPLICATE_FACTS',
      path: 'evidence.facts.population',
    });
  });

  it.each<[FactId, InventedRow]>([
    ['exportsTotal', year('2022', -5)],
    ['exportsByMarket', year('2022', -5, { market: 'CAN' })],
    ['exportsByProduct', year('2022', -5, { product: '311' })],
    ['population', { region: 'US-GA', period: '2022', persons: -5 }],
    ['exporterCounts', { region: 'US-GA', period: '2022', companies: -5 }],
  ])('of %s that is negative is refused', (fact, row) => {
    const rows = fact === 'exportsTotal' ? [year('2021', 1), row] : [row];
    const classified = fact === 'exportsByProduct' ? naics : null;
    const basis = fact.startsWith('exports') ? { ...stateExports, classified } : null;
    const refusal = refused(withRows(good, fact, rows, { basis }));
    expect(refusal).toMatchObject({ code: 'NEGATIVE_VALUE', path: `evidence.facts.${fact}` });
    expect(refusal.message).toContain('hold -5 as');
    expect(refusal.message).toContain('correct the row or leave it out');
  });

  it('that is withheld and has a value all the same is refused', () => {
    const rows = [year('2021', 100, { status: 'reported' }), year('2022', 0, { status: 'suppressed' })];
    expect(refused(withTotals(...rows))).toMatchObject({
      code: 'INVALID_MEASURE_VALUE',
      path: 'evidence.facts.exportsTotal',
      message:
        'The facts exportsTotal hold 0 as valueUsd for region US-GA, period 2022 and call it suppressed. Give null there, or the status of a published figure.',
    });
  });

  it('with a status that is none is refused', () => {
    const rows = [year('2021', 100, { status: 'reported' }), year('2022', 110, { status: '(D)' })];
    expect(refused(withTotals(...rows))).toMatchObject({
      code: 'INVALID_DIMENSION_VALUE',
      path: 'evidence.facts.exportsTotal',
      message: 'The facts exportsTotal have the status "(D)". Say reported, estimated, suppressed, missing.',
    });
  });

  it('of another region than those compared does no harm', () => {
    const people = [
      { region: 'US-GA', period: '2022', persons: 10 },
      { region: 'US-TX', period: '2022', persons: -1 },
    ];
    expect(() => assess(withRows(good, 'population', people, {}), georgia)).not.toThrow();
  });
});

describe('a cube', () => {
  it('that lacks a dimension of the need is refused', () => {
    expect(refused(withTotals({ region: 'US-GA', year: '2022', valueUsd: 1 }))).toMatchObject({
      code: 'UNKNOWN_DIMENSION',
      path: 'evidence.facts.exportsTotal',
      message: 'The facts exportsTotal have no dimension period. They need region, period; these have region, year.',
    });
    expect(refused(withTotals({ state: 'US-GA', period: '2022', valueUsd: 1 })).code).toBe('UNKNOWN_DIMENSION');
  });

  it('that lacks every measure of the need is refused', () => {
    expect(refused(withRows(good, 'population', [year('2022', 1)], {}))).toMatchObject({
      code: 'UNKNOWN_MEASURE',
      path: 'evidence.facts.population',
      message: 'The facts population have none of the measures persons; they have valueUsd. Name one of them so.',
    });
  });

  it('that is none, as JSON leaves it, is refused', () => {
    expect(refused(JSON.parse(JSON.stringify(good)) as Evidence)).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'evidence.facts.exportsTotal',
      message:
        'The facts exportsTotal are no cube. Evidence that was written to JSON is read back with evidenceFromJson.',
    });
  });

  it('with two editions for one time is refused', () => {
    const [first, second] = naics.editions as [(typeof naics.editions)[0], (typeof naics.editions)[0]];
    const mixed = { ...naics, editions: [first, { ...second, from: '2021' }] };
    const products: CubeLike = cubeOf([year('2021', 50, { product: '311' })], {
      basis: { ...stateExports, classified: mixed },
    });
    expect(refused({ ...good, facts: { ...good.facts, exportsByProduct: products } })).toMatchObject({
      code: 'EDITION_MISMATCH',
      path: 'evidence.facts.exportsByProduct.metadata.basis.classified.editions[1]',
      message:
        'The facts exportsByProduct code the same time in NAICS2017 and NAICS2022. Convert one of them, or give one edition for each time.',
    });
  });
});
