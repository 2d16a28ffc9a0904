import { describe, expect, it } from 'vitest';
import {
  type EconomicComplexityOptions,
  economicComplexity,
} from '../../src/measures/complexity/economic-complexity.ts';
import { presence } from '../../src/measures/complexity/presence.ts';
import { regionalComplexity } from '../../src/measures/complexity/regional-complexity.ts';
import datawheel from '../golden/datawheel-small.json' with { type: 'json' };
import economicComplexityR from '../golden/economiccomplexity-small.json' with { type: 'json' };
import pyEcomplexity from '../golden/py-ecomplexity-small.json' with { type: 'json' };
import { expectAgreement } from './agreement.ts';
import { longForm, matrixOf, numbered, type Table } from './complexity-tables.ts';

/** Those with one component and a single second eigenvalue; on the others peers return arbitrary vectors. */
const connected = ['nested6', 'binary5x5', 'chain7x8'] as const;
/** The second and third eigenvalue of each, as the golden files list them. */
const eigenvalues = { nested6: [0.768, 0.356], binary5x5: [0.512, 0.222], chain7x8: [0.711, 0.644] };
const tolerance = { absolute: 1e-9, relative: 1e-9 };

interface Named {
  readonly names: readonly string[];
  readonly values: readonly number[];
}

const inOrder = (names: readonly string[], figures: Readonly<Record<string, number | null>>) =>
  names.map((name) => figures[name]!);

describe.each(connected)('%s', (name) => {
  const tables = pyEcomplexity.cases as unknown as Record<
    string,
    {
      input: { m: readonly (readonly number[])[] | Table };
      output: Record<string, { value: { columns: string[]; rows: unknown[][] } }>;
    }
  >;
  const m = tables[name]!.input.m;
  const matrix = 'rows' in m ? matrixOf(m) : numbered(m);
  const complexity = (options?: EconomicComplexityOptions) => economicComplexity(presence(matrix), options);

  it('has the eigenvalues listed', () => {
    const { secondEigenvalue, eigenvalueGap, components, undefinedBecause } = complexity();
    expect(undefinedBecause).toBeNull();
    expect(components).toHaveLength(1);
    expect(secondEigenvalue).toBeCloseTo(eigenvalues[name][0]!, 3);
    expect(secondEigenvalue! - eigenvalueGap!).toBeCloseTo(eigenvalues[name][1]!, 3);
  });

  it('py-ecomplexity: n, products in the scale of regions', () => {
    const { eci, pci } = complexity();
    const { value } = tables[name]!.output.default!;
    const peer = 'py-ecomplexity 0.5.2';
    const [ofRegions, ofProducts] = [longForm(value, 'eci'), longForm(value, 'pci')];
    const variant = 'n, products in the scale of regions';
    expectAgreement(
      { function: 'economicComplexity', variant, peer },
      ofRegions.map(({ row }) => eci[row]!),
      ofRegions.map((one) => one.value),
      tolerance,
    );
    expectAgreement(
      { function: 'economicComplexity', variant, peer },
      ofProducts.map(({ column }) => pci[column]!),
      ofProducts.map((one) => one.value),
      tolerance,
    );
  });

  it('economiccomplexity: n − 1, products in their own scale', () => {
    const { eci, pci } = complexity({ standardization: 'sample', productScale: 'products' });
    const cases = economicComplexityR.cases as unknown as Record<
      string,
      { output: Record<string, { value: Record<string, Named> }> }
    >;
    const { complexity_index_country: regions, complexity_index_product: products } =
      cases[name]!.output.complexity_eigenvalues!.value;
    const comparison = {
      function: 'economicComplexity',
      variant: 'n − 1, products in their own scale',
      peer: 'economiccomplexity 2.0.0',
    };
    expectAgreement(comparison, inOrder(regions!.names, eci), regions!.values, tolerance);
    expectAgreement(comparison, inOrder(products!.names, pci), products!.values, tolerance);
  });
});

describe('regionalComplexity against Datawheel', () => {
  const cases = datawheel.cases as unknown as Record<
    string,
    {
      input: { m: readonly (readonly number[])[]; pci_external: readonly number[] };
      output: Record<string, { value: readonly (number | string | null)[] }>;
    }
  >;
  it.each(Object.keys(cases))('%s', (name) => {
    const { input, output } = cases[name]!;
    const m = input.m as unknown as Table | readonly (readonly number[])[];
    const matrix = 'rows' in m ? matrixOf(m) : numbered(m);
    const pci = Object.fromEntries(matrix.columnLabels.map((label, i) => [label, input.pci_external[i]!]));
    const { eci } = regionalComplexity(presence(matrix), pci);
    const theirs = output.subnational_eci_external_pci!.value;
    const peer = 'Datawheel economic-complexity 0.3.0';
    expectAgreement({ function: 'regionalComplexity', peer }, inOrder(matrix.rowLabels, eci), theirs, tolerance);
  });
});
