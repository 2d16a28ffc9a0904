import { PortolanError } from '../errors/index.ts';
import { codesFor, type DimensionColumn, type MeasureColumn } from './column.ts';
import { Cube } from './cube.ts';
import { Dictionary } from './dictionary.ts';
import { mergeMetadata } from './metadata.ts';

function joinDimensions(parts: readonly DimensionColumn[]): DimensionColumn {
  const dictionary = new Dictionary();
  const translations = parts.map((part) => Uint32Array.from(part.dictionary, (text) => dictionary.codeOf(text)));
  const length = parts.reduce((sum, { codes }) => sum + codes.length, 0);
  const codes = codesFor(dictionary.texts.length, length);
  let start = 0;
  parts.forEach((part, i) => {
    const translation = translations[i]!;
    for (let row = 0; row < part.codes.length; row++) codes[start + row] = translation[part.codes[row]!]!;
    start += part.codes.length;
  });
  return { name: parts[0]!.name, dictionary: dictionary.texts, codes };
}

function joinMeasures(parts: readonly MeasureColumn[]): MeasureColumn {
  const length = parts.reduce((sum, { values }) => sum + values.length, 0);
  const values = new Float64Array(length);
  const missing = parts.every((part) => part.missing === null) ? null : new Uint32Array(length);
  let start = 0;
  for (const part of parts) {
    values.set(part.values, start);
    if (missing !== null) {
      missing.set(part.missing ?? Uint32Array.from(part.values, (value) => Number(Number.isNaN(value))), start);
    }
    start += part.values.length;
  }
  return { name: parts[0]!.name, values, missing };
}

/**
 * The facts of several cubes in one. They must have the same dimensions and measures, in any order, and count the same
 * thing; editions may follow each other in time. Facts are not compared: two cubes may hold the same one.
 *
 * @throws `LENGTH_MISMATCH` (no cube), `UNKNOWN_DIMENSION`, `UNKNOWN_MEASURE`, `METADATA_MISMATCH`, `EDITION_MISMATCH`
 */
export function concat<D extends string, M extends string>(cubes: readonly Cube<D, M>[]): Cube<D, M> {
  const [first, ...others] = cubes;
  if (first === undefined) {
    throw new PortolanError('LENGTH_MISMATCH', 'There is no cube to join. Give at least one.', { path: 'cubes' });
  }
  others.forEach((cube, i) => {
    const one = [...first.dimensions, '|', ...first.measures].join(', ');
    const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((n) => b.includes(n));
    const path = `cubes[${i + 1}]`;
    if (!same(first.dimensions, cube.dimensions)) {
      const found = cube.dimensions.join(', ');
      throw new PortolanError(
        'UNKNOWN_DIMENSION',
        `Cubes of the columns ${one} and of the dimensions ${found} differ. Roll up or rename first.`,
        { path },
      );
    }
    if (!same(first.measures, cube.measures)) {
      const found = cube.measures.join(', ');
      throw new PortolanError(
        'UNKNOWN_MEASURE',
        `Cubes of the columns ${one} and of the measures ${found} differ. Keep them apart.`,
        { path },
      );
    }
  });
  if (others.length === 0) return first;
  const columns = cubes.map((cube) => cube.columns());
  return Cube.ofColumns(
    first.dimensions.map((name) =>
      joinDimensions(columns.map(({ dimensions }) => dimensions.find((column) => column.name === name)!)),
    ),
    first.measures.map((name) =>
      joinMeasures(columns.map(({ measures }) => measures.find((column) => column.name === name)!)),
    ),
    others.reduce((metadata, cube) => mergeMetadata(metadata, cube.metadata), first.metadata),
  ) as Cube<D, M>;
}
