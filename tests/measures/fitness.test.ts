import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { fitnessComplexity, fitnessComplexityAsync } from '../../src/measures/complexity/fitness-complexity.ts';
import { presence } from '../../src/measures/complexity/presence.ts';
import economicComplexity from '../golden/economiccomplexity-small.json' with { type: 'json' };
import { refusalOf } from '../refusal.ts';
import { expectAgreement } from './agreement.ts';
import { hasEmptyLine, matrixOf, presenceOf, type Table } from './complexity-tables.ts';

interface Named {
  readonly names: readonly string[];
  readonly values: readonly number[];
}

const peer = 'economiccomplexity 2.0.0';
const tolerance = { absolute: 1e-12, relative: 1e-9 };

describe.each(Object.entries(economicComplexity.cases))('against economiccomplexity: %s', (_, { input, output }) => {
  const outputs = output as unknown as Record<string, { value: Record<string, Named> }>;

  // with an empty region the peer has presence everywhere, a trap of its own
  it.skipIf(hasEmptyLine((input.m as Table).data)).each([
    ['complexity_fitness_20', { iterations: 19 }],
    ['complexity_fitness_6_extremality_2', { iterations: 5, extremality: 2 }],
  ] as const)('%s', (key, options) => {
    const result = fitnessComplexity(presence(matrixOf(input.m)), { ...options, tolerance: 0 });
    expect(result.iterations).toBe(options.iterations);
    const { complexity_index_country: regions, complexity_index_product: products } = outputs[key]!.value;
    const variant = key.slice('complexity_fitness_'.length).replaceAll('_', ' ');
    const inOrder = (names: readonly string[], figures: typeof result.fitness) => names.map((name) => figures[name]);
    expectAgreement(
      { function: 'fitnessComplexity', peer, variant: `regions, iterations ${variant}` },
      inOrder(regions!.names, result.fitness),
      regions!.values,
      tolerance,
    );
    expectAgreement(
      { function: 'fitnessComplexity', peer, variant: `products, iterations ${variant}` },
      inOrder(products!.names, result.complexity),
      products!.values,
      tolerance,
    );
  });
});

describe('fitnessComplexity', () => {
  it('converges where the map has a limit, and says when and that the mean is 1', () => {
    const ring = presenceOf('1101', '0111', '1011', '1110');
    const result = fitnessComplexity(ring);
    expect(result).toMatchObject({ converged: true, remaining: 0, orderStableSince: 0 });
    expect(result.unsettled).toEqual({ regions: [], products: [] });
    expect(Object.values(result.fitness)).toEqual([1, 1, 1, 1]);
    expect(result.convention).toEqual({
      iterations: 1000,
      tolerance: 1e-9,
      extremality: 1,
      normalization: 'mean-1',
      presence: ring.convention,
    });
  });

  it('a limit is a fixed point of the published formula, and one more iteration changes nothing beyond the tolerance', () => {
    const present = presenceOf('11100', '01110', '00111', '10011', '11010');
    const { fitness, complexity, converged, iterations, remaining } = fitnessComplexity(present, { tolerance: 1e-12 });
    expect(converged).toBe(true);
    expect(remaining).toBeLessThanOrEqual(1e-12);
    const sums = present.rowLabels.map((row) =>
      present.columnLabels.reduce((sum, column) => sum + (present.has(row, column) ? complexity[column]! : 0), 0),
    );
    const mean = sums.reduce((sum, one) => sum + one) / sums.length;
    present.rowLabels.forEach((row, i) => {
      expect(fitness[row]).toBeCloseTo(sums[i]! / mean, 10);
    });
    const longer = fitnessComplexity(present, { iterations: 2 * iterations, tolerance: 0 });
    for (const row of present.rowLabels) expect(longer.fitness[row]).toBeCloseTo(fitness[row]!, 10);
  });

  it('never claims a convergence that is not reached: a fitness that falls as 1/n', () => {
    // F of the second region is about 2/n: after 1,000 steps each changes it by a thousandth, and all of it is still to go
    const nested = presenceOf('11', '10');
    const result = fitnessComplexity(nested, { tolerance: 0.01 });
    expect(result.iterations).toBe(1000);
    expect(result.converged).toBe(false);
    expect(result.remaining === null || result.remaining > 0.5).toBe(true);
    expect(fitnessComplexity(nested).unsettled.regions).toContain('R2');
    expect(result.fitness.R2).toBeLessThan(0.01);
  });

  it('never claims a convergence that is not reached: one that falls exponentially', () => {
    const result = fitnessComplexity(presenceOf('1111', '1100', '1000'), { iterations: 200 });
    expect(result.converged).toBe(false);
    expect(result.unsettled.regions).toContain('R3');
    expect(result.orderStableSince).toBeLessThan(5);
  });

  it('tells since when the order of the regions stands', () => {
    const { cases } = economicComplexity;
    const present = presence(matrixOf(cases.chain7x8.input.m));
    const { orderStableSince, fitness } = fitnessComplexity(present, { iterations: 300 });
    const orderOf = (figures: typeof fitness) => Object.keys(figures).sort((a, b) => figures[b]! - figures[a]!);
    expect(orderStableSince).toBeGreaterThan(0);
    const then = fitnessComplexity(present, { iterations: orderStableSince, tolerance: 0 });
    expect(orderOf(then.fitness)).toEqual(orderOf(fitness));
    const before = fitnessComplexity(present, { iterations: orderStableSince - 1 || 1, tolerance: 0 });
    if (orderStableSince > 1) expect(orderOf(before.fitness)).not.toEqual(orderOf(fitness));
  });

  it('regions without a product and products without a region are left out and change nobody else', () => {
    const narrow = fitnessComplexity(presenceOf('110', '011', '111'), { iterations: 30 });
    const wide = fitnessComplexity(presenceOf('1100', '0110', '0000', '1110'), { iterations: 30 });
    expect(wide.leftOut).toEqual({ regions: ['R3'], products: ['I4'] });
    expect(wide.fitness).toEqual({ R1: narrow.fitness.R1, R2: narrow.fitness.R2, R3: null, R4: narrow.fitness.R3 });
    expect(wide.complexity).toEqual({ ...narrow.complexity, I4: null });
  });

  it('one region, one product, and nothing at all', () => {
    expect(fitnessComplexity(presenceOf('1'))).toMatchObject({
      fitness: { R1: 1 },
      complexity: { I1: 1 },
      converged: true,
    });
    expect(fitnessComplexity(presenceOf('111')).fitness).toEqual({ R1: 1 });
    const none = fitnessComplexity(presenceOf('00', '00'));
    expect(none).toMatchObject({ fitness: { R1: null, R2: null }, iterations: 0, converged: false, remaining: null });
    expect(fitnessComplexity(presence(new Matrix([], [], new Float64Array(0)))).fitness).toEqual({});
  });

  it('with a cell that can not be told nothing is known', () => {
    const unsure = presence(new Matrix(['A', 'B'], ['p', 'q'], Float64Array.of(1, Number.NaN, 1, 1)), {
      cells: 'index',
    });
    expect(fitnessComplexity(unsure)).toMatchObject({ fitness: { A: null, B: null }, iterations: 0, converged: false });
    const told = presence(unsure.toMatrix(), { cells: 'index', missing: 'sum-known' });
    expect(fitnessComplexity(told).fitness.A).not.toBeNull();
  });

  it('figures that fall out of the range of doubles stay numbers', () => {
    const result = fitnessComplexity(presenceOf('1111', '1100', '1000'), { iterations: 20_000 });
    expect(Object.values(result.fitness).every((figure) => Number.isFinite(figure))).toBe(true);
    expect(Object.values(result.complexity).every((figure) => Number.isFinite(figure))).toBe(true);
  });

  it.each([
    0.5, 1, 2,
  ])('a fitness that doubles can not hold any more has not converged (extremality %s)', (extremality) => {
    const present = presenceOf('1111', '1100', '1000');
    const result = fitnessComplexity(present, { iterations: 20_000, extremality });
    expect(result.fitness.R3).toBeLessThan(2 ** -1022);
    expect(result).toMatchObject({ iterations: 20_000, converged: false, remaining: null });
    expect(result.unsettled.regions).toContain('R3');
    expect(result.unsettled.regions).not.toContain('R1');
    // the order stays the one from before
    expect(result.orderStableSince).toBeLessThan(10);
    expect(result.fitness.R1).toBeGreaterThan(result.fitness.R2!);
  });

  it('refuses options that are none', () => {
    const present = presenceOf('10', '11');
    const refused = (options: object) => refusalOf(() => fitnessComplexity(present, options));
    for (const iterations of [0, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(refused({ iterations })).toMatchObject({ code: 'INVALID_OPTION', path: 'options.iterations' });
    }
    for (const tolerance of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(refused({ tolerance })).toMatchObject({ code: 'INVALID_OPTION', path: 'options.tolerance' });
    }
    for (const extremality of [0, -1, Number.NaN]) {
      expect(refused({ extremality })).toMatchObject({ code: 'INVALID_OPTION', path: 'options.extremality' });
    }
  });

  it('the asynchronous form gives the same', async () => {
    const present = presenceOf('11100', '01110', '00111', '10011', '11010');
    expect(await fitnessComplexityAsync(present)).toEqual(fitnessComplexity(present));
    await expect(fitnessComplexityAsync(present, { signal: AbortSignal.abort() })).rejects.toThrow();
    await expect(fitnessComplexityAsync(present, { iterations: 0 })).rejects.toThrow('iterations');
  });
});
