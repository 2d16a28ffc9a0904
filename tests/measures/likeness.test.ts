import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { cosineSimilarity, similarRegions, structuralSimilarity } from '../../src/measures/index.ts';
import { refusalOf } from '../refusal.ts';

const amount = fc.integer({ min: 0, max: 100 });

describe('cosineSimilarity', () => {
  it('is between 0 and 1 for amounts, the same both ways, for amounts as for shares', () => {
    const pairs = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 8 });
    const property = fc.property(pairs, fc.constantFrom(0.01, 3, 1e6), (list, unit) => {
      const first = list.map(([value]) => value);
      const second = list.map(([, value]) => value);
      const similarity = cosineSimilarity(first, second);
      if (similarity === null) {
        expect(first.every((value) => value === 0) || second.every((value) => value === 0)).toBe(true);
        return;
      }
      expect(similarity).toBeGreaterThanOrEqual(0);
      expect(similarity).toBeLessThanOrEqual(1);
      expect(cosineSimilarity(second, first)).toBeCloseTo(similarity, 12);
      expect(
        cosineSimilarity(
          first.map((value) => value * unit),
          second,
        ),
      ).toBeCloseTo(similarity, 10);
    });
    fc.assert(property, { seed: 1 });
  });

  it('needs both lists whole and as long', () => {
    expect(cosineSimilarity([1, null], [1, 2])).toBeNull();
    expect(refusalOf(() => cosineSimilarity([1], [1, 2]))).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'second' });
  });
});

describe('structuralSimilarity', () => {
  const jobs = new Matrix(
    ['GA', 'AL', 'WY', 'ZZ'],
    ['313', '336', '212'],
    Float64Array.of(30, 40, 0, 3, 4, Number.NaN, 0, 0, 9, 0, 0, 0),
  );

  it('withholds what lacks a cell, or takes the industries that both have', () => {
    expect(structuralSimilarity(jobs, 'GA')).toMatchObject({
      similarities: { AL: null, WY: 0, ZZ: null },
      missingCells: { AL: 1, WY: 0 },
    });
    expect(structuralSimilarity(jobs, 'GA', { missing: 'sum-known' }).similarities.AL).toBeCloseTo(1, 12);
  });

  it('is that of the lists', () => {
    expect(structuralSimilarity(jobs, 'GA').similarities.WY).toBe(cosineSimilarity([30, 40, 0], [0, 0, 9]));
    expect(refusalOf(() => structuralSimilarity(jobs, 'TX'))).toMatchObject({ code: 'UNKNOWN_REGION', path: 'region' });
  });
});

describe('similarRegions', () => {
  const features = (...rows: (readonly [string, ...number[]])[]) =>
    new Matrix(
      rows.map(([region]) => region),
      ['population', 'gdpPerCapita'],
      Float64Array.from(rows.flatMap(([, ...values]) => values)),
    );
  const four = features(['GA', 10.7e6, 56_000], ['NC', 10.4e6, 55_000], ['WY', 0.6e6, 67_000], ['TX', 29e6, 61_000]);

  it('gives the nearest first, with how far they are and by what', () => {
    const { peers, of, convention } = similarRegions('GA', { features: four }, { count: 3 })!;
    expect(peers.map(({ region }) => region)).toEqual(['NC', 'TX', 'WY']);
    expect(of).toBe(3);
    expect(convention.features.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    for (const { distance, differences } of peers) {
      const squares = convention.features.reduce((sum, { name, weight }) => sum + weight * differences[name]! ** 2, 0);
      expect(distance).toBeCloseTo(Math.sqrt(squares), 12);
    }
  });

  it('depends on the order of neither rows nor columns', () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e5 }));
    const property = fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (list) => {
      const rows = list.map((values, i) => [`r${i}`, ...values] as const);
      const found = similarRegions('r0', { features: features(...rows) });
      const again = similarRegions('r0', { features: features(...[...rows].reverse()) });
      expect(again!.peers.map(({ region }) => region)).toEqual(found!.peers.map(({ region }) => region));
    });
    fc.assert(property, { seed: 1 });
  });

  it('names the regions that lack a feature, and has no answer where the region asked for lacks one', () => {
    const lacking = features(['GA', 10.7e6, 56_000], ['NC', 10.4e6, Number.NaN], ['WY', 0.6e6, 67_000]);
    expect(similarRegions('GA', { features: lacking })!.leftOut).toEqual([{ region: 'NC', lacks: ['gdpPerCapita'] }]);
    expect(similarRegions('NC', { features: lacking })).toBeNull();
    expect(similarRegions('NC', { features: lacking }, { weights: { gdpPerCapita: 0 } })!.peers[0]!.region).toBe('GA');
  });

  it('compares structures beside features, and shows the lists by size and by structure alone', () => {
    const structure = new Matrix(['GA', 'NC', 'WY', 'TX'], ['313', '211'], Float64Array.of(9, 1, 1, 9, 8, 2, 5, 5));
    const { alternatives, peers } = similarRegions('GA', { features: four, structure }, { count: 1 })!;
    expect(alternatives).toEqual({ size: ['NC'], structure: ['WY'] });
    expect(peers[0]!.differences).toHaveProperty('structure');
  });

  it('refuses what it cannot do', () => {
    expect(refusalOf(() => similarRegions('AK', { features: four }))).toMatchObject({ code: 'UNKNOWN_REGION' });
    expect(refusalOf(() => similarRegions('GA', { features: four }, { count: 0 }))).toMatchObject({
      code: 'INVALID_OPTION',
    });
  });
});
