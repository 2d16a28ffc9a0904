import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { economicComplexity } from '../../src/measures/complexity/economic-complexity.ts';
import {
  type MethodOfReflections,
  methodOfReflections,
  methodOfReflectionsAsync,
} from '../../src/measures/complexity/method-of-reflections.ts';
import { presence } from '../../src/measures/complexity/presence.ts';
import datawheel from '../golden/datawheel-small.json' with { type: 'json' };
import germanStates from '../golden/econgeo-german-states.json' with { type: 'json' };
import econGeo from '../golden/econgeo-small.json' with { type: 'json' };
import economicComplexityR from '../golden/economiccomplexity-small.json' with { type: 'json' };
import { refusalOf } from '../refusal.ts';
import { expectAgreement } from './agreement.ts';
import { hasEmptyLine, matrixOf, numbered, presenceOf, shuffled, type Table } from './complexity-tables.ts';

interface Named {
  readonly names: readonly string[];
  readonly values: readonly (number | string)[];
}

const eigen = { absolute: 1e-9, relative: 1e-9 };
const inOrder = ({ names }: Named, figures: MethodOfReflections['regions']) => names.map((name) => figures[name]);

describe('against EconGeo', () => {
  const cases = { ...econGeo.cases, germanStates } as unknown as Record<
    string,
    { input: { m: Table }; output: Record<string, { value: Named }> }
  >;

  // the peer takes empty regions and products out beforehand
  it.each(Object.entries(cases))('morc and mort, whose steps are iterations: %s', (_, { input, output }) => {
    const present = presence(matrixOf(input.m));
    for (const [key, iterations, of, normalization] of [
      ['morc_2', 2, 'regions', 'none'],
      ['morc_20', 20, 'regions', 'range-100'],
      ['mort_2', 2, 'products', 'none'],
      ['mort_19', 19, 'products', 'range-100'],
    ] as const) {
      const figures = methodOfReflections(present, iterations, { normalization })[of];
      const { value } = output[key]!;
      expectAgreement(
        {
          function: 'methodOfReflections',
          peer: 'EconGeo 2.1',
          variant: `${of}, ${iterations} iterations, ${normalization}`,
        },
        inOrder(value, figures),
        value.values,
      );
    }
  });

  it.each(Object.entries(cases))('diversity and ubiquity, the iteration 0: %s', (_, { input, output }) => {
    const { regions, products } = methodOfReflections(presence(matrixOf(input.m)), 0);
    for (const [figures, { value }, of] of [
      [regions, output.diversity_rca!, 'regions'],
      [products, output.ubiquity_rca!, 'products'],
    ] as const) {
      expectAgreement(
        { function: 'methodOfReflections', peer: 'EconGeo 2.1', variant: `${of}, 0 iterations` },
        value.names.map((name) => figures[name] ?? 0),
        value.values,
      );
    }
  });
});

describe('20 iterations of economiccomplexity and Datawheel are 18 for regions and 19 for products', () => {
  const cases = economicComplexityR.cases as unknown as Record<
    string,
    { input: { m: Table }; output: Record<string, { value: Record<string, Named> }> }
  >;

  // with an empty region the peer has presence everywhere, a trap of its own
  const full = Object.entries(cases).filter(([, { input }]) => !hasEmptyLine(input.m.data));
  it.each(full)('economiccomplexity, 20 and 4: %s', (_, { input, output }) => {
    const present = presence(matrixOf(input.m));
    for (const iterations of [20, 4]) {
      const at = (iteration: number) => methodOfReflections(present, iteration, { normalization: 'sample' });
      const value = output[`complexity_reflections_${iterations}`]!.value;
      const [regions, products] = [value.complexity_index_country!, value.complexity_index_product!];
      const of = (variant: string) => ({
        function: 'methodOfReflections',
        peer: 'economiccomplexity 2.0.0',
        variant: `${variant}, n − 1`,
      });
      expectAgreement(
        of(`regions, ${iterations - 2} iterations`),
        inOrder(regions, at(iterations - 2).regions),
        regions.values,
        eigen,
      );
      expectAgreement(
        of(`products, ${iterations - 1} iterations`),
        inOrder(products, at(iterations - 1).products),
        products.values,
        eigen,
      );
    }
  });

  it.each(Object.entries(datawheel.cases))('Datawheel: %s', (name, { input, output }) => {
    const present = presence(numbered(input.m));
    const { eci, pci } = output.complexity_20.value as Record<'eci' | 'pci', (number | string)[]>;
    const regions = methodOfReflections(present, 18, { normalization: 'sample' }).regions;
    const products = methodOfReflections(present, 19, { normalization: 'sample' }).products;
    if (name === 'zeroRow4x4') {
      expect(
        [...eci, ...pci].every((figure) => figure === 'NaN'),
        'TRAP: an empty region is NaN for all',
      ).toBe(true);
      expect(regions.R2).toBeNull();
      const others = [regions.R1, regions.R3, regions.R4, ...Object.values(products)];
      expect(others.every((figure) => figure !== null)).toBe(true);
      return;
    }
    const of = (variant: string) => ({
      function: 'methodOfReflections',
      peer: 'Datawheel economic-complexity 0.3.0',
      variant: `${variant}, n − 1`,
    });
    expectAgreement(of('regions, 18 iterations'), Object.values(regions), eci, eigen);
    expectAgreement(of('products, 19 iterations'), Object.values(products), pci, eigen);
  });
});

describe('methodOfReflections', () => {
  const tables = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 7 })).chain(([height, width]) => {
    const row = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: width, maxLength: width });
    return fc.array(row, { minLength: height, maxLength: height });
  });
  const presentIn = (matrix: Matrix) => presence(matrix, { cells: 'index' });

  it('is what plain loops make of the formula', () => {
    fc.assert(
      fc.property(tables, fc.nat(9), (data, iterations) => {
        const present = presentIn(numbered(data));
        const mean = (labels: readonly string[], figures: ReadonlyMap<string, number>) =>
          labels.reduce((sum, label) => sum + figures.get(label)!, 0) / labels.length;
        const of = (row: string) => present.columnLabels.filter((column) => present.has(row, column));
        const among = (column: string) => present.rowLabels.filter((row) => present.has(row, column));
        let regions = new Map(present.rowLabels.map((row) => [row, of(row).length]));
        let products = new Map(present.columnLabels.map((column) => [column, among(column).length]));
        for (let i = 0; i < iterations; i++) {
          [regions, products] = [
            new Map(present.rowLabels.map((row) => [row, mean(of(row), products)])),
            new Map(present.columnLabels.map((column) => [column, mean(among(column), regions)])),
          ];
        }
        const found = methodOfReflections(present, iterations);
        for (const row of present.rowLabels) {
          if (of(row).length === 0) expect(found.regions[row]).toBeNull();
          else expect(found.regions[row]).toBeCloseTo(regions.get(row)!, 10);
        }
        for (const column of present.columnLabels) {
          if (among(column).length === 0) expect(found.products[column]).toBeNull();
          else expect(found.products[column]).toBeCloseTo(products.get(column)!, 10);
        }
      }),
    );
  });

  it('depends on no order, and a region or a product without anything is null and changes no other', () => {
    fc.assert(
      fc.property(
        tables,
        fc.nat(20),
        fc.constantFrom('none', 'sample', 'range-100'),
        (data, iterations, normalization) => {
          const matrix = numbered(data);
          const [height, width] = [data.length, data[0]!.length];
          const wide = numbered([...data.map((row) => [...row, 0]), new Array<number>(width + 1).fill(0)]);
          const backwards = shuffled(
            wide,
            [...wide.rowLabels.keys()].reverse(),
            [...wide.columnLabels.keys()].reverse(),
          );
          const found = methodOfReflections(presentIn(matrix), iterations, { normalization });
          const again = methodOfReflections(presentIn(backwards), iterations, { normalization });
          expect([again.regions[`R${height + 1}`], again.products[`I${width + 1}`]]).toEqual([null, null]);
          expect(again.withoutProducts).toContain(`R${height + 1}`);
          expect(again.withoutRegions).toContain(`I${width + 1}`);
          // after many iterations symmetric tables differ by rounding only, and that is what is normalized
          const isSettled = normalization === 'none' || iterations <= 2;
          for (const [label, figure] of Object.entries({ ...found.regions, ...found.products })) {
            const other = label.startsWith('R') ? again.regions[label] : again.products[label];
            if (figure === null) expect(other).toBeNull();
            else if (isSettled) expect(other).toBeCloseTo(figure, 9);
          }
        },
      ),
    );
  });

  it('even and odd iterations are different things, and say which', () => {
    const nested = presenceOf('111', '110', '100');
    expect(methodOfReflections(nested, 2).convention).toEqual({
      method: 'reflections',
      iterations: 2,
      normalization: 'none',
      regionsAre: 'diversities',
      productsAre: 'ubiquities',
      presence: nested.convention,
    });
    expect(methodOfReflections(nested, 3).convention).toMatchObject({
      regionsAre: 'ubiquities',
      productsAre: 'diversities',
    });
    const [even, odd] = [18, 19].map((iterations) => methodOfReflections(nested, iterations));
    expect(even!.regions.R1).toBeGreaterThan(even!.regions.R3!);
    expect(odd!.regions.R1).toBeLessThan(odd!.regions.R3!);
    expect(odd!.products.I3).toBeGreaterThan(odd!.products.I1!);
    expect(even!.products.I3).toBeLessThan(even!.products.I1!);
  });

  it('the readings of even and odd contradict each other where diverse regions have ubiquitous products', () => {
    const present = presence(matrixOf(germanStates.input.m));
    const inDeviations = (iterations: number) =>
      Object.values(methodOfReflections(present, iterations, { normalization: 'population' }).regions) as number[];
    const [even, odd] = [inDeviations(18), inDeviations(19)];
    const correlation = even.reduce((sum, figure, i) => sum + figure * odd[i]!, 0) / even.length;
    expect(correlation).toBeGreaterThan(0.99);
  });

  it.each([
    'nested6',
    'binary5x5',
    'chain7x8',
  ] as const)('after a thousand iterations the normalized figures are those of the second eigenvector, to rounding: %s', (name) => {
    const present = presence(matrixOf(econGeo.cases[name].input.m));
    const { eci, pci } = economicComplexity(present, { productScale: 'products' });
    const { regions } = methodOfReflections(present, 1000, { normalization: 'population' });
    const { products } = methodOfReflections(present, 1001, { normalization: 'population' });
    for (const region of present.rowLabels) expect(regions[region]).toBeCloseTo(eci[region]!, 10);
    for (const product of present.columnLabels) expect(products[product]).toBeCloseTo(pci[product]!, 10);
    // without normalization all have come to the same number
    const plain = Object.values(methodOfReflections(present, 1000).regions) as number[];
    expect(Math.max(...plain) - Math.min(...plain)).toBeLessThan(1e-12);
  });

  it('equal figures have no spread, at any iteration: rounding is never blown up', () => {
    const ring = presenceOf('11100', '01110', '00111', '10011', '11001');
    for (const iterations of [0, 1, 18, 1001]) {
      for (const normalization of ['population', 'sample', 'range-100'] as const) {
        const { regions, undefinedBecause } = methodOfReflections(ring, iterations, { normalization });
        expect(Object.values(regions)).toEqual([null, null, null, null, null]);
        expect(undefinedBecause).toEqual({ regions: 'no-spread', products: 'no-spread' });
      }
      expect(Object.values(methodOfReflections(ring, iterations).regions)).toEqual([3, 3, 3, 3, 3]);
    }
    // all regions have two products, and products differ
    const uneven = methodOfReflections(presenceOf('110', '101', '110'), 0, { normalization: 'range-100' });
    expect(uneven.undefinedBecause).toEqual({ regions: 'no-spread', products: null });
    expect(uneven.products).toEqual({ I1: 100, I2: 50, I3: 0 });
  });

  it('one region, one product, nothing, and a cell that can not be told', () => {
    expect(methodOfReflections(presenceOf('1'), 7)).toMatchObject({ regions: { R1: 1 }, products: { I1: 1 } });
    expect(methodOfReflections(presenceOf('111'), 3, { normalization: 'sample' }).regions).toEqual({ R1: null });
    expect(methodOfReflections(presenceOf('00', '00'), 3)).toMatchObject({
      regions: { R1: null, R2: null },
      undefinedBecause: { regions: 'nothing-present', products: 'nothing-present' },
    });
    expect(methodOfReflections(presence(new Matrix([], [], new Float64Array(0))), 3).regions).toEqual({});
    const unsure = presence(new Matrix(['A', 'B'], ['p', 'q'], Float64Array.of(1, Number.NaN, 1, 1)), {
      cells: 'index',
    });
    expect(methodOfReflections(unsure, 2)).toMatchObject({
      regions: { A: null, B: null },
      undefinedBecause: { regions: 'undecided', products: 'undecided' },
    });
  });

  it('refuses what is no number of iterations, and unknown normalizations', () => {
    const present = presenceOf('10', '11');
    for (const iterations of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(refusalOf(() => methodOfReflections(present, iterations))).toMatchObject({
        code: 'INVALID_OPTION',
        path: 'iterations',
      });
    }
    expect(refusalOf(() => methodOfReflections(present, 1, { normalization: 'z' as 'none' }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.normalization',
    });
  });

  it('is the same in chunks, and hears an abort', async () => {
    const present = presenceOf('1110', '0111', '1000');
    const heard: number[] = [];
    const options = { normalization: 'sample', onProgress: (share: number) => heard.push(share) } as const;
    expect(await methodOfReflectionsAsync(present, 500_000, options)).toEqual(
      methodOfReflections(present, 500_000, { normalization: 'sample' }),
    );
    expect(heard.length).toBeGreaterThan(1);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    const stopped = methodOfReflectionsAsync(present, 9, { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });
});
