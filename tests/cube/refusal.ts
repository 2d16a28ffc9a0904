import { PortolanError } from '../../src/errors/index.ts';

/** The error that a call is refused with. */
export function refusalOf(call: () => unknown): PortolanError {
  try {
    call();
  } catch (error) {
    if (error instanceof PortolanError) return error;
    throw error;
  }
  throw new Error('The call was not refused.');
}

/** The code of the error that a call is refused with. */
export function refusalCode(call: () => unknown): string {
  return refusalOf(call).code;
}
