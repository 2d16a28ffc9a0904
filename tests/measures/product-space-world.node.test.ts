import { describe, expect, it } from 'vitest';
import { complexityOutlook } from '../../src/measures/complexity/complexity-outlook.ts';
import { fitnessComplexity } from '../../src/measures/complexity/fitness-complexity.ts';
import { presence } from '../../src/measures/complexity/presence.ts';
import { productSpace } from '../../src/measures/complexity/product-space.ts';
import { proximity } from '../../src/measures/complexity/proximity.ts';
import { relatednessDensity } from '../../src/measures/complexity/relatedness-density.ts';
import { expectAgreement } from './agreement.ts';
import { longForm, type Table } from './complexity-tables.ts';
import { columnOf, hasWorldTrade, jsonOf, worldTrade } from './world-trade.ts';

const tolerance = { absolute: 1e-12, relative: 1e-9 };

describe.skipIf(!hasWorldTrade)('the product space of world trade, from ../shared', () => {
  const present = hasWorldTrade ? presence(worldTrade()) : undefined!;
  const sample = ({ rows, cols }: Table, at: (row: string, column: string) => number | null) =>
    rows.flatMap((row) => cols.map((column) => at(row, column)));
  const sums = (values: Iterable<number>) => {
    let [sum, squares] = [0, 0];
    for (const value of values) {
      sum += value;
      squares += value * value;
    }
    return [sum, squares];
  };
  const peer = 'economiccomplexity 2.0.0';

  it('proximity and density, samples and checksums of economiccomplexity', () => {
    const golden = jsonOf('world-trade-1998-2000-matrices.json');
    const space = proximity(present);
    const regions = proximity(present, { of: 'rows' });
    const { density } = relatednessDensity(present, space);
    const of = (name: string, variant: string) => ({ function: name, peer, variant: `world trade, ${variant}` });
    expectAgreement(
      of('proximity', 'sample'),
      sample(golden.proximity_product, (one, other) => space.at(one, other)),
      golden.proximity_product.data.flat(),
      tolerance,
    );
    expectAgreement(
      of('proximity', 'of regions, sample'),
      sample(golden.proximity_country, (one, other) => regions.at(one, other)),
      golden.proximity_country.data.flat(),
      tolerance,
    );
    expectAgreement(
      of('relatednessDensity', 'sample'),
      sample(golden.density, (row, column) => density.at(row, column)),
      golden.density.data.flat(),
      tolerance,
    );
    const { checksums } = golden;
    expectAgreement(
      of('proximity', 'checksums'),
      [...sums(space.toMatrix().values), sums(regions.toMatrix().values)[0]!],
      [checksums.sum_proximity_product, checksums.sumsq_proximity_product, checksums.sum_proximity_country],
      tolerance,
    );
    expectAgreement(
      of('relatednessDensity', 'checksums'),
      sums(density.values),
      [checksums.sum_density, checksums.sumsq_density],
      tolerance,
    );
  });

  it('complexity outlook of economiccomplexity, from its PCI', () => {
    const golden = jsonOf('world-trade-1998-2000-matrices.json');
    const pci = columnOf('world-trade-1998-2000-products.csv', 'pci_eigen');
    const { index, gain } = complexityOutlook(present, proximity(present), pci);
    const countries = columnOf('world-trade-1998-2000-countries.csv', 'complexity_outlook_index');
    expectAgreement(
      { function: 'complexityOutlook', peer, variant: 'world trade, index' },
      Object.keys(countries).map((label) => index[label]),
      Object.values(countries),
      tolerance,
    );
    expectAgreement(
      { function: 'complexityOutlook', peer, variant: 'world trade, gain, sample and checksums' },
      [...sample(golden.complexity_outlook_gain, (row, column) => gain.at(row, column)), ...sums(gain.values)],
      [...golden.complexity_outlook_gain.data.flat(), golden.checksums.sum_cog, golden.checksums.sumsq_cog],
      tolerance,
    );
  });

  it('density and complexity outlook of py-ecomplexity, which takes PCI with the ubiquity-weighted mean 0', () => {
    const golden = jsonOf('py-ecomplexity-world-trade.json');
    const peers = { function: 'complexityOutlook', peer: 'py-ecomplexity 0.5.2' };
    const pci = columnOf('py-ecomplexity-world-trade-products.csv', 'pci');
    const ubiquity = columnOf('py-ecomplexity-world-trade-products.csv', 'ubiquity');
    const labels = Object.keys(pci);
    const total = labels.reduce((sum, label) => sum + ubiquity[label]!, 0);
    const mean = labels.reduce((sum, label) => sum + pci[label]! * ubiquity[label]!, 0) / total;
    const weighed = Object.fromEntries(labels.map((label) => [label, pci[label]! - mean]));
    const space = proximity(present);
    const { index, gain } = complexityOutlook(present, space, weighed, { standardization: 'population' });
    const { density } = relatednessDensity(present, space);
    const countries = columnOf('py-ecomplexity-world-trade-countries.csv', 'coi');
    expectAgreement(
      { ...peers, variant: 'world trade, index' },
      Object.keys(countries).map((label) => index[label]),
      Object.values(countries),
      tolerance,
    );
    const gains = longForm(golden.sample, 'cog');
    expectAgreement(
      { ...peers, variant: 'world trade, gain, sample and checksums' },
      [...gains.map(({ row, column }) => gain.at(row, column)), ...sums(gain.values)],
      [...gains.map(({ value }) => value), golden.checksums.sum_cog, golden.checksums.sumsq_cog],
      tolerance,
    );
    const densities = longForm(golden.sample, 'density');
    expectAgreement(
      { function: 'relatednessDensity', peer: 'py-ecomplexity 0.5.2', variant: 'world trade, sample and checksums' },
      [...densities.map(({ row, column }) => density.at(row, column)), ...sums(density.values)],
      [...densities.map(({ value }) => value), golden.checksums.sum_density, golden.checksums.sumsq_density],
      tolerance,
    );
  });

  it.each([20, 100])('fitness of economiccomplexity, %d iterations, of which the first is the start', (iterations) => {
    const result = fitnessComplexity(present, { iterations: iterations - 1, tolerance: 0 });
    const countries = columnOf('world-trade-1998-2000-countries.csv', `fitness${iterations}`);
    const products = columnOf('world-trade-1998-2000-products.csv', `quality${iterations}`);
    const of = (variant: string) => ({
      function: 'fitnessComplexity',
      peer,
      variant: `world trade, ${variant}, ${iterations}`,
    });
    const inOrder = (labels: object, figures: typeof result.fitness) =>
      Object.keys(labels).map((label) => figures[label]);
    expectAgreement(of('regions'), inOrder(countries, result.fitness), Object.values(countries), tolerance);
    expectAgreement(of('products'), inOrder(products, result.complexity), Object.values(products), tolerance);
  });

  it('has a tree of all products', () => {
    const { nodes, edges, components } = productSpace(proximity(present));
    expect(nodes).toHaveLength(785);
    expect(edges.filter(({ inTree }) => inTree)).toHaveLength(785 - components);
    expect(edges.every(({ proximity: weight, inTree }) => inTree || weight >= 0.55)).toBe(true);
  });
});
