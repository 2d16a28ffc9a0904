import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Cube, type Matrix } from '../../src/cube/index.ts';
import { exportSimilarity } from '../../src/measures/export-similarity.ts';
import { exportSophistication } from '../../src/measures/export-sophistication.ts';
import { extensiveMargin } from '../../src/measures/extensive-margin.ts';
import { hirschmanIndex } from '../../src/measures/hirschman-index.ts';
import { intensiveMargin } from '../../src/measures/intensive-margin.ts';
import { productSophistication } from '../../src/measures/product-sophistication.ts';
import { tradeIntensity } from '../../src/measures/trade-intensity.ts';
import { tradeOpenness } from '../../src/measures/trade-openness.ts';
import { parseRows } from '../../src/sources/csv/parse-block.ts';
import { expectAgreement } from './agreement.ts';

/** Files too large to be carried along: read in place where they are. */
const pathOf = (file: string) => fileURLToPath(new URL(`../../../shared/${file}`, import.meta.url));
const rowsOf = (file: string) => parseRows(readFileSync(pathOf(file), 'utf8'), ',').rows.slice(1);

/** The table of flows in a file of rows. Cells that it doesn't list are 0: it says so of itself. */
function tableOf(rows: readonly (readonly string[])[]): Matrix {
  const table = Cube.fromColumns({
    dimensions: { row: rows.map(([row]) => row!), column: rows.map(([, column]) => column!) },
    measures: { value: Float64Array.from(rows, ([, , value]) => Number(value)) },
  }).matrix('row', 'column', 'value');
  table.values.forEach((cell, place) => {
    if (Number.isNaN(cell)) table.values[place] = 0;
  });
  return table;
}

const productTrade = 'golden/regional/world-trade-1998-2000-input.csv';

describe.skipIf(!existsSync(pathOf(productTrade)))('sophistication in world trade, from ../shared', () => {
  const peer = 'economiccomplexity 2.0.0';
  const variant = '226 countries, 785 products';
  const tolerance = { absolute: 1e-12, relative: 1e-9 };

  it('against economiccomplexity', () => {
    const exports = tableOf(rowsOf(productTrade));
    const incomes = Object.fromEntries(
      rowsOf('golden/regional/world-trade-1998-2000-gdp.csv').map(([country, value]) => [country!, Number(value)]),
    );
    const products = productSophistication(exports, incomes);
    const ofProducts = rowsOf('golden/regional/world-trade-1998-2000-products.csv');
    expectAgreement(
      { function: 'productSophistication', peer, variant },
      ofProducts.map(([product]) => products.values[product!]),
      ofProducts.map((row) => Number(row.at(-1))),
      tolerance,
    );

    const countries = exportSophistication(exports, products.values).values;
    const ofCountries = rowsOf('golden/regional/world-trade-1998-2000-countries.csv');
    const withIncome = ofCountries.filter(([country]) => Number.isFinite(incomes[country!]));
    expect(withIncome).toHaveLength(185);
    expectAgreement(
      { function: 'exportSophistication', peer, variant },
      withIncome.map(([country]) => countries[country!]),
      withIncome.map((row) => Number(row.at(-1))),
      tolerance,
    );

    // the peer leaves a country without an income of its own undefined; its exports have a sophistication all the same
    const without = ofCountries.filter((row) => row.at(-1) === 'NA').map(([country]) => country!);
    expect(without).toEqual(ofCountries.map(([country]) => country!).filter((one) => !Number.isFinite(incomes[one])));
    expect(new Set(products.unmatched.onlyFirst)).toEqual(new Set(without));
    expect(without.map((country) => countries[country])).toEqual(without.map(() => expect.any(Number)));
  });
});

const bilateralTrade = 'data/world-trade/world_bilateral_trade_2006.csv';

describe.skipIf(!existsSync(pathOf(bilateralTrade)))('world trade in 2006, from ../shared', () => {
  // the expected figures were worked out from the file in another language
  const rows = () => rowsOf(bilateralTrade);

  it('intensities: neighbours trade more than their size suggests', () => {
    const { values } = tradeIntensity(tableOf(rows()));
    expect(values.at('USA', 'CAN')).toBeCloseTo(6.792714201178585, 9);
    expect(values.at('USA', 'MEX')).toBeCloseTo(5.967888285965263, 9);
    expect(values.at('USA', 'CHN')).toBeCloseTo(0.888496656317475, 9);
    expect(values.at('DEU', 'FRA')).toBeCloseTo(1.9897874786635432, 9);
  });

  it('margins over markets', () => {
    const flows = tableOf(rows());
    expect(extensiveMargin(flows).values.USA).toBeCloseTo(0.8372634687701539, 12);
    expect(intensiveMargin(flows).values.USA).toBeCloseTo(0.10617150598183855, 12);
    const reference = 'rest-of-world';
    expect(extensiveMargin(flows, { reference }).values.USA).toBeCloseTo(0.8213858254700579, 12);
    expect(intensiveMargin(flows, { reference }).values.USA).toBeCloseTo(0.11878286124505819, 12);
  });

  it('openness, and the concentration and likeness of markets', () => {
    const flows = tableOf(rows());
    const columnOf = (label: string) => flows.rowLabels.map((row) => flows.at(row, label)!);
    const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
    const gdp = Number(rows().find(([origin]) => origin === 'USA')![3]);
    const openness = tradeOpenness({ exports: sum(flows.row('USA')), imports: sum(columnOf('USA')), gdp });
    expect(openness).toBeCloseTo(0.2327909675003877, 9);
    expect(hirschmanIndex([...flows.row('CAN')])!.index).toBeCloseTo(0.8151257150445385, 9);
    const { values } = exportSimilarity(flows);
    expect(values.at('USA', 'CAN')).toBeCloseTo(18.384203725950137, 8);
    expect(values.at('DEU', 'FRA')).toBeCloseTo(66.88788103885504, 8);
  });
});
