import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { complexityOutlook } from '../../src/measures/complexity/complexity-outlook.ts';
import { economicComplexity } from '../../src/measures/complexity/economic-complexity.ts';
import { presence } from '../../src/measures/complexity/presence.ts';
import { proximity } from '../../src/measures/complexity/proximity.ts';
import { relatednessDensity } from '../../src/measures/complexity/relatedness-density.ts';
import { parseRows } from '../../src/sources/csv/parse-block.ts';
import golden from '../golden/us-states.json' with { type: 'json' };
import { expectAgreement } from './agreement.ts';

const peer = 'economiccomplexity 2.0.0';
const tolerance = { absolute: 1e-12, relative: 1e-9 };
const eigen = { absolute: 1e-9, relative: 1e-9 };

describe('against economiccomplexity, the exports of 51 states in 107 products, 2012', () => {
  const path = fileURLToPath(new URL('../golden/us-states-exports-2012.csv', import.meta.url));
  const [header, ...rows] = parseRows(readFileSync(path, 'utf8'), ',').rows;
  const exports = new Matrix(
    rows.map(([state]) => state!),
    header!.slice(1),
    Float64Array.from(
      rows.flatMap((row) => row.slice(1)),
      Number,
    ),
  );
  const present = presence(exports);
  const theirs = golden.exports;
  const own = { standardization: 'sample', productScale: 'products' } as const;
  const ofStates = (figures: Readonly<Record<string, number | null>>) => theirs.states.map((state) => figures[state]);
  const ofProducts = (figures: Readonly<Record<string, number | null>>) =>
    theirs.products.map((product) => figures[product]);
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

  it('diversity and ubiquity', () => {
    expectAgreement(
      { function: 'presence', peer, variant: 'US states, diversity' },
      ofStates(present.diversity),
      theirs.diversity,
    );
    expectAgreement(
      { function: 'presence', peer, variant: 'US states, ubiquity' },
      ofProducts(present.ubiquity),
      theirs.ubiquity,
    );
  });

  it('ECI and PCI', () => {
    const { eci, pci, undefinedBecause } = economicComplexity(present, own);
    expect(undefinedBecause).toBeNull();
    const of = (variant: string) => ({ function: 'economicComplexity', peer, variant: `US states, ${variant}` });
    expectAgreement(of('ECI, n − 1'), ofStates(eci), theirs.eci, eigen);
    expectAgreement(of('PCI, n − 1, its own scale'), ofProducts(pci), theirs.pci, eigen);
  });

  it('proximity, density and outlook', () => {
    const space = proximity(present);
    const { density } = relatednessDensity(present, space);
    const { rows: states, cols, data } = theirs.density;
    expectAgreement(
      { function: 'proximity', peer, variant: 'US states, checksum' },
      [sum(space.toMatrix().values)],
      [theirs.sum_proximity],
      tolerance,
    );
    expectAgreement(
      { function: 'relatednessDensity', peer, variant: 'US states, sample' },
      states.flatMap((state) => cols.map((product) => density.at(state, product))),
      data.flat(),
      tolerance,
    );
    expectAgreement(
      { function: 'relatednessDensity', peer, variant: 'US states, checksum' },
      [sum(density.values)],
      [theirs.sum_density],
      tolerance,
    );
    const { index } = complexityOutlook(present, space, economicComplexity(present, own).pci);
    expectAgreement(
      { function: 'complexityOutlook', peer, variant: 'US states, index' },
      ofStates(index),
      theirs.coi,
      eigen,
    );
  });
});
