import { type Classification, type ClassificationRow, classification } from '../classification.ts';
import { sitcReadings } from './sitc-readings.ts';
import { sitc4Table } from './sitc4.data.ts';
import { whyNoSitc } from './why-no-sitc.ts';

/** From the coarsest to the finest: `7`, `78`, `784`, `7843`, `78432`. */
export type SitcLevel = 'section' | 'division' | 'group' | 'subgroup' | 'item';

const levels: readonly SitcLevel[] = ['section', 'division', 'group', 'subgroup', 'item'];

/**
 * The Standard International Trade Classification, revision 4: 10 sections, 67 divisions, 262 groups, 1,023 subgroups and
 * 2,652 items. The 2,970 basic headings are the items and those 318 subgroups that are not divided. Codes are written
 * without the dot that the United Nations print after the third digit.
 *
 * @example
 * sitc4.ancestorsOf(sitc4.code('78432')); // ['7843', '784', '78', '7']
 */
export const sitc4: Classification<'SITC4', SitcLevel> = /* @__PURE__ */ classification({
  edition: 'SITC4',
  system: 'SITC',
  title: 'Standard International Trade Classification, revision 4',
  publisher: 'United Nations Statistics Division',
  levels,
  example: '7843',
  rows: sitcRows,
  readings: (text) => sitcReadings(text, sitc4.has),
  explain: whyNoSitc,
});

/** The rows of a table of lines: a group, then for each subgroup its last digit followed by those of its items. */
function* sitcRows(): Generator<ClassificationRow<SitcLevel>> {
  const seen = new Set<string>();
  for (const line of sitc4Table.trim().split('\n')) {
    const [group = '', ...subgroups] = line.split(' ');
    for (const start of [group.slice(0, 1), group.slice(0, 2)]) {
      if (!seen.has(start)) yield rowOf(start);
      seen.add(start);
    }
    yield rowOf(group);
    for (const [digit, ...items] of subgroups) {
      yield rowOf(group + digit);
      for (const item of items) yield rowOf(group + digit + item);
    }
  }
}

function rowOf(code: string): ClassificationRow<SitcLevel> {
  return [code, levels[code.length - 1]!, code.length === 1 ? null : code.slice(0, -1)];
}
