// Writes the file of the CSV benchmark: the first nine million rows of the table T10M with a quoted column, 499 MB.
//
//   node bench/make-csv500.mjs <file>
import { closeSync, openSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { t10mColumns } from './t10m.mjs';

/** What the file must come to. */
export const csv500 = { rows: 9_000_000, bytes: 499_384_670, sumOfValues: 2_246_387_434_732, groups: 270_300 };

const linesInChunk = 10_000;

/** Writes the file and returns its length in bytes. */
export function makeCsv500(path) {
  const { dimensions, measures } = t10mColumns(csv500.rows);
  const [state, hs6, country, year] = ['state', 'hs6', 'country', 'year'].map((name) => dimensions[name]);
  const textAt = ({ dictionary, codes }, row) => dictionary[codes[row]];
  const line = (row) => {
    const code = textAt(hs6, row);
    const place = `${textAt(state, row)},${code},${textAt(country, row)},${textAt(year, row)}`;
    return `${place},${measures.value[row]},${measures.qty[row]},"Goods ${code}, n.e.s."\n`;
  };
  const file = openSync(path, 'w');
  let bytes = writeSync(file, 'state,hs6,country,year,value,qty,description\n');
  for (let start = 0; start < csv500.rows; start += linesInChunk) {
    let chunk = '';
    for (let row = start; row < start + linesInChunk; row++) chunk += line(row);
    bytes += writeSync(file, chunk);
  }
  closeSync(file);
  if (bytes !== csv500.bytes) throw new Error(`The file has ${bytes} bytes, not ${csv500.bytes}.`);
  return bytes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = process.argv[2];
  if (path === undefined) throw new Error('Name the file to write: node bench/make-csv500.mjs <file>');
  console.log(`${path}: ${makeCsv500(path)} bytes`);
}
