import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { growthTable } from '../../src/measures/growth-table.ts';
import { parseRows } from '../../src/sources/csv/parse-block.ts';
import golden from '../golden/us-states.json' with { type: 'json' };
import { expectAgreement } from './agreement.ts';

function employment(year: number): Matrix {
  const path = fileURLToPath(new URL(`../golden/us-states-employment-${year}.csv`, import.meta.url));
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

describe('growthTable against EconGeo on the jobs of 51 states in 28 industries', () => {
  const { rows, columns } = growthTable(employment(2009), employment(2014));
  it.each([
    ['regions', golden.growth_reg.value, rows],
    ['industries', golden.growth_ind.value, columns],
  ])('%s', (variant, { names, values }, growth) => {
    expectAgreement(
      { function: 'growthTable', peer: 'EconGeo 2.1', variant: `${variant}, percent, two decimals` },
      names.map((name) => 100 * growth[name]!),
      values,
      { absolute: 0.005, relative: 1e-10 },
    );
  });
});
