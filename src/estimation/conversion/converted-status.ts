import type { DimensionColumn, MeasureColumn } from '../../cube/column.ts';
import { dimensionOf } from '../../cube/rollup.ts';
import type { FigureStatus } from '../../model/index.ts';
import type { CodedLinks } from './coded-links.ts';
import type { ConvertedCells } from './converted-cells.ts';

/** From the best to the worst. */
const statuses: readonly string[] = [
  'reported',
  'estimated',
  'suppressed',
  'missing',
] satisfies readonly FigureStatus[];

const estimated = 1;

/** Whether a dimension says what is known of the figures, rather than which figures they are. */
export function holdsStatus({ name, dictionary }: DimensionColumn): boolean {
  return name === 'status' && dictionary.every((text) => statuses.includes(text));
}

/** The status of each cell, as a place among the statuses: the worst of its inputs, and a part of a figure is an estimate. */
function worstOfInputs(
  status: DimensionColumn,
  { cellCount, rows, codes, cellOf }: ConvertedCells,
  { starts, isSplit }: CodedLinks,
  approximate: boolean,
): Uint8Array {
  const ranks = Uint8Array.from(status.dictionary, (text) => statuses.indexOf(text));
  const stated = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) stated[i] = ranks[status.codes[rows[i]!]!]!;
  const worst = new Uint8Array(cellCount);
  let part = 0;
  for (let i = 0; i < rows.length; i++) {
    const code = codes[i]!;
    const rank = approximate || isSplit[code] === 1 ? Math.max(stated[i]!, estimated) : stated[i]!;
    const last = part + starts[code + 1]! - starts[code]!;
    for (; part < last; part++) if (worst[cellOf[part]!]! < rank) worst[cellOf[part]!] = rank;
  }
  return worst;
}

/**
 * The status of each cell of a converted cube: the worst of its inputs. A part of a divided figure is an estimate, and so is
 * all that an approximate concordance gives. A sum of what is known, given although inputs are withheld, is an estimate too.
 */
export function convertedStatus(
  status: DimensionColumn,
  cells: ConvertedCells,
  links: CodedLinks,
  approximate: boolean,
  measures: readonly MeasureColumn[],
): DimensionColumn {
  const worst = worstOfInputs(status, cells, links, approximate);
  for (let cell = 0; cell < worst.length; cell++) {
    const isPartial = measures.some(({ values, missing }) => missing![cell]! > 0 && !Number.isNaN(values[cell]));
    if (isPartial && worst[cell]! > estimated) worst[cell] = estimated;
  }
  const order = [...statuses.keys()].sort((one, other) => (statuses[one]! < statuses[other]! ? -1 : 1));
  const places = worst.map((rank) => order.indexOf(rank));
  return dimensionOf(
    status.name,
    order.map((rank) => statuses[rank]!),
    places,
  );
}
