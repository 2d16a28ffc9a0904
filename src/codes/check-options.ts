import { PortolanError } from '../errors/index.ts';
import { shown } from './shown.ts';

/**
 * Refuses options that would be ignored: what is no object, and names that there are none of. `call` shows how it is written.
 *
 * @throws PortolanError `INVALID_OPTION`
 */
export function checkOptions(options: unknown, names: readonly string[], call: string): void {
  if (options === undefined) {
    throw new PortolanError('INVALID_OPTION', `The options are missing. Write ${call}.`, { path: 'options' });
  }
  if (typeof options !== 'object' || options === null || Symbol.iterator in options) {
    throw new PortolanError('INVALID_OPTION', `${shown(options)} is no object of options. Write ${call}.`, {
      path: 'options',
    });
  }
  const other = Object.keys(options).find((name) => !names.includes(name));
  if (other === undefined) return;
  const known = names.length === 1 ? `The only one is ${names[0]}` : `There are ${names.join(', ')}`;
  throw new PortolanError('INVALID_OPTION', `There is no option ${shown(other)}. ${known}: write ${call}.`, {
    path: 'options',
    details: { option: other.slice(0, 80), options: names },
  });
}
