import type { Provenance } from '../../model/index.ts';

/** What the lines above the header say. */
export interface ReportTitle {
  readonly title: string | null;
  /** As it stands there: `06/25/2020 1:19 PM (Eastern Daylight Time)`. */
  readonly stamp: string | null;
  /** The day of the stamp: `2020-06-25`. */
  readonly day: string | null;
}

function dayOf(stamp: string): string | null {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(stamp) ?? [];
  if (month === undefined || day === undefined) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

export function reportTitle(preamble: readonly (readonly string[])[]): ReportTitle {
  const lines = preamble.map((cells) => (cells[0] ?? '').trim()).filter((line) => line !== '');
  const stampLine = lines.find((line) => /^current date:/i.test(line));
  const stamp = stampLine === undefined ? null : stampLine.slice(stampLine.indexOf(':') + 1).trim();
  const title = lines.find((line) => !/^(?:current date|measures):/i.test(line)) ?? null;
  return {
    title: title?.slice(0, 200) ?? null,
    stamp: stamp?.slice(0, 100) ?? null,
    day: stamp === null ? null : dayOf(stamp),
  };
}

/** Where the figures of a report come from. Parts of years that it has and that were left out are in the note. */
export function reportProvenance(
  { title, stamp, day }: ReportTitle,
  {
    id,
    partialYears,
    ...rows
  }: {
    readonly id: string;
    readonly partialYears: readonly string[];
    readonly rowsRead: number;
    readonly rowsRejected: number;
  },
): Provenance {
  const note = partialYears.length === 0 ? {} : { note: `Left out as parts of a year: ${partialYears.join(', ')}.` };
  return {
    id,
    publisher: 'US Census Bureau',
    dataset: `USA Trade Online${title === null ? '' : `: ${title}`}`,
    vintage: stamp === null ? 'not stated in the file' : `as published on ${stamp}`,
    retrieved: day,
    licence: 'US federal government work, public domain',
    url: 'https://usatrade.census.gov/',
    ...note,
    ...rows,
  };
}
