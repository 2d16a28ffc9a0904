/** Rows of bits, each row in 32-bit words of its own. */
export interface BitRows {
  readonly rows: number;
  /** How many bits a row has. */
  readonly width: number;
  /** How many words a row takes. */
  readonly words: number;
  readonly bits: Int32Array;
}

/** The places of the bits that are set, row after row: those of row r are `places` from `starts[r]` to `starts[r + 1]`. */
export interface PlaceLists {
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

export function emptyBits(rows: number, width: number): BitRows {
  const words = Math.ceil(width / 32);
  return { rows, width, words, bits: new Int32Array(rows * words) };
}

export function setBit({ words, bits }: BitRows, row: number, place: number): void {
  const word = row * words + (place >>> 5);
  bits[word] = bits[word]! | (1 << (place & 31));
}

export function hasBit({ words, bits }: BitRows, row: number, place: number): boolean {
  return ((bits[row * words + (place >>> 5)]! >>> (place & 31)) & 1) === 1;
}

/** How many bits each row has. */
export function countBits({ rows, words, bits }: BitRows): Int32Array {
  const counts = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    let count = 0;
    for (let word = row * words; word < (row + 1) * words; word++) count += bitsIn(bits[word]!);
    counts[row] = count;
  }
  return counts;
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function placeLists(rows: BitRows): PlaceLists {
  const counts = countBits(rows);
  const starts = new Int32Array(rows.rows + 1);
  for (let row = 0; row < rows.rows; row++) starts[row + 1] = starts[row]! + counts[row]!;
  const places = new Int32Array(starts[rows.rows]!);
  let next = 0;
  for (let row = 0; row < rows.rows; row++) {
    for (let word = 0; word < rows.words; word++) {
      for (let rest = rows.bits[row * rows.words + word]!; rest !== 0; rest &= rest - 1) {
        places[next++] = 32 * word + 31 - Math.clz32(rest & -rest);
      }
    }
  }
  return { starts, places };
}

/** Sums of the figures at the places of each list; `NaN` for an empty one. */
export function addUpPlaces({ starts, places }: PlaceLists, figures: Float64Array, sums: Float64Array): void {
  for (let list = 0; list < sums.length; list++) {
    const [from, to] = [starts[list]!, starts[list + 1]!];
    let sum = from === to ? Number.NaN : 0;
    for (let i = from; i < to; i++) sum += figures[places[i]!]!;
    sums[list] = sum;
  }
}
