import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { exportCorrelation } from '../../src/measures/export-correlation.ts';
import { exportSophistication } from '../../src/measures/export-sophistication.ts';
import { productGiniIndex } from '../../src/measures/product-gini-index.ts';
import { productSophistication } from '../../src/measures/product-sophistication.ts';
import datawheel from '../golden/datawheel-small.json' with { type: 'json' };
import germanStates from '../golden/econgeo-german-states.json' with { type: 'json' };
import econGeo from '../golden/econgeo-small.json' with { type: 'json' };
import economicComplexity from '../golden/economiccomplexity-small.json' with { type: 'json' };
import { expectAgreement } from './agreement.ts';

interface Table {
  readonly rows: readonly string[];
  readonly cols: readonly string[];
  readonly data: readonly (readonly number[])[];
}

interface Named {
  readonly names: readonly string[];
  readonly values: readonly (number | string)[];
}

const matrixOf = ({ rows, cols, data }: Table) => new Matrix(rows, cols, Float64Array.from(data.flat()));
const byLabel = (names: readonly string[], values: readonly number[]) =>
  Object.fromEntries(names.map((name, i) => [name, values[i]!]));
const inOrder = (names: readonly string[], values: Readonly<Record<string, number | null>>) =>
  names.map((name) => values[name]!);

describe('against economiccomplexity', () => {
  const peer = 'economiccomplexity 2.0.0';
  const cases = economicComplexity.cases as unknown as Record<
    string,
    {
      input: { m: Table; gdp: { names: string[]; values: number[] } };
      output: {
        productivity_levels: { value: { productivity_level_country: Named; productivity_level_product: Named } };
      };
    }
  >;
  const { zeroRow4x4, ...others } = cases;

  it.each(Object.entries(others))('sophistication of products and exports, %s', (_, { input, output }) => {
    const exports = matrixOf(input.m);
    const levels = output.productivity_levels.value;
    const products = productSophistication(exports, byLabel(input.gdp.names, input.gdp.values)).values;
    expectAgreement(
      { function: 'productSophistication', peer },
      inOrder(levels.productivity_level_product.names, products),
      levels.productivity_level_product.values,
    );
    expectAgreement(
      { function: 'exportSophistication', peer },
      inOrder(levels.productivity_level_country.names, exportSophistication(exports, products).values),
      levels.productivity_level_country.values,
    );
  });

  it('a region without exports does not make all undefined, as in the peer (TRAP), but only its own figure', () => {
    const { input, output } = zeroRow4x4!;
    const levels = output.productivity_levels.value;
    expect(levels.productivity_level_product.values).toEqual(['NaN', 'NaN', 'NaN', 'NaN']);
    const exports = matrixOf(input.m);
    const incomes = byLabel(input.gdp.names, input.gdp.values);
    const products = productSophistication(exports, incomes).values;
    const others = [0, 2, 3];
    const without = matrixOf({
      rows: others.map((row) => input.m.rows[row]!),
      cols: input.m.cols,
      data: others.map((row) => input.m.data[row]!),
    });
    expect(products).toEqual(productSophistication(without, incomes).values);
    expect(exportSophistication(exports, products).values).toEqual({
      ...exportSophistication(without, products).values,
      R2: null,
    });
  });
});

describe('against EconGeo', () => {
  const peer = 'EconGeo 2.1';
  const cases = { ...econGeo.cases, germanStates } as unknown as Record<
    string,
    {
      input: { m: Table; gdp: number[] };
      output: Record<'prody' | 'expy', { value: { data: [number[]] } }> & { rca: { value: Table } };
    }
  >;

  it.each(Object.entries(cases))('sophistication of products and exports, %s', (_, { input, output }) => {
    const exports = matrixOf(input.m);
    const incomes = byLabel(input.m.rows, input.gdp);
    const [theirs] = output.prody.value.data;
    const { values } = productSophistication(exports, incomes);
    // the peer weighs by advantages rounded to two decimals: each can be off by half of the last digit
    const bounds = input.m.cols.map((product, column) => {
      const of = input.m.rows.map((_, row) => output.rca.value.data[row]![column]!);
      const exporters = [...of.keys()].filter((row) => input.m.data[row]![column]! > 0);
      const distances = exporters.reduce((sum, row) => sum + Math.abs(input.gdp[row]! - values[product]!), 0);
      const weights = exporters.reduce((sum, row) => sum + of[row]! - 2 * 0.005, 0);
      return (0.005 * distances) / weights;
    });
    input.m.cols.forEach((product, i) => {
      expectAgreement(
        { function: 'productSophistication', peer, variant: 'advantages rounded by the peer' },
        [values[product]],
        [theirs[i]],
        { absolute: bounds[i]!, relative: 1e-10 },
      );
    });
    // from the peer's own figures of products on, nothing is rounded
    const { values: exporters } = exportSophistication(exports, byLabel(input.m.cols, theirs));
    expectAgreement(
      { function: 'exportSophistication', peer, variant: "the peer's figures of products" },
      inOrder(input.m.rows, exporters),
      output.expy.value.data[0],
    );
  });
});

describe('against Datawheel', () => {
  const peer = 'Datawheel economic-complexity 0.3.0';
  const tolerance = { absolute: 1e-12, relative: 1e-9 };
  const cases = datawheel.cases as unknown as Record<
    string,
    { input: { m: number[][] }; output: { pgi: { value: [number | string][] }; similarity: { value: number[][] } } }
  >;
  const labelled = (data: number[][]): Table => ({
    rows: data.map((_, i) => `R${i}`),
    cols: data[0]!.map((_, i) => `P${i}`),
    data,
  });
  /** The file does not say them: the last region was given 1,000, the one before it 2,000, and so on. */
  const coefficients = ({ rows }: Table) =>
    byLabel(
      rows,
      [...rows.keys()].map((i) => 1000 * (rows.length - i)),
    );
  const { zeroRow4x4, ...others } = cases;

  it.each(Object.entries(others))('product Gini index, %s', (_, { input, output }) => {
    const table = labelled(input.m);
    const { values } = productGiniIndex(matrixOf(table), coefficients(table));
    expectAgreement(
      { function: 'productGiniIndex', peer },
      inOrder(table.cols, values),
      output.pgi.value.map(([value]) => value),
      tolerance,
    );
  });

  it('a region without exports does not make every product Gini index undefined, as in the peer', () => {
    const { input, output } = zeroRow4x4!;
    const table = labelled(input.m);
    expect(output.pgi.value.flat()).toEqual(['NaN', 'NaN', 'NaN', 'NaN']);
    const { values } = productGiniIndex(matrixOf(table), coefficients(table));
    expect(Object.values(values)).toEqual(Array(4).fill(expect.any(Number)));
  });

  it.each(Object.entries(cases))('correlation of advantages, %s', (_, { input, output }) => {
    expectAgreement(
      { function: 'exportCorrelation', peer },
      exportCorrelation(matrixOf(labelled(input.m))).values.values,
      output.similarity.value.flat(),
      tolerance,
    );
  });
});
