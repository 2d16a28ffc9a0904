import { PortolanError } from '../../errors/index.ts';
import { columnName } from '../column-name.ts';
import { parsePeriod } from '../mapping/parse-period.ts';
import { type ReportMeasure, reportMeasures } from './report-measures.ts';

/** At which place of a row the parts of a report stand; -1 where the report does not have them. */
export interface ReportLayout {
  readonly commodity: number;
  readonly state: number;
  readonly country: number;
  readonly time: number;
  readonly value: number;
  /** The header of the column that is read as value, and what it counts. */
  readonly measure: ReportMeasure;
}

const places = ['state', 'country', 'district', 'port'];
const read = ['commodity', 'state', 'country', 'time'];

/** Whether a row is the header of a report: it names a commodity and a place. */
export function isReportHeader(cells: readonly string[]): boolean {
  const names = cells.map(columnName);
  return names.includes('commodity') && names.some((name) => places.includes(name));
}

/** The error for a file that isn't a report of USA Trade Online that can be read. */
export function wrongLayout(problem: string, found: readonly string[]): PortolanError {
  return new PortolanError(
    'WRONG_LAYOUT',
    `This is no USA Trade Online report that can be read: ${problem} Build a report of State Export or Import Data with Commodity, State, Country and Time in the rows and one value in the columns, and download it as CSV. For other tables, use csv() with a mapping.`,
    {
      details: {
        found: found
          .map((cell) => cell.trim().slice(0, 60))
          .filter((cell) => cell !== '')
          .slice(0, 40),
      },
    },
  );
}

function unreadable(cells: readonly string[]): string | null {
  const names = cells.map(columnName);
  const across = cells.find((cell) => typeof parsePeriod(cell.trim()) === 'string');
  if (across !== undefined) return `its time stands in columns, such as "${across.trim()}".`;
  if (!names.includes('time')) return 'it has no column Time.';
  const repeated = names.find((name, i) => name !== '' && names.indexOf(name) !== i);
  if (repeated !== undefined) return `it has the column "${repeated}" twice.`;
  const other = cells.find((cell) => {
    const name = columnName(cell);
    return name !== '' && !read.includes(name) && !/\((?:\$us|kg)\)$/.test(name);
  });
  return other === undefined ? null : `it has the column "${other.trim().slice(0, 60)}", which is not known here.`;
}

/**
 * The layout of a report, from its header. Columns may stand in any order; weights are not read.
 *
 * @throws `WRONG_LAYOUT`, `INVALID_OPTION` where the report has several values and none was chosen
 */
export function reportLayout(cells: readonly string[], chosen: string | undefined): ReportLayout {
  const problem = unreadable(cells);
  if (problem !== null) throw wrongLayout(problem, cells);
  const names = cells.map(columnName);
  const known = reportMeasures.filter(({ column }) => names.includes(columnName(column)));
  const wanted = chosen === undefined ? known : known.filter(({ column }) => columnName(column) === columnName(chosen));
  const [measure, another] = wanted;
  if (chosen !== undefined && measure === undefined) {
    throw new PortolanError(
      'INVALID_OPTION',
      `The report has no value ${JSON.stringify(chosen)} that is known here. It has ${known.map(({ column }) => column).join(', ') || 'none'}.`,
      { path: 'options.value' },
    );
  }
  if (measure === undefined) {
    const columns = reportMeasures.map(({ column }) => `"${column}"`).join(', ');
    throw wrongLayout(`it has none of the values ${columns}.`, cells);
  }
  if (another !== undefined) {
    throw new PortolanError(
      'INVALID_OPTION',
      `The report has several values: ${known.map(({ column }) => column).join(', ')}. Choose one in options.value.`,
      { path: 'options.value' },
    );
  }
  const [commodity, state, country, time] = read.map((name) => names.indexOf(name)) as [number, number, number, number];
  return { commodity, state, country, time, value: names.indexOf(columnName(measure.column)), measure };
}
