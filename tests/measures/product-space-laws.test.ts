import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { presence } from '../../src/measures/complexity/presence.ts';
import { proximity, proximityAsync } from '../../src/measures/complexity/proximity.ts';
import type { ProximityVariant } from '../../src/measures/complexity/proximity-formula.ts';
import { relatednessDensity, relatednessDensityAsync } from '../../src/measures/complexity/relatedness-density.ts';
import { relatednessDistance } from '../../src/measures/complexity/relatedness-distance.ts';
import { refusalOf } from '../refusal.ts';
import { presenceOf, shuffled } from './complexity-tables.ts';

/** Tables of amounts with many zeros, up to 40 regions, so that their bits take more than a word. */
const amounts = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 })).chain(([rows, columns]) =>
  fc
    .array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 50 })), {
      minLength: rows * columns,
      maxLength: rows * columns,
    })
    .map(
      (cells) =>
        new Matrix(
          Array.from({ length: rows }, (_, i) => `R${i}`),
          Array.from({ length: columns }, (_, i) => `I${i}`),
          Float64Array.from(cells),
        ),
    ),
);
const variants: readonly ProximityVariant[] = [
  'minimum-conditional',
  'conditional',
  'geometric',
  'association',
  'cosine',
  'jaccard',
  'probability',
  'co-occurrence',
];
const symmetric = variants.filter((variant) => variant !== 'conditional');

describe('proximity', () => {
  it('is symmetric, from 0 to 1, with a diagonal of ones', () => {
    fc.assert(
      fc.property(amounts, (matrix) => {
        const space = proximity(presence(matrix));
        for (const one of space.labels) {
          for (const other of space.labels) {
            const value = space.at(one, other);
            expect(space.at(other, one)).toBe(value);
            const isAbsent = space.absent.includes(one) || space.absent.includes(other);
            if (isAbsent) expect(value).toBeNull();
            else expect(value! >= 0 && value! <= 1).toBe(true);
          }
          if (!space.absent.includes(one)) expect(space.at(one, one)).toBe(1);
        }
      }),
    );
  });

  it('counts what plain loops count, and is the same cell by cell, by column, by row and as a triangle', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...variants), (matrix, variant) => {
        const present = presence(matrix);
        const space = proximity(present, { variant });
        const all = space.toMatrix();
        const triangle = space.toTriangle('double');
        const row = new Float64Array(space.labels.length);
        space.labels.forEach((one, i) => {
          space.fillRow(i, row);
          space.labels.forEach((other, j) => {
            const both = present.rowLabels.filter((region) => present.has(region, one) && present.has(region, other));
            expect(space.together(one, other)).toBe(both.length);
            const value = space.at(one, other) ?? Number.NaN;
            expect(all.at(one, other) ?? Number.NaN).toBe(value);
            expect(row[j]).toBe(value);
            if (j <= i) expect(triangle[(i * (i + 1)) / 2 + j]).toBe(value);
          });
        });
      }),
    );
  });

  it.each([
    31, 32, 33, 255, 256, 300, 520,
  ])('counts right with %d members, at the edges of words, bytes and batches', (members) => {
    const isIn = (row: number, column: number) => (row * 7 + column * column * 13 + ((row * column) >> 2)) % 3 !== 0;
    const columns = 70;
    const values = Float64Array.from({ length: members * columns }, (_, i) =>
      Number(isIn(Math.floor(i / columns), i % columns)),
    );
    const labels = (count: number, letter: string) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
    const present = presence(new Matrix(labels(members, 'R'), labels(columns, 'I'), values), { cells: 'index' });
    const space = proximity(present, { variant: 'co-occurrence' });
    for (let i = 0; i < columns; i++) {
      for (let j = 0; j <= i; j++) {
        let both = 0;
        for (let row = 0; row < members; row++) if (isIn(row, i) && isIn(row, j)) both += 1;
        expect(space.together(`I${i}`, `I${j}`)).toBe(both);
      }
    }
  });

  it('is the same for any order of rows and columns, and a region of zeros changes nobody else', () => {
    fc.assert(
      fc.property(
        amounts.chain((matrix) =>
          fc.tuple(
            fc.constant(matrix),
            fc.shuffledSubarray([...matrix.rowLabels.keys()], { minLength: matrix.rowLabels.length }),
            fc.shuffledSubarray([...matrix.columnLabels.keys()], { minLength: matrix.columnLabels.length }),
          ),
        ),
        fc.constantFrom(...symmetric),
        ([matrix, rows, columns], variant) => {
          const empty = new Matrix(
            [...matrix.rowLabels, 'empty'],
            matrix.columnLabels,
            Float64Array.from([...matrix.values, ...matrix.columnLabels.map(() => 0)]),
          );
          const space = proximity(presence(matrix), { variant });
          const related = relatednessDensity(presence(matrix), space);
          for (const other of [shuffled(matrix, rows, columns), empty]) {
            const again = proximity(presence(other), { variant });
            const density = relatednessDensity(presence(other), again);
            expect([...density.isolated].sort()).toEqual([...related.isolated].sort());
            for (const column of matrix.columnLabels) {
              for (const one of matrix.columnLabels) expect(again.at(one, column)).toBe(space.at(one, column));
              for (const row of matrix.rowLabels) {
                const [mine, first] = [density.density.at(row, column), related.density.at(row, column)];
                if (first === null) expect(mine).toBeNull();
                else expect(mine).toBeCloseTo(first, 12);
              }
            }
          }
        },
      ),
    );
  });

  it('keeps labels apart that it does not know, and refuses what is no variant', () => {
    const space = proximity(presenceOf('11', '01'));
    expect([space.at('I1', 'I9'), space.together('I9', 'I1')]).toEqual([null, null]);
    const refused = (options: object) => refusalOf(() => proximity(presenceOf('11'), options));
    expect(refused({ variant: 'toString' })).toMatchObject({ code: 'INVALID_OPTION', path: 'options.variant' });
    expect(refused({ variant: 'cosine', diagonal: 'one' })).toMatchObject({ path: 'options.diagonal' });
    expect(refused({ diagonal: 'two' })).toMatchObject({ code: 'INVALID_OPTION', path: 'options.diagonal' });
    expect(refused({ of: 'cells' })).toMatchObject({ code: 'INVALID_OPTION', path: 'options.of' });
  });
});

describe('relatednessDensity', () => {
  it('lies between 0 and 1 for every variant, own product and number of neighbours; distance is the rest', () => {
    const options = fc.record({
      ownProduct: fc.constantFrom('included' as const, 'excluded' as const),
      neighbours: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(amounts, fc.constantFrom(...variants), options, (matrix, variant, { ownProduct, neighbours }) => {
        const present = presence(matrix);
        const space = proximity(present, { variant });
        const own = space.convention.diagonal === 'zero' ? 'excluded' : ownProduct;
        const related = relatednessDensity(present, space, { ownProduct: own, ...(neighbours && { neighbours }) });
        const distance = relatednessDistance(related);
        related.density.values.forEach((density, i) => {
          expect(Number.isNaN(density) || (density >= 0 && density <= 1)).toBe(true);
          expect(Number.isNaN(density) ? distance.values[i] : density + distance.values[i]!).toBe(
            Number.isNaN(density) ? Number.NaN : 1,
          );
        });
        const undefinedProducts = [...related.isolated, ...related.withoutProximity].sort();
        const nulls = present.columnLabels.filter(
          (column) => related.density.at(present.rowLabels[0]!, column) === null,
        );
        expect([...nulls].sort()).toEqual(undefinedProducts);
      }),
    );
  });

  it('is what plain loops make of the formula', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...variants), fc.boolean(), (matrix, variant, isExcluded) => {
        const present = presence(matrix);
        const space = proximity(present, { variant });
        const ownProduct = isExcluded || space.convention.diagonal === 'zero' ? 'excluded' : 'included';
        const { density } = relatednessDensity(present, space, { ownProduct });
        for (const column of present.columnLabels) {
          const others = space.labels.filter((label) => ownProduct === 'included' || label !== column);
          const total = others.reduce((sum, label) => sum + (space.at(label, column) ?? 0), 0);
          for (const row of present.rowLabels) {
            const near = others.filter((label) => present.has(row, label));
            const sum = near.reduce((all, label) => all + (space.at(label, column) ?? 0), 0);
            const value = density.at(row, column);
            if (value !== null) expect(value).toBeCloseTo(sum / total, 12);
          }
        }
      }),
    );
  });

  it('takes the k nearest neighbours by proximity, ties by label, and says so', () => {
    const present = presenceOf('1110', '1101', '0111', '1000');
    const space = proximity(present);
    const { density, convention } = relatednessDensity(present, space, { ownProduct: 'excluded', neighbours: 1 });
    expect(convention).toMatchObject({ ownProduct: 'excluded', neighbours: 1 });
    // I1 is as near to I2 as to nothing else; I3 and I4 tie for I2 behind it
    expect(space.at('I1', 'I2')).toBe(2 / 3);
    expect(present.rowLabels.map((row) => density.at(row, 'I1'))).toEqual([1, 1, 1, 0]);
    const flipped = presence(shuffled(present.toMatrix(), [3, 2, 1, 0], [3, 2, 1, 0]), { cells: 'index' });
    const again = relatednessDensity(flipped, proximity(flipped), { ownProduct: 'excluded', neighbours: 1 });
    for (const row of present.rowLabels) {
      for (const column of present.columnLabels) expect(again.density.at(row, column)).toBe(density.at(row, column));
    }
  });

  it('k neighbours are k other products: the product itself counts beside them only where it is asked for', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...variants), fc.integer({ min: 1, max: 5 }), (matrix, variant, k) => {
        const present = presence(matrix);
        const space = proximity(present, { variant });
        const related = relatednessDensity(present, space, { neighbours: k });
        expect(related.convention).toMatchObject({ ownProduct: 'excluded', neighbours: k });
        const withOwn =
          space.convention.diagonal === 'one'
            ? relatednessDensity(present, space, { neighbours: k, ownProduct: 'included' }).density
            : null;
        for (const column of present.columnLabels) {
          const near = (label: string) => space.at(label, column) ?? 0;
          const nearest = space.labels
            .filter((label) => label !== column && !related.withoutProximity.includes(label))
            .sort((a, b) => near(b) - near(a) || (a < b ? -1 : 1))
            .slice(0, k);
          for (const row of present.rowLabels) {
            const value = related.density.at(row, column);
            if (value === null) continue;
            const mean = (labels: readonly string[]) =>
              labels.reduce((sum, label) => sum + (present.has(row, label) ? near(label) : 0), 0) /
              labels.reduce((sum, label) => sum + near(label), 0);
            expect(value).toBeCloseTo(mean(nearest), 12);
            if (withOwn !== null) expect(withOwn.at(row, column)).toBeCloseTo(mean([column, ...nearest]), 12);
          }
        }
      }),
    );
  });

  it('places a region on the space of others, with what does not match listed and left out of the sums', () => {
    const space = proximity(presenceOf('1110', '0111', '1010'));
    const state = presence(new Matrix(['US-GA'], ['I3', 'other', 'I1'], Float64Array.of(1, 1, 0)), { cells: 'index' });
    const { density, unmatched } = relatednessDensity(state, space);
    expect(unmatched).toEqual({ onlyPresence: ['other'], onlyProximity: ['I2', 'I4'] });
    expect(density.at('US-GA', 'other')).toBeNull();
    expect(density.at('US-GA', 'I1')).toBeCloseTo(space.at('I3', 'I1')! / (1 + space.at('I3', 'I1')!), 14);
  });

  it('one region, one product, zeros only, and cells that can not be told', () => {
    const densityOf = (...rows: readonly string[]) =>
      relatednessDensity(presenceOf(...rows), proximity(presenceOf(...rows)));
    expect([...densityOf('11').density.values]).toEqual([1, 1]);
    expect(densityOf('1', '0').isolated).toEqual(['I1']);
    expect(densityOf('00', '00').withoutProximity).toEqual(['I1', 'I2']);
    expect([...densityOf('00', '00').density.values].every(Number.isNaN)).toBe(true);
    const unsure = presence(new Matrix(['A', 'B'], ['p', 'q'], Float64Array.of(1, Number.NaN, 1, 1)), {
      cells: 'index',
    });
    const { density } = relatednessDensity(unsure, proximity(presenceOf('11', '11')));
    expect([density.at('A', 'p'), density.at('A', 'q')]).toEqual([null, null]);
    const empty = presence(new Matrix([], [], new Float64Array(0)));
    expect(relatednessDensity(empty, proximity(empty)).density.values).toHaveLength(0);
  });

  it('refuses a space of regions, an own product that is nowhere, and neighbours that are no number', () => {
    const present = presenceOf('110', '011');
    const refused = (space: Parameters<typeof proximity>[1], options: object) =>
      refusalOf(() => relatednessDensity(present, proximity(present, space), options)).path;
    expect(refused({ of: 'rows' }, {})).toBe('proximity');
    expect(refused({ diagonal: 'zero' }, { ownProduct: 'included' })).toBe('options.ownProduct');
    expect(refused({}, { ownProduct: 'maybe' })).toBe('options.ownProduct');
    for (const neighbours of [0, 1.5, Number.NaN]) expect(refused({}, { neighbours })).toBe('options.neighbours');
  });
});

describe('the asynchronous forms', () => {
  const labels = (count: number, letter: string) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
  const values = Float64Array.from({ length: 60 * 900 }, (_, i) => Number((i * 7919) % 11 < 4));
  const present = presence(new Matrix(labels(60, 'R'), labels(900, 'I'), values), { cells: 'index' });

  it('give the same as the others, with rising progress', async () => {
    const heard: number[] = [];
    const space = await proximityAsync(present, { onProgress: (share) => heard.push(share) });
    expect(space.toTriangle('double')).toEqual(proximity(present).toTriangle('double'));
    const related = await relatednessDensityAsync(present, space, { onProgress: (share) => heard.push(1 + share) });
    expect(related.density.values).toEqual(relatednessDensity(present, space).density.values);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBe(2);
  });

  it('stop when they are told to, between two chunks', async () => {
    const control = new AbortController();
    const stopped = relatednessDensityAsync(present, proximity(present), {
      signal: control.signal,
      onProgress: () => control.abort(new Error('enough')),
    });
    await expect(
      stopped.then(
        () => 'finished',
        (error: Error) => error.message,
      ),
    ).resolves.toMatch(/enough|finished/u);
    await expect(proximityAsync(present, { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before');
  });
});
