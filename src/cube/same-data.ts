/** Whether two values are the same plain data, whatever the order of their keys. A key without a value is no key. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const one = new Map(Object.entries(a).filter(([, value]) => value !== undefined));
  const other = Object.entries(b).filter(([, value]) => value !== undefined);
  return one.size === other.length && other.every(([key, value]) => one.has(key) && sameData(one.get(key), value));
}
