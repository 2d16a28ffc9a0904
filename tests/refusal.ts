import { PortolanError } from '../src/errors/index.ts';

/** The error with which something is refused; it fails the test when it is not refused, or not by portolan. */
export function refusalOf(run: () => unknown): PortolanError {
  try {
    run();
  } catch (error) {
    if (error instanceof PortolanError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}
