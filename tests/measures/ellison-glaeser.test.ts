import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { colocationIndex } from '../../src/measures/colocation-index.ts';
import { ellisonGlaeser } from '../../src/measures/ellison-glaeser.ts';
import { ellisonGlaeserOfPlants } from '../../src/measures/ellison-glaeser-of-plants.ts';
import { plantHerfindahl } from '../../src/measures/plant-herfindahl.ts';
import { refusalOf } from '../refusal.ts';

const missing = Number.NaN;
const table = (rows: readonly string[], columns: readonly string[], ...cells: number[]) =>
  new Matrix(rows, columns, Float64Array.from(cells));
const jobs = table(['GA', 'AL', 'FL'], ['carpets', 'food'], 90, 110, 10, 90, 0, 100);
const plant = (industry: string, region: string, employment: number | null) => ({ industry, region, employment });

describe('ellisonGlaeser', () => {
  it('compares regions in the industry with regions in all, and takes off what plants explain', () => {
    const { values, ...notes } = ellisonGlaeser(jobs, { carpets: 0.1, food: 0.02 });
    const raw = (0.9 - 0.5) ** 2 + (0.1 - 0.25) ** 2 + 0.25 ** 2;
    const spread = 1 - (0.5 ** 2 + 0.25 ** 2 + 0.25 ** 2);
    expect(values.carpets!.rawConcentration).toBeCloseTo(raw, 14);
    expect(values.carpets!.gamma).toBeCloseTo((raw - spread * 0.1) / (spread * 0.9), 14);
    expect(notes).toEqual({
      missingCells: 0,
      unmatched: { rows: { onlyFirst: [], onlySecond: [] }, columns: { onlyFirst: [], onlySecond: [] } },
      convention: { totals: 'summed', missing: 'withhold' },
    });
  });

  it('of an industry spread as all jobs and of endless plants is 0', () => {
    const even = table(['a', 'b'], ['x', 'y'], 1, 2, 3, 6);
    expect(ellisonGlaeser(even, { x: 0, y: 0 }).values.x).toMatchObject({ gamma: 0, rawConcentration: 0 });
  });

  it('is below 0 where plants are spread more evenly than chance', () => {
    const even = table(['a', 'b'], ['x', 'y'], 1, 2, 3, 6);
    expect(ellisonGlaeser(even, { x: 0.5, y: 0.5 }).values.x!.gamma).toBeCloseTo(-1, 14);
  });

  it('compares with the sizes given, by label', () => {
    const { values, unmatched, convention } = ellisonGlaeser(
      jobs,
      { carpets: 0.1, paper: 0.1 },
      {
        totals: { FL: 25, GA: 50, AL: 25, TN: 900 },
      },
    );
    expect(values.carpets!.gamma).toBeCloseTo(ellisonGlaeser(jobs, { carpets: 0.1 }).values.carpets!.gamma!, 14);
    expect(values.food).toMatchObject({ gamma: null, plantHerfindahl: null, rawConcentration: expect.any(Number) });
    expect(unmatched).toEqual({
      rows: { onlyFirst: [], onlySecond: ['TN'] },
      columns: { onlyFirst: ['food'], onlySecond: ['paper'] },
    });
    expect(convention.totals).toBe('given');
  });

  it('has no γ for a single plant, for one region, and nothing for an industry without jobs', () => {
    expect(ellisonGlaeser(jobs, { carpets: 1 }).values.carpets).toMatchObject({ gamma: null, plantHerfindahl: 1 });
    expect(ellisonGlaeser(table(['a'], ['x'], 3), { x: 0.5 }).values.x).toMatchObject({
      gamma: null,
      rawConcentration: 0,
    });
    const { none } = ellisonGlaeser(table(['a', 'b'], ['x', 'none'], 1, 0, 2, 0), { x: 0.1, none: 0.1 }).values;
    expect(none).toEqual({ gamma: null, rawConcentration: null, plantHerfindahl: 0.1 });
  });

  it('does not hear of a region of zeros', () => {
    const withZero = table(['GA', 'zero', 'AL', 'FL'], ['carpets', 'food'], 90, 110, 0, 0, 10, 90, 0, 100);
    expect(ellisonGlaeser(withZero, { carpets: 0.1 }).values).toEqual(ellisonGlaeser(jobs, { carpets: 0.1 }).values);
  });

  describe('with a missing cell', () => {
    const partly = table(['GA', 'AL', 'FL'], ['carpets', 'food'], 90, missing, 10, 90, 0, 100);

    it('withholds all, as the size of the region is not known', () => {
      const { values, missingCells } = ellisonGlaeser(partly, { carpets: 0.1, food: 0.1 });
      expect([values.carpets!.rawConcentration, values.food!.rawConcentration, missingCells]).toEqual([null, null, 1]);
    });

    it('withholds its industry where sizes are given', () => {
      const { values } = ellisonGlaeser(partly, { carpets: 0.1 }, { totals: { GA: 200, AL: 100, FL: 100 } });
      expect(values.carpets!.gamma).toBeCloseTo(ellisonGlaeser(jobs, { carpets: 0.1 }).values.carpets!.gamma!, 14);
      expect(values.food!.rawConcentration).toBeNull();
    });

    it('leaves it out on request', () => {
      const { values } = ellisonGlaeser(partly, { carpets: 0.1 }, { missing: 'sum-known' });
      expect(values.food!.rawConcentration).toBeCloseTo((90 / 190 - 100 / 290) ** 2 + (100 / 190 - 100 / 290) ** 2, 14);
    });
  });

  it.each([
    ['an H above 1', jobs, { carpets: 23 }, 'INVALID_OPTION', 'plantHerfindahls[carpets]'],
    ['an H below 0', jobs, { carpets: -0.1 }, 'NEGATIVE_VALUE', 'plantHerfindahls[carpets]'],
    ['jobs below 0', table(['GA'], ['food'], -1), {}, 'NEGATIVE_VALUE', 'matrix[GA][food]'],
  ])('refuses %s', (_, matrix, herfindahls, code, path) => {
    expect(refusalOf(() => ellisonGlaeser(matrix, herfindahls))).toMatchObject({ code, path });
  });
});

describe('ellisonGlaeserOfPlants', () => {
  const plants = [plant('x', 'a', 60), plant('x', 'a', 40), plant('y', 'a', 50), plant('y', 'b', 150)];

  it('is the index of the jobs that the plants have', () => {
    const { values, ...notes } = ellisonGlaeserOfPlants(plants);
    const ofJobs = ellisonGlaeser(table(['a', 'b'], ['x', 'y'], 100, 50, 0, 150), { x: 0.52, y: 0.625 });
    expect(values.x).toEqual({
      ...ofJobs.values.x,
      plantHerfindahl: expect.closeTo(0.52, 14),
      z: expect.any(Number),
      plants: 2,
    });
    expect(notes).toEqual({
      missingCells: 0,
      unmatched: { rows: { onlyFirst: [], onlySecond: [] } },
      convention: { totals: 'summed', missing: 'withhold' },
    });
  });

  it('has the same figures in any order of the plants', () => {
    const { values } = ellisonGlaeserOfPlants([...plants].reverse());
    const { values: inOrder } = ellisonGlaeserOfPlants(plants);
    expect(values.y!.gamma).toBeCloseTo(inOrder.y!.gamma!, 12);
    expect(values.y!.z).toBeCloseTo(inOrder.y!.z!, 12);
  });

  it('of a single plant has neither γ nor z', () => {
    const { values } = ellisonGlaeserOfPlants([plant('x', 'a', 5), ...plants.slice(2)]);
    expect(values.x).toMatchObject({ gamma: null, z: null, plants: 1, plantHerfindahl: 1 });
  });

  it('withholds all for a missing plant, or leaves it out on request and counts it', () => {
    const partly = [...plants, plant('x', 'b', null), plant('z', 'b', null)];
    const withheld = ellisonGlaeserOfPlants(partly);
    expect(withheld.values.y).toMatchObject({ gamma: null, rawConcentration: null, plantHerfindahl: 0.625, z: null });
    expect(withheld.values.x).toMatchObject({ plantHerfindahl: null, plants: 3 });
    expect(withheld.missingCells).toBe(2);
    const { values, missingCells } = ellisonGlaeserOfPlants(partly, { missing: 'sum-known' });
    expect(values.x).toEqual(ellisonGlaeserOfPlants(plants).values.x);
    expect(values.z).toEqual({ gamma: null, rawConcentration: null, plantHerfindahl: null, z: null, plants: 0 });
    expect(missingCells).toBe(2);
  });

  it('of no plants has no industries', () => {
    expect(ellisonGlaeserOfPlants([]).values).toEqual({});
  });

  it('refuses more pairs of regions and industries than fit', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => plant(`i${i}`, `r${i}`, 1));
    expect(refusalOf(() => ellisonGlaeserOfPlants(many))).toMatchObject({ code: 'TOO_LARGE', path: 'plants' });
  });

  it('refuses a plant of less than nobody', () => {
    expect(refusalOf(() => ellisonGlaeserOfPlants([...plants, plant('x', 'a', -5)]))).toMatchObject({
      code: 'NEGATIVE_VALUE',
      path: 'plants[4].employment',
    });
  });
});

describe('plantHerfindahl', () => {
  const sizes = [1, 2, 4, 4, 4, 60, 90, 700];
  const classes = [
    { establishments: 5, from: 1, to: 4, employment: 15 },
    { establishments: 0, from: 5, to: 49, employment: 0 },
    { establishments: 2, from: 50, to: 99, employment: 150 },
    { establishments: 1, from: 100, to: null, employment: 700 },
  ];

  it('lies between equal plants in each class and the most unequal ones', () => {
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const truth = sizes.reduce((sum, size) => sum + (size / total) ** 2, 0);
    const { index, atMost, ...counts } = plantHerfindahl(classes)!;
    expect(index).toBeCloseTo((15 ** 2 / 5 + 150 ** 2 / 2 + 700 ** 2) / 865 ** 2, 14);
    expect(index).toBeLessThanOrEqual(truth);
    expect(atMost).toBeGreaterThanOrEqual(truth);
    expect(counts).toEqual({ establishments: 8, assumedClasses: 0 });
  });

  it('takes the middle of a class whose employment is not published, and gives no bound', () => {
    const suppressed = classes.map((one) => (one.from === 50 ? { ...one, employment: null } : one));
    const { index, ...rest } = plantHerfindahl(suppressed)!;
    expect(index).toBeCloseTo((15 ** 2 / 5 + 149 ** 2 / 2 + 700 ** 2) / 864 ** 2, 14);
    expect(rest).toEqual({ atMost: null, establishments: 8, assumedClasses: 1 });
  });

  it('does not need the employment of an empty open class', () => {
    const [small] = classes;
    expect(plantHerfindahl([small!, { establishments: 0, from: 1000, to: null }])!.index).toBeCloseTo(0.2, 14);
  });

  it('of equal plants is 1 by their number, with no room above', () => {
    expect(plantHerfindahl([{ establishments: 4, from: 5, to: 5, employment: 20 }])).toMatchObject({
      index: 0.25,
      atMost: 0.25,
    });
  });

  it('takes employment outside of the bounds, as noise can make it', () => {
    const { index, atMost } = plantHerfindahl([{ establishments: 2, from: 1, to: 4, employment: 10 }])!;
    expect(index).toBe(0.5);
    expect(atMost).toBeGreaterThanOrEqual(index);
  });

  it.each([1e-200, 1e200])('is the same with employees in a unit of %s, where squares are no doubles', (unit) => {
    const inUnit = classes.map(({ establishments, from, to, employment }) => ({
      establishments,
      from: from * unit,
      to: to === null ? null : to * unit,
      employment: employment * unit,
    }));
    const [one, other] = [plantHerfindahl(inUnit)!, plantHerfindahl(classes)!];
    expect(one.index).toBeCloseTo(other.index, 12);
    expect(one.atMost).toBeCloseTo(other.atMost!, 12);
  });

  it('of one plant is 1, whatever its class', () => {
    expect(plantHerfindahl([{ establishments: 1, from: 50, to: 99, employment: 80 }])).toMatchObject({
      index: 1,
      atMost: 1,
    });
  });

  it('has the most unequal plants for its bound', () => {
    // 4, 4, 4, 2 and six of 1 in the class 1–4
    const { atMost } = plantHerfindahl([{ establishments: 10, from: 1, to: 4, employment: 20 }])!;
    expect(atMost).toBeCloseTo((3 * 16 + 4 + 6) / 400, 14);
  });

  it.each([
    ['no classes', []],
    ['no establishments', [{ establishments: 0, from: 1, to: 4, employment: 0 }]],
    ['an open class without employment', [{ establishments: 1, from: 1000, to: null }]],
    ['nobody employed', [{ establishments: 3, from: 0, to: 4, employment: 0 }]],
  ])('is null with %s', (_, list) => {
    expect(plantHerfindahl(list)).toBeNull();
  });

  it.each([
    [{ establishments: -1, from: 1, to: 4 }, 'NEGATIVE_VALUE', 'classes[0].establishments'],
    [{ establishments: 0.5, from: 1, to: 4 }, 'INVALID_MEASURE_VALUE', 'classes[0].establishments'],
    [{ establishments: 1, from: 4, to: 1 }, 'INVALID_OPTION', 'classes[0].to'],
    [
      { establishments: Number.POSITIVE_INFINITY, from: 1, to: 4 },
      'INVALID_MEASURE_VALUE',
      'classes[0].establishments',
    ],
  ])('refuses %o', (one, code, path) => {
    expect(refusalOf(() => plantHerfindahl([one]))).toMatchObject({ code, path });
  });
});

describe('colocationIndex', () => {
  it('is the share of pairs in one region', () => {
    expect(colocationIndex([1, 1], [1, 1])).toBe(0.5);
    expect(colocationIndex([3, 0], [0, 2])).toBe(0);
    expect(colocationIndex([3, 0], [2, 0])).toBe(1);
  });

  it('is null where an industry has no establishment or a count is missing', () => {
    expect(colocationIndex([0, 0], [1, 2])).toBeNull();
    expect(colocationIndex([1, null], [1, 2])).toBeNull();
    expect(colocationIndex([], [])).toBeNull();
  });

  it.each([1e-200, 1e200, 1e308])('is the same in a unit of %s, where products are no doubles', (unit) => {
    expect(colocationIndex([unit, unit], [unit, unit])).toBeCloseTo(0.5, 12);
  });

  it('refuses lists of different regions, and counts below 0', () => {
    expect(refusalOf(() => colocationIndex([1], [1, 2])).code).toBe('LENGTH_MISMATCH');
    expect(refusalOf(() => colocationIndex([1, -1], [1, 2]))).toMatchObject({
      code: 'NEGATIVE_VALUE',
      path: 'first[1]',
    });
  });
});
