import { describe, expect, it } from 'vitest';
import { economicComplexity } from '../../src/measures/complexity/economic-complexity.ts';
import { methodOfReflections } from '../../src/measures/complexity/method-of-reflections.ts';
import { presence } from '../../src/measures/complexity/presence.ts';
import { regionalComplexity } from '../../src/measures/complexity/regional-complexity.ts';
import { spreadOf } from '../../src/measures/z-scores.ts';
import { expectAgreement } from './agreement.ts';
import { longForm } from './complexity-tables.ts';
import { columnOf, hasWorldTrade, jsonOf, worldTrade } from './world-trade.ts';

const tolerance = { absolute: 1e-12, relative: 1e-9 };
const eigen = { absolute: 1e-9, relative: 1e-9 };

describe.skipIf(!hasWorldTrade)('economic complexity in world trade, from ../shared', () => {
  const present = hasWorldTrade ? presence(worldTrade()) : undefined!;

  /** Holds figures by label to a column of a golden file. */
  function holdTo(
    comparison: { function: string; peer: string; variant: string },
    figures: Readonly<Record<string, number | null>>,
    peers: Readonly<Record<string, number>>,
    within = tolerance,
  ): void {
    const labels = Object.keys(peers);
    expect(labels).toHaveLength(Object.keys(figures).length);
    expectAgreement(
      comparison,
      labels.map((label) => figures[label]),
      Object.values(peers),
      within,
    );
  }

  describe('economiccomplexity', () => {
    const peer = 'economiccomplexity 2.0.0';
    const countries = (column: string) => columnOf('world-trade-1998-2000-countries.csv', column);
    const products = (column: string) => columnOf('world-trade-1998-2000-products.csv', column);

    it('presence, diversity and ubiquity', () => {
      const { dims } = jsonOf('world-trade-1998-2000-matrices.json');
      const of = (variant: string) => ({ function: 'presence', peer, variant: `world trade, ${variant}` });
      const all = present.rowCounts.reduce((sum, count) => sum + count, 0);
      expectAgreement(of('checksum'), [all], [dims.rca_ge_1], { absolute: 0, relative: 0 });
      holdTo(of('diversity'), present.diversity, countries('diversity'));
      holdTo(of('ubiquity'), present.ubiquity, products('ubiquity'));
    });

    it('ECI and PCI as eigenvectors', () => {
      const { eci, pci, undefinedBecause, components } = economicComplexity(present, {
        standardization: 'sample',
        productScale: 'products',
      });
      expect([undefinedBecause, components.length]).toEqual([null, 1]);
      const of = (variant: string) => ({ function: 'economicComplexity', peer, variant: `world trade, ${variant}` });
      holdTo(of('ECI, n − 1'), eci, countries('eci_eigen'), eigen);
      holdTo(of('PCI, n − 1, its own scale'), pci, products('pci_eigen'), eigen);
    });

    it('ECI and PCI by 20 reflections, which are 18 for countries and 19 for products, to the rounding of the peer', () => {
      const at = (iterations: number) => methodOfReflections(present, iterations, { normalization: 'sample' });
      const of = (variant: string) => ({ function: 'methodOfReflections', peer, variant: `world trade, ${variant}` });
      // the peer's figures are 198 with a deviation of 1e-5 (products 4e-6): of the 16 digits of its doubles it normalizes the last 8
      const cancelled = { absolute: 1e-7, relative: 0 };
      const lost = 'n − 1, rounded by the peer';
      holdTo(of(`regions, 18 iterations, ${lost}`), at(18).regions, countries('eci_reflections20'), cancelled);
      holdTo(of(`products, 19 iterations, ${lost}`), at(19).products, products('pci_reflections20'), cancelled);

      // the same loss when portolan's figures are normalized after the fact
      const plain = Object.values(methodOfReflections(present, 18).regions) as number[];
      const { mean, standardDeviation } = spreadOf(plain, 1);
      expect(mean / standardDeviation).toBeGreaterThan(1e7);
      const after = plain.map((figure) => (figure - mean) / standardDeviation);
      const kept = Object.values(at(18).regions) as number[];
      const loss = Math.max(...kept.map((figure, i) => Math.abs(figure - after[i]!)));
      expect(loss).toBeGreaterThan(1e-9);
      expect(loss).toBeLessThan(1e-7);
    });

    it('20 reflections have not arrived at the eigenvector', () => {
      const { eci } = economicComplexity(present, { standardization: 'sample' });
      const { regions } = methodOfReflections(present, 18, { normalization: 'sample' });
      const largest = Math.max(...present.rowLabels.map((label) => Math.abs(eci[label]! - regions[label]!)));
      expect(largest).toBeGreaterThan(0.01);
      const later = methodOfReflections(present, 1000, { normalization: 'sample' }).regions;
      for (const label of present.rowLabels) expect(later[label]).toBeCloseTo(eci[label]!, 9);
    });
  });

  describe('py-ecomplexity', () => {
    const peer = 'py-ecomplexity 0.5.2';
    const countries = (column: string) => columnOf('py-ecomplexity-world-trade-countries.csv', column);
    const products = (column: string) => columnOf('py-ecomplexity-world-trade-products.csv', column);

    it('presence, diversity and ubiquity', () => {
      const { checksums, sample } = jsonOf('py-ecomplexity-world-trade.json');
      const of = (variant: string) => ({ function: 'presence', peer, variant: `world trade, ${variant}` });
      const all = present.rowCounts.reduce((sum, count) => sum + count, 0);
      const cells = present.rowLabels.length * present.columnLabels.length;
      expectAgreement(of('checksums'), [all, cells], [checksums.sum_mcp, checksums.rows]);
      const cellsOf = longForm(sample, 'mcp');
      expectAgreement(
        of('sample'),
        cellsOf.map(({ row, column }) => Number(present.has(row, column))),
        cellsOf.map(({ value }) => value),
      );
      holdTo(of('diversity'), present.diversity, countries('diversity'));
      holdTo(of('ubiquity'), present.ubiquity, products('ubiquity'));
    });

    it('ECI and PCI, and ECI as the mean PCI of what a country exports', () => {
      const { eci, pci } = economicComplexity(present);
      const of = (variant: string) => ({ function: 'economicComplexity', peer, variant: `world trade, ${variant}` });
      holdTo(of('ECI, n'), eci, countries('eci'), eigen);
      holdTo(of('PCI, n, in the scale of regions'), pci, products('pci'), eigen);
      const means = regionalComplexity(present, products('pci')).eci;
      holdTo(
        { function: 'regionalComplexity', peer, variant: 'world trade, its own PCI' },
        means,
        countries('eci'),
        eigen,
      );
    });
  });
});
