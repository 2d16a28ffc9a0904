/** Eight hexadecimal digits that are the same for the same text everywhere: FNV-1a of 32 bits, by UTF-16 units. */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
