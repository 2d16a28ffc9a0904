/** Freezes plain data to the bottom; what can't be frozen, such as the elements of a typed array, stays as it is. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  for (const item of Object.values(value)) frozen(item);
  return Object.freeze(value);
}
