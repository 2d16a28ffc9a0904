import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { presence } from '../../src/measures/complexity/presence.ts';
import { refusalOf } from '../refusal.ts';
import { numbered } from './complexity-tables.ts';

const table = new Matrix(['US-GA', 'US-AL'], ['3364', '3361'], Float64Array.of(90, 10, 10, 90));

describe('presence', () => {
  it('is RCA at or above the cutoff, and exact ties are present', () => {
    const tied = presence(
      numbered([
        [6, 6, 6],
        [2, 2, 2],
      ]),
    );
    expect([...tied.rowCounts, ...tied.columnCounts]).toEqual([3, 3, 2, 2, 2]);
    expect(presence(table).diversity).toEqual({ 'US-GA': 1, 'US-AL': 1 });
    expect(presence(table, { cutoff: 1.8 }).has('US-GA', '3364')).toBe(true);
    expect(presence(table, { cutoff: 1.81 }).has('US-GA', '3364')).toBe(false);
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (data) => {
          const matrix = numbered(data);
          const present = presence(matrix);
          const total = data.flat().reduce((sum, cell) => sum + cell, 0);
          data.forEach((row, i) => {
            const rowTotal = row.reduce((sum, cell) => sum + cell, 0);
            row.forEach((cell, j) => {
              const columnTotal = data.reduce((sum, other) => sum + other[j]!, 0);
              const isPresent = cell > 0 && cell * total >= rowTotal * columnTotal;
              expect(present.has(`R${i + 1}`, `I${j + 1}`)).toBe(isPresent);
            });
          });
        },
      ),
    );
  });

  it('without a total nothing is present, and it is listed', () => {
    const present = presence(
      numbered([
        [0, 0, 0],
        [0, 4, 2],
        [0, 2, 2],
      ]),
    );
    expect(present.details).toMatchObject({ undefinedRows: ['R1'], undefinedColumns: ['I1'], undecidedRows: [] });
    expect(present.diversity.R1).toBe(0);
    expect(present.ubiquity.I1).toBe(0);
  });

  it('measures against totals from elsewhere, and lists the labels that only one of both has', () => {
    const totals = {
      name: 'world',
      rows: { 'US-GA': 1000, 'US-TX': 5000 },
      columns: { 3364: 1000, 3361: 10, 3363: 5 },
      total: 10_000,
    };
    const present = presence(table, { totals });
    expect(present.convention).toEqual({ cells: 'values', cutoff: 1, denominator: 'world', missing: 'withhold' });
    expect(present.details.unmatched).toEqual({
      rows: { onlyFirst: ['US-AL'], onlySecond: ['US-TX'] },
      columns: { onlyFirst: [], onlySecond: ['3363'] },
    });
    // 90/1000 against 1000/10000, and 10/1000 against 10/10000; a total that isn't given is not known
    expect([present.has('US-GA', '3364'), present.has('US-GA', '3361')]).toEqual([false, true]);
    expect(present.diversity).toEqual({ 'US-GA': 1, 'US-AL': null });
    expect(presence(table).details.unmatched).toEqual({
      rows: { onlyFirst: [], onlySecond: [] },
      columns: { onlyFirst: [], onlySecond: [] },
    });
  });

  it('a missing cell leaves what depends on it untold, or is left out and counted', () => {
    const lacking = new Matrix(['A', 'B'], ['p', 'q'], Float64Array.of(1, Number.NaN, 3, 4));
    const withheld = presence(lacking);
    expect(withheld.details).toMatchObject({
      missingCells: 1,
      undecidedRows: ['A', 'B'],
      undecidedColumns: ['p', 'q'],
    });
    expect(withheld.has('B', 'p')).toBeNull();
    const known = presence(lacking, { missing: 'sum-known' });
    expect(known.details).toMatchObject({ missingCells: 1, undecidedRows: [] });
    expect([known.has('A', 'p'), known.has('A', 'q'), known.has('B', 'q')]).toEqual([true, false, true]);
    const index = presence(lacking, { cells: 'index', cutoff: 3 });
    expect([index.has('A', 'p'), index.has('A', 'q'), index.has('B', 'p')]).toEqual([false, null, true]);
    expect(JSON.parse(JSON.stringify(index))).toMatchObject({ portolan: 'presence', values: [0, null, 1, 1] });
  });

  it('refuses what is no amount, no cutoff and no total', () => {
    const refused = (options: object) => refusalOf(() => presence(table, options));
    expect(refusalOf(() => presence(numbered([[1, -1]])))).toMatchObject({
      code: 'NEGATIVE_VALUE',
      path: 'matrix[R1][I2]',
    });
    expect(refused({ cutoff: 0 })).toMatchObject({ code: 'INVALID_OPTION', path: 'options.cutoff' });
    expect(refused({ cells: 'index', totals: { name: 'world' } })).toMatchObject({ path: 'options.totals' });
    expect(refused({ totals: { name: 'world', columns: { 3364: 1 } } })).toMatchObject({
      path: 'options.totals.total',
    });
    expect(refused({ totals: { name: 'world', total: 9 } })).toMatchObject({ path: 'options.totals.columns' });
    expect(refused({ totals: { rows: { 'US-GA': 99 } } as never })).toMatchObject({ path: 'options.totals.name' });
    expect(refused({ totals: { name: 'world', rows: { 'US-GA': 99 } } })).toMatchObject({
      path: 'options.totals.rows[US-GA]',
    });
    expect(refused({ totals: { name: 'world', rows: { 'US-GA': -1 } } })).toMatchObject({
      path: 'options.totals.rows[US-GA]',
    });
  });
});
