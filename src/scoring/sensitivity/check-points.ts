import { refuseOption } from '../refuse-option.ts';

/** @throws `INVALID_OPTION` for points that a sequence doesn't have, or that no memory holds */
export function checkPoints(dimensions: number, count: number, mostDimensions: number): void {
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > mostDimensions) {
    refuseOption(`${dimensions} dimensions are none, or too many. Give 1 to ${mostDimensions}.`, 'dimensions');
  }
  if (!Number.isInteger(count) || count < 0 || count * dimensions > 1e8) {
    refuseOption(`${count} points are no number of points, or too many. Give up to ${1e8 / dimensions}.`, 'count');
  }
}
