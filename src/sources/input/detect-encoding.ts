/** The bytes by which an encoding is told. */
export const headLength = 512;

/** What a head of bytes is: text in an encoding, or no text at all. */
export type Detected =
  | { readonly kind: 'text'; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' }
  | { readonly kind: 'unsupported'; readonly encoding: string }
  | { readonly kind: 'binary'; readonly format: string; readonly nextStep: string };

const magic: readonly (readonly [bytes: readonly number[], format: string, nextStep: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'an Excel workbook or another zip file', 'Save the sheet as CSV, or unpack it'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel workbook', 'Save the sheet as CSV'],
  [[0x1f, 0x8b], 'a gzip file', 'Unpack it: stream.pipeThrough(new DecompressionStream("gzip"))'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'a zstd file', 'Unpack it'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF', 'Look for the table as CSV'],
  [[0x50, 0x41, 0x52, 0x31], 'a Parquet file', 'Write it as CSV'],
];

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, i) => head[i] === byte);
}

/** How many of the bytes at odd or at even places are zero. */
function zeros(head: Uint8Array, parity: 0 | 1): number {
  let count = 0;
  for (let i = parity; i < head.length; i += 2) if (head[i] === 0) count++;
  return count;
}

/**
 * Tells by a byte order mark, by the first bytes of known formats, and by zero bytes, of which Latin text in UTF-16 has
 * one in every second place and other text has none. Anything else is taken for UTF-8.
 */
export function detectEncoding(head: Uint8Array): Detected {
  if (startsWith(head, [0xff, 0xfe, 0, 0]) || startsWith(head, [0, 0, 0xfe, 0xff])) {
    return { kind: 'unsupported', encoding: 'UTF-32' };
  }
  if (startsWith(head, [0xff, 0xfe])) return { kind: 'text', encoding: 'utf-16le' };
  if (startsWith(head, [0xfe, 0xff])) return { kind: 'text', encoding: 'utf-16be' };
  const known = magic.find(([bytes]) => startsWith(head, bytes));
  if (known !== undefined) return { kind: 'binary', format: known[1], nextStep: known[2] };
  const [even, odd] = [zeros(head, 0), zeros(head, 1)];
  if (even === 0 && odd === 0) return { kind: 'text', encoding: 'utf-8' };
  if (even === 0 && odd * 4 > head.length) return { kind: 'text', encoding: 'utf-16le' };
  if (odd === 0 && even * 4 > head.length) return { kind: 'text', encoding: 'utf-16be' };
  return { kind: 'binary', format: 'no text: it has zero bytes', nextStep: 'Check that it is the right file' };
}
