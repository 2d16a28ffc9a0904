import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { economicComplexity } from '../../src/measures/complexity/economic-complexity.ts';
import { logSupermodularity, logSupermodularityAsync } from '../../src/measures/complexity/log-supermodularity.ts';
import { presence } from '../../src/measures/complexity/presence.ts';
import type { MaybeNumber } from '../../src/measures/known.ts';
import { revealedComparativeAdvantage } from '../../src/measures/revealed-comparative-advantage.ts';
import { refusalOf } from '../refusal.ts';
import { numbered, presenceOf, shuffled } from './complexity-tables.ts';

type Indices = Parameters<typeof logSupermodularity>[1];

const record = (letter: string, figures: readonly MaybeNumber[]) =>
  Object.fromEntries(figures.map((figure, i) => [`${letter}${i + 1}`, figure]));
const indicesOf = (eci: readonly MaybeNumber[], pci: readonly MaybeNumber[]): Indices => ({
  eci: record('R', eci),
  pci: record('I', pci),
});

/** The definition in so many words. */
function plainly({ rowLabels, columnLabels, values }: Matrix, { eci, pci }: Indices) {
  const counts = { quadruples: 0, strict: 0, equal: 0, violated: 0 };
  const at = (row: string, column: string) =>
    values[rowLabels.indexOf(row) * columnLabels.length + columnLabels.indexOf(column)]!;
  const isBelow = (one: MaybeNumber | undefined, other: MaybeNumber | undefined) =>
    Number.isFinite(one) && Number.isFinite(other) && one! < other!;
  for (const low of rowLabels) {
    for (const high of rowLabels) {
      if (!isBelow(eci[low], eci[high])) continue;
      for (const simple of columnLabels) {
        for (const complex of columnLabels) {
          if (!isBelow(pci[simple], pci[complex])) continue;
          const left = at(high, complex) * at(low, simple);
          const right = at(high, simple) * at(low, complex);
          if (Number.isNaN(left + right)) continue;
          counts.quadruples += 1;
          counts[left > right ? 'strict' : left < right ? 'violated' : 'equal'] += 1;
        }
      }
    }
  }
  return counts;
}

/** A table with indices for its lines, ties and gaps among them. */
const tablesOf = (cell: fc.Arbitrary<number>) =>
  fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 9 })).chain(([height, width]) => {
    const index = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(null));
    const line = (length: number) => ({ minLength: length, maxLength: length });
    return fc.tuple(
      fc.array(fc.array(cell, line(width)), line(height)).map(numbered),
      fc.tuple(fc.array(index, line(height)), fc.array(index, line(width))).map(([eci, pci]) => indicesOf(eci, pci)),
    );
  });

const bit = fc.constantFrom(0, 1);
const amount = fc.integer({ min: 0, max: 9 });

function holds<Values>(property: fc.IProperty<Values>): void {
  fc.assert(property, { seed: 1, numRuns: 400 });
}

describe('logSupermodularity', () => {
  it('counts the quadruples of presence and of amounts as its definition does', () => {
    holds(
      fc.property(tablesOf(bit), ([table, indices]) => {
        const expected = plainly(table, indices);
        expect(logSupermodularity(presence(table, { cells: 'index' }), indices)).toMatchObject(expected);
        expect(logSupermodularity(table, indices)).toMatchObject(expected);
      }),
    );
    holds(
      fc.property(tablesOf(amount), ([table, indices]) => {
        expect(logSupermodularity(table, indices)).toMatchObject(plainly(table, indices));
      }),
    );
  });

  it('shares are those of its counts, and null where there is no quadruple', () => {
    holds(
      fc.property(tablesOf(amount), ([table, indices]) => {
        const found = logSupermodularity(table, indices);
        const [quadruples, strict, equal] = [found.quadruples!, found.strict!, found.equal!];
        expect(strict + equal + found.violated!).toBe(quadruples);
        if (quadruples === 0) expect([found.share, found.strictShare]).toEqual([null, null]);
        else expect([found.share, found.strictShare]).toEqual([(strict + equal) / quadruples, strict / quadruples]);
        const decided = strict + found.violated!;
        expect(found.decidedShare).toBe(decided === 0 ? null : strict / decided);
      }),
    );
  });

  it('depends on no order, no unit of a region or a product, and no sign that both indices have', () => {
    const power = fc.integer({ min: -30, max: 30 }).map((exponent) => 2 ** exponent);
    holds(
      fc.property(tablesOf(amount), fc.array(power, { minLength: 15, maxLength: 15 }), ([table, indices], units) => {
        const { rowLabels, columnLabels, values } = table;
        const found = logSupermodularity(table, indices);
        const reversed = (labels: readonly string[]) => [...labels.keys()].reverse();
        expect(logSupermodularity(shuffled(table, reversed(rowLabels), reversed(columnLabels)), indices)).toMatchObject(
          {
            ...found,
            unmatched: expect.anything(),
          },
        );
        const width = columnLabels.length;
        const scaled = values.map((value, i) => value * units[Math.floor(i / width)]! * units[6 + (i % width)]!);
        expect(logSupermodularity(new Matrix(rowLabels, columnLabels, scaled), indices)).toEqual(found);
        const negated = (figures: Indices['eci']) =>
          Object.fromEntries(
            Object.entries(figures).map(([label, figure]) => [label, figure === null ? null : -figure!]),
          );
        const both = { eci: negated(indices.eci), pci: negated(indices.pci) };
        expect(logSupermodularity(table, both)).toEqual(found);
        expect(logSupermodularity(table, { ...indices, pci: both.pci })).toMatchObject({
          quadruples: found.quadruples,
          strict: found.violated,
          violated: found.strict,
        });
      }),
    );
  });

  it('is the same with regions as columns', () => {
    holds(
      fc.property(tablesOf(amount), ([table, indices]) => {
        const { rowLabels, columnLabels } = table;
        const cells = columnLabels.flatMap((column) => rowLabels.map((row) => table.at(row, column)!));
        const turned = new Matrix(columnLabels, rowLabels, Float64Array.from(cells));
        const { strict, equal, violated } = logSupermodularity(table, indices);
        expect(logSupermodularity(turned, { eci: indices.pci, pci: indices.eci })).toMatchObject({
          strict,
          equal,
          violated,
        });
      }),
    );
  });

  it('of a nested table in the order of its indices is 1, and nothing is violated', () => {
    const nested = presenceOf('11111', '11110', '11100', '11000');
    const found = logSupermodularity(nested, economicComplexity(nested));
    expect(found).toMatchObject({ share: 1, decidedShare: 1, violated: 0, unmatched: { columns: { onlyFirst: [] } } });
  });

  it('of RCA is that of the amounts', () => {
    const exports = numbered([
      [40, 10, 5, 1],
      [30, 20, 11, 7],
      [5, 30, 50, 80],
    ]);
    const indices = indicesOf([-1, 0, 1], [-2, -1, 1, 2]);
    const { values } = revealedComparativeAdvantage(exports);
    expect(logSupermodularity(values, indices)).toEqual(logSupermodularity(exports, indices));
    expect(logSupermodularity(exports, indices)).toMatchObject({ quadruples: 18, strict: 18, share: 1 });
  });

  it('TRAP: counts a quotient over 0 as above all others, where py-ecomplexity has it as 0, and none with a region without an index', () => {
    const table = numbered([
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
    const indices = indicesOf([-1, 1, Number.NaN], [-1, 1]);
    expect(logSupermodularity(table, indices)).toMatchObject({
      quadruples: 1,
      strict: 1,
      unmatched: { rows: { onlyFirst: ['R3'], onlySecond: [] }, columns: { onlyFirst: [], onlySecond: [] } },
    });
  });

  it('lists lines without an index and indices without a line, and reads no prototype', () => {
    const table = new Matrix(['R1', 'constructor'], ['I1', 'I2'], Float64Array.of(1, 2, 3, 4));
    const found = logSupermodularity(table, { eci: { R1: 1, R9: 2 }, pci: { I1: 1, I2: 0, I9: null } });
    expect(found).toMatchObject({ quadruples: 0, share: null });
    expect(found.unmatched).toEqual({
      rows: { onlyFirst: ['constructor'], onlySecond: ['R9'] },
      columns: { onlyFirst: [], onlySecond: [] },
    });
  });

  it('with a missing cell withholds, or leaves out the quadruples that need it', () => {
    const nothing = Number.NaN;
    const table = numbered([
      [1, 2, nothing],
      [1, 3, 9],
      [nothing, 1, 1],
    ]);
    const indices = indicesOf([0, 1, null], [0, 1, 2]);
    expect(logSupermodularity(table, indices)).toMatchObject({ share: null, quadruples: null, missingCells: 1 });
    const known = logSupermodularity(table, indices, { missing: 'sum-known' });
    expect(known).toMatchObject({ quadruples: 1, strict: 1, missingCells: 1, convention: { missing: 'sum-known' } });
    holds(
      fc.property(tablesOf(fc.oneof(amount, fc.constant(nothing))), ([any, figures]) => {
        expect(logSupermodularity(any, figures, { missing: 'sum-known' })).toMatchObject(plainly(any, figures));
        const undecided = presence(any, { cells: 'index' });
        const bits = undecided.toMatrix();
        expect(logSupermodularity(undecided, figures, { missing: 'sum-known' })).toMatchObject(plainly(bits, figures));
      }),
    );
  });

  it('refuses cells below 0 and infinite, infinite indices and unknown options', () => {
    const indices = indicesOf([0, 1], [0, 1]);
    const table = (cell: number) =>
      numbered([
        [1, cell],
        [1, 1],
      ]);
    expect(refusalOf(() => logSupermodularity(table(-1), indices))).toMatchObject({
      code: 'NEGATIVE_VALUE',
      path: 'table[R1][I2]',
    });
    const infinite = Number.POSITIVE_INFINITY;
    expect(refusalOf(() => logSupermodularity(table(infinite), indices))).toMatchObject({
      code: 'INVALID_MEASURE_VALUE',
    });
    expect(refusalOf(() => logSupermodularity(table(1), indicesOf([0, infinite], [0, 1])))).toMatchObject({
      code: 'INVALID_MEASURE_VALUE',
      path: 'indices.eci[R2]',
    });
    expect(refusalOf(() => logSupermodularity(table(1), indices, { missing: 'zero' as 'withhold' }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.missing',
    });
  });

  it('of nothing is not known', () => {
    const empty = new Matrix([], [], new Float64Array(0));
    expect(logSupermodularity(empty, { eci: {}, pci: {} })).toMatchObject({ quadruples: 0, share: null });
    expect(logSupermodularity(presence(empty), { eci: {}, pci: {} })).toMatchObject({ quadruples: 0, share: null });
  });

  it('gives the same in chunks, with progress, and stops when told to', async () => {
    let seed = 1;
    const random = () => {
      seed = (seed * 48271) % 2147483647;
      return seed % 10;
    };
    const table = numbered(Array.from({ length: 70 }, () => Array.from({ length: 300 }, random)));
    const indices = indicesOf(
      Array.from({ length: 70 }, (_, i) => i),
      Array.from({ length: 300 }, (_, i) => i),
    );
    const heard: number[] = [];
    const found = await logSupermodularityAsync(table, indices, { onProgress: (share) => heard.push(share) });
    expect(found).toEqual(logSupermodularity(table, indices));
    expect(heard.length).toBeGreaterThan(2);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
    expect(found.decidedShare).toBeCloseTo(0.5, 1);
    await expect(logSupermodularityAsync(table, indices, { signal: AbortSignal.abort('enough') })).rejects.toBe(
      'enough',
    );
  });
});
