import type { PlaceLink } from './place-relation.ts';

/** The links of a table of members: the digits of an area, then for each state two digits and three for each county. */
export function* metroMembers(table: string): Iterable<PlaceLink<`county:${string}`, `cbsa:${string}`>> {
  for (const line of table.split('\n')) {
    const [cbsa, ...groups] = line.split(' ');
    for (const group of groups) {
      for (let i = 2; i < group.length; i += 3) {
        yield [`county:${group.slice(0, 2)}${group.slice(i, i + 3)}`, `cbsa:${cbsa}`, 1];
      }
    }
  }
}
