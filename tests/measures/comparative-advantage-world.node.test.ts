import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Cube } from '../../src/cube/index.ts';
import { revealedComparativeAdvantage } from '../../src/measures/revealed-comparative-advantage.ts';
import { parseRows } from '../../src/sources/csv/parse-block.ts';
import { expectAgreement } from './agreement.ts';

/** World trade of 226 countries in 785 products, too large to be carried along: read in place where it is. */
const folder = fileURLToPath(new URL('../../../shared/golden/regional/', import.meta.url));
const input = `${folder}world-trade-1998-2000-input.csv`;
const tolerance = { absolute: 1e-12, relative: 1e-9 };
const jsonOf = (name: string) => JSON.parse(readFileSync(`${folder}${name}`, 'utf8'));

describe.skipIf(!existsSync(input))('revealedComparativeAdvantage of world trade, from ../shared', () => {
  function advantages() {
    const rows = parseRows(readFileSync(input, 'utf8'), ',').rows.slice(1);
    const cube = Cube.fromColumns({
      dimensions: { country: rows.map(([country]) => country!), product: rows.map(([, product]) => product!) },
      measures: { value: Float64Array.from(rows, ([, , value]) => Number(value)) },
    });
    const table = cube.matrix('country', 'product', 'value');
    // cells without trade are not in the file; here they are known to be 0
    table.values.forEach((cell, place) => {
      if (Number.isNaN(cell)) table.values[place] = 0;
    });
    return revealedComparativeAdvantage(table).values;
  }

  it('against economiccomplexity and py-ecomplexity', () => {
    const values = advantages();
    const { rca, checksums, dims } = jsonOf('world-trade-1998-2000-matrices.json');
    expect(values.values.filter((advantage) => advantage >= 1)).toHaveLength(dims.rca_ge_1);
    const sum = (of: (value: number) => number) => values.values.reduce((total, value) => total + of(value), 0);
    expectAgreement(
      { function: 'revealedComparativeAdvantage', peer: 'economiccomplexity 2.0.0', variant: 'world trade, checksums' },
      [sum((value) => value), sum((value) => value ** 2)],
      [checksums.sum_rca, checksums.sumsq_rca],
      tolerance,
    );
    expectAgreement(
      { function: 'revealedComparativeAdvantage', peer: 'economiccomplexity 2.0.0', variant: 'world trade, sample' },
      rca.rows.flatMap((row: string) => rca.cols.map((column: string) => values.at(row, column))),
      rca.data.flat(),
      tolerance,
    );
    const python = jsonOf('py-ecomplexity-world-trade.json');
    const { columns, rows } = python.sample;
    const [loc, prod, value] = ['loc', 'prod', 'rca'].map((name) => columns.indexOf(name)) as [number, number, number];
    expectAgreement(
      { function: 'revealedComparativeAdvantage', peer: 'py-ecomplexity 0.5.2', variant: 'world trade, sample' },
      rows.map((row: string[]) => values.at(row[loc]!, row[prod]!)),
      rows.map((row: number[]) => row[value]),
      tolerance,
    );
    expectAgreement(
      { function: 'revealedComparativeAdvantage', peer: 'py-ecomplexity 0.5.2', variant: 'world trade, checksum' },
      [sum((advantage) => advantage)],
      [python.checksums.sum_rca],
      tolerance,
    );
  });
});
