import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Cube, type Matrix } from '../../src/cube/index.ts';
import { parseRows } from '../../src/sources/csv/parse-block.ts';

/** World trade of 226 countries in 785 products and its golden files, too large to be carried along: read in place where they are. */
const folder = fileURLToPath(new URL('../../../shared/golden/regional/', import.meta.url));

export const hasWorldTrade = existsSync(`${folder}world-trade-1998-2000-input.csv`);

export const jsonOf = (name: string) => JSON.parse(readFileSync(`${folder}${name}`, 'utf8'));

const rowsOf = (name: string) => parseRows(readFileSync(`${folder}${name}`, 'utf8'), ',').rows;

/** A column of a file by the labels in its first one. */
export function columnOf(name: string, column: string): Record<string, number> {
  const [header, ...rows] = rowsOf(name);
  const place = header!.indexOf(column);
  return Object.fromEntries(rows.map((row) => [row[0]!, Number(row[place])]));
}

/** Exports by country and product. Cells without trade are not in the file; here they are known to be 0. */
export function worldTrade(): Matrix {
  const rows = rowsOf('world-trade-1998-2000-input.csv').slice(1);
  const table = Cube.fromColumns({
    dimensions: { country: rows.map(([country]) => country!), product: rows.map(([, product]) => product!) },
    measures: { value: Float64Array.from(rows, ([, , value]) => Number(value)) },
  }).matrix('country', 'product', 'value');
  table.values.forEach((cell, place) => {
    if (Number.isNaN(cell)) table.values[place] = 0;
  });
  return table;
}
