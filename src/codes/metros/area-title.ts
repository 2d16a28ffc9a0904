import { isState } from '../state.ts';

/** Whether a value is the title of an area: places, a comma, and states in their two letters. */
export function isAreaTitle(title: unknown): title is string {
  if (typeof title !== 'string' || title.length > 150) return false;
  const comma = title.lastIndexOf(', ');
  return (
    comma > 0 &&
    title
      .slice(comma + 2)
      .split('-')
      .every((usps) => isState(`US-${usps}`))
  );
}

/** `M` for what the official list calls metropolitan, `m` for micropolitan; `null` for neither. */
export function kindLetter(kind: unknown): 'M' | 'm' | null {
  if (typeof kind !== 'string') return null;
  if (kind.startsWith('Metropolitan') || kind === 'metropolitan') return 'M';
  return kind.startsWith('Micropolitan') || kind === 'micropolitan' ? 'm' : null;
}
