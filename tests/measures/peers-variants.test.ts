import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { complexityOutlook } from '../../src/measures/complexity/complexity-outlook.ts';
import { economicComplexity } from '../../src/measures/complexity/economic-complexity.ts';
import { fitnessComplexity } from '../../src/measures/complexity/fitness-complexity.ts';
import { logSupermodularity } from '../../src/measures/complexity/log-supermodularity.ts';
import { presence } from '../../src/measures/complexity/presence.ts';
import { productSpace } from '../../src/measures/complexity/product-space.ts';
import { proximity } from '../../src/measures/complexity/proximity.ts';
import { regionalComplexity } from '../../src/measures/complexity/regional-complexity.ts';
import { exportSophistication } from '../../src/measures/export-sophistication.ts';
import { locationQuotient } from '../../src/measures/location-quotient.ts';
import { revealedComparativeAdvantage } from '../../src/measures/revealed-comparative-advantage.ts';
import { zScores } from '../../src/measures/z-scores.ts';
import datawheel from '../golden/datawheel-small.json' with { type: 'json' };
import germanStates from '../golden/econgeo-german-states.json' with { type: 'json' };
import econGeo from '../golden/econgeo-small.json' with { type: 'json' };
import pyEcomplexity from '../golden/py-ecomplexity-small.json' with { type: 'json' };
import { expectAgreement } from './agreement.ts';
import { longForm, matrixOf, numbered, type Table } from './complexity-tables.ts';

/** Figures of packages that are two functions of portolan one after the other. */
const tablesOfEconGeo: readonly (readonly [
  string,
  Table,
  Readonly<Record<'rca_binary' | 'weighted_avg', { readonly value: unknown }>>,
])[] = [
  ...Object.entries(econGeo.cases).map(([name, { input, output }]) => [name, input.m as Table, output] as const),
  ['German states', germanStates.input.m as Table, germanStates.output],
];

describe.each(tablesOfEconGeo)('%s', (_, table, output) => {
  it('presence is EconGeo’s rca(binary = TRUE)', () => {
    const expected = output.rca_binary.value as Table;
    const found = presence(matrixOf(table)).toMatrix();
    const comparison = { function: 'presence', peer: 'EconGeo 2.1', variant: 'rca(binary = TRUE)' };
    expectAgreement(comparison, found.values, expected.data.flat());
  });

  it('export sophistication by any figures of the columns is EconGeo’s weighted_avg()', () => {
    const { cols, data } = output.weighted_avg.value as Table;
    const places = Object.fromEntries(table.cols.map((label, i) => [label, i + 1]));
    const { values } = exportSophistication(matrixOf(table), places);
    const comparison = { function: 'exportSophistication', peer: 'EconGeo 2.1', variant: 'weighted_avg' };
    expectAgreement(
      comparison,
      cols.map((region) => values[region]!),
      data[0]!,
    );
  });
});

describe.each(Object.entries(pyEcomplexity.cases))('%s', (name, { input, output }) => {
  it('a location quotient with population as totals is py-ecomplexity’s RPOP, and its presence that of its variant rpop', () => {
    const all = numbered(input.m);
    // the package leaves out a region without exports, its population too
    const regions = all.rowLabels.filter((region) => all.row(region).some((value) => value > 0));
    const cells = regions.flatMap((region) => [...all.row(region)]);
    const kept = new Matrix(regions, all.columnLabels, Float64Array.from(cells));
    const population = Object.fromEntries(regions.map((region) => [region, input.pop[all.rowLabels.indexOf(region)]!]));
    const { values } = locationQuotient(kept, { totals: population });
    const present = presence(values, { cells: 'index' });
    const value = output.rpop.value as Parameters<typeof longForm>[0];
    for (const [column, at] of [
      ['rpop', (row: string, product: string) => values.at(row, product)],
      ['mcp', (row: string, product: string) => Number(present.has(row, product))],
    ] as const) {
      const theirs = longForm(value, column).filter(({ row }) => regions.includes(row));
      const comparison = { function: 'locationQuotient', peer: 'py-ecomplexity 0.5.2', variant: `rpop, ${column}` };
      expect(theirs.length, name).toBeGreaterThan(0);
      expectAgreement(
        column === 'mcp' ? { ...comparison, function: 'presence' } : comparison,
        theirs.map(({ row, column: product }) => at(row, product)),
        theirs.map((cell) => cell.value),
        { absolute: 1e-12, relative: 1e-9 },
      );
    }
  });
});

describe.each(Object.entries(datawheel.cases))('%s', (_, { input, output }) => {
  it('the index of regions by external PCI, standardized with n − 1, is Datawheel’s', () => {
    const exports = numbered(input.m);
    const complexities = Object.fromEntries(exports.columnLabels.map((label, i) => [label, input.pci_external[i]!]));
    const { eci } = regionalComplexity(presence(exports), complexities);
    const { scores } = zScores(Object.values(eci), { deviation: 'sample' });
    const comparison = {
      function: 'zScores',
      peer: 'Datawheel economic-complexity 0.3.0',
      variant: 'of regionalComplexity',
    };
    expectAgreement(comparison, scores, output.subnational_standardized.value, { absolute: 1e-12, relative: 1e-9 });
  });
});

it('TRAP: no measure changes the table that it is given, where balassa_index() of economiccomplexity writes into it', () => {
  const exports = matrixOf(econGeo.cases.chain7x8.input.m as Table);
  const before = [...exports.values];
  revealedComparativeAdvantage(exports);
  const present = presence(exports);
  const bits = [...present.bits.byRow.bits];
  const complexity = economicComplexity(present);
  fitnessComplexity(present);
  const near = proximity(present);
  productSpace(near);
  complexityOutlook(present, near, complexity.pci);
  logSupermodularity(exports, complexity);
  logSupermodularity(present, complexity);
  expect([...exports.values]).toEqual(before);
  expect([...present.bits.byRow.bits]).toEqual(bits);
});
