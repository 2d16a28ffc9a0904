import { checkRows } from '../check-rows.ts';
import { shown } from '../shown.ts';
import { isPortDistrict, type PortDistrict, parsePortDistrict, portDistricts } from './port-district.ts';

/** A row of a list of districts. */
export interface PortDistrictRow {
  /** Two digits: `17`. */
  readonly district: unknown;
  /** `SAVANNAH, GA` */
  readonly title: unknown;
}

/** A row that was not taken. */
export interface RefusedDistrictRow {
  /** Its place in the rows given, from 0. */
  readonly row: number;
  readonly column: 'district' | 'title';
  readonly reason: string;
}

/** What customs districts are called, as plain data. */
export interface PortDistrictTitles {
  /** By code of the district. */
  readonly titles: Readonly<Record<string, string>>;
  /** The districts of Schedule D without a title. */
  readonly missing: readonly PortDistrict[];
  readonly rejected: readonly RefusedDistrictRow[];
}

const longest = 200;

/**
 * The titles of customs districts from rows of a list that you have; portolan ships none, since the official one is not at
 * hand. A row whose district is no code, whose title is no text of 1 to 200 characters, or whose district has another
 * title already comes back in `rejected`.
 *
 * @throws PortolanError `INVALID_OPTION` for what is no list of rows.
 *
 * @example
 * portDistrictTitles([{ district: '17', title: 'SAVANNAH, GA' }]).titles; // { '17': 'SAVANNAH, GA' }
 */
export function portDistrictTitles(rows: Iterable<PortDistrictRow>): PortDistrictTitles {
  checkRows(rows, "portDistrictTitles([{ district: '17', title: 'SAVANNAH, GA' }])");
  const titles = new Map<PortDistrict, string>();
  const rejected: RefusedDistrictRow[] = [];
  let row = -1;
  for (const given of rows) {
    row += 1;
    const { district, title } = given ?? {};
    if (!isPortDistrict(district)) {
      const parsed = parsePortDistrict(district);
      rejected.push({ row, column: 'district', reason: parsed.ok ? '' : parsed.reason });
      continue;
    }
    const text = typeof title === 'string' ? title.trim() : '';
    const known = titles.get(district);
    if (text === '' || text.length > longest) {
      rejected.push({
        row,
        column: 'title',
        reason: `${shown(title)} is not a title: give a text of 1 to 200 characters.`,
      });
    } else if (known !== undefined && known !== text) {
      rejected.push({ row, column: 'title', reason: `District ${district} has the title ${shown(known)} already.` });
    } else titles.set(district, text);
  }
  return {
    titles: Object.fromEntries(titles),
    missing: portDistricts.filter((district) => !titles.has(district)),
    rejected,
  };
}
