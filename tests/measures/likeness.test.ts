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

  it('is that of the worked examples, also of values whose squares no double holds', () => {
    expect(cosineSimilarity([3, 4, 0], [4, 3, 0])).toBeCloseTo(0.96, 12);
    expect(cosineSimilarity([1, 0, 1], [0, 1, 0])).toBe(0);
    expect(cosineSimilarity([1, 2], [-1, -2])).toBeCloseTo(-1, 12);
    expect(cosineSimilarity([3e-200, 4e-200], [4e200, 3e200])).toBeCloseTo(0.96, 12);
    expect(cosineSimilarity([], [])).toBeNull();
    expect(refusalOf(() => cosineSimilarity([1], [Number.POSITIVE_INFINITY]))).toMatchObject({
      code: 'INVALID_MEASURE_VALUE',
      path: 'second[0]',
    });
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

  it('does not depend on the order of rows and columns, and a region of zeros changes no other', () => {
    const row = fc.array(amount, { minLength: 3, maxLength: 3 });
    const property = fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), (list) => {
      const labels = list.map((_, i) => `r${i}`);
      const { similarities } = structuralSimilarity(
        new Matrix(labels, ['a', 'b', 'c'], Float64Array.from(list.flat())),
        'r0',
      );
      const turned = new Matrix(
        ['none', ...[...labels].reverse()],
        ['c', 'b', 'a'],
        Float64Array.from([0, 0, 0, ...[...list].reverse().flatMap((values) => [...values].reverse())]),
      );
      const again = structuralSimilarity(turned, 'r0').similarities;
      expect(again.none).toBeNull();
      for (const [label, similarity] of Object.entries(similarities)) {
        if (similarity === null) expect(again[label]).toBeNull();
        else expect(again[label]).toBeCloseTo(similarity, 12);
      }
    });
    fc.assert(property, { seed: 1 });
  });

  it('refuses cells below 0 or infinite, by label, and an unknown rule', () => {
    const bad = (value: number) => new Matrix(['GA', 'AL'], ['313'], Float64Array.of(1, value));
    expect(refusalOf(() => structuralSimilarity(bad(-1), 'GA'))).toMatchObject({
      code: 'NEGATIVE_VALUE',
      path: 'structure[AL][313]',
    });
    expect(refusalOf(() => structuralSimilarity(bad(Number.POSITIVE_INFINITY), 'GA'))).toMatchObject({
      code: 'INVALID_MEASURE_VALUE',
    });
    expect(refusalOf(() => structuralSimilarity(bad(1), 'GA', { missing: 'zero' as 'withhold' }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.missing',
    });
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

  it.each([1e-200, 1e200])('is the same in a unit of %s, where squares are no doubles', (unit) => {
    const inUnit = features(['GA', 10, 5 * unit], ['NC', 11, 6 * unit], ['WY', 2, unit], ['TX', 29, 4 * unit]);
    const expected = similarRegions('GA', {
      features: features(['GA', 10, 5], ['NC', 11, 6], ['WY', 2, 1], ['TX', 29, 4]),
    })!;
    similarRegions('GA', { features: inUnit })!.peers.forEach(({ region, distance }, i) => {
      expect(region).toBe(expected.peers[i]!.region);
      expect(distance).toBeCloseTo(expected.peers[i]!.distance, 12);
    });
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

  it('is a distance in deviations of log population and of the features as they are, by hand', () => {
    // ln population 0, 1, 3 and a plain feature 10, 30, 20: deviations √(14/9) and √(200/3) over all three
    const table = new Matrix(
      ['GA', 'NC', 'WY'],
      ['population', 'traded'],
      Float64Array.of(1, 10, Math.E, 30, Math.E ** 3, 20),
    );
    const { peers, convention } = similarRegions('GA', { features: table }, { weights: { population: 3 } })!;
    const [bySize, byTraded] = [Math.sqrt(14 / 9), Math.sqrt(200 / 3)];
    expect(convention.features).toMatchObject([
      { name: 'population', logarithmic: true, weight: 0.75, spread: expect.closeTo(bySize, 12) },
      { name: 'traded', logarithmic: false, weight: 0.25, spread: expect.closeTo(byTraded, 12) },
    ]);
    const distances = Object.fromEntries(peers.map(({ region, distance }) => [region, distance]));
    expect(distances.NC).toBeCloseTo(Math.sqrt(0.75 * (1 / bySize) ** 2 + 0.25 * (20 / byTraded) ** 2), 12);
    expect(distances.WY).toBeCloseTo(Math.sqrt(0.75 * (3 / bySize) ** 2 + 0.25 * (10 / byTraded) ** 2), 12);
    expect(peers.map(({ region, rankBySize, rankByStructure }) => [region, rankBySize, rankByStructure])).toEqual([
      ['NC', 1, null],
      ['WY', 2, null],
    ]);
  });

  it('finds the same peers in other units', () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e5 }));
    const property = fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (list) => {
      const distances = (unit: number, other: number) => {
        const rows = list.map(([first, second], i) => [`r${i}`, first * unit, second * other] as const);
        const { peers } = similarRegions('r0', { features: features(...rows) }, { count: 8 })!;
        return Object.fromEntries(peers.map(({ region, distance }) => [region, distance]));
      };
      const plain = distances(1, 1);
      // powers of 2, so that equal figures stay equal
      for (const [region, distance] of Object.entries(distances(2 ** -10, 2 ** 12))) {
        expect(distance).toBeCloseTo(plain[region]!, 6);
      }
    });
    fc.assert(property, { seed: 1 });
  });

  it('puts regions equally near in the order of their labels, and one alone beside none', () => {
    const same = features(['B', 5, 5], ['A', 5, 5], ['C', 5, 5]);
    const { peers, convention } = similarRegions('B', { features: same })!;
    expect(peers.map(({ region, distance }) => [region, distance])).toEqual([
      ['A', 0],
      ['C', 0],
    ]);
    expect(convention.features.map(({ spread }) => spread)).toEqual([0, 0]);
    expect(similarRegions('A', { features: features(['A', 5, 5]) })).toMatchObject({ peers: [], of: 0 });
  });

  it('refuses what it cannot do', () => {
    const code = 'INVALID_OPTION';
    expect(refusalOf(() => similarRegions('GA', { features: four }, { weights: { rain: 1 } }))).toMatchObject({
      code,
      path: 'options.weights.rain',
    });
    expect(
      refusalOf(() => similarRegions('GA', { features: four }, { weights: { population: 0, gdpPerCapita: 0 } })),
    ).toMatchObject({ code, path: 'options.weights' });
    expect(refusalOf(() => similarRegions('GA', { features: four }, { weights: { population: -1 } }))).toMatchObject({
      code,
    });
    expect(refusalOf(() => similarRegions('GA', { features: four }, { logarithmic: ['gpd'] }))).toMatchObject({
      code,
      path: 'options.logarithmic[0]',
    });
    expect(refusalOf(() => similarRegions('GA', { features: features(['GA', -1, 5], ['NC', 1, 5]) }))).toMatchObject({
      code: 'NEGATIVE_VALUE',
      path: 'profiles.features[GA][population]',
    });
    const taken = new Matrix(['GA'], ['structure'], Float64Array.of(1));
    expect(refusalOf(() => similarRegions('GA', { features: taken, structure: taken }))).toMatchObject({
      code: 'INVALID_NAME',
    });
    expect(refusalOf(() => similarRegions('AK', { features: four }))).toMatchObject({ code: 'UNKNOWN_REGION' });
    expect(refusalOf(() => similarRegions('GA', { features: four }, { count: 0 }))).toMatchObject({
      code: 'INVALID_OPTION',
    });
  });
});
