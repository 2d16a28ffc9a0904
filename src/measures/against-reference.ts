import type { Matrix } from '../cube/matrix.ts';
import { PortolanError } from '../errors/index.ts';
import type { Unmatched } from './align-matrices.ts';
import { type ByLabel, figuresOf } from './by-label.ts';
import { checkChoice } from './check-choice.ts';
import { type KnownParts, knownParts, type MissingOption, type MissingRule } from './known-parts.ts';
import { type LineKind, linesOf } from './matrix-lines.ts';
import { tableTotals } from './table-totals.ts';

export interface LineOptions extends MissingOption {
  /** The lines that are measured: each industry over the regions (`columns`, the default) or each region over the industries. */
  readonly of?: LineKind;
  /**
   * What a line is compared with: `equal` amounts, the `total` of all lines with itself among them, the `rest` without it, or
   * amounts by label, such as the population of each region.
   */
  readonly reference?: 'equal' | 'total' | 'rest' | ByLabel;
  /** The totals of all lines by label, where they are known from elsewhere; for `total` and `rest`. Default: the sums of the table. */
  readonly totals?: ByLabel;
}

/** A figure for each line of a table. */
export interface LineFigures {
  /** By label of the line; `null` where undefined. */
  readonly values: Readonly<Record<string, number | null>>;
  /** Cells of the table without a value. */
  readonly missingCells: number;
  /** Labels that only the table has (`onlyFirst`), or only the amounts given by label. The former count as missing. */
  readonly unmatched: Unmatched;
  readonly convention: LineConvention;
}

/** The options as used. */
export interface LineConvention {
  readonly of: LineKind;
  readonly reference: 'equal' | 'total' | 'rest' | 'given';
  readonly totals: 'summed' | 'given';
  readonly missing: MissingRule;
}

/** How far the parts of a whole may exceed it by rounding alone. */
const roundingError = 1e-9;

/** Each line of a table with its reference, place by place by label, through a measure. */
export function againstReference(
  matrix: Matrix,
  { of = 'columns', reference = 'total', totals, missing = 'withhold' }: LineOptions,
  measure: (parts: KnownParts) => number | null,
): LineFigures {
  checkChoice(of, ['columns', 'rows'], 'of');
  const isByLabel = typeof reference === 'object' && reference !== null;
  if (Array.isArray(reference) || ArrayBuffer.isView(reference)) refuseList();
  if (!isByLabel) checkChoice(reference, ['equal', 'total', 'rest'], 'reference');
  if (totals !== undefined && (isByLabel || reference === 'equal')) {
    throw new PortolanError(
      'INVALID_OPTION',
      `totals are for the references 'total' and 'rest'. Leave them out, or give them as the reference.`,
      { path: 'options.totals' },
    );
  }
  const { rows, columns, missingCells } = tableTotals(matrix, missing);
  const { labels, crossLabels, valuesOf } = linesOf(matrix, of);
  const given = isByLabel ? reference : totals;
  const summed =
    reference === 'equal' ? new Float64Array(crossLabels.length).fill(1) : of === 'columns' ? rows : columns;
  const bases = given ? figuresOf(crossLabels, given, `options.${isByLabel ? 'reference' : 'totals'}`) : summed;
  const figureOf = (line: number): number | null => {
    const values = valuesOf(line);
    const beside = reference === 'rest' ? restOf(values, bases, crossLabels) : bases;
    const known = knownParts(values, { name: 'reference', values: beside }, missing);
    return known === null ? null : measure(known);
  };
  return {
    values: Object.fromEntries(labels.map((label, line) => [label, figureOf(line)])),
    missingCells,
    unmatched: unmatchedIn(crossLabels, given),
    convention: {
      of,
      reference: isByLabel ? 'given' : reference,
      totals: totals === undefined ? 'summed' : 'given',
      missing,
    },
  };
}

/** A table is compared by label, never by position. */
function refuseList(): never {
  throw new PortolanError(
    'INVALID_OPTION',
    "The reference of a table is a list without labels. Give its amounts by label: { 'US-GA': 5 }.",
    { path: 'options.reference' },
  );
}

/** What the totals have beside a line. */
function restOf(values: Float64Array, totals: Float64Array, labels: readonly string[]): Float64Array {
  return values.map((value, place) => {
    const total = totals[place]!;
    if (value > total * (1 + roundingError)) {
      throw new PortolanError(
        'INVALID_OPTION',
        `A part of ${labels[place]} is ${value}, more than the total ${total}. Give the totals of the same table.`,
        { path: `options.totals[${labels[place]}]` },
      );
    }
    return Math.max(0, total - value);
  });
}

function unmatchedIn(labels: readonly string[], given: ByLabel | undefined): Unmatched {
  if (given === undefined) return { onlyFirst: [], onlySecond: [] };
  const inTable = new Set(labels);
  return {
    onlyFirst: labels.filter((label) => !Object.hasOwn(given, label)),
    onlySecond: Object.keys(given).filter((label) => !inTable.has(label)),
  };
}
