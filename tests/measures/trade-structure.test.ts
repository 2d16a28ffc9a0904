import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { exportCorrelation } from '../../src/measures/export-correlation.ts';
import { exportSimilarity } from '../../src/measures/export-similarity.ts';
import { tradeComplementarity } from '../../src/measures/trade-complementarity.ts';
import { tradeIntensity } from '../../src/measures/trade-intensity.ts';
import { refusalOf } from '../refusal.ts';

const table = (rows: readonly string[], columns: readonly string[], ...cells: number[]) =>
  new Matrix(rows, columns, Float64Array.from(cells));
const cellsOf = ({ values }: { readonly values: Matrix }) => Array.from(values.values);

describe('tradeIntensity', () => {
  const exports = table(['USA', 'DEU', 'none'], ['CAN', 'FRA', 'ATA'], 80, 20, 0, 10, 90, 0, 0, 0, 0);

  it('is the share of a partner in exports over its share in world exports', () => {
    const { values } = tradeIntensity(exports);
    expect(values.at('USA', 'CAN')).toBeCloseTo(80 / 100 / (90 / 200), 12);
    expect(values.at('DEU', 'FRA')).toBeCloseTo(90 / 100 / (110 / 200), 12);
  });

  it('is undefined for a partner that nobody sells to and an exporter that sells nothing', () => {
    const { values } = tradeIntensity(exports);
    expect(values.at('USA', 'ATA')).toBeNull();
    expect(values.at('none', 'CAN')).toBeNull();
  });

  it('takes the world from elsewhere: one exporter is none', () => {
    const georgia = table(['US-GA'], ['CAN', 'MEX'], 6, 4);
    expect(cellsOf(tradeIntensity(georgia))).toEqual([1, 1]);
    const { values } = tradeIntensity(georgia, {
      totals: { rows: { 'US-GA': 50 }, columns: { CAN: 400, MEX: 300 }, all: 20_000 },
    });
    expect(values.at('US-GA', 'CAN')).toBeCloseTo(6 / 50 / (400 / 20_000), 12);
    expect(values.at('US-GA', 'MEX')).toBeCloseTo(4 / 50 / (300 / 20_000), 12);
  });

  it('takes for the world what given totals of the exporters add up to', () => {
    const { values } = tradeIntensity(exports, { totals: { rows: { USA: 200 } } });
    expect(values.at('USA', 'CAN')).toBeCloseTo(80 / 200 / (90 / 300), 12);
  });

  it('withholds what needs a total that lacks a cell, and can take the known ones', () => {
    const lacking = table(['USA', 'DEU'], ['CAN', 'FRA'], 80, Number.NaN, 10, 90);
    const withheld = tradeIntensity(lacking);
    expect(cellsOf(withheld)).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
    expect(withheld).toMatchObject({ missingCells: 1, convention: { missing: 'withhold' } });
    const known = tradeIntensity(lacking, { missing: 'sum-known' });
    expect(known.values.at('USA', 'CAN')).toBeCloseTo(80 / 80 / (90 / 180), 12);
    expect(known.values.at('USA', 'FRA')).toBeNull();
    expect(known).toMatchObject({ missingCells: 1, convention: { missing: 'sum-known' } });
  });

  it('needs no sum where the total is given', () => {
    const lacking = table(['USA', 'DEU'], ['CAN', 'FRA'], 80, Number.NaN, 10, 90);
    const { values } = tradeIntensity(lacking, { totals: { rows: { USA: 100 } } });
    expect(values.at('USA', 'CAN')).toBeCloseTo(80 / 100 / (90 / 200), 12);
    expect(values.at('USA', 'FRA')).toBeNull();
  });

  it.each([
    [-1, 'NEGATIVE_VALUE'],
    [Number.POSITIVE_INFINITY, 'INVALID_MEASURE_VALUE'],
    [Number.NEGATIVE_INFINITY, 'INVALID_MEASURE_VALUE'],
  ])('refuses %s, and says where', (value, code) => {
    const refusal = refusalOf(() => tradeIntensity(table(['USA'], ['CAN', 'FRA'], 5, value)));
    expect(refusal).toMatchObject({ code, path: 'exports[USA][FRA]' });
  });

  it.each([
    [{ rows: { USA: 99 } }, 'options.totals.rows[USA]'],
    [{ columns: { CAN: 89 } }, 'options.totals.columns[CAN]'],
    [{ all: 199 }, 'options.totals.all'],
  ])('refuses totals that are smaller than what is listed: %j', (totals, path) => {
    const refusal = refusalOf(() => tradeIntensity(exports, { totals }));
    expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path });
    expect(refusal.message).toContain('Give the total of the same facts');
  });

  it.each([
    [{ rows: { USA: -1 } }, 'NEGATIVE_VALUE', 'options.totals.rows[USA]'],
    [{ all: Number.POSITIVE_INFINITY }, 'INVALID_MEASURE_VALUE', 'options.totals.all'],
  ])('refuses totals that can be none: %j', (totals, code, path) => {
    expect(refusalOf(() => tradeIntensity(exports, { totals }))).toMatchObject({ code, path });
  });

  it('refuses a rule for missing cells that it does not have', () => {
    const refusal = refusalOf(() => tradeIntensity(exports, { missing: 'zero' as 'withhold' }));
    expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: 'options.missing' });
  });
});

describe('tradeComplementarity', () => {
  it('is 100 · (1 − half the absolute differences of the shares)', () => {
    const exports = table(['A'], ['x', 'y', 'z'], 50, 30, 20);
    const imports = table(['B'], ['x', 'y', 'z'], 10, 30, 60);
    const differences = Math.abs(0.1 - 0.5) + Math.abs(0.3 - 0.3) + Math.abs(0.6 - 0.2);
    expect(tradeComplementarity(exports, imports).values.at('A', 'B')).toBeCloseTo(100 * (1 - differences / 2), 10);
  });

  it('matches products by label, in any order', () => {
    const exports = table(['A'], ['x', 'y'], 75, 25);
    const imports = table(['B'], ['y', 'x'], 1, 3);
    const result = tradeComplementarity(exports, imports);
    expect(cellsOf(result)).toEqual([100]);
    expect(result.unmatched).toEqual({ onlyFirst: [], onlySecond: [] });
  });

  it('counts a product that one lists alone in its total, and tells', () => {
    const result = tradeComplementarity(table(['A'], ['x', 'oil'], 1, 99), table(['B'], ['x', 'tea'], 50, 50));
    expect(result.values.at('A', 'B')).toBeCloseTo(1, 12);
    expect(result.unmatched).toEqual({ onlyFirst: ['oil'], onlySecond: ['tea'] });
  });

  it('is 0 for tables without a common product, and undefined without trade all the same', () => {
    const result = tradeComplementarity(table(['A', 'none'], ['x'], 1, 0), table(['B'], ['y'], 1));
    expect(result.values.at('A', 'B')).toBe(0);
    expect(result.values.at('none', 'B')).toBeNull();
  });

  it('is the least that it can be where totals are given for a truncated list', () => {
    const totals = { exports: { A: 200 }, imports: { B: 100 } };
    const result = tradeComplementarity(table(['A'], ['x', 'y'], 60, 40), table(['B'], ['x', 'y'], 20, 30), { totals });
    expect(result.values.at('A', 'B')).toBeCloseTo(100 * (0.2 + 0.2), 12);
  });

  it('withholds a row that lacks a cell, or leaves the cell out', () => {
    const exports = table(['A', 'B'], ['x', 'y'], 3, Number.NaN, 1, 1);
    const imports = table(['C'], ['x', 'y'], 1, 1);
    expect(cellsOf(tradeComplementarity(exports, imports))).toEqual([Number.NaN, 100]);
    const known = tradeComplementarity(exports, imports, { missing: 'sum-known' });
    expect(cellsOf(known)).toEqual([50, 100]);
    expect(known.missingCells).toBe(1);
  });

  it('names the table in which a value is refused, and the total', () => {
    const [good, bad] = [table(['A'], ['x'], 1), table(['B'], ['x'], -1)];
    expect(refusalOf(() => tradeComplementarity(bad, good)).path).toBe('exports[B][x]');
    expect(refusalOf(() => tradeComplementarity(good, bad)).path).toBe('imports[B][x]');
    const totals = { imports: { A: 0.5 } };
    expect(refusalOf(() => tradeComplementarity(good, good, { totals })).path).toBe('options.totals.imports[A]');
  });
});

describe('exportSimilarity', () => {
  it('is the sum of the smaller shares, of all pairs', () => {
    const exports = table(['A', 'B', 'C'], ['x', 'y'], 60, 40, 1, 9, 0, 5);
    const { values } = exportSimilarity(exports);
    expect(values.rowLabels).toEqual(values.columnLabels);
    expect(values.at('A', 'B')).toBeCloseTo(50, 12);
    expect(values.at('A', 'C')).toBeCloseTo(40, 12);
    expect(values.at('B', 'B')).toBeCloseTo(100, 12);
  });

  it('compares with the exporters of another table', () => {
    const world = table(['CAN', 'MEX'], ['y', 'x'], 9, 1, 2, 2);
    const result = exportSimilarity(table(['US-GA'], ['x', 'y', 'z'], 3, 3, 4), world);
    expect(result.values.at('US-GA', 'CAN')).toBeCloseTo(40, 12);
    expect(result.values.at('US-GA', 'MEX')).toBeCloseTo(60, 12);
    expect(result.unmatched).toEqual({ onlyFirst: ['z'], onlySecond: [] });
  });

  it('does not say that an exporter of nothing is like anyone', () => {
    const { values } = exportSimilarity(table(['A', 'none'], ['x', 'y'], 1, 1, 0, 0));
    expect(values.at('A', 'A')).toBe(100);
    expect(values.at('A', 'none')).toBeNull();
    expect(values.at('none', 'none')).toBeNull();
  });

  it('names the table and the total that it refuses', () => {
    const [good, bad] = [table(['A'], ['x'], 1), table(['B'], ['x'], -1)];
    expect(refusalOf(() => exportSimilarity(good, bad)).path).toBe('others[B][x]');
    expect(refusalOf(() => exportSimilarity(good, good, { totals: { A: 0.5 } })).path).toBe('options.totals[A]');
  });
});

describe('exportCorrelation', () => {
  const exports = table(['A', 'B', 'C'], ['x', 'y', 'z'], 5, 1, 0, 4, 2, 0, 0, 1, 9);

  it('is the correlation of the logarithms of comparative advantage', () => {
    const advantages = [
      [5 / 6 / (9 / 22), 1 / 6 / (4 / 22), 0],
      [4 / 6 / (9 / 22), 2 / 6 / (4 / 22), 0],
    ].map((row) => row.map((advantage) => Math.log(advantage + 0.1)));
    const [one, other] = advantages.map((row) => {
      const mean = (row[0]! + row[1]! + row[2]!) / 3;
      return row.map((value) => value - mean);
    }) as [number[], number[]];
    const product = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
    const expected = product(one, other) / Math.sqrt(product(one, one) * product(other, other));
    expect(exportCorrelation(exports).values.at('A', 'B')).toBeCloseTo(expected, 12);
  });

  it('leaves out a product that nobody exports', () => {
    const wider = table(['A', 'B', 'C'], ['x', 'n', 'y', 'z'], 5, 0, 1, 0, 4, 0, 2, 0, 0, 0, 1, 9);
    expect(cellsOf(exportCorrelation(wider))).toEqual(cellsOf(exportCorrelation(exports)));
  });

  it.each([
    ['exports nothing', table(['A', 'B', 'C'], ['x', 'y'], 5, 1, 1, 4, 0, 0), 'C'],
    ['has the same advantage in all', table(['A', 'B', 'C'], ['x', 'y'], 5, 1, 1, 5, 1, 1), 'C'],
    ['is alone', table(['C'], ['x', 'y'], 5, 1), 'C'],
    ['lists one product', table(['A', 'C'], ['x'], 5, 1), 'C'],
  ])('is undefined for an exporter that %s', (_, exporters, label) => {
    expect(exportCorrelation(exporters).values.at(label, label)).toBeNull();
  });

  it('withholds an exporter that lacks a cell, and with it all that its exports take part in', () => {
    const lacking = table(['A', 'B', 'C'], ['x', 'y', 'z'], 5, 1, 0, 4, 2, 0, 0, 1, Number.NaN);
    expect(exportCorrelation(lacking).values.at('A', 'B')).toBeNull();
    const known = exportCorrelation(lacking, { missing: 'sum-known' });
    expect(known.values.at('A', 'B')).not.toBeNull();
    expect(known.missingCells).toBe(1);
  });

  it('tells no exporters apart beside a huge offset', () => {
    expect(cellsOf(exportCorrelation(exports, { offset: 1e20 }))).toEqual(Array(9).fill(Number.NaN));
  });

  it.each([
    [0],
    [-0.1],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    ['0.1' as unknown as number],
  ])('refuses the offset %o', (offset) => {
    expect(refusalOf(() => exportCorrelation(exports, { offset }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.offset',
    });
  });
});

describe('pairs of 100,000 exporters', () => {
  const labels = Array.from({ length: 100_000 }, (_, i) => `e${i}`);
  const many = new Matrix(labels, ['x'], new Float64Array(labels.length).fill(1));

  it.each([
    ['exportCorrelation', () => exportCorrelation(many)],
    ['exportSimilarity', () => exportSimilarity(many)],
    ['tradeComplementarity', () => tradeComplementarity(many, many)],
  ])('are too many for %s', (_, run) => {
    expect(refusalOf(run)).toMatchObject({ code: 'TOO_LARGE', path: 'exports' });
  });
});
