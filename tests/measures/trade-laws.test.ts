import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { exportCorrelation } from '../../src/measures/export-correlation.ts';
import { exportSimilarity } from '../../src/measures/export-similarity.ts';
import { exportSophistication } from '../../src/measures/export-sophistication.ts';
import { extensiveMargin } from '../../src/measures/extensive-margin.ts';
import { grubelLloyd } from '../../src/measures/grubel-lloyd.ts';
import { intensiveMargin } from '../../src/measures/intensive-margin.ts';
import { marketPenetration } from '../../src/measures/market-penetration.ts';
import { productGiniIndex } from '../../src/measures/product-gini-index.ts';
import { productSophistication } from '../../src/measures/product-sophistication.ts';
import { tradeComplementarity } from '../../src/measures/trade-complementarity.ts';
import { tradeIntensity } from '../../src/measures/trade-intensity.ts';
import { untappedPotential } from '../../src/measures/untapped-potential.ts';

const cell = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1e9 }));
/** A table of one to seven rows and one to seven columns, with zeros. */
const tables = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
  .chain(([height, width]) =>
    fc
      .array(cell, { minLength: height * width, maxLength: height * width })
      .map((cells) => tableOf(height, width, cells)),
  );
/** Two tables with the same labels. */
const pairs = tables.chain((first) =>
  fc
    .array(cell, { minLength: first.values.length, maxLength: first.values.length })
    .map((cells) => [first, tableOf(first.rowLabels.length, first.columnLabels.length, cells)] as const),
);
const scale = fc.constantFrom(0.001, 0.5, 3, 1000, 1e6);

function tableOf(height: number, width: number, cells: readonly number[]): Matrix {
  const labels = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
  return new Matrix(labels('r', height), labels('c', width), Float64Array.from(cells));
}

const scaled = ({ rowLabels, columnLabels, values }: Matrix, factor: number) =>
  new Matrix(
    rowLabels,
    columnLabels,
    values.map((value) => value * factor),
  );

/** The same table with its rows and columns the other way round. */
const reversed = (table: Matrix) =>
  new Matrix(
    [...table.rowLabels].reverse(),
    [...table.columnLabels].reverse(),
    Float64Array.from(table.values).reverse(),
  );

/** An income for each row, by its label. */
const incomesOf = ({ rowLabels }: Matrix) =>
  Object.fromEntries(rowLabels.map((label) => [label, 1000 + Number(label.slice(1)) * 700]));
const figures = (record: Readonly<Record<string, number | null>>) =>
  Object.values(record).filter((value) => value !== null);
const known = (values: Matrix) => Array.from(values.values).filter((value) => !Number.isNaN(value));
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

function holds<Values>(property: fc.IProperty<Values>): void {
  fc.assert(property, { seed: 1, numRuns: 300 });
}

function expectWithin(values: readonly number[], [from, to]: readonly [number, number], slack = 0): void {
  for (const value of values) {
    expect(value).toBeGreaterThanOrEqual(from - slack);
    expect(value).toBeLessThanOrEqual(to + slack);
  }
}

/** Each measure of one table as plain figures by label, for what holds of them all. */
const measures: Readonly<Record<string, (exports: Matrix) => Readonly<Record<string, number | null>>>> = {
  tradeIntensity: (exports) => byCell(tradeIntensity(exports).values),
  exportSimilarity: (exports) => byCell(exportSimilarity(exports).values),
  tradeComplementarity: (exports) => byCell(tradeComplementarity(exports, exports).values),
  exportCorrelation: (exports) => byCell(exportCorrelation(exports).values),
  extensiveMargin: (exports) => extensiveMargin(exports).values,
  intensiveMargin: (exports) => intensiveMargin(exports).values,
  productSophistication: (exports) => productSophistication(exports, incomesOf(exports)).values,
  exportSophistication: (exports) =>
    exportSophistication(exports, productSophistication(exports, incomesOf(exports)).values).values,
  productGiniIndex: (exports) => productGiniIndex(exports, incomesOf(exports)).values,
};

function byCell(table: Matrix): Record<string, number | null> {
  return Object.fromEntries(
    table.rowLabels.flatMap((row) => table.columnLabels.map((column) => [`${row} ${column}`, table.at(row, column)])),
  );
}

const close = (record: Readonly<Record<string, number | null>>) =>
  Object.fromEntries(
    Object.entries(record).map(([label, value]) => [
      label,
      value === null ? null : expect.closeTo(value, 9 - Math.ceil(Math.log10(Math.max(1, Math.abs(value))))),
    ]),
  );

describe.each(Object.entries(measures))('%s', (name, measure) => {
  it('does not depend on the order of rows and columns', () => {
    holds(
      fc.property(tables, (table) => {
        expect(measure(reversed(table))).toEqual(close(measure(table)));
      }),
    );
  });

  it('stays as it is in another unit', () => {
    holds(
      fc.property(tables, scale, (table, factor) => {
        // whole numbers at the cutoff exactly can fall beside it in fractions
        const unit = name === 'productGiniIndex' ? 1024 : factor;
        expect(measure(scaled(table, unit))).toEqual(close(measure(table)));
      }),
    );
  });

  it('leaves the table as it was', () => {
    holds(
      fc.property(tables, (table) => {
        const before = Float64Array.from(table.values);
        measure(table);
        expect(table.values).toEqual(before);
      }),
    );
  });
});

describe('shares of mixes', () => {
  it('overlap by 0 to 100, the same either way', () => {
    holds(
      fc.property(tables, (exports) => {
        const { values } = exportSimilarity(exports);
        expectWithin(known(values), [0, 100]);
        for (const one of exports.rowLabels) {
          for (const other of exports.rowLabels) expect(values.at(one, other)).toBe(values.at(other, one));
        }
      }),
    );
  });

  it('overlap by 100 when they are the same, whatever the size', () => {
    holds(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 9 }), scale, (cells, factor) => {
        fc.pre(sum(cells) > 0);
        const both = tableOf(2, cells.length, [...cells, ...cells.map((value) => value * factor)]);
        expect(exportSimilarity(both).values.at('r0', 'r1')).toBeCloseTo(100, 9);
        expect(tradeComplementarity(both, both).values.at('r1', 'r0')).toBeCloseTo(100, 9);
      }),
    );
  });

  it('overlap by 100 less half of 100 times their absolute differences', () => {
    holds(
      fc.property(pairs, ([exports, imports]) => {
        const { values } = tradeComplementarity(exports, imports);
        expectWithin(known(values), [0, 100]);
        for (const exporter of exports.rowLabels) {
          for (const importer of imports.rowLabels) {
            const [sold, bought] = [exports.row(exporter), imports.row(importer)];
            const differences = sold.map((flow, i) => Math.abs(flow / sum(sold) - bought[i]! / sum(bought)));
            const expected = 100 * (1 - sum(differences) / 2);
            const index = values.at(exporter, importer);
            if (index === null) expect(expected).toBeNaN();
            else expect(index).toBeCloseTo(expected, 9);
          }
        }
      }),
    );
  });
});

describe('margins', () => {
  it('multiply to the share in world exports, each between 0 and 1', () => {
    holds(
      fc.property(tables, (exports) => {
        const [extensive, intensive] = [extensiveMargin(exports).values, intensiveMargin(exports).values];
        expectWithin([...figures(extensive), ...figures(intensive)], [0, 1], 1e-12);
        for (const label of exports.rowLabels) {
          const own = sum(exports.row(label));
          if (own === 0) expect([extensive[label], intensive[label]]).toEqual([null, null]);
          else expect(extensive[label]! * intensive[label]!).toBeCloseTo(own / sum(exports.values), 12);
        }
      }),
    );
  });

  it('multiply to the ratio to the rest of the world, where that exports the same', () => {
    holds(
      fc.property(tables, (exports) => {
        const reference = 'rest-of-world';
        const extensive = extensiveMargin(exports, { reference }).values;
        const intensive = intensiveMargin(exports, { reference }).values;
        for (const label of exports.rowLabels) {
          if (intensive[label] === null) continue;
          const own = sum(exports.row(label));
          const ratio = own / (sum(exports.values) - own);
          expect((extensive[label]! * intensive[label]!) / ratio).toBeCloseTo(1, 9);
        }
      }),
    );
  });
});

describe('intensities', () => {
  it('average 1 over partners, weighted by their shares in world exports', () => {
    holds(
      fc.property(tables, (exports) => {
        const { values } = tradeIntensity(exports);
        for (const exporter of exports.rowLabels.filter((label) => sum(exports.row(label)) > 0)) {
          const weighted = exports.columnLabels.map((partner) => {
            const bought = sum(exports.rowLabels.map((label) => exports.at(label, partner)!));
            return ((values.at(exporter, partner) ?? 0) * bought) / sum(exports.values);
          });
          expect(sum(weighted)).toBeCloseTo(1, 9);
        }
      }),
    );
  });
});

describe('correlations of advantages', () => {
  it('lie between −1 and 1, are the same either way, and 1 with itself', () => {
    holds(
      fc.property(tables, (exports) => {
        const { values } = exportCorrelation(exports);
        expectWithin(known(values), [-1, 1]);
        for (const one of exports.rowLabels) {
          expect([1, null]).toContain(values.at(one, one));
          for (const other of exports.rowLabels) expect(values.at(one, other)).toBe(values.at(other, one));
        }
      }),
    );
  });
});

describe('means over exporters and products', () => {
  it('lie between the lowest and the highest figure', () => {
    holds(
      fc.property(tables, (exports) => {
        const incomes = Object.values(incomesOf(exports));
        const range = [Math.min(...incomes), Math.max(...incomes)] as const;
        const products = productSophistication(exports, incomesOf(exports)).values;
        expectWithin(figures(products), range, 1e-9);
        expectWithin(figures(exportSophistication(exports, products).values), range, 1e-9);
        expectWithin(figures(productGiniIndex(exports, incomesOf(exports)).values), range, 1e-9);
      }),
    );
  });

  it('are defined for what is exported, and for nothing else', () => {
    holds(
      fc.property(tables, (exports) => {
        const products = productSophistication(exports, incomesOf(exports)).values;
        for (const product of exports.columnLabels) {
          const isExported = exports.rowLabels.some((label) => exports.at(label, product)! > 0);
          expect(products[product] !== null).toBe(isExported);
        }
      }),
    );
  });

  it('are not changed by a region of zeros', () => {
    holds(
      fc.property(tables, (exports) => {
        const { rowLabels, columnLabels, values } = exports;
        const cells = [...values, ...columnLabels.map(() => 0)];
        const wider = tableOf(rowLabels.length + 1, columnLabels.length, cells);
        for (const name of ['productSophistication', 'productGiniIndex'] as const) {
          expect(measures[name]!(wider)).toEqual(measures[name]!(exports));
        }
      }),
    );
  });
});

describe('intra-industry trade', () => {
  it('lies between 0 and 1, and adjusting never lowers it', () => {
    holds(
      fc.property(pairs, ([exports, imports]) => {
        const { byProduct, unadjusted, adjusted } = grubelLloyd(exports, imports);
        expectWithin([...known(byProduct), ...figures(unadjusted), ...figures(adjusted)], [0, 1]);
        for (const [label, index] of Object.entries(adjusted)) {
          if (index !== null) expect(index).toBeGreaterThanOrEqual(unadjusted[label]! - 1e-12);
        }
      }),
    );
  });

  it('is the mean over products, weighted by their trade, the same for either side', () => {
    holds(
      fc.property(pairs, ([exports, imports]) => {
        const { byProduct, unadjusted } = grubelLloyd(exports, imports);
        expect(grubelLloyd(imports, exports).unadjusted).toEqual(unadjusted);
        for (const label of exports.rowLabels) {
          const trade = exports.row(label).map((sold, i) => sold + imports.row(label)[i]!);
          const weighted = trade.map((both, i) => (both === 0 ? 0 : both * byProduct.row(label)[i]!));
          if (sum(trade) === 0) expect(unadjusted[label]).toBeNull();
          else expect(unadjusted[label]).toBeCloseTo(sum(weighted) / sum(trade), 12);
        }
      }),
    );
  });

  it('stays as it is in another unit', () => {
    holds(
      fc.property(pairs, scale, ([exports, imports], factor) => {
        const other = grubelLloyd(scaled(exports, factor), scaled(imports, factor));
        expect(other.adjusted).toEqual(close(grubelLloyd(exports, imports).adjusted));
      }),
    );
  });
});

describe('market penetration', () => {
  it('lies between 0 and 1, whatever the values are', () => {
    holds(
      fc.property(pairs, scale, ([exports, imports], factor) => {
        const result = marketPenetration(exports, imports);
        expectWithin([...figures(result.byProduct), ...(result.index === null ? [] : [result.index])], [0, 1]);
        expect(marketPenetration(scaled(exports, factor), imports)).toEqual(result);
        expect(marketPenetration(reversed(exports), imports)).toEqual(result);
      }),
    );
  });

  it('is 1 for those who are the only ones to sell', () => {
    holds(
      fc.property(tables, (exports) => {
        const { index } = marketPenetration(exports, exports);
        expect(index).toBe(sum(exports.values) === 0 ? null : 1);
      }),
    );
  });
});

describe('untapped potential', () => {
  const home = 'r0';

  it('lies between the smallest and the largest of the suppliers, of which there are six at most', () => {
    holds(
      fc.property(tables, (imports) => {
        const { potential, suppliers } = untappedPotential(imports, home);
        expect(suppliers.length).toBeLessThanOrEqual(6);
        expect(suppliers.map(({ supplier }) => supplier)).not.toContain(home);
        if (potential === null) expect(suppliers).toEqual([]);
        else expectWithin([potential], [suppliers.at(-1)!.value, suppliers[0]!.value], 1e-3);
      }),
    );
  });

  it('does not depend on what home sells', () => {
    holds(
      fc.property(tables, cell, (imports, sold) => {
        const { rowLabels, columnLabels, values } = imports;
        const other = new Matrix(rowLabels, columnLabels, values.slice().fill(sold, 0, columnLabels.length));
        expect(untappedPotential(other, home).potential).toBe(untappedPotential(imports, home).potential);
      }),
    );
  });

  it('does not depend on the order of suppliers and periods, and goes with the unit', () => {
    holds(
      fc.property(tables, scale, (imports, factor) => {
        const result = untappedPotential(imports, home);
        expect(untappedPotential(reversed(imports), home).potential).toBe(result.potential);
        const other = untappedPotential(scaled(imports, factor), home);
        if (result.potential === null) expect(other.potential).toBeNull();
        else expect(other.potential! / (result.potential * factor)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is the same for the same imports each year, whatever the weights', () => {
    holds(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 5 }), (sold, years) => {
        const cells = sold.flatMap((value) => Array(years).fill(value) as number[]);
        const steady = untappedPotential(tableOf(sold.length, years, cells), home).potential;
        const once = untappedPotential(tableOf(sold.length, 1, sold), home).potential;
        if (once === null) expect(steady).toBeNull();
        else expect(steady! / once).toBeCloseTo(1, 9);
      }),
    );
  });
});
