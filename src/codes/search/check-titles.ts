import { PortolanError } from '../../errors/index.ts';
import type { Titles } from '../titles.ts';

function isTitles(value: unknown): boolean {
  return typeof (value as Titles | null | undefined)?.entries === 'function' && 'titleOf' in (value as Titles);
}

/** @throws `INVALID_OPTION` for anything but a list of titles with at least one */
export function checkTitles(given: unknown): void {
  if (Array.isArray(given) && given.length > 0 && given.every(isTitles)) return;
  throw new PortolanError(
    'INVALID_OPTION',
    'There are no titles to search. Give a list of them, such as [hs2017Titles]: a classification has codes only.',
    { path: 'titles' },
  );
}
