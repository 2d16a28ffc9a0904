/** How many of the first bytes are whole characters of UTF-8: all, or all but the beginning of the last one. */
export function utf8End(bytes: Uint8Array): number {
  const { length } = bytes;
  for (let back = 1; back <= 3 && back <= length; back++) {
    const byte = bytes[length - back]!;
    if (byte < 0x80) return length;
    if (byte >= 0xc0) {
      const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < wanted ? length - back : length;
    }
  }
  return length;
}
