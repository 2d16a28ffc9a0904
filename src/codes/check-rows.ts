import { PortolanError } from '../errors/index.ts';
import { shown } from './shown.ts';

/**
 * Refuses what holds no rows to go through. A text is none, though it can be gone through letter by letter.
 *
 * @throws PortolanError `INVALID_OPTION`
 */
export function checkRows(rows: unknown, call: string): void {
  if (typeof rows === 'object' && rows !== null && Symbol.iterator in rows) return;
  const problem = rows === undefined ? 'The rows are missing' : `${shown(rows)} is no list of rows`;
  throw new PortolanError('INVALID_OPTION', `${problem}. Write ${call}.`, { path: 'rows' });
}
