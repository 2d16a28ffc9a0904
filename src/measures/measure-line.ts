import { PortolanError } from '../errors/index.ts';
import { cellPath } from './matrix-lines.ts';

/** A measure of one line of a table, so that a refused value is named by its labels. */
export function measureLine<Result>(
  values: Float64Array,
  measure: (values: Float64Array) => Result,
  labelsAt: (place: number) => { readonly row: string; readonly column: string },
): Result {
  try {
    return measure(values);
  } catch (error) {
    const place = error instanceof PortolanError ? /^values\[(\d+)\]$/.exec(error.path ?? '')?.[1] : undefined;
    if (place === undefined) throw error;
    const { code, message, details } = error as PortolanError;
    const { row, column } = labelsAt(Number(place));
    throw new PortolanError(code, message, {
      path: cellPath(row, column),
      cause: error,
      ...(details !== undefined && { details }),
    });
  }
}
