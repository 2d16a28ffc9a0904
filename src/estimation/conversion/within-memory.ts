import { PortolanError } from '../../errors/index.ts';

/** @throws `TOO_LARGE` where an array finds no room */
export function withinMemory<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new PortolanError(
      'TOO_LARGE',
      'The conversion needs more memory than there is. Roll up first, or convert the cube in pieces.',
      { path: 'cube', cause },
    );
  }
}
