import { describe, expect, it } from 'vitest';
import { Cube, concat } from '../../src/cube/index.ts';
import type { CubeMetadata, EditionSpan, ExportBasis, Provenance } from '../../src/model/index.ts';
import { refusalCode, refusalOf } from './refusal.ts';

const shape = { dimensions: ['region', 'period'], measures: ['value'] } as const;
const cubeOf = (region: string, period: string, value: number | null, metadata: Partial<CubeMetadata> = {}) =>
  Cube.fromRows([{ region, period, value }], { ...shape, metadata });

const naics = (...editions: EditionSpan[]): ExportBasis => ({
  direction: 'export',
  counts: 'total',
  valuation: 'FAS',
  series: 'origin-of-movement',
  classified: { system: 'NAICS', editions },
});
const source = (id: string, more: Partial<Provenance> = {}): Provenance => ({
  id,
  publisher: 'US Census Bureau',
  dataset: 'State exports',
  vintage: '2026',
  retrieved: null,
  licence: 'public domain',
  ...more,
});
const joined = (one: Partial<CubeMetadata>, other: Partial<CubeMetadata>) =>
  concat([cubeOf('US-GA', '2023', 1, one), cubeOf('US-AL', '2024', 2, other)]).metadata;

describe('concat', () => {
  it('joins facts and dictionaries, in the order of the cubes', () => {
    const all = concat([cubeOf('US-GA', '2023', 1), cubeOf('US-AL', '2023', null), cubeOf('US-GA', '2022', 3)]);
    expect(all.rows()).toEqual([
      { region: 'US-GA', period: '2023', value: 1 },
      { region: 'US-AL', period: '2023', value: null },
      { region: 'US-GA', period: '2022', value: 3 },
    ]);
    expect(all.dictionary('region')).toEqual(['US-AL', 'US-GA']);
    expect([...all.missingInputs('value')]).toEqual([0, 1, 0]);
  });

  it('takes columns in any order', () => {
    const turned = Cube.fromRows([{ region: 'US-AL', period: '2024', value: 2 }], {
      dimensions: ['period', 'region'],
      measures: ['value'],
    });
    expect(concat([cubeOf('US-GA', '2023', 1), turned]).rows()[1]).toEqual({
      region: 'US-AL',
      period: '2024',
      value: 2,
    });
  });

  it('joins views by what they show', () => {
    const cube = concat([cubeOf('US-GA', '2023', 1), cubeOf('US-AL', '2023', 2)]);
    const parts = concat([cube.where({ region: 'US-AL' }), cube.where({ region: 'US-XX' })]);
    expect(parts.rows()).toEqual([{ region: 'US-AL', period: '2023', value: 2 }]);
    expect(parts.columns().dimensions[0]!.dictionary).toEqual(['US-AL']);
  });

  it('widens codes where the dictionaries together need it', () => {
    const part = (prefix: string) =>
      Cube.fromColumns({
        dimensions: { code: Array.from({ length: 200 }, (_, i) => `${prefix}${i}`) },
        measures: { value: new Float64Array(200).fill(1) },
      });
    const all = concat([part('a'), part('b')]);
    expect(all.columns().dimensions[0]!.codes).toBeInstanceOf(Uint16Array);
    expect(all.where({ code: 'b199' }).rowCount).toBe(1);
    expect(all.dictionary('code')).toHaveLength(400);
  });

  it('carries the missing inputs of rollups, beside facts', () => {
    const rollup = concat([cubeOf('US-GA', '2023', null), cubeOf('US-GA', '2023', null)]).rollup(['region', 'period']);
    const both = concat([cubeOf('US-AL', '2023', null), rollup]);
    expect([...both.missingInputs('value')]).toEqual([1, 2]);
  });

  it('gives a single cube as it is and refuses none', () => {
    const cube = cubeOf('US-GA', '2023', 1);
    expect(concat([cube])).toBe(cube);
    expect(refusalCode(() => concat([]))).toBe('LENGTH_MISMATCH');
  });

  it('refuses cubes of other columns', () => {
    const cube = cubeOf('US-GA', '2023', 1);
    const one = refusalOf(() => concat<string, string>([cube, cube.rollup(['region'])]));
    expect(one.code).toBe('UNKNOWN_DIMENSION');
    expect(one.path).toBe('cubes[1]');
    expect(refusalCode(() => concat<string, string>([cube, cube.keep([])]))).toBe('UNKNOWN_MEASURE');
  });
});

describe('metadata of joined cubes', () => {
  it('keeps the first title and every source once', () => {
    expect(joined({}, { title: 'Other' }).title).toBe('Other');
    expect(joined({ title: 'One' }, { title: 'Other' }).title).toBe('One');
    expect(
      joined({ provenance: [source('a'), source('b')] }, { provenance: [source('b'), source('c')] }).provenance.map(
        ({ id }) => id,
      ),
    ).toEqual(['a', 'b', 'c']);
  });

  it('joins what is said of measures', () => {
    const usd = { unit: 'USD', additive: true };
    expect(joined({ measures: { value: usd } }, {}).measures).toEqual({ value: usd });
    expect(joined({}, { measures: { value: usd } }).measures).toEqual({ value: usd });
    expect(joined({}, { measures: { toString: usd } }).measures).toEqual({ toString: usd });
  });

  it('compares meanings, not the order in which they are written', () => {
    const span: EditionSpan = { edition: 'NAICS2017', from: '2016', to: '2020' };
    const turned = Object.fromEntries(Object.entries(naics(span)).reverse()) as unknown as ExportBasis;
    expect(joined({ basis: naics(span) }, { basis: turned }).basis).toEqual(naics(span));
    expect(
      joined(
        { measures: { value: { unit: 'USD', additive: true } } },
        { measures: { value: { additive: true, unit: 'USD' } } },
      ).measures,
    ).toEqual({ value: { unit: 'USD', additive: true } });
    const { url: _, ...plain } = source('a', { url: 'https://example.org' });
    expect(joined({ provenance: [plain] }, { provenance: [source('a')] }).provenance).toEqual([source('a')]);
  });

  it.each<[string, Partial<CubeMetadata>, Partial<CubeMetadata>]>([
    [
      'units',
      { measures: { value: { unit: 'USD', additive: true } } },
      { measures: { value: { unit: 'kg', additive: true } } },
    ],
    [
      'rules of adding',
      { measures: { value: { unit: 'USD', additive: true } } },
      { measures: { value: { unit: 'USD', additive: false } } },
    ],
    ['counts', { basis: naics() }, { basis: { ...naics(), counts: 'domestic' } as ExportBasis }],
    ['series', { basis: naics() }, { basis: { ...naics(), series: 'national' } }],
    ['classifications', { basis: naics() }, { basis: { ...naics(), classified: { system: 'HS', editions: [] } } }],
    ['levels of detail', { basis: naics() }, { basis: { ...naics(), classified: null } }],
    ['kinds of fact', { basis: naics() }, { basis: null }],
    ['accounts of a source', { provenance: [source('a')] }, { provenance: [source('a', { note: 'revised' })] }],
    ['sources of one id', { provenance: [source('a')] }, { provenance: [source('a', { vintage: '2025' })] }],
  ])('refuses different %s', (_, one, other) => {
    expect(refusalCode(() => joined(one, other))).toBe('METADATA_MISMATCH');
    expect(refusalCode(() => joined(other, one))).toBe('METADATA_MISMATCH');
  });

  it('lets editions follow each other in time', () => {
    const early: EditionSpan = { edition: 'NAICS2012', from: '2012', to: '2016' };
    const late: EditionSpan = { edition: 'NAICS2017', from: '2017', to: null };
    for (const [one, other] of [
      [early, late],
      [late, early],
    ] as const) {
      expect(joined({ basis: naics(one) }, { basis: naics(other) }).basis).toEqual(naics(early, late));
    }
  });

  it('joins years that two cubes code in the same edition', () => {
    const span = (from: string | null, to: string | null): EditionSpan => ({ edition: 'NAICS2017', from, to });
    const basis = (one: EditionSpan, other: EditionSpan) =>
      joined({ basis: naics(one) }, { basis: naics(other) }).basis;
    expect(basis(span('2012', '2020'), span('2018', '2024'))).toEqual(naics(span('2012', '2024')));
    expect(basis(span('2018', '2020'), span('2012', null))).toEqual(naics(span('2012', null)));
    expect(basis(span(null, '2020'), span('2012', '2015'))).toEqual(naics(span(null, '2020')));
    expect(basis(span('2012', '2014'), span('2018', '2020'))).toEqual(
      naics(span('2012', '2014'), span('2018', '2020')),
    );
  });

  it.each<[EditionSpan, EditionSpan]>([
    [
      { edition: 'NAICS2012', from: '2012', to: '2017' },
      { edition: 'NAICS2017', from: '2017', to: '2021' },
    ],
    [
      { edition: 'NAICS2012', from: null, to: null },
      { edition: 'NAICS2017', from: '2017', to: '2021' },
    ],
    [
      { edition: 'NAICS2017', from: '2012', to: null },
      { edition: 'NAICS2022', from: '2024', to: '2024' },
    ],
  ])('refuses the same years in two editions: %j and %j', (one, other) => {
    const refusal = refusalOf(() => joined({ basis: naics(one) }, { basis: naics(other) }));
    expect(refusal.code).toBe('EDITION_MISMATCH');
    expect(refusal.path).toBe('metadata.basis.classified.editions');
    expect(refusalCode(() => joined({ basis: naics(other) }, { basis: naics(one) }))).toBe('EDITION_MISMATCH');
  });
});
