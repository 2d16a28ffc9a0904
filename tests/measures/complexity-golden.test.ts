import { describe, expect, it } from 'vitest';
import {
  type EconomicComplexityOptions,
  economicComplexity,
} from '../../src/measures/complexity/economic-complexity.ts';
import { presence } from '../../src/measures/complexity/presence.ts';
import { regionalComplexity } from '../../src/measures/complexity/regional-complexity.ts';
import { zScores } from '../../src/measures/z-scores.ts';
import datawheel from '../golden/datawheel-small.json' with { type: 'json' };
import germanStates from '../golden/econgeo-german-states.json' with { type: 'json' };
import econGeo from '../golden/econgeo-small.json' with { type: 'json' };
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

describe.each(Object.entries(pyEcomplexity.cases))('py-ecomplexity, other presences: %s', (_, { input, output }) => {
  const peer = 'py-ecomplexity 0.5.2';
  const outputs = output as unknown as Record<string, { value: Parameters<typeof longForm>[0] }>;

  it.each([
    ['default', {}],
    ['rca_threshold_1_5', { cutoff: 1.5 }],
    ['manual_binary_of_positive', { cells: 'index', cutoff: Number.MIN_VALUE }],
  ] as const)('%s', (key, options) => {
    const present = presence(numbered(input.m as readonly (readonly number[])[]), options);
    const { value } = outputs[key]!;
    const variant = key.replaceAll('_', ' ');
    // an empty region is NaN for the peer
    const cells = longForm(value, 'mcp').filter(
      ({ row, value: cell }) => cell !== 'NaN' || present.diversity[row]! > 0,
    );
    expectAgreement(
      { function: 'presence', peer, variant },
      cells.map(({ row, column }) => Number(present.has(row, column))),
      cells.map((cell) => cell.value),
    );
    for (const [name, figures] of [
      ['diversity', present.diversity],
      ['ubiquity', present.ubiquity],
    ] as const) {
      const counts = longForm(value, name).filter((cell) => cell.value !== 'NaN');
      expectAgreement(
        { function: 'presence', peer, variant: `${variant}, ${name}` },
        counts.map(({ row, column }) => figures[name === 'diversity' ? row : column]),
        counts.map((cell) => cell.value),
      );
    }

    // its indices by default are compared above
    if (key === 'default') return;
    const { eci, pci, undefinedBecause } = economicComplexity(present);
    const ofPresent = (column: string) => longForm(value, column).filter(({ row }) => present.diversity[row]! > 0);
    const [regions, products] = [ofPresent('eci'), ofPresent('pci')];
    // on tables with several components or tied eigenvalues the peer has arbitrary vectors
    if (undefinedBecause !== null || regions.every((cell) => cell.value === 'NaN')) return;
    const comparison = {
      function: 'economicComplexity',
      peer,
      variant: `n, products in the scale of regions, ${variant}`,
    };
    expectAgreement(
      comparison,
      regions.map(({ row }) => eci[row]),
      regions.map((cell) => cell.value),
      tolerance,
    );
    expectAgreement(
      comparison,
      products.map(({ column }) => pci[column]),
      products.map((cell) => cell.value),
      tolerance,
    );
  });
});

describe.each(Object.entries(economicComplexityR.cases))('economiccomplexity, presence: %s', (name, {
  input,
  output,
}) => {
  it.each([
    ['balassa_index_discrete', 1],
    ['balassa_index_cutoff_1_5', 1.5],
  ] as const)('%s', (key, cutoff) => {
    const present = presence(matrixOf(input.m as Table), { cutoff });
    const { rows, cols, data } = output[key].value as Table;
    // TRAP: an empty region has everything in the peer, and nothing in portolan
    const kept = rows.filter((row) => !present.details.undefinedRows.includes(row));
    expect(kept).toHaveLength(name === 'zeroRow4x4' ? rows.length - 1 : rows.length);
    expectAgreement(
      { function: 'presence', peer: 'economiccomplexity 2.0.0', variant: `cutoff ${cutoff}` },
      kept.flatMap((row) => cols.map((column) => Number(present.has(row, column)))),
      kept.flatMap((row) => [...data[rows.indexOf(row)]!]),
    );
  });
});

describe('EconGeo, kci and tci: a sum of 1, from transitions rounded to 4 decimals', () => {
  const cases = { ...econGeo.cases, germanStates } as unknown as Record<
    string,
    { input: { m: Table }; output: Record<'kci' | 'tci', { value: readonly number[] }> }
  >;

  it.each([...connected, 'germanStates'])('%s', (name) => {
    const { input, output } = cases[name]!;
    const { eci, pci, undefinedBecause } = economicComplexity(presence(matrixOf(input.m)), {
      productScale: 'products',
    });
    expect(undefinedBecause).toBeNull();
    for (const [key, figures] of [
      ['kci', eci],
      ['tci', pci],
    ] as const) {
      // TRAP: its signs, of kci by reflections and of tci by ubiquity, contradict each other where diverse regions have ubiquitous
      // industries, as the German states; in portolan a region's ECI is the mean PCI of its products
      const sign = name === 'germanStates' && key === 'tci' ? -1 : 1;
      const theirs = zScores(output[key].value.map((figure) => sign * figure)).scores;
      expectAgreement(
        { function: 'economicComplexity', peer: 'EconGeo 2.1', variant: `${key}, rescaled; rounded by the peer` },
        Object.values(figures),
        theirs,
        { absolute: 1e-3, relative: 0 },
      );
    }
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
