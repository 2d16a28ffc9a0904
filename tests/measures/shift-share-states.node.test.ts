import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { shiftShareTable } from '../../src/measures/shift-share-table.ts';
import { parseRows } from '../../src/sources/csv/parse-block.ts';
import golden from '../golden/us-states.json' with { type: 'json' };
import { expectAgreement } from './agreement.ts';

const tolerance = { absolute: 1e-12, relative: 1e-9 };
const comparison = { function: 'shiftShareTable', peer: 'REAT 3.0.3', variant: 'dunn, US states' };

function jobsOf(year: 2009 | 2014): Matrix {
  const path = fileURLToPath(new URL(`../golden/us-states-employment-${year}.csv`, import.meta.url));
  const [header, ...rows] = parseRows(readFileSync(path, 'utf8'), ',').rows;
  const cells = rows.flatMap((row) => row.slice(1)).map(Number);
  return new Matrix(
    rows.map(([state]) => state!),
    header!.slice(1),
    Float64Array.from(cells),
  );
}

/** The peer's components of 51 states in 28 industries, a row for each state. */
const { rows: states, cols, data } = golden.shift_share_dunn;
const theirs = (name: string) => data.map((row) => row[cols.indexOf(name)]!);

describe('against REAT, the change of jobs of 51 states in 28 industries, 2009 to 2014', () => {
  const { totals, counts } = shiftShareTable(jobsOf(2009), jobsOf(2014));
  const mine = (name: string) => states.map((state) => totals.at(state, name));

  it.each([
    ['change', 'Growth (t1-t)'],
    ['national', 'National share'],
    ['mix', 'Industrial mix'],
    ['netShift', 'Net total shift'],
  ])('%s', (name, column) => {
    expectAgreement(comparison, mine(name), theirs(column), tolerance);
  });

  it('TRAP: regional parts, also of states where an industry starts at 0, for which REAT divides by the 0', () => {
    const regional = theirs('Regional share');
    const started = states.filter((_, i) => regional[i] !== 'NaN');
    expectAgreement(
      comparison,
      started.map((state) => totals.at(state, 'regional')),
      regional.filter((part) => part !== 'NaN'),
      tolerance,
    );
    expect(started.length).toBeGreaterThan(10);
    expect(started.length).toBeLessThan(states.length);
    for (const state of states) {
      const [change, national, mix, part] = [...totals.row(state)] as [number, number, number, number];
      expect(national + mix + part).toBe(change);
      // REAT's total is undefined where an industry starts at 0, whether it enters or stays away
      if (counts.at(state, 'entries')! > 0) expect(started).not.toContain(state);
    }
  });
});
