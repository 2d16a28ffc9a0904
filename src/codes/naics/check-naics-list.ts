import { PortolanError } from '../../errors/index.ts';
import type { Classification } from '../classification.ts';
import { shown } from '../shown.ts';

/** @throws `INVALID_OPTION` for anything but a list of NAICS */
export function checkNaicsList(list: unknown): void {
  const given = list as Classification | null | undefined;
  if (given?.system === 'NAICS' && typeof given.codes === 'function') return;
  throw new PortolanError(
    'INVALID_OPTION',
    `${shown(list)} is no list of NAICS. Give the list of an edition, such as naics2017.`,
    { path: 'list' },
  );
}
