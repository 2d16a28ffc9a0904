import { beaServices2020Table } from './bea-services2020.data.ts';

/** A category of services: how deep it lies, its code, and the indicator of its exports. */
export interface ServiceLine {
  readonly depth: number;
  readonly code: string;
  readonly indicator: string;
}

/** The categories of the table, each after the one that holds it. */
export function serviceLines(): readonly ServiceLine[] {
  return beaServices2020Table
    .trim()
    .split('\n')
    .map((line) => {
      const [depth, code, tail = code] = line.split(' ') as [string, string, string?];
      return { depth: Number(depth), code, indicator: `ExpServ${tail === '-' ? '' : tail}` };
    });
}
