import { parentRegion, regionKind, regionLabel } from '../codes/index.ts';
import type { CubeLike, Region, RegionCode } from '../model/index.ts';

/**
 * The regions that a cube speaks of, in order of their codes.
 *
 * @throws `UNKNOWN_CODE` where its dimension `region` holds something that is no region code
 */
export function regionsOf(cube: CubeLike, labels: Readonly<Record<string, string>> = {}): Region[] {
  if (!cube.dimensions.includes('region')) return [];
  return (cube.dictionary('region') as RegionCode[]).map((code) => {
    const parent = parentRegion(code);
    const label = Object.hasOwn(labels, code) ? labels[code]! : regionLabel(code);
    return { code, label, kind: regionKind(code), ...(parent === null ? {} : { parent }) };
  });
}
