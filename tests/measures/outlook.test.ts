import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import {
  type ComplexityOutlookOptions,
  complexityOutlook,
  complexityOutlookAsync,
} from '../../src/measures/complexity/complexity-outlook.ts';
import { presence } from '../../src/measures/complexity/presence.ts';
import type { PresenceMatrix } from '../../src/measures/complexity/presence-matrix.ts';
import { proximity } from '../../src/measures/complexity/proximity.ts';
import { relatednessDensity } from '../../src/measures/complexity/relatedness-density.ts';
import datawheel from '../golden/datawheel-small.json' with { type: 'json' };
import economicComplexity from '../golden/economiccomplexity-small.json' with { type: 'json' };
import pyEcomplexity from '../golden/py-ecomplexity-small.json' with { type: 'json' };
import { refusalOf } from '../refusal.ts';
import { expectAgreement } from './agreement.ts';
import { hasEmptyLine, longForm, matrixOf, numbered, presenceOf, type Table } from './complexity-tables.ts';

interface Named {
  readonly names: readonly string[];
  readonly values: readonly (number | string)[];
}

const tolerance = { absolute: 1e-12, relative: 1e-9 };
const recordOf = ({ names, values }: Named) => Object.fromEntries(names.map((name, i) => [name, Number(values[i])]));

describe.each(Object.entries(economicComplexity.cases))('against economiccomplexity: %s', (_, { input, output }) => {
  const peer = 'economiccomplexity 2.0.0';
  const { data } = input.m as Table;

  // with an empty region the peer has presence everywhere, a trap of its own
  it.skipIf(hasEmptyLine(data))('index and gain', () => {
    const present = presence(matrixOf(input.m));
    const pci = recordOf(output.complexity_eigenvalues.value.complexity_index_product as Named);
    const { index, gain, isolated } = complexityOutlook(present, proximity(present), pci);
    const peers = output.complexity_outlook.value as unknown as {
      complexity_outlook_index: Named;
      complexity_outlook_gain: Table;
    };
    expectAgreement(
      { function: 'complexityOutlook', peer, variant: 'index' },
      peers.complexity_outlook_index.names.map((name) => index[name]),
      peers.complexity_outlook_index.values,
      tolerance,
    );
    const columns = peers.complexity_outlook_gain.cols;
    const kept = (row: ArrayLike<number>) => Array.from(row).filter((_cell, i) => !isolated.includes(columns[i]!));
    expectAgreement(
      { function: 'complexityOutlook', peer, variant: 'gain: ecomplexity' },
      present.rowLabels.flatMap((row) => kept(gain.row(row))),
      peers.complexity_outlook_gain.data.flatMap(kept),
      tolerance,
    );
  });
});

type LongForm = Parameters<typeof longForm>[0];

/** The PCI of py-ecomplexity as it weighs it: before it is standardized its ubiquity-weighted mean is 0. */
function weighedComplexity(present: PresenceMatrix, value: LongForm): Record<string, number> {
  const pci = Object.fromEntries(longForm(value, 'pci').map((cell) => [cell.column, Number(cell.value)]));
  const places = Object.keys(pci).map((label) => present.columnCounts[present.columnLabels.indexOf(label)]!);
  const mean =
    Object.values(pci).reduce((sum, figure, i) => sum + figure * places[i]!, 0) / places.reduce((a, b) => a + b);
  return Object.fromEntries(Object.entries(pci).map(([label, figure]) => [label, figure - mean]));
}

/** Where the presence falls apart or is tied, the peers' PCI is an arbitrary vector, and so is what they make of it. */
const arbitrary = ['hand5x6', 'zeroRow4x4', 'ties4x4'];
const connected = Object.entries(pyEcomplexity.cases).filter(([name]) => !arbitrary.includes(name));

describe.each(connected)('against py-ecomplexity: %s', (name, { input, output }) => {
  const peer = 'py-ecomplexity 0.5.2';
  const outputs = output as unknown as Record<string, { value: LongForm }>;

  it.each([
    ['default', {}, {}],
    ['rca_threshold_1_5', { cutoff: 1.5 }, {}],
    ['asymmetric', {}, { variant: 'conditional' }],
  ] as const)('index and gain: %s', (key, presenceOptions, proximityOptions) => {
    const present = presence(numbered(input.m), presenceOptions);
    const { value } = outputs[key]!;
    // with this cutoff only one of the tables hangs together
    if (key === 'rca_threshold_1_5' && name !== 'chain7x8') return;
    const isPresent = ({ row }: { row: string }) => present.diversity[row]! > 0;
    const indices = longForm(value, 'coi').filter(isPresent);
    const { index, gain, isolated } = complexityOutlook(
      present,
      proximity(present, proximityOptions),
      weighedComplexity(present, value),
      { standardization: 'population' },
    );
    const variant = key.replaceAll('_', ' ');
    expectAgreement(
      { function: 'complexityOutlook', peer, variant: `index, ${variant}` },
      indices.map(({ row }) => index[row]),
      indices.map((cell) => cell.value),
      tolerance,
    );
    const gains = longForm(value, 'cog').filter(({ row, column }) => isPresent({ row }) && !isolated.includes(column));
    expectAgreement(
      { function: 'complexityOutlook', peer, variant: `gain: ecomplexity, ${variant}` },
      gains.map(({ row, column }) => gain.at(row, column)),
      gains.map((cell) => cell.value),
      tolerance,
    );
  });
});

describe.each(Object.entries(datawheel.cases))('against Datawheel: %s', (name, { input, output }) => {
  it('gain with the own density subtracted', () => {
    const present = presence(numbered(input.m));
    const pcis = output.complexity_20.value.pci as (number | string)[];
    if (pcis.some((pci) => typeof pci === 'string')) {
      expect(['zeroRow4x4', 'ties4x4']).toContain(name);
      return;
    }
    const pci = Object.fromEntries(present.columnLabels.map((label, i) => [label, Number(pcis[i])]));
    const { gain } = complexityOutlook(present, proximity(present, { diagonal: 'zero' }), pci, { gain: 'datawheel' });
    expectAgreement(
      { function: 'complexityOutlook', peer: 'Datawheel economic-complexity 0.3.0', variant: 'gain: datawheel' },
      gain.values,
      (output.opportunity_gain.value as (number | string)[][]).flat(),
      tolerance,
    );
  });
});

describe('complexityOutlook', () => {
  const present = presenceOf('1100', '0110', '0011');
  const space = proximity(present);
  const pci = { I1: 1, I2: -0.5, I3: 0.25, I4: 2 };

  it('says how it was measured', () => {
    const { convention } = complexityOutlook(present, space, pci, { ownProduct: 'excluded', gain: 'datawheel' });
    expect(convention).toEqual({
      gain: 'datawheel',
      ownProduct: 'excluded',
      standardization: 'none',
      missing: 'withhold',
      proximity: space.convention,
      presence: present.convention,
    });
  });

  it('is the sum of density times PCI over the products that a region lacks', () => {
    const { index } = complexityOutlook(present, space, pci);
    const { density } = relatednessDensity(present, space);
    expect(index.R1).toBeCloseTo(density.at('R1', 'I3')! * 0.25 + density.at('R1', 'I4')! * 2, 14);
  });

  it('standardizes over the regions that have an index', () => {
    const population = Object.values(complexityOutlook(present, space, pci, { standardization: 'population' }).index);
    const sample = Object.values(complexityOutlook(present, space, pci, { standardization: 'sample' }).index);
    expect(population.reduce((sum, index) => sum! + index! ** 2, 0)).toBeCloseTo(3, 12);
    expect(sample.reduce((sum, index) => sum! + index! ** 2, 0)).toBeCloseTo(2, 12);
    const same = presenceOf('11', '11');
    const flat = complexityOutlook(same, proximity(same), { I1: 1, I2: 2 }, { standardization: 'population' });
    expect(flat.index).toEqual({ R1: null, R2: null });
  });

  it('withholds what needs a PCI that is missing, or leaves it out and says so', () => {
    const known = { I1: 1, I2: null, I3: Number.NaN };
    const withheld = complexityOutlook(present, space, known);
    expect(withheld.index).toEqual({ R1: null, R2: null, R3: null });
    expect([...withheld.gain.values].every(Number.isNaN)).toBe(true);
    const left = complexityOutlook(present, space, known, { missing: 'sum-known' });
    expect(left.withoutComplexity).toEqual(['I2', 'I3', 'I4']);
    expect(left.index.R1).toBe(0);
    expect(left.index.R3).toBeCloseTo(relatednessDensity(present, space).density.at('R3', 'I1')!, 14);
    const { index } = complexityOutlook(present, space, { I2: 5, I3: 6, I4: 7 });
    expect(index.R1, 'the region has I1 and needs no PCI of it').not.toBeNull();
  });

  it('a region without a product has none, and changes nobody else', () => {
    const wider = presenceOf('1100', '0110', '0011', '0000');
    const options = { standardization: 'population' } as const;
    const { index, gain, withoutProducts } = complexityOutlook(wider, proximity(wider), pci, options);
    expect(withoutProducts).toEqual(['R4']);
    expect(index).toEqual({ ...complexityOutlook(present, space, pci, options).index, R4: null });
    expect([...gain.row('R4')].every(Number.isNaN)).toBe(true);
  });

  it('an isolated product has no gain and weighs nothing', () => {
    const apart = presenceOf('1100', '0110', '0011', '0110').toMatrix();
    const wider = presence(
      new Matrix(
        [...apart.rowLabels, 'X'],
        [...apart.columnLabels, 'own'],
        Float64Array.from([...apart.rowLabels.flatMap((row) => [...apart.row(row), 0]), ...[0, 0, 0, 0, 1]]),
      ),
      { cells: 'index' },
    );
    const result = complexityOutlook(wider, proximity(wider), { ...pci, own: 9 });
    expect(result.isolated).toEqual(['own']);
    expect(result.gain.at('R1', 'own')).toBeNull();
    const narrow = presence(apart, { cells: 'index' });
    expect(result.index.R1).toBeCloseTo(complexityOutlook(narrow, proximity(narrow), pci).index.R1!, 14);
    expect(complexityOutlook(wider, proximity(wider), pci).index.R1, 'its PCI is not needed').toBeCloseTo(
      result.index.R1!,
    );
  });

  it('places a state on the space of others by label, and lists what does not match', () => {
    const states = presence(new Matrix(['US-GA'], ['I4', 'new', 'I1'], Float64Array.of(1, 1, 0)), { cells: 'index' });
    const result = complexityOutlook(states, space, { I4: 1, I1: 2 });
    expect(result.unmatched).toEqual({ onlyPresence: ['new'], onlyProximity: ['I2', 'I3'] });
    expect(result.gain.columnLabels).toEqual(['I4', 'new', 'I1']);
    expect(result.gain.at('US-GA', 'new')).toBeNull();
  });

  it('refuses options that are none and a PCI that is no number', () => {
    const refused = (options: unknown) =>
      refusalOf(() => complexityOutlook(present, space, pci, options as ComplexityOutlookOptions)).code;
    expect(refused({ gain: 'atlas' })).toBe('INVALID_OPTION');
    expect(refused({ ownProduct: 'maybe' })).toBe('INVALID_OPTION');
    expect(refused({ standardization: 'yes' })).toBe('INVALID_OPTION');
    expect(refused({ missing: 'zero' })).toBe('INVALID_OPTION');
    const error = refusalOf(() => complexityOutlook(present, space, { ...pci, I2: Number.POSITIVE_INFINITY }));
    expect([error.code, error.path]).toEqual(['INVALID_MEASURE_VALUE', 'productComplexity[I2]']);
  });

  it('is undefined for a region with cells that can not be told', () => {
    const unsure = presence(new Matrix(['A', 'B'], ['I1', 'I2'], Float64Array.of(1, Number.NaN, 1, 1)), {
      cells: 'index',
    });
    const { index, gain } = complexityOutlook(unsure, space, pci);
    expect(index.A).toBeNull();
    expect([...gain.row('A')].every(Number.isNaN)).toBe(true);
    expect(index.B).toBe(0);
  });

  it('the asynchronous form gives the same, and its progress rises to 1', async () => {
    const heard: number[] = [];
    const result = await complexityOutlookAsync(present, space, pci, { onProgress: (share) => heard.push(share) });
    expect(JSON.stringify(result)).toBe(JSON.stringify(complexityOutlook(present, space, pci)));
    expect(heard.indexOf(1)).toBe(heard.length - 1);
    await expect(
      complexityOutlookAsync(present, space, pci, { signal: AbortSignal.abort(new Error('stopped')) }),
    ).rejects.toThrow('stopped');
  });

  it('the index is the sum of its terms for any table', () => {
    const table = fc.array(fc.array(fc.constantFrom('0', '1'), { minLength: 5, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        table,
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 5, maxLength: 5 }),
        (rows, figures) => {
          const given = presenceOf(...rows.map((row) => row.join('')));
          const pcis = Object.fromEntries(figures.map((figure, i) => [`I${i + 1}`, figure]));
          const products = proximity(given);
          const { index } = complexityOutlook(given, products, pcis);
          const { density } = relatednessDensity(given, products);
          for (const row of given.rowLabels) {
            const terms = given.columnLabels.filter(
              (column) => given.has(row, column) === false && density.at(row, column) !== null,
            );
            const sum = terms.reduce((all, column) => all + density.at(row, column)! * pcis[column]!, 0);
            if (given.diversity[row] === 0) expect(index[row]).toBeNull();
            else expect(index[row]).toBeCloseTo(sum, 12);
          }
        },
      ),
    );
  });
});
