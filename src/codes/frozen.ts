/**
 * A record or list that many hold, so that none can change it for the others. What it is made of is frozen too; functions and
 * what is frozen already are left as they are.
 */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
