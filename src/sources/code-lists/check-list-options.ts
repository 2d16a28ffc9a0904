import { checkOptions } from '../../codes/check-options.ts';
import { checkReadOptions } from '../check-read-options.ts';

const ofReading = ['signal', 'onProgress', 'fetch', 'delimiter', 'encoding', 'keepRejected'];

/**
 * Refuses options of a reader of lists that are missing, that there are none of, or that can't be meant.
 *
 * @throws `INVALID_OPTION`
 */
export function checkListOptions(options: unknown, names: readonly string[], call: string): void {
  checkOptions(options, [...names, ...ofReading], call);
  checkReadOptions(options);
}
