import { PortolanError } from '../../src/errors/index.ts';

/** The error with which a promise is rejected; fails the test where it isn't, or not by portolan. */
export async function refusal(promise: Promise<unknown>): Promise<PortolanError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof PortolanError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}
