import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { economicComplexity, economicComplexityAsync } from '../../src/measures/complexity/economic-complexity.ts';
import { presence } from '../../src/measures/complexity/presence.ts';
import { regionalComplexity } from '../../src/measures/complexity/regional-complexity.ts';
import { refusalOf } from '../refusal.ts';
import { numbered, presenceOf, shuffled } from './complexity-tables.ts';

const nested = presenceOf('1111', '1110', '1100', '1000');

describe('economicComplexity', () => {
  const tables = fc.tuple(fc.integer({ min: 3, max: 7 }), fc.integer({ min: 3, max: 9 })).chain(([height, width]) => {
    const row = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: width, maxLength: width });
    return fc.array(row, { minLength: height, maxLength: height });
  });
  const measure = (matrix: Matrix) => economicComplexity(presence(matrix, { cells: 'index' }));

  it('has mean 0 and deviation 1, and the ECI of a region is the mean PCI of its products', () => {
    const property = fc.property(tables, (data) => {
      const matrix = numbered(data);
      const { eci, pci, undefinedBecause, secondEigenvalue, eigenvalueGap } = measure(matrix);
      const known = Object.values(eci).filter((figure) => figure !== null);
      if (undefinedBecause !== null) {
        expect(known).toEqual([]);
        return;
      }
      expect(secondEigenvalue!).toBeLessThanOrEqual(1);
      expect(eigenvalueGap!).toBeGreaterThan(0);
      expect(known.reduce((sum, figure) => sum + figure, 0)).toBeCloseTo(0, 8);
      expect(known.reduce((sum, figure) => sum + figure ** 2, 0) / known.length).toBeCloseTo(1, 8);
      const means = regionalComplexity(presence(matrix, { cells: 'index' }), pci).eci;
      for (const [region, figure] of Object.entries(eci)) {
        if (figure !== null) expect(means[region]).toBeCloseTo(figure, 6);
      }
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });

  it('depends on the order of neither regions nor products, and a region of zeros changes nothing', () => {
    const property = fc.property(tables, (data) => {
      const matrix = numbered(data);
      const backwards = shuffled(
        matrix,
        [...matrix.rowLabels.keys()].reverse(),
        [...matrix.columnLabels.keys()].reverse(),
      );
      const withZeros = numbered([...data, data[0]!.map(() => 0)]);
      const found = measure(matrix);
      for (const again of [measure(backwards), measure(withZeros)]) {
        expect(again.undefinedBecause).toBe(found.undefinedBecause);
        // near a tie the second vector is settled by rounding
        if (found.undefinedBecause !== null || found.eigenvalueGap! < 1e-4) continue;
        for (const region of matrix.rowLabels) {
          if (found.convention.sign === again.convention.sign)
            expect(again.eci[region] ?? 0).toBeCloseTo(found.eci[region] ?? 0, 6);
        }
      }
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });

  it('ranks a nested table by diversity, chips above grain', () => {
    const { eci, pci, convention } = economicComplexity(nested);
    const [first, second, third, fourth] = ['R1', 'R2', 'R3', 'R4'].map((region) => eci[region]!) as [
      number,
      number,
      number,
      number,
    ];
    expect(first).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(third);
    expect(third).toBeGreaterThan(fourth);
    expect(pci.I4!).toBeGreaterThan(pci.I1!);
    expect(convention).toMatchObject({ method: 'eigenvector', sign: 'diversity', standardization: 'population' });
  });

  it.each([
    ['nothing-present', presenceOf('00', '00'), 0],
    ['disconnected', presenceOf('1100', '1100', '0011', '0011'), 2],
    ['one-dimension', presenceOf('111', '111'), 1],
    ['tied', presenceOf('110', '011', '101'), 1],
  ] as const)('is undefined, never arbitrary: %s', (reason, present, components) => {
    const result = economicComplexity(present);
    expect(result.undefinedBecause).toBe(reason);
    expect(result.components).toHaveLength(components);
    expect(Object.values(result.eci).every((figure) => figure === null)).toBe(true);
    expect(Object.values(result.pci).every((figure) => figure === null)).toBe(true);
  });

  it('names the regions and products of each component, and those that belong to none', () => {
    const { components, withoutProducts, withoutRegions } = economicComplexity(
      presenceOf('11000', '11000', '00110', '00000'),
    );
    expect(components).toEqual([
      { rows: ['R1', 'R2'], columns: ['I1', 'I2'] },
      { rows: ['R3'], columns: ['I3', 'I4'] },
    ]);
    expect({ withoutProducts, withoutRegions }).toEqual({ withoutProducts: ['R4'], withoutRegions: ['I5'] });
  });

  it('one region, one product, and a cell that is missing have no index', () => {
    const one = economicComplexity(presenceOf('111'));
    expect(one.undefinedBecause).toBe('one-dimension');
    expect(economicComplexity(presenceOf('1', '1')).undefinedBecause).toBe('one-dimension');
    const lacking = new Matrix(['a', 'b'], ['x', 'y'], Float64Array.of(1, Number.NaN, 3, 4));
    expect(economicComplexity(presence(lacking)).undefinedBecause).toBe('undecided');
  });

  it('the deviation of a sample is smaller by √(n/(n − 1)), and products in their own scale have mean 0', () => {
    const population = economicComplexity(nested).eci;
    const { eci, pci } = economicComplexity(nested, { standardization: 'sample', productScale: 'products' });
    for (const region of ['R1', 'R4']) expect(population[region]! / eci[region]!).toBeCloseTo(Math.sqrt(4 / 3), 10);
    expect(Object.values(pci).reduce<number>((sum, figure) => sum + figure!, 0)).toBeCloseTo(0, 10);
  });

  it('is the same in chunks, hears an abort, and refuses unknown conventions', async () => {
    expect(await economicComplexityAsync(nested)).toEqual(economicComplexity(nested));
    await expect(economicComplexityAsync(nested, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    const refused = refusalOf(() => economicComplexity(nested, { standardization: 'n' as 'sample' }));
    expect(refused).toMatchObject({ code: 'INVALID_OPTION', path: 'options.standardization' });
  });
});

describe('regionalComplexity', () => {
  it('leaves out what cannot be told, as where the totals of the world lack a product', () => {
    const states = new Matrix(['US-GA', 'US-AL'], ['3361', '3363', '3364'], Float64Array.of(8, 1, 1, 1, 8, 1));
    const totals = { name: 'world', columns: { '3361': 100, '3363': 100 }, total: 300 };
    const present = presence(states, { totals, missing: 'sum-known' });
    const pci = { '3361': 1, '3363': 0, '3364': 3 };
    expect(regionalComplexity(present, pci).eci).toEqual({ 'US-GA': null, 'US-AL': null });
    expect(regionalComplexity(present, pci, { missing: 'sum-known' })).toMatchObject({
      eci: { 'US-GA': 1, 'US-AL': 0 },
      products: { 'US-GA': 1, 'US-AL': 1 },
      leftOut: { 'US-GA': 1, 'US-AL': 1 },
    });
  });

  const present = presenceOf('1100', '0011', '0000');

  it('is the mean PCI of what is present, and null without products', () => {
    const { eci, products, withoutProducts } = regionalComplexity(present, { I1: 1, I2: 3, I3: -1, I4: 0 });
    expect(eci).toEqual({ R1: 2, R2: -0.5, R3: null });
    expect(products).toEqual({ R1: 2, R2: 2, R3: 0 });
    expect(withoutProducts).toEqual(['R3']);
  });

  it('withholds a region that has a product without a PCI, or leaves it out; labels that do not match are listed', () => {
    const pci = { I1: 1, I3: -1, I4: 0, I9: 5 };
    expect(regionalComplexity(present, pci)).toMatchObject({
      eci: { R1: null, R2: -0.5 },
      unmatched: { onlyPresence: ['I2'], onlyComplexity: ['I9'] },
    });
    expect(regionalComplexity(present, pci, { missing: 'sum-known' }).eci.R1).toBe(1);
    expect(regionalComplexity(present, pci, { missing: 'sum-known' }).leftOut).toEqual({ R1: 1, R2: 0, R3: 0 });
    const infinite = refusalOf(() => regionalComplexity(present, { I1: Number.POSITIVE_INFINITY }));
    expect(infinite).toMatchObject({ code: 'INVALID_MEASURE_VALUE', path: 'productComplexity[I1]' });
  });
});
