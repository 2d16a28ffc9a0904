import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { presence } from '../../src/measures/complexity/presence.ts';
import { proximity } from '../../src/measures/complexity/proximity.ts';
import type { ProximityVariant } from '../../src/measures/complexity/proximity-formula.ts';
import { relatednessDensity } from '../../src/measures/complexity/relatedness-density.ts';
import { relatednessDistance } from '../../src/measures/complexity/relatedness-distance.ts';
import datawheel from '../golden/datawheel-small.json' with { type: 'json' };
import germanStates from '../golden/econgeo-german-states.json' with { type: 'json' };
import econGeo from '../golden/econgeo-small.json' with { type: 'json' };
import economicComplexity from '../golden/economiccomplexity-small.json' with { type: 'json' };
import dirty from '../golden/py-ecomplexity-dirty.json' with { type: 'json' };
import pyEcomplexity from '../golden/py-ecomplexity-small.json' with { type: 'json' };
import { expectAgreement, type Tolerance } from './agreement.ts';
import { hasEmptyLine, longForm, matrixOf, numbered, type Table } from './complexity-tables.ts';

type Outputs = Readonly<Record<string, { value: never }>>;
type Cells = readonly (readonly (number | string)[])[];

const tolerance: Tolerance = { absolute: 1e-12, relative: 1e-9 };
const cellsOf = (matrix: Matrix, labels = { rows: matrix.rowLabels, cols: matrix.columnLabels }) =>
  labels.rows.flatMap((row) => labels.cols.map((column) => matrix.at(row, column)));

describe.each(Object.entries(economicComplexity.cases))('against economiccomplexity: %s', (name, { input, output }) => {
  const peer = 'economiccomplexity 2.0.0';
  const { data } = input.m as Table;
  const present = presence(matrixOf(input.m));
  const outputs = output as unknown as Outputs;

  it.skipIf(hasEmptyLine(data))('proximity of products and of regions', () => {
    const { proximity_product: products, proximity_country: regions } = outputs.proximity!.value as Record<
      string,
      Table
    >;
    expectAgreement({ function: 'proximity', peer }, cellsOf(proximity(present).toMatrix()), products!.data.flat());
    const ofRegions = proximity(present, { of: 'rows' });
    expectAgreement(
      { function: 'proximity', peer, variant: 'of regions' },
      cellsOf(ofRegions.toMatrix()),
      regions!.data.flat(),
    );
  });

  it.skipIf(hasEmptyLine(data))('density and distance, the own product included', () => {
    const related = relatednessDensity(present, proximity(present));
    const peers = (key: string) =>
      (outputs[key]!.value as Table).data.map((row) =>
        row.map((cell, i) => (related.isolated.includes(present.columnLabels[i]!) ? Number.NaN : cell)),
      );
    expect(related.isolated).toEqual(name === 'hand5x6' ? ['I3'] : []);
    expectAgreement({ function: 'relatednessDensity', peer }, cellsOf(related.density), peers('density').flat());
    expectAgreement(
      { function: 'relatednessDistance', peer },
      cellsOf(relatednessDistance(related)),
      peers('distance').flat(),
    );
  });
});

it('TRAP: the peer has 0 or 1 for the density around a product that nothing is near, and portolan nothing', () => {
  const { input, output } = economicComplexity.cases.hand5x6;
  const present = presence(matrixOf(input.m));
  expect(output.density.value.data.map((row) => row[2])).toEqual([0, 0, 1, 0, 0]);
  expect(relatednessDensity(present, proximity(present)).density.at('R3', 'I3')).toBeNull();
});

it('TRAP: a region without exports is specialized in everything for the peer, and in nothing for portolan', () => {
  const { input, output } = economicComplexity.cases.zeroRow4x4;
  const present = presence(matrixOf(input.m));
  expect(output.density.value.data[1]).toEqual([1, 1, 1, 1]);
  expect(present.diversity).toEqual({ R1: 1, R2: 0, R3: 2, R4: 2 });
  const { density } = relatednessDensity(present, proximity(present));
  expect(['I2', 'I3', 'I4'].map((product) => density.at('R2', product))).toEqual([0, 0, 0]);
});

describe.each(Object.entries(datawheel.cases))('against Datawheel: %s', (name, { input, output }) => {
  const peer = 'Datawheel economic-complexity 0.3.0';
  const present = presence(numbered(input.m));
  const zeros = { diagonal: 'zero' } as const;
  const emptyRows = present.details.undefinedRows;
  /** The peer writes 0 for products that no region has, and NaN around the others of an empty region. */
  const withoutAbsent = (cells: Cells) =>
    cells.map((row, i) =>
      row.map((cell, j) =>
        present.columnCounts[j] === 0 || (cells.length === present.columnCounts.length && present.columnCounts[i] === 0)
          ? Number.NaN
          : cell,
      ),
    );

  it('proximity, by the larger ubiquity and by the geometric mean', () => {
    const isSquare = (cells: Cells) => cells.length === cells[0]!.length;
    expect([output.proximity_max, output.proximity_sqrt].every(({ value }) => isSquare(value))).toBe(true);
    expectAgreement(
      { function: 'proximity', peer, variant: 'minimum-conditional, diagonal zero' },
      cellsOf(proximity(present, zeros).toMatrix()),
      withoutAbsent(output.proximity_max.value).flat(),
      tolerance,
    );
    expectAgreement(
      { function: 'proximity', peer, variant: 'geometric' },
      cellsOf(proximity(present, { ...zeros, variant: 'geometric' }).toMatrix()),
      withoutAbsent(output.proximity_sqrt.value).flat(),
      tolerance,
    );
  });

  it('density and distance, the own product excluded', () => {
    const related = relatednessDensity(present, proximity(present), { ownProduct: 'excluded' });
    const kept = (cells: Cells) => cells.filter((_, row) => !emptyRows.includes(`R${row + 1}`));
    const mine = (matrix: Matrix) => kept(present.rowLabels.map((row) => Array.from(matrix.row(row))));
    expectAgreement(
      { function: 'relatednessDensity', peer, variant: 'own product excluded' },
      mine(related.density).flat(),
      kept(output.relatedness.value as Cells).flat(),
      tolerance,
    );
    expectAgreement(
      { function: 'relatednessDistance', peer, variant: 'own product excluded' },
      mine(relatednessDistance(related)).flat(),
      kept(output.distance.value as Cells).flat(),
      tolerance,
    );
    expect(emptyRows).toEqual(name === 'zeroRow4x4' ? ['R2'] : []);
  });
});

describe('against EconGeo', () => {
  const peer = 'EconGeo 2.1';
  const cases = { ...econGeo.cases, germanStates } as unknown as Record<
    string,
    { input: { m: Table }; output: Outputs }
  >;
  const names: Readonly<Record<string, ProximityVariant>> = {
    co_occurrence: 'co-occurrence',
    relatedness_prob: 'probability',
    relatedness_association: 'association',
    relatedness_cosine: 'cosine',
    relatedness_jaccard: 'jaccard',
  };

  describe.each(Object.entries(cases))('%s', (_, { input, output }) => {
    const present = presence(matrixOf(input.m));
    const isAbsent = (place: number) => present.columnCounts[place] === 0;

    it.each(Object.entries(names))('%s', (key, variant) => {
      const peers = (output[key]!.value as Table).data.map((row, i) =>
        row.map((cell, j) => (isAbsent(i) || isAbsent(j) ? Number.NaN : cell)),
      );
      expectAgreement(
        { function: 'proximity', peer, variant },
        cellsOf(proximity(present, { variant }).toMatrix()),
        peers.flat(),
      );
    });

    it('density, in per cent and rounded by the peer, which writes 0 for 0/0', () => {
      const related = relatednessDensity(present, proximity(present, { variant: 'association' }));
      const undefinedProducts = new Set([...related.isolated, ...related.withoutProximity]);
      const { rows, cols, data } = output.relatedness_density_association!.value as Table;
      expect(rows).toEqual(present.rowLabels);
      const keep = <Cell>(row: readonly Cell[]) => row.filter((_, i) => !undefinedProducts.has(cols[i]!));
      expectAgreement(
        { function: 'relatednessDensity', peer, variant: 'association, rounded by the peer' },
        rows.flatMap((row) => keep([...related.density.row(row)])).map((density) => 100 * density),
        data.flatMap(keep),
        { absolute: 0.005 + 1e-9, relative: 0 },
      );
    });

    it('density around the products that a region has and lacks, rounded to whole per cent', () => {
      const related = relatednessDensity(present, proximity(present, { variant: 'association' }));
      const undefinedProducts = new Set([...related.isolated, ...related.withoutProximity]);
      for (const [key, has] of [
        ['relatedness_density_int', true],
        ['relatedness_density_ext', false],
      ] as const) {
        const { rows, cols, data } = output[key]!.value as Table;
        const pairs = rows.flatMap((row, i) =>
          cols.flatMap((column, j) =>
            present.has(row, column) === has && !undefinedProducts.has(column)
              ? [[100 * related.density.at(row, column)!, data[i]![j]!] as const]
              : [],
          ),
        );
        expectAgreement(
          {
            function: 'relatednessDensity',
            peer,
            variant: `association, ${has ? 'present' : 'absent'} products, rounded`,
          },
          pairs.map(([mine]) => mine),
          pairs.map(([, theirs]) => theirs),
          { absolute: 0.5 + 1e-9, relative: 0 },
        );
      }
    });
  });
});

describe.each(Object.entries(pyEcomplexity.cases))('against py-ecomplexity: %s', (name, { input, output }) => {
  const peer = 'py-ecomplexity 0.5.2';
  const matrix = numbered(input.m);
  const outputs = output as unknown as Record<string, { value: Parameters<typeof longForm>[0] }>;

  // regions without a product present are NaN for the peer
  it.each([
    ['default', {}, {}],
    ['rca_threshold_1_5', { cutoff: 1.5 }, {}],
    ['asymmetric', {}, { variant: 'conditional' }],
    ['manual_binary_of_positive', { cells: 'index', cutoff: Number.MIN_VALUE }, {}],
  ] as const)('density: %s', (key, presenceOptions, proximityOptions) => {
    const present = presence(matrix, presenceOptions);
    const related = relatednessDensity(present, proximity(present, proximityOptions));
    const undefinedProducts = new Set([...related.isolated, ...related.withoutProximity]);
    const cells = longForm(outputs[key]!.value, 'density').filter(
      ({ row, column }) => !undefinedProducts.has(column) && present.diversity[row]! > 0,
    );
    expect(cells.length).toBeGreaterThan(0);
    if (name === 'nested6' && key === 'rca_threshold_1_5') {
      expect(
        cells.every(({ value }) => value === 'NaN'),
        'one region without a product makes all of the peer NaN',
      ).toBe(true);
      expect([...related.density.values].some((density) => density > 0)).toBe(true);
      return;
    }
    expectAgreement(
      { function: 'relatednessDensity', peer, variant: key.replaceAll('_', ' ') },
      cells.map(({ row, column }) => related.density.at(row, column)),
      cells.map(({ value }) => value),
      tolerance,
    );
  });

  it.each([
    ['proximity', 'minimum-conditional'],
    ['proximity_asymmetric', 'conditional'],
  ] as const)('%s', (key, variant) => {
    const space = proximity(presence(matrix), { variant });
    const rows = outputs[key]!.value.rows as unknown as (readonly [number, string, string, number])[];
    expectAgreement(
      { function: 'proximity', peer, variant },
      rows.map(([, one, other]) => (variant === 'conditional' ? space.at(other, one) : space.at(one, other))),
      rows.map(([, , , value]) => value),
      tolerance,
    );
  });
});

describe('TRAP: what py-ecomplexity gets wrong', () => {
  const present = presence(numbered(pyEcomplexity.cases.chain7x8.input.m));
  const outputs = pyEcomplexity.cases.chain7x8.output as unknown as Record<
    string,
    { value: Parameters<typeof longForm>[0] }
  >;
  const peers = (key: string) => longForm(outputs[key]!.value, 'density').map(({ value }) => Number(value));

  it('its density over k neighbours counts them, portolan weighs them and stays between 0 and 1', () => {
    expect(Math.max(...peers('knn2'))).toBeGreaterThan(1);
    const { density } = relatednessDensity(present, proximity(present), { neighbours: 2 });
    expect(Math.max(...density.values)).toBeLessThanOrEqual(1);
  });

  it('where the k are equally near, none but they, its count over k is the density of portolan', () => {
    const space = proximity(present);
    const isApart = (product: string) => {
      const near = space.labels.filter((label) => label !== product).map((label) => space.at(label, product)!);
      near.sort((a, b) => b - a);
      return near[0] === near[1] && near[1]! > near[2]!;
    };
    const cells = longForm(outputs.knn2!.value, 'density').filter(({ column }) => isApart(column));
    expect(cells).toHaveLength(35);
    const { density } = relatednessDensity(present, space, { neighbours: 2 });
    expectAgreement(
      {
        function: 'relatednessDensity',
        peer: 'py-ecomplexity 0.5.2',
        variant: '2 equally near neighbours, its count over 2',
      },
      cells.map(({ row, column }) => density.at(row, column)),
      cells.map(({ value }) => Number(value) / 2),
      tolerance,
    );
  });

  it('its presence by two tests adds up to 2, and densities above 1; portolan has one presence, 0 or 1', () => {
    expect(Math.max(...peers('both'))).toBeGreaterThan(1);
    expect(new Set(present.toMatrix().values)).toEqual(new Set([0, 1]));
  });
});

describe('the unclean table of py-ecomplexity', () => {
  const rowsOf = (year: number) => dirty.input.rows.filter(([of]) => of === year);
  const table = (year: number) => {
    const rows = rowsOf(year).filter((row, i, all) => all.findIndex(([, l, p]) => l === row[1] && p === row[2]) === i);
    const [regions, products] = [
      ['A', 'B', 'C'],
      ['p1', 'p2', 'p3'],
    ];
    const cell = (region: string, product: string) => {
      const row = rows.find(([, l, p]) => l === region && p === product);
      return row === undefined ? 0 : Number(row[3]);
    };
    return new Matrix(regions, products, Float64Array.from(regions.flatMap((r) => products.map((p) => cell(r, p)))));
  };

  it.each([
    2000, 2001,
  ])('density of %d, with the first of two duplicates as the peer has it and the known cells', (year) => {
    const present = presence(table(year), { missing: 'sum-known' });
    const { density, isolated } = relatednessDensity(present, proximity(present));
    const value = { columns: dirty.output.value.columns, rows: dirty.output.value.rows.filter(([of]) => of === year) };
    const cells = longForm(value, 'density').filter(
      ({ value: one, column }) => one !== 'NaN' && !isolated.includes(column),
    );
    expectAgreement(
      { function: 'relatednessDensity', peer: 'py-ecomplexity 0.5.2', variant: 'unclean table' },
      cells.map(({ row, column }) => density.at(row, column)),
      cells.map((cell) => cell.value),
      tolerance,
    );
  });

  it('TRAP: the peer says it takes a missing cell for 0; portolan knows no total over it unless told to leave it out', () => {
    const present = presence(table(2000));
    expect(present.details.undecidedRows).toEqual(['A', 'B', 'C']);
    const { density } = relatednessDensity(present, proximity(present));
    expect([...density.values].every(Number.isNaN)).toBe(true);
  });
});
