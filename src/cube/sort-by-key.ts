/** Few enough counters to stay in the processor's nearest cache. */
const mostDigitBits = 11;

interface KeyedRows {
  readonly keys: Uint32Array<ArrayBuffer>;
  readonly rows: Uint32Array<ArrayBuffer>;
}

/** Puts rows in the order of some bits of their keys by counting; rows with the same bits stay in their order. */
function sortByDigit(from: { keys: Uint32Array; rows: Uint32Array }, to: KeyedRows, shift: number, bits: number) {
  const mask = 2 ** bits - 1;
  const next = new Uint32Array(2 ** bits + 1);
  const { keys, rows } = from;
  for (let i = 0; i < keys.length; i++) {
    const after = ((keys[i]! >>> shift) & mask) + 1;
    next[after] = next[after]! + 1;
  }
  for (let digit = 1; digit < next.length; digit++) next[digit] = next[digit]! + next[digit - 1]!;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const digit = (key >>> shift) & mask;
    const place = next[digit]!;
    next[digit] = place + 1;
    to.keys[place] = key;
    to.rows[place] = rows[i]!;
  }
}

/**
 * Rows in the order of their keys, which are below `range`, and the keys in that order: a radix sort, linear in the
 * rows. Rows of one key stay in their order.
 */
export function sortByKey(rows: Uint32Array, keys: Uint32Array, range: number): KeyedRows {
  const empty = (): KeyedRows => ({ keys: new Uint32Array(rows.length), rows: new Uint32Array(rows.length) });
  const bits = Math.max(1, 32 - Math.clz32(range - 1));
  const passes = Math.ceil(bits / mostDigitBits);
  const digitBits = Math.ceil(bits / passes);
  let sorted: KeyedRows | null = null;
  let spare: KeyedRows | null = null;
  for (let pass = 0; pass < passes; pass++) {
    const target: KeyedRows = spare ?? empty();
    sortByDigit(sorted ?? { keys, rows }, target, pass * digitBits, digitBits);
    spare = sorted;
    sorted = target;
  }
  return sorted!;
}
