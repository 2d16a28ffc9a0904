import type { ConcordanceSource } from './concordance.ts';

/** Whether a value has all that a source is cited by. */
export function isSource(value: unknown): value is ConcordanceSource {
  if (typeof value !== 'object' || value === null) return false;
  const { title, publisher, vintage, licence, derived, note } = value as { readonly [Name in string]?: unknown };
  const texts = [title, publisher, vintage, licence, note ?? ''];
  return texts.every((text) => typeof text === 'string') && typeof derived === 'boolean';
}
