import { describe, expect, it } from 'vitest';
import { type Concordance, chain, equalWeights, tradeWeights } from '../../src/codes/concordances/index.ts';
import { Cube, concat } from '../../src/cube/index.ts';
import { convertClassification } from '../../src/estimation/index.ts';
import type { CubeLike, EditionSpan, ExportBasis } from '../../src/model/index.ts';
import { source, tableOf } from '../codes/concordances/made-up.ts';
import { refusalOf } from '../refusal.ts';
import { deepFreeze } from '../report/deep-freeze.ts';

const concordance = equalWeights(
  tableOf('HS2017', 'NAICS2017', [
    ['010121', '112920'],
    ['854690', '326199'],
    ['854690', '335932'],
    ['870323', '335932'],
  ]),
);

type Fact = readonly [state: string, product: string, period: string, valueUsd: number | null];

const shape = { dimensions: ['state', 'product', 'period'], measures: ['valueUsd'] } as const;
const factsOf = (...facts: readonly Fact[]) =>
  Cube.fromRows(
    facts.map(([state, product, period, valueUsd]) => ({ state, product, period, valueUsd })),
    shape,
  );

const basisOf = (...editions: readonly EditionSpan[]): ExportBasis => ({
  direction: 'export',
  counts: 'total',
  valuation: 'FAS',
  series: 'origin-of-movement',
  classified: { system: 'HS', editions },
});

const hs2012Span: EditionSpan = { edition: 'HS2012', from: '2012', to: '2016' };
const hs2017Span: EditionSpan = { edition: 'HS2017', from: '2017', to: '2021' };

const facts = factsOf(
  ['US-GA', '854690', '2020', 100],
  ['US-GA', '870323', '2020', 7],
  ['US-GA', '999999', '2020', 20],
  ['US-AL', '010121', '2020', 4],
  ['US-AL', '854690', '2021', 3],
  ['US-AL', '8546', '2021', 1],
);

describe('convertClassification', () => {
  const converted = convertClassification(facts, concordance, { edition: 'HS2017' });

  it('shares each value out, and rolls up what meets', () => {
    expect(converted.cube.dimensions).toEqual(['state', 'product', 'period']);
    expect(converted.cube.rows()).toEqual([
      { state: 'US-AL', product: '112920', period: '2020', valueUsd: 4 },
      { state: 'US-AL', product: '326199', period: '2021', valueUsd: 1.5 },
      { state: 'US-AL', product: '335932', period: '2021', valueUsd: 1.5 },
      { state: 'US-GA', product: '326199', period: '2020', valueUsd: 50 },
      { state: 'US-GA', product: '335932', period: '2020', valueUsd: 57 },
    ]);
  });

  it('says what became of the value', () => {
    expect(converted.measures.valueUsd).toEqual({
      total: 135,
      mapped: 114,
      unmapped: 21,
      coverage: 114 / 135,
      splitShare: 103 / 135,
      missing: 0,
    });
    expect(converted.unmapped).toEqual([
      { code: '8546', share: 1, rows: 1, values: { valueUsd: 1 }, missing: { valueUsd: 0 } },
      { code: '999999', share: 1, rows: 1, values: { valueUsd: 20 }, missing: { valueUsd: 0 } },
    ]);
    expect(converted).toMatchObject({
      from: 'HS2017',
      to: 'NAICS2017',
      weights: ['equal'],
      sources: [source],
      approximate: false,
    });
  });

  it('lists the codes that took other weights', () => {
    const table = tableOf('HS2017', 'NAICS2017', [
      ['1', 'a'],
      ['1', 'b'],
      ['2', 'c'],
      ['2', 'd'],
    ]);
    const weighed = tradeWeights(table, { byTarget: { a: 1 } }, { fallback: 'equal' });
    const { fallbacks } = convertClassification(facts, weighed, { edition: 'HS2017' });
    expect(fallbacks).toEqual([{ edition: 'HS2017', code: '2', fallback: 'equal' }]);
    expect(converted.fallbacks).toEqual([]);
  });

  it('refuses a table without weights', () => {
    const table = tableOf('HS2017', 'NAICS2017', [['1', 'a']]) as never;
    expect(refusalOf(() => convertClassification(facts, table, { edition: 'HS2017' })).message).toContain(
      'occurrenceWeights(table)',
    );
    expect(refusalOf(() => chain(table, concordance as never)).message).toContain('occurrenceWeights(table)');
  });

  it('converts a view, and any cube that has the shape of one', () => {
    const georgia = facts.where({ state: 'US-GA' });
    const expected = [
      { state: 'US-GA', product: '326199', period: '2020', valueUsd: 50 },
      { state: 'US-GA', product: '335932', period: '2020', valueUsd: 57 },
    ];
    const { cube, unmapped } = convertClassification(georgia, concordance, { edition: 'HS2017' });
    expect(cube.rows()).toEqual(expected);
    expect(cube.dictionary('product')).toEqual(['326199', '335932']);
    expect(unmapped.map(({ code }) => code)).toEqual(['999999']);
    const alike: CubeLike = {
      rowCount: georgia.rowCount,
      dimensions: georgia.dimensions,
      measures: georgia.measures,
      metadata: georgia.metadata,
      where: georgia.where.bind(georgia) as CubeLike['where'],
      rollup: georgia.rollup.bind(georgia) as CubeLike['rollup'],
      matrix: georgia.matrix.bind(georgia) as CubeLike['matrix'],
      keep: georgia.keep.bind(georgia) as CubeLike['keep'],
      values: georgia.values.bind(georgia) as CubeLike['values'],
      dictionary: georgia.dictionary.bind(georgia) as CubeLike['dictionary'],
      rows: () => georgia.rows(),
      toJSON: () => georgia.toJSON(),
    };
    expect(convertClassification(alike, concordance, { edition: 'HS2017' }).cube.rows()).toEqual(expected);
  });

  it('converts a cube of products alone, and one without facts', () => {
    const products = facts.rollup(['product']);
    expect(convertClassification(products, concordance, { edition: 'HS2017' }).cube.rows()).toEqual([
      { product: '112920', valueUsd: 4 },
      { product: '326199', valueUsd: 51.5 },
      { product: '335932', valueUsd: 58.5 },
    ]);
    const empty = convertClassification(factsOf(), concordance, { edition: 'HS2017' });
    expect(empty.cube.rowCount).toBe(0);
    expect(empty.cube.dimensions).toEqual(['state', 'product', 'period']);
    expect(empty.measures.valueUsd).toMatchObject({ total: null, coverage: null, missing: 0 });
    expect(empty.unmapped).toEqual([]);
  });

  it('converts nothing where nothing is mapped, and says so', () => {
    const { cube, measures } = convertClassification(facts.where({ product: '999999' }), concordance, {
      edition: 'HS2017',
    });
    expect(cube.rowCount).toBe(0);
    expect(measures.valueUsd).toMatchObject({ total: 20, mapped: 0, unmapped: 20, coverage: 0, splitShare: 0 });
  });

  it('takes another name of the dimension, several measures, and texts that are hostile', () => {
    const cube = Cube.fromRows(
      [
        { hs6: '854690', valueUsd: 10, weightKg: 4 },
        { hs6: '__proto__', valueUsd: 1, weightKg: 1 },
        { hs6: '', valueUsd: 1, weightKg: 1 },
      ],
      { dimensions: ['hs6'], measures: ['valueUsd', 'weightKg'] },
    );
    const result = convertClassification(cube, concordance, { dimension: 'hs6', edition: 'HS2017' });
    expect(result.cube.rows()).toEqual([
      { hs6: '326199', valueUsd: 5, weightKg: 2 },
      { hs6: '335932', valueUsd: 5, weightKg: 2 },
    ]);
    expect(result.unmapped.map(({ code }) => code)).toEqual(['', '__proto__']);
    expect(result.measures.weightKg.coverage).toBeCloseTo(4 / 6, 15);
  });

  it('takes frozen options and a frozen concordance', () => {
    const frozen = deepFreeze(structuredClone(concordance));
    expect(convertClassification(facts, frozen, Object.freeze({ edition: 'HS2017' }))).toEqual(converted);
  });

  it('takes values below 0, and counts shares by size', () => {
    const { measures } = convertClassification(
      factsOf(['US-GA', '010121', '2020', -30], ['US-GA', '999999', '2020', 10]),
      concordance,
      { edition: 'HS2017' },
    );
    expect(measures.valueUsd).toMatchObject({ total: -20, mapped: -30, unmapped: 10, coverage: 0.75, splitShare: 0 });
  });
});

describe('values too small to be divided', () => {
  it('are 0, not -0 and not missing', () => {
    const tiny = factsOf(['US-GA', '854690', '2020', -5e-324]);
    const { cube } = convertClassification(tiny, concordance, { edition: 'HS2017' });
    expect(cube.rows().map(({ valueUsd }) => valueUsd)).toEqual([0, 0]);
  });
});

describe('what is missing', () => {
  const holes = factsOf(
    ['US-GA', '854690', '2020', null],
    ['US-GA', '870323', '2020', 7],
    ['US-GA', '999999', '2020', null],
    ['US-AL', '010121', '2020', 0],
  );

  it('withholds the targets of a missing value', () => {
    const { cube, measures, unmapped } = convertClassification(holes, concordance, { edition: 'HS2017' });
    expect(cube.rows().map(({ product, valueUsd }) => [product, valueUsd])).toEqual([
      ['112920', 0],
      ['326199', null],
      ['335932', null],
    ]);
    expect([...cube.missingInputs('valueUsd')]).toEqual([0, 1, 1]);
    expect(measures.valueUsd).toEqual({ total: 7, mapped: 7, unmapped: 0, coverage: 1, splitShare: 0, missing: 2 });
    expect(unmapped).toEqual([
      { code: '999999', share: 1, rows: 1, values: { valueUsd: null }, missing: { valueUsd: 1 } },
    ]);
  });

  it('adds up what is known where it is asked to, and never takes missing for zero', () => {
    const { cube } = convertClassification(holes, concordance, { edition: 'HS2017', missing: 'sum-known' });
    expect(cube.rows().map(({ product, valueUsd }) => [product, valueUsd])).toEqual([
      ['112920', 0],
      ['326199', null],
      ['335932', 7],
    ]);
    expect([...cube.missingInputs('valueUsd')]).toEqual([0, 1, 1]);
  });

  it('hears of what a rollup left out', () => {
    const sums = holes.rollup(['state', 'product', 'period'], { missing: 'sum-known' });
    const again = concat([sums, factsOf(['US-GA', '854690', '2020', 2])]).rollup(['product'], { missing: 'sum-known' });
    const { cube, measures } = convertClassification(again, concordance, { edition: 'HS2017' });
    expect(cube.rows()[1]).toEqual({ product: '326199', valueUsd: null });
    expect(measures.valueUsd).toMatchObject({ total: 9, missing: 2 });
  });

  it('knows no total where nothing is known', () => {
    const { measures } = convertClassification(holes.where({ product: '854690' }), concordance, { edition: 'HS2017' });
    expect(measures.valueUsd).toEqual({
      total: null,
      mapped: null,
      unmapped: null,
      coverage: null,
      splitShare: null,
      missing: 1,
    });
  });
});

describe('the status of figures', () => {
  const rows = [
    { product: '010121', status: 'reported', valueUsd: 1 },
    { product: '854690', status: 'reported', valueUsd: 10 },
    { product: '870323', status: 'reported', valueUsd: 7 },
  ];
  const withStatus = (list: readonly { product: string; status: string; valueUsd: number | null }[]) =>
    Cube.fromRows(list, { dimensions: ['status', 'product'], measures: ['valueUsd'] });

  it('is the worst of the inputs, and estimated for a part of a figure', () => {
    const { cube } = convertClassification(withStatus(rows), concordance, { edition: 'HS2017' });
    expect(cube.dimensions).toEqual(['status', 'product']);
    expect(cube.rows()).toEqual([
      { status: 'reported', product: '112920', valueUsd: 1 },
      { status: 'estimated', product: '326199', valueUsd: 5 },
      { status: 'estimated', product: '335932', valueUsd: 12 },
    ]);
  });

  it('stays suppressed, and is an estimate where what is known is given all the same', () => {
    const suppressed = withStatus([...rows, { product: '870323', status: 'suppressed', valueUsd: null }]);
    const options = { edition: 'HS2017' } as const;
    const last = { status: 'suppressed', product: '335932', valueUsd: null };
    expect(convertClassification(suppressed, concordance, options).cube.rows()[2]).toEqual(last);
    expect(convertClassification(suppressed, concordance, { ...options, missing: 'sum-known' }).cube.rows()[2]).toEqual(
      {
        status: 'estimated',
        product: '335932',
        valueUsd: 12,
      },
    );
  });

  it('is estimated for all that an approximate concordance gives', () => {
    const approximate = { ...concordance, approximate: true };
    const { cube } = convertClassification(withStatus(rows), approximate, { edition: 'HS2017' });
    expect(cube.dictionary('status')).toEqual(['estimated']);
  });

  it('is a dimension like any other where it says something else', () => {
    const own = withStatus(rows.map((row) => ({ ...row, status: 'active' })));
    expect(convertClassification(own, concordance, { edition: 'HS2017' }).cube.dictionary('status')).toEqual([
      'active',
    ]);
  });
});

describe('editions', () => {
  const coded = (...spans: EditionSpan[]) => facts.withMetadata({ title: 'Exports', basis: basisOf(...spans) });

  it('takes what the cube says, and says what the result is', () => {
    const { cube } = convertClassification(coded(hs2012Span, hs2017Span), concordance);
    expect(cube.metadata).toEqual({
      title: 'Exports, converted from HS2017 to NAICS2017',
      basis: {
        ...basisOf(),
        classified: { system: 'NAICS', editions: [{ edition: 'NAICS2017', from: '2017', to: '2021' }] },
      },
      measures: {},
      provenance: [
        {
          id: expect.stringMatching(/^concordance-nobody-invented-links-2024-hs2017-to-naics2017-equal-[0-9a-f]{8}$/),
          publisher: 'Nobody',
          dataset: 'Invented links',
          vintage: '2024',
          retrieved: null,
          licence: 'CC0',
          note: 'Values of codes with several targets were divided by weights of the kind equal.',
        },
      ],
    });
  });

  it('says nothing of divided values where the concordance divides none', () => {
    const whole = equalWeights(tableOf('HS2017', 'NAICS2017', [['854690', '326199']]));
    const [one] = convertClassification(coded(hs2017Span), whole).cube.metadata.provenance;
    expect(one!.id).toMatch(/^concordance-nobody-invented-links-2024-hs2017-to-naics2017-[0-9a-f]{8}$/);
    expect(one).not.toHaveProperty('note');
  });

  it('converted cubes can be joined, whatever was divided in each and by which weights', () => {
    const parts = [facts.where({ product: '854690' }), facts.where({ product: '010121' })];
    const again = { ...concordance, weights: ['occurrence'] } as const;
    const cubes = parts.flatMap((part) =>
      [concordance, again].map((one) => convertClassification(part, one, { edition: 'HS2017' }).cube),
    );
    expect(concat(cubes).metadata.provenance.map(({ id }) => id.split('-').at(-2))).toEqual(['equal', 'occurrence']);
  });

  it('says which edition to give for a cube that was converted before', () => {
    const first = convertClassification(facts, concordance, { edition: 'HS2017' });
    const onward = equalWeights(tableOf('NAICS2017', 'NAICS2022', [['326199', '326198']]));
    const refusal = refusalOf(() => convertClassification(first.cube, onward));
    expect(refusal.code).toBe('EDITION_MISMATCH');
    expect(refusal.message).toContain("edition: 'NAICS2017'");
    expect(refusal.message).toContain('result.to');
    expect(convertClassification(first.cube, onward, { edition: first.to }).to).toBe('NAICS2022');
  });

  it('refuses facts in view that are coded in another edition', () => {
    const older = factsOf(['US-GA', '854690', '2015', 1], ['US-GA', '854690', '2017-Q3', 1]).withMetadata({
      basis: basisOf(hs2012Span, hs2017Span),
    });
    const refusal = refusalOf(() => convertClassification(older, concordance));
    expect(refusal).toMatchObject({ code: 'EDITION_MISMATCH', details: { edition: 'HS2017', periods: ['2015'] } });
    expect(refusal.message).toContain('coded in HS2012');
    expect(refusal.message).toContain('Keep 2017–2021');
    const kept = older.where({ period: { from: '2017' } });
    expect(convertClassification(kept, concordance).measures.valueUsd.mapped).toBe(1);
  });

  it('refuses facts of a time of which nothing says how it is coded', () => {
    for (const period of ['2022', '2016-12', 'total', '']) {
      const other = factsOf(['US-GA', '854690', period, 1]).withMetadata({ basis: basisOf(hs2017Span) });
      expect(refusalOf(() => convertClassification(other, concordance)).message).toContain('nothing says');
    }
  });

  it('refuses several editions where no dimension tells the times apart', () => {
    const timeless = coded(hs2012Span, hs2017Span).rollup(['state', 'product']);
    expect(refusalOf(() => convertClassification(timeless, concordance))).toMatchObject({
      code: 'EDITION_MISMATCH',
      path: 'options.period',
    });
    const ofOne = coded(hs2017Span).rollup(['state', 'product']);
    expect(convertClassification(ofOne, concordance).measures.valueUsd.total).toBe(135);
  });

  it('refuses a concordance from an edition that the cube does not have', () => {
    const refusal = refusalOf(() => convertClassification(coded(hs2012Span), concordance));
    expect(refusal).toMatchObject({ code: 'EDITION_MISMATCH', path: 'concordance.from' });
    expect(refusalOf(() => convertClassification(factsOf().withMetadata({ basis: basisOf() }), concordance)).code).toBe(
      'EDITION_MISMATCH',
    );
  });

  it('wants the edition stated where the cube does not say it', () => {
    expect(refusalOf(() => convertClassification(facts, concordance))).toMatchObject({
      code: 'EDITION_MISMATCH',
      path: 'options.edition',
    });
    expect(refusalOf(() => convertClassification(facts, concordance, { edition: 'HS2012' as 'HS2017' }))).toMatchObject(
      { code: 'EDITION_MISMATCH', path: 'options.edition' },
    );
    const totals = facts.withMetadata({ basis: { ...basisOf(), classified: null } });
    expect(refusalOf(() => convertClassification(totals, concordance)).path).toBe('options.edition');
    expect(
      convertClassification(totals, concordance, { edition: 'HS2017' }).cube.metadata.basis?.classified?.editions,
    ).toEqual([{ edition: 'NAICS2017', from: null, to: null }]);
  });

  it('spans that are converted one by one can be joined', () => {
    const series = factsOf(['US-GA', '854690', '2015', 1], ['US-GA', '854690', '2020', 3]).withMetadata({
      basis: basisOf(hs2012Span, hs2017Span),
    });
    const ofHs2012 = equalWeights(tableOf('HS2012', 'NAICS2017', [['854690', '326199']]));
    const early = convertClassification(series.where({ period: { to: '2016' } }), ofHs2012).cube;
    const late = convertClassification(series.where({ period: { from: '2017' } }), concordance).cube;
    const joined = concat([early, late]);
    expect(joined.rollup(['product']).rows()).toEqual([
      { product: '326199', valueUsd: 2.5 },
      { product: '335932', valueUsd: 1.5 },
    ]);
    expect(joined.metadata.basis?.classified?.editions.map(({ edition }) => edition)).toEqual([
      'NAICS2017',
      'NAICS2017',
    ]);
  });

  it('a converted cube can be converted on, as the chain would', () => {
    const onward = equalWeights(
      tableOf('NAICS2017', 'NAICS2022', [
        ['326199', '326198'],
        ['335932', '335931'],
        ['335932', '335939'],
      ]),
    );
    const twice = convertClassification(convertClassification(coded(hs2017Span), concordance).cube, onward);
    const once = convertClassification(coded(hs2017Span), chain(concordance, onward));
    expect(once.cube.rows()).toEqual(twice.cube.rows());
    expect(once.cube.metadata.basis).toEqual(twice.cube.metadata.basis);
    expect(once.measures.valueUsd).toMatchObject({ total: 135, mapped: 110, unmapped: 25 });
    expect(once.unmapped[0]).toMatchObject({ code: '010121', share: 1, values: { valueUsd: 4 } });
  });

  it('lists the part of a code that a chain loses', () => {
    const half = chain(concordance, equalWeights(tableOf('NAICS2017', 'NAICS2022', [['326199', '326198']])));
    const { unmapped, measures } = convertClassification(facts.where({ product: '854690' }), half, {
      edition: 'HS2017',
    });
    expect(unmapped).toEqual([
      { code: '854690', share: 0.5, rows: 2, values: { valueUsd: 51.5 }, missing: { valueUsd: 0 } },
    ]);
    expect(measures.valueUsd).toMatchObject({ coverage: 0.5, splitShare: 0.5 });
  });
});

describe('whole numbers', () => {
  const options = { edition: 'HS2017', round: 'largest-remainder' } as const;

  it('stay whole, and add up to what went in', () => {
    const { cube, measures } = convertClassification(
      factsOf(['US-GA', '854690', '2020', 101], ['US-GA', '870323', '2020', 7], ['US-GA', '999999', '2020', 3]),
      concordance,
      options,
    );
    expect(cube.rows().map(({ valueUsd }) => valueUsd)).toEqual([51, 57]);
    expect(measures.valueUsd).toMatchObject({ total: 111, mapped: 108, unmapped: 3 });
  });

  it('are divided cell by cell, however many rows a cell has', () => {
    const rows = Array.from({ length: 10 }, (): Fact => ['US-GA', '854690', '2020', 1]);
    const { cube } = convertClassification(factsOf(...rows), concordance, options);
    expect(cube.rows().map(({ valueUsd }) => valueUsd)).toEqual([5, 5]);
  });

  it('round what goes nowhere too', () => {
    const half = chain(concordance, equalWeights(tableOf('NAICS2017', 'NAICS2022', [['326199', '326198']])));
    const { measures, unmapped } = convertClassification(factsOf(['US-GA', '854690', '2020', 5]), half, options);
    expect(measures.valueUsd).toMatchObject({ total: 5, mapped: 3, unmapped: 2, coverage: 0.6 });
    expect(unmapped[0]!.values.valueUsd).toBe(2);
  });

  it('below 0 are divided as those above', () => {
    const { cube } = convertClassification(factsOf(['US-GA', '854690', '2020', -5]), concordance, options);
    expect(cube.rows().map(({ valueUsd }) => valueUsd)).toEqual([-3, -2]);
  });

  it('counts the same rows of a code that is not mapped', () => {
    const rows = factsOf(['US-GA', '999999', '2020', 5], ['US-GA', '999999', '2020', 2], ['US-AL', '7', '2020', 2]);
    const { unmapped } = convertClassification(rows, concordance, options);
    expect(unmapped.map(({ code, rows: count }) => [code, count])).toEqual([
      ['7', 1],
      ['999999', 2],
    ]);
    expect(unmapped).toEqual(convertClassification(rows, concordance, { edition: 'HS2017' }).unmapped);
  });

  it('refuses fractions, and more than can be counted', () => {
    const fractions = factsOf(['US-GA', '854690', '2020', null], ['US-GA', '854690', '2020', 1.5]);
    expect(refusalOf(() => convertClassification(fractions, concordance, options))).toMatchObject({
      code: 'INVALID_MEASURE_VALUE',
      path: 'cube.rows[1].valueUsd',
    });
    const large = factsOf(['US-GA', '854690', '2020', 2 ** 53 - 1], ['US-GA', '854690', '2020', 1]);
    expect(refusalOf(() => convertClassification(large, concordance, options)).code).toBe('TOO_LARGE');
  });
});

describe('what is refused', () => {
  const options = { edition: 'HS2017' } as const;

  it('measures that must not be added up', () => {
    const companies = facts.withMetadata({ measures: { valueUsd: { unit: 'companies', additive: false } } });
    expect(refusalOf(() => convertClassification(companies, concordance, options))).toMatchObject({
      code: 'NOT_ADDITIVE',
      path: 'measures.valueUsd',
    });
  });

  it('a concordance that would create value', () => {
    const broken: Concordance<'HS2017', 'NAICS2017'> = { ...concordance, links: [['854690', '326199', 0.9]] };
    expect(refusalOf(() => convertClassification(facts, broken, options)).code).toBe('INVALID_CONCORDANCE');
  });

  it.each([
    [{ dimension: 'hs6' }, 'UNKNOWN_DIMENSION', 'options.dimension'],
    [{ period: 'year' }, 'UNKNOWN_DIMENSION', 'options.period'],
    [{ period: 'product' }, 'INVALID_OPTION', 'options.period'],
    [{ missing: 'zero' }, 'INVALID_OPTION', 'options.missing'],
    [{ round: 'up' }, 'INVALID_OPTION', 'options.round'],
    [{ edition: Symbol('HS2017') }, 'INVALID_OPTION', 'options.edition'],
    [{ edition: {} }, 'INVALID_OPTION', 'options.edition'],
    [{ dimension: 5n }, 'UNKNOWN_DIMENSION', 'options.dimension'],
    [{ rounding: 'largest-remainder' }, 'INVALID_OPTION', 'options'],
  ])('the options %o', (part, code, path) => {
    const refusal = refusalOf(() => convertClassification(facts, concordance, { ...options, ...part } as never));
    expect(refusal).toMatchObject({ code, path });
  });

  it('options that are none', () => {
    for (const value of [null, 'HS2017', []]) {
      const refusal = refusalOf(() => convertClassification(facts, concordance, value as never));
      expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: 'options' });
    }
  });

  it('more parts than can be held', () => {
    const targets = Array.from({ length: 1e4 }, (_, i) => String(1e5 + i));
    const wide = equalWeights(
      tableOf(
        'HS2017',
        'NAICS2017',
        targets.map((target) => ['8', target] as const),
      ),
    );
    const many = factsOf(...Array.from({ length: 3e4 }, (): Fact => ['US-GA', '8', '2020', 1]));
    const refusal = refusalOf(() => convertClassification(many, wide, options));
    expect(refusal).toMatchObject({ code: 'TOO_LARGE', path: 'cube' });
    expect(refusal.message).toContain('Roll up first');
    expect(convertClassification(many.rollup(['product']), wide, options).cube.rowCount).toBe(1e4);
  });

  it('what is no cube', () => {
    for (const value of [null, undefined, {}, []]) {
      expect(refusalOf(() => convertClassification(value as unknown as CubeLike, concordance)).path).toBe('cube');
    }
  });

  it('sums that no double holds', () => {
    const large = factsOf(['US-GA', '870323', '2020', 1.5e308], ['US-GA', '854690', '2020', 1e308]);
    expect(refusalOf(() => convertClassification(large, concordance, options)).code).toBe('TOO_LARGE');
  });
});
