import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import {
  divergenceIndex,
  herfindahl,
  locationalGini,
  measureByRow,
  relatedVariety,
  shannonEntropy,
} from '../../src/measures/index.ts';
import { parseRows } from '../../src/sources/csv/parse-block.ts';
import golden from '../golden/us-states.json' with { type: 'json' };
import { expectAgreement } from './agreement.ts';

const peer = 'EconGeo 2.1';
const variant = 'US states';
const tolerance = { absolute: 1e-12, relative: 1e-9 };

function tableOf(file: string): Matrix {
  const path = fileURLToPath(new URL(`../golden/${file}`, import.meta.url));
  const [header, ...rows] = parseRows(readFileSync(path, 'utf8'), ',').rows;
  return new Matrix(
    rows.map(([state]) => state!),
    header!.slice(1),
    Float64Array.from(
      rows.flatMap((row) => row.slice(1)),
      Number,
    ),
  );
}

describe('against EconGeo, the jobs of 51 states in 28 industries, 2009', () => {
  const jobs = tableOf('us-states-employment-2009.csv');

  it('Herfindahl index', () => {
    const { names, values } = golden.herfindahl.value;
    const indices = measureByRow(jobs, (row) => herfindahl(row)!.index);
    expectAgreement(
      { function: 'herfindahl', variant, peer },
      names.map((state) => indices[state]!),
      values,
      tolerance,
    );
  });

  it('entropy', () => {
    const { names, values } = golden.entropy.value;
    const entropies = measureByRow(jobs, (row) => shannonEntropy(row)!.entropy);
    expectAgreement(
      { function: 'shannonEntropy', variant: `${variant}, rounded to three decimals by the peer`, peer },
      names.map((state) => entropies[state]!),
      values,
      { absolute: 0.0005 + 1e-12, relative: 1e-12 },
    );
  });

  it('locational Gini', () => {
    const { Industry, Loc_gini } = golden.locational_gini.value;
    const { values } = locationalGini(jobs, { scale: 'half' });
    expectAgreement(
      { function: 'locationalGini', variant: `${variant}, half`, peer },
      Industry.map((industry) => values[industry]!),
      Loc_gini,
      tolerance,
    );
  });

  it('variety of each state adds up, and divergence is what the nation’s variety has over the states’', () => {
    const entropies = measureByRow(jobs, (row) => shannonEntropy(row)!.entropy);
    const { rows } = relatedVariety(jobs, (line) => line.slice(0, 2));
    for (const state of jobs.rowLabels) {
      expect(rows[state]!.unrelated + rows[state]!.related).toBe(rows[state]!.total);
      expect(rows[state]!.total).toBeCloseTo(entropies[state]!, 12);
    }
    const nation = jobs.columnLabels.map((_, column) =>
      jobs.rowLabels.reduce((sum, _, row) => sum + jobs.values[row * jobs.columnLabels.length + column]!, 0),
    );
    const { overall, rows: states } = divergenceIndex(jobs);
    const within = jobs.rowLabels.reduce((sum, state) => sum + states[state]!.share * entropies[state]!, 0);
    expect(overall).toBeCloseTo(shannonEntropy(nation)!.entropy - within, 12);
  });
});
