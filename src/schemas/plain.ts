import * as z from 'zod/mini';

function describeObject(issue: z.core.$ZodRawIssue): string {
  if (issue.code !== 'unrecognized_keys') return 'Give an object.';
  const keys = issue.keys as readonly string[];
  return `Leave out ${keys.slice(0, 10).join(', ')}: there is no such field.`;
}

/** An object with exactly these fields. */
export function objectOf<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.readonly(z.strictObject(shape, { error: describeObject }));
}

export function listOf<Item extends z.core.$ZodType>(item: Item) {
  return z.readonly(z.array(item, 'Give a list.'));
}

/** Named values of one kind. */
export function recordOf<Key extends z.core.$ZodRecordKey, Value extends z.core.$ZodType>(key: Key, value: Value) {
  return z.readonly(z.record(key, value, 'Give an object of named values.'));
}
