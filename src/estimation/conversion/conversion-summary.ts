import type { DimensionColumn } from '../../cube/column.ts';
import { PortolanError } from '../../errors/index.ts';
import type { CodedLinks } from './coded-links.ts';
import { refuseOverflow } from './refuse-overflow.ts';
import type { SharedOut } from './share-out.ts';
import { sumOf } from './sum-of.ts';

/** What became of one measure. Values are `null` where no value is known. */
export interface ConversionSummary {
  /** The known values together: what is mapped and what is not. */
  readonly total: number | null;
  readonly mapped: number | null;
  readonly unmapped: number | null;
  /** The share of the known value that is mapped, 0–1, by absolute values. `null` where all are 0 or none is known. */
  readonly coverage: number | null;
  /** The share of the known value that was divided: it went through a link that is one of several of its code. Likewise. */
  readonly splitShare: number | null;
  /** How many inputs are missing. They are in none of the figures above. */
  readonly missing: number;
}

/** A code of which a part, or all, is not mapped. */
export interface UnmappedCode<Measure extends string = string> {
  readonly code: string;
  /** The share of it that is not mapped: 1 where the concordance doesn't know the code. */
  readonly share: number;
  /** How many rows have the code. */
  readonly rows: number;
  /** The known values that are not mapped; `null` where none is known. */
  readonly values: { readonly [Name in Measure]: number | null };
  /** How many inputs are missing. */
  readonly missing: { readonly [Name in Measure]: number };
}

const tolerance = 1e-9;

/** More than all parts lose together that are too small for a double. */
const underflow = 1e-300;

/** @throws `TOO_LARGE` where the sum of the known values is no finite double */
export function conversionSummary(shared: SharedOut, { isSplit }: CodedLinks): ConversionSummary {
  const { name, totals, mapped } = shared;
  const total = sumOf(totals.known);
  const unmapped = sumOf(shared.unmapped);
  const size = sumOf(totals.size);
  const missing = totals.missing.reduce((sum, count) => sum + count, 0);
  if (!Number.isFinite(size)) refuseOverflow(name);
  if (Math.abs(total - mapped - unmapped) > tolerance * size + underflow) {
    throw new PortolanError(
      'INVALID_CONCORDANCE',
      `Of ${name}, ${total} went in, and ${mapped} and ${unmapped} unmapped came out. No value may appear or vanish: report this as a fault of portolan.`,
      { path: `measures.${name}`, details: { total, mapped, unmapped } },
    );
  }
  if (totals.known.every((value) => Object.is(value, -0))) {
    return { total: null, mapped: null, unmapped: null, coverage: null, splitShare: null, missing };
  }
  const mappedSize = totals.size.map((whole, code) => whole - shared.unmappedSize[code]!);
  const splitSize = mappedSize.map((part, code) => (isSplit[code] === 1 ? part : 0));
  const share = (part: Float64Array) => (size > 0 ? sumOf(part) / size : null);
  return { total, mapped, unmapped, coverage: share(mappedSize), splitShare: share(splitSize), missing };
}

/** The codes that are not mapped in whole, sorted. */
export function unmappedCodes(
  { dictionary }: DimensionColumn,
  rows: ReadonlyMap<string, number>,
  links: CodedLinks,
  measures: readonly SharedOut[],
): UnmappedCode[] {
  const codes = [...dictionary.keys()].filter((code) => rows.get(dictionary[code]!)! > 0 && links.unmapped[code]! > 0);
  const byMeasure = <Value>(of: (shared: SharedOut) => Value): Record<string, Value> =>
    Object.fromEntries(measures.map((shared) => [shared.name, of(shared)]));
  return codes
    .sort((one, other) => (dictionary[one]! < dictionary[other]! ? -1 : 1))
    .map((code) => ({
      code: dictionary[code]!,
      share: links.unmapped[code]!,
      rows: rows.get(dictionary[code]!)!,
      values: byMeasure(({ totals, unmapped }) => (Object.is(totals.known[code], -0) ? null : unmapped[code]!)),
      missing: byMeasure(({ totals }) => totals.missing[code]!),
    }));
}
