import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contiguity,
  contiguityOrder,
  greatCircleDistance,
  meanEarthRadiusKm,
  weightedDistance,
} from '../../src/measures/index.ts';
import { refusalOf } from '../refusal.ts';

const point = fc.record({
  latitude: fc.integer({ min: -90, max: 90 }),
  longitude: fc.integer({ min: -180, max: 180 }),
});
const radians = (degrees: number) => (degrees * Math.PI) / 180;

describe('greatCircleDistance', () => {
  it('is the spherical law of cosines, which is exact for places that are far apart', () => {
    const property = fc.property(point, point, (from, to) => {
      const [a, b] = [radians(from.latitude), radians(to.latitude)];
      const cosine =
        Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(radians(to.longitude - from.longitude));
      const expected = meanEarthRadiusKm * Math.acos(Math.max(-1, Math.min(1, cosine)));
      const distance = greatCircleDistance(from, to)!;
      expect(Math.abs(distance - expected)).toBeLessThan(0.2);
      expect(greatCircleDistance(to, from)).toBeCloseTo(distance, 8);
      expect(distance).toBeGreaterThanOrEqual(0);
      expect(distance).toBeLessThanOrEqual(Math.PI * meanEarthRadiusKm + 1e-9);
    });
    fc.assert(property, { seed: 1 });
  });

  it('keeps the triangle inequality, and tells places a meter apart', () => {
    const property = fc.property(point, point, point, (a, b, c) => {
      expect(greatCircleDistance(a, c)!).toBeLessThanOrEqual(
        greatCircleDistance(a, b)! + greatCircleDistance(b, c)! + 1e-6,
      );
    });
    fc.assert(property, { seed: 1 });
    const meter = greatCircleDistance({ latitude: 33, longitude: -84 }, { latitude: 33.000009, longitude: -84 })!;
    expect(meter * 1000).toBeCloseTo(1.0007, 3);
  });

  it('is the worked number of Rosetta Code: Nashville to Los Angeles, 2886.44 km at 6,371 and 2887.26 km at 6,372.8', () => {
    const nashville = { latitude: 36.12, longitude: -86.67 };
    const losAngeles = { latitude: 33.94, longitude: -118.4 };
    expect(greatCircleDistance(nashville, losAngeles, { radiusKm: 6371 })).toBeCloseTo(2886.444442837984, 8);
    expect(greatCircleDistance(nashville, losAngeles, { radiusKm: 6372.8 })).toBeCloseTo(2887.2599506071106, 8);
  });

  it('reaches half around the globe, to half a metre', () => {
    const distance = greatCircleDistance({ latitude: 40, longitude: 10 }, { latitude: -40, longitude: -170 })!;
    expect(distance).toBeCloseTo(Math.PI * meanEarthRadiusKm, 3);
    expect(distance).toBeLessThanOrEqual(Math.PI * meanEarthRadiusKm);
  });

  it('takes a longitude once around for the same', () => {
    const here = { latitude: 33, longitude: -84 };
    const there = { latitude: -20, longitude: 150 };
    const around = greatCircleDistance(here, { ...there, longitude: 150 - 360 })!;
    expect(around).toBeCloseTo(greatCircleDistance(here, there)!, 6);
  });

  it('a quarter of a meridian is a quarter of the circumference', () => {
    const pole = { latitude: 90, longitude: 17 };
    expect(greatCircleDistance({ latitude: 0, longitude: 0 }, pole)).toBeCloseTo((Math.PI / 2) * meanEarthRadiusKm, 9);
  });

  it('is null for an unknown place and refuses what is on no globe', () => {
    const here = { latitude: 33, longitude: -84 };
    expect(greatCircleDistance(here, { latitude: null, longitude: 3 })).toBeNull();
    expect(refusalOf(() => greatCircleDistance(here, { latitude: 91, longitude: 0 }))).toMatchObject({
      code: 'INVALID_MEASURE_VALUE',
      path: 'to.latitude',
    });
    expect(refusalOf(() => greatCircleDistance(here, here, { radiusKm: 0 }))).toMatchObject({ code: 'INVALID_OPTION' });
  });
});

describe('weightedDistance', () => {
  const place = fc.record({
    latitude: fc.integer({ min: -60, max: -10 }),
    longitude: fc.integer({ min: -100, max: 100 }),
    weight: fc.integer({ min: 1, max: 9 }),
  });
  const other = place.map(({ latitude, ...rest }) => ({ latitude: -latitude, ...rest }));

  it('lies between the nearest and the farthest pair, the harmonic mean not above the arithmetic one', () => {
    const property = fc.property(
      fc.array(place, { minLength: 1, maxLength: 4 }),
      fc.array(other, { minLength: 1, maxLength: 4 }),
      (from, to) => {
        const pairs = from.flatMap((a) => to.map((b) => greatCircleDistance(a, b)!));
        const harmonic = weightedDistance(from, to).distance!;
        const arithmetic = weightedDistance(from, to, { mean: 'arithmetic' }).distance!;
        expect(harmonic).toBeLessThanOrEqual(arithmetic + 1e-6);
        expect(harmonic).toBeGreaterThanOrEqual(Math.min(...pairs) - 1e-6);
        expect(arithmetic).toBeLessThanOrEqual(Math.max(...pairs) + 1e-6);
        expect(weightedDistance(to, [...from].reverse()).distance).toBeCloseTo(harmonic, 6);
      },
    );
    fc.assert(property, { seed: 1 });
  });

  it('is Head and Mayer’s formula, by hand', () => {
    const from = [
      { latitude: 33, longitude: -84, weight: 3 },
      { latitude: 32, longitude: -81, weight: 1 },
    ];
    const to = [{ latitude: 9, longitude: -79, weight: 5 }];
    const [a, b] = from.map((one) => greatCircleDistance(one, to[0]!)!) as [number, number];
    expect(weightedDistance(from, to).distance).toBeCloseTo(1 / (0.75 / a + 0.25 / b), 8);
    expect(weightedDistance(from, to, { mean: 'arithmetic' }).distance).toBeCloseTo(0.75 * a + 0.25 * b, 8);
    expect(weightedDistance(from, to).convention).toEqual({ mean: 'harmonic', theta: -1, radiusKm: meanEarthRadiusKm });
  });

  it('needs no coordinate of a place that weighs nothing', () => {
    const here = { latitude: 33, longitude: -84, weight: 1 };
    const there = [
      { latitude: 9, longitude: -79, weight: 2 },
      { latitude: null, longitude: null, weight: 0 },
    ];
    expect(weightedDistance([here], there).distance).toBeCloseTo(greatCircleDistance(here, there[0]!)!, 8);
    expect(weightedDistance([here], [...there, { ...here, latitude: null }]).distance).toBeNull();
    expect(weightedDistance([], there).distance).toBeNull();
  });

  it('knows one place by several coordinates: the date line and the poles', () => {
    const at = (latitude: number, longitude: number) => [{ latitude, longitude, weight: 1 }];
    expect(weightedDistance(at(-17, 180), at(-17, -180)).distance).toBeNull();
    expect(weightedDistance(at(90, 0), at(90, 100)).distance).toBeNull();
    expect(weightedDistance(at(0, 0), at(0, 0.00001)).distance).toBeCloseTo(0.001112, 6);
  });

  it('does not depend on the unit of the weights, nor changes what it is given', () => {
    const from = Object.freeze([Object.freeze({ latitude: 33, longitude: -84, weight: 3 })]);
    const to = [
      { latitude: 9, longitude: -79, weight: 1e-300 },
      { latitude: 19, longitude: -99, weight: 3e-300 },
    ];
    const larger = to.map((one) => ({ ...one, weight: one.weight * 1e308 }));
    expect(weightedDistance(from, larger).distance).toBeCloseTo(weightedDistance(from, to).distance!, 8);
  });

  it('refuses bad options and coordinates, by their place', () => {
    const here = { latitude: 33, longitude: -84, weight: 1 };
    expect(refusalOf(() => weightedDistance([here], [here], { mean: 'median' as 'harmonic' }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.mean',
    });
    expect(refusalOf(() => weightedDistance([here], [here], { radiusKm: Number.NaN }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.radiusKm',
    });
    expect(refusalOf(() => weightedDistance([here], [here, { ...here, latitude: -100 }]))).toMatchObject({
      code: 'INVALID_MEASURE_VALUE',
      path: 'to[1].latitude',
    });
  });

  it('is null where one side weighs nothing, is unknown, or is where the other is', () => {
    const here = { latitude: 33, longitude: -84, weight: 1 };
    expect(weightedDistance([{ ...here, weight: 0 }], [{ ...here, latitude: 0 }]).distance).toBeNull();
    expect(weightedDistance([{ ...here, weight: null }], [{ ...here, latitude: 0 }]).distance).toBeNull();
    expect(weightedDistance([here], [here]).distance).toBeNull();
    expect(weightedDistance([here], [here], { mean: 'arithmetic' }).distance).toBeCloseTo(0, 6);
    expect(refusalOf(() => weightedDistance([{ ...here, weight: -1 }], [here]))).toMatchObject({
      code: 'NEGATIVE_VALUE',
    });
  });
});

describe('contiguity', () => {
  const label = fc.constantFrom('A', 'B', 'C', 'D', 'E');
  const pairs = fc.array(fc.tuple(label, label), { maxLength: 12 });

  it('holds both ways, in any order of the pairs, and nobody borders on itself', () => {
    const property = fc.property(pairs, (list) => {
      const { neighbours, oneWay } = contiguity(list);
      for (const [region, others] of Object.entries(neighbours)) {
        expect(others).not.toContain(region);
        for (const one of others) expect(neighbours[one]).toContain(region);
      }
      expect(contiguity([...list].reverse()).neighbours).toEqual(neighbours);
      for (const [from, to] of oneWay) expect(list.some(([a, b]) => a === to && b === from)).toBe(false);
    });
    fc.assert(property, { seed: 1 });
  });

  it('takes lists that name each border once, twice, or with the region itself for the same', () => {
    const twice = contiguity([
      ['A', 'A'],
      ['A', 'B'],
      ['B', 'A'],
      ['B', 'B'],
      ['C', 'C'],
    ]);
    expect(twice).toEqual({ neighbours: { A: ['B'], B: ['A'], C: [] }, oneWay: [], isolated: ['C'], unmatched: [] });
    const once = contiguity([['B', 'A']], { regions: ['C', 'B', 'A'] });
    expect(once.neighbours).toEqual(twice.neighbours);
    expect(once.oneWay).toEqual([['B', 'A']]);
    expect(contiguity([])).toEqual({ neighbours: {}, oneWay: [], isolated: [], unmatched: [] });
  });

  it('counts as many borders one way as the other, and one more at most by a neighbour', () => {
    const property = fc.property(pairs, label, label, (list, from, to) => {
      const { neighbours } = contiguity(list, { regions: ['A', 'B', 'C', 'D', 'E'] });
      if (from === to) return;
      const orders = contiguityOrder(neighbours, from);
      expect(contiguityOrder(neighbours, to)[from]).toBe(orders[to]);
      expect(orders[to] === 1).toBe(neighbours[from]!.includes(to));
      for (const next of neighbours[to]!) {
        if (next === from || orders[to] === null) continue;
        expect(Math.abs(orders[next]! - orders[to]!)).toBeLessThanOrEqual(1);
      }
    });
    fc.assert(property, { seed: 1 });
  });

  it('counts borders: neighbours are 1, what is not reached is null', () => {
    const { neighbours, isolated } = contiguity(
      [
        ['A', 'B'],
        ['B', 'C'],
        ['C', 'D'],
      ],
      { regions: ['A', 'B', 'C', 'D', 'E'] },
    );
    expect(isolated).toEqual(['E']);
    expect(contiguityOrder(neighbours, 'A')).toEqual({ B: 1, C: 2, D: 3, E: null });
    expect(refusalOf(() => contiguityOrder(neighbours, 'Z'))).toMatchObject({ code: 'UNKNOWN_REGION', path: 'from' });
  });

  it('reports labels that are not among the regions, and refuses what is no pair', () => {
    expect(
      contiguity(
        [
          ['A', 'Q'],
          ['A', 'B'],
        ],
        { regions: ['A', 'B'] },
      ),
    ).toMatchObject({ unmatched: ['Q'], neighbours: { A: ['B'] } });
    expect(refusalOf(() => contiguity([['A']]))).toMatchObject({ code: 'INVALID_NAME', path: 'pairs[0]' });
    expect(refusalOf(() => contiguity([null as never]))).toMatchObject({ code: 'INVALID_NAME', path: 'pairs[0]' });
    expect(refusalOf(() => contiguity([['A', 5 as never]]))).toMatchObject({ path: 'pairs[0][1]' });
    expect(refusalOf(() => contiguity([['', 'B']]))).toMatchObject({ path: 'pairs[0][0]' });
    expect(refusalOf(() => contiguity([], { regions: ['A', 'A'] }))).toMatchObject({ code: 'INVALID_NAME' });
  });
});
