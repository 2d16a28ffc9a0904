import { PortolanError } from '../../errors/index.ts';

export function refuseOverflow(measure: string): never {
  throw new PortolanError(
    'TOO_LARGE',
    `A sum of the measure ${measure} is more than a double holds. Give the measure in a larger unit.`,
    { path: `measures.${measure}` },
  );
}
