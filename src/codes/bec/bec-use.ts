import type { BecCode } from './bec.ts';
import { bec4 } from './bec4.ts';
import { bec4Rows } from './bec4-rows.ts';

/**
 * What goods are for, in the classes of the System of National Accounts. `mixed`: the category holds goods for more than one
 * use (32, 51 and 7), and must not be counted with any.
 */
export type BecUse = 'capital' | 'intermediate' | 'consumption' | 'mixed';

/**
 * The use of the goods of a BEC category, by the rule of the UN: capital for 41 and 521; consumption for 112, 122, 522, 61,
 * 62 and 63; mixed for 32, 51 and 7; intermediate for the rest. A code above those has the use that all below it share;
 * `null` where they differ.
 *
 * @throws PortolanError `UNKNOWN_CODE` for what is no code of BEC, revision 4
 *
 * @example
 * becUse(bec('521')); // 'capital'
 * becUse(bec('6')); // 'consumption'
 * becUse(bec('1')); // null
 */
export function becUse(code: BecCode): BecUse | null {
  const checked: string = bec4.code(code);
  const rows = bec4Rows();
  const own = rows.filter(([one]) => one === checked);
  const uses = new Set((own.length > 0 ? own : rows.filter(([one]) => one.startsWith(checked))).map(([, use]) => use));
  return uses.size === 1 ? ([...uses][0] as BecUse) : null;
}
