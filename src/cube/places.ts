import { type Codes, codesFor } from './column.ts';

/** How far apart the places of each dimension stand in a table of the given sizes, row after row. */
export function stridesOf(sizes: readonly number[]): number[] {
  return sizes.map((_, d) => sizes.slice(d + 1).reduce((product, size) => product * size, 1));
}

/** The places along one dimension of cells in a table; of the cells from 0 on where only their number is given. */
export function placesIn(cells: Uint32Array | number, stride: number, size: number): Codes {
  const places = codesFor(size, typeof cells === 'number' ? cells : cells.length);
  for (let i = 0; i < places.length; i++) {
    const cell = typeof cells === 'number' ? i : cells[i]!;
    places[i] = Math.trunc(cell / stride) % size;
  }
  return places;
}
