import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { hachmanIndex } from '../../src/measures/hachman-index.ts';
import { krugmanIndex } from '../../src/measures/krugman-index.ts';
import { locationQuotient } from '../../src/measures/location-quotient.ts';
import { locationQuotientAverage } from '../../src/measures/location-quotient-average.ts';
import { specializationCoefficient } from '../../src/measures/specialization-coefficient.ts';
import { parseRows } from '../../src/sources/csv/parse-block.ts';
import golden from '../golden/us-states.json' with { type: 'json' };
import { expectAgreement } from './agreement.ts';

const peer = 'EconGeo 2.1';
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

  it('location quotients', () => {
    const expected = tableOf('us-states-lq-2009.csv');
    const { values } = locationQuotient(jobs);
    expect([values.rowLabels, values.columnLabels]).toEqual([expected.rowLabels, expected.columnLabels]);
    expectAgreement(
      { function: 'locationQuotient', peer, variant: 'US states' },
      values.values,
      expected.values,
      tolerance,
    );
  });

  it.each([
    ['hachmanIndex', hachmanIndex, golden.hachman],
    ['krugmanIndex', krugmanIndex, golden.krugman_index],
    ['specializationCoefficient', specializationCoefficient, golden.spec_coeff],
    ['locationQuotientAverage', locationQuotientAverage, golden.location_quotient_avg],
  ] as const)('%s', (name, measure, { value }) => {
    const { values } = measure(jobs);
    expectAgreement(
      { function: name, peer, variant: 'US states' },
      value.names.map((state) => values[state]!),
      value.values,
      tolerance,
    );
  });
});
