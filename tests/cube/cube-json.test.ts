import { describe, expect, it } from 'vitest';
import { Cube } from '../../src/cube/index.ts';
import type { CubeMetadata } from '../../src/model/index.ts';
import { refusalCode, refusalOf } from './refusal.ts';

const metadata: CubeMetadata = {
  title: 'Goods exports “by state”',
  basis: {
    direction: 'export',
    counts: 'total',
    valuation: 'FAS',
    series: 'origin-of-movement',
    classified: { system: 'NAICS', editions: [{ edition: 'NAICS2017', from: '2016', to: null }] },
  },
  measures: { valueUsd: { unit: 'USD', additive: true } },
  provenance: [
    {
      id: 'census',
      publisher: 'US Census Bureau',
      dataset: 'State exports',
      vintage: '2026',
      retrieved: null,
      licence: 'public domain',
    },
  ],
};

const cube = Cube.fromRows(
  [
    { region: 'US-GA', product: '0311', valueUsd: 0.1 + 0.2 },
    { region: 'US-AL', product: '311', valueUsd: null },
    { region: 'US-GA', product: '🍑"\n', valueUsd: -1.7976931348623157e308 },
    { region: 'US-GA', product: '', valueUsd: 5e-324 },
    { region: 'US-GA', product: '\ud800', valueUsd: -0 },
  ],
  { dimensions: ['region', 'product'], measures: ['valueUsd'], metadata },
);

interface CubeParts {
  readonly measures: { readonly values: unknown[] }[];
}

/** What a hand on the wire could have made of the JSON of a cube. */
function tampered(change: (json: CubeParts) => void, of: Cube = cube): string {
  const json = JSON.parse(JSON.stringify(of));
  change(json);
  return JSON.stringify(json);
}
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('JSON of a cube', () => {
  it.each<[string, Cube]>([
    ['facts', cube],
    ['a view', cube.where({ region: 'US-GA' })],
    ['a rollup', cube.rollup(['region'])],
    ['a view of a rollup', cube.rollup(['product']).where({ product: { from: '1' } })],
    ['a rollup of what is known', cube.rollup([], { missing: 'sum-known' })],
    ['a cube without rows', cube.where({ region: [] })],
    ['a cube without measures', cube.keep([])],
  ])('is read back whole: %s', (_, original) => {
    const text = JSON.stringify(original);
    for (const read of [Cube.fromJSON(text), Cube.fromJSON(JSON.parse(text))]) {
      expect(JSON.stringify(read)).toBe(text);
      expect(read.rows()).toEqual(original.rows());
      expect(read.metadata).toEqual(metadata);
      expect(read.dimensions).toEqual(original.dimensions);
      expect(read.measures).toEqual(original.measures);
      for (const measure of original.measures) {
        expect(read.missingInputs(measure)).toEqual(original.missingInputs(measure));
      }
    }
  });

  it('says what it is, and holds neither NaN nor -0', () => {
    const json = JSON.parse(JSON.stringify(cube));
    expect(json).toMatchObject({ portolan: 'cube', version: 1 });
    expect(json.measures[0].values).toEqual([0.1 + 0.2, null, -1.7976931348623157e308, 5e-324, 0]);
    expect(json.measures[0].missing).toBeNull();
  });

  it('holds metadata with every field, however little was given', () => {
    const bare = Cube.fromColumns({
      dimensions: {},
      measures: { value: [1] },
      metadata: { title: undefined, more: 'not ours' } as unknown as Partial<CubeMetadata>,
    });
    expect(bare.toJSON().metadata).toEqual({ title: null, basis: null, measures: {}, provenance: [] });
    expect(JSON.stringify(Cube.fromJSON(JSON.stringify(bare)))).toBe(JSON.stringify(bare));
  });

  it('with a negative zero is read as zero', () => {
    const read = Cube.fromJSON(JSON.stringify(cube).replace('5e-324', '-0'));
    expect(Object.is(read.values('valueUsd')[3], 0)).toBe(true);
  });
});

describe('what is no JSON of a cube', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['an empty text', ''],
    ['half a text', JSON.stringify(cube).slice(0, -5)],
    ['a web page', '<!doctype html><title>Error</title>'],
    ['a list', '[]'],
    ['a number', '1'],
    ['another kind of thing', JSON.stringify(cube.matrix('region', 'product', 'valueUsd'))],
    ['another version', tampered((json) => Object.assign(json, { version: 2 }))],
    ['no columns', '{"portolan":"cube","version":1}'],
  ])('is refused: %s', (_, json) => {
    expect(refusalCode(() => Cube.fromJSON(json))).toBe('INVALID_JSON');
  });

  it.each<[string, string, unknown]>([
    ['dimensions', 'dimensions', {}],
    ['dimensions[0]', 'dimensions.0', null],
    ['dimensions[0].name', 'dimensions.0.name', 7],
    ['dimensions[0].dictionary', 'dimensions.0.dictionary', ['US-GA', 'US-GA']],
    ['dimensions[0].dictionary', 'dimensions.0.dictionary', ['US-GA', 1]],
    ['dimensions[0].dictionary', 'dimensions.0.dictionary', 'US-GA'],
    ['dimensions[0].codes', 'dimensions.0.codes', { length: 1e9 }],
    ['dimensions[0].codes[0]', 'dimensions.0.codes.0', 2],
    ['dimensions[0].codes[0]', 'dimensions.0.codes.0', -1],
    ['dimensions[0].codes[0]', 'dimensions.0.codes.0', 0.5],
    ['dimensions[0].codes[0]', 'dimensions.0.codes.0', '0'],
    ['dimensions[0].codes[0]', 'dimensions.0.codes.0', null],
    ['measures', 'measures', null],
    ['measures[0]', 'measures.0', []],
    ['measures[0].name', 'measures.0.name', null],
    ['measures[0].values', 'measures.0.values', '12345'],
    ['measures[0].values[1]', 'measures.0.values.1', '1'],
    ['measures[0].values[1]', 'measures.0.values.1', true],
    ['measures[0].missing', 'measures.0.missing', [0, 1]],
    ['measures[0].missing', 'measures.0.missing', 0],
    ['metadata', 'metadata', []],
    ['metadata.title', 'metadata.title', 1],
    ['metadata.basis', 'metadata.basis', 'export'],
    ['metadata.basis', 'metadata.basis.counts', null],
    ['metadata.basis', 'metadata.basis.classified', {}],
    ['metadata.basis', 'metadata.basis.classified.editions', 'NAICS2017'],
    ['metadata.basis', 'metadata.basis.classified.editions.0', { edition: 'NAICS2017', from: 2016, to: null }],
    ['metadata.measures', 'metadata.measures', []],
    ['metadata.measures', 'metadata.measures.valueUsd', { unit: 'USD' }],
    ['metadata.provenance', 'metadata.provenance', {}],
    ['metadata.provenance', 'metadata.provenance.0', { publisher: 'x' }],
  ])('is refused at %s: %s is %j', (path, place, value) => {
    const json = tampered((root) => {
      const steps = place.split('.');
      const last = steps.pop()!;
      const parent = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], root);
      Object.assign(parent as object, { [last]: value });
    });
    const refusal = refusalOf(() => Cube.fromJSON(json));
    expect(refusal.code).toBe('INVALID_JSON');
    expect(refusal.path).toBe(path);
  });

  it('is refused for columns of different lengths and for names that are none', () => {
    const shorter = tampered((json) => json.measures[0]!.values.pop());
    expect(refusalCode(() => Cube.fromJSON(shorter))).toBe('LENGTH_MISMATCH');
    for (const name of ['constructor', 'region', 'a b']) {
      const renamed = tampered((json) => Object.assign(json.measures[0]!, { name }));
      expect(refusalCode(() => Cube.fromJSON(renamed))).toBe('INVALID_NAME');
    }
  });

  it('is refused for infinities, which JSON can spell by overflow', () => {
    const text = JSON.stringify(cube).replace('5e-324', '1e999');
    expect(refusalOf(() => Cube.fromJSON(text)).path).toBe('measures[0].values[3]');
  });

  it.each([
    ['a missing value without a missing input', [1, 0, 0, 0, 0]],
    ['a negative count', [0, -1, 0, 0, 0]],
    ['a count that is no integer', [0, 1.5, 0, 0, 0]],
    ['a count that would wrap around', [2 ** 32, 1, 0, 0, 0]],
  ])('is refused for %s', (_, missing) => {
    const json = tampered((root) => Object.assign(root.measures[0]!, { missing }));
    expect(refusalOf(() => Cube.fromJSON(json)).code).toBe('INVALID_JSON');
  });

  it('is refused for lists with holes, at once however long they are', () => {
    for (const length of [5, 2 ** 32 - 1]) {
      const json = JSON.parse(JSON.stringify(cube));
      json.dimensions[0].codes = new Array(length);
      expect(refusalOf(() => Cube.fromJSON(json)).path).toBe('dimensions[0].codes[0]');
      json.dimensions[0].codes = [0, 1, 0, 0, 0];
      json.measures[0].values = new Array(length);
      expect(refusalOf(() => Cube.fromJSON(json)).path).toBe('measures[0].values[0]');
    }
  });
});

describe('hostile JSON of a cube', () => {
  it.each([
    ['at the top', JSON.stringify(cube).replace('{', '{"__proto__":{"polluted":true},'), '__proto__'],
    [
      'in the metadata',
      JSON.stringify(cube).replace('"measures":{', '"measures":{"__proto__":{"unit":"USD","additive":true},'),
      'metadata.measures.__proto__',
    ],
    [
      'in a list',
      JSON.stringify(cube).replace('"provenance":[', '"provenance":[{"__proto__":{},"id":"x"},'),
      'metadata.provenance[0].__proto__',
    ],
    [
      'behind other things in a list',
      JSON.stringify(cube).replace('"codes":[', '"codes":[0,{"__proto__":{}},'),
      'dimensions[0].codes[1].__proto__',
    ],
    [
      'as a constructor',
      JSON.stringify(cube).replace('"title":', '"constructor":{"prototype":{}},"title":'),
      'metadata.constructor',
    ],
  ])('with a key to a prototype %s is refused', (_, text, path) => {
    for (const json of [text, JSON.parse(text)]) {
      const refusal = refusalOf(() => Cube.fromJSON(json));
      expect(refusal.code).toBe('INVALID_JSON');
      expect(refusal.path).toBe(path);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('nested without end is refused, not walked into', () => {
    const deep = (text: string) => JSON.stringify(cube).replace('"basis":{', `"basis":{"deep":${text},`);
    expect(refusalCode(() => Cube.fromJSON(nested(100_000)))).toBe('INVALID_JSON');
    expect(refusalCode(() => Cube.fromJSON(deep(nested(100_000))))).toBe('INVALID_JSON');
    expect(refusalCode(() => Cube.fromJSON(deep(`${'['.repeat(70)}${']'.repeat(70)}`)))).toBe('INVALID_JSON');
    expect(Cube.fromJSON(deep(nested(10))).rowCount).toBe(5);
  });

  it('that holds itself is refused', () => {
    const json = JSON.parse(JSON.stringify(cube));
    json.metadata.basis.itself = json;
    expect(refusalCode(() => Cube.fromJSON(json))).toBe('INVALID_JSON');
  });
});
