import { PortolanError } from '../errors/index.ts';
import type { RegionCode } from '../model/index.ts';
import { type AnnualSeries, yearsOf } from './annual-series.ts';

/** Years to assess: from one to another, ends included, or one by one in ascending order. */
export type YearSelection = { readonly from?: number; readonly to?: number } | readonly number[];

function isList(years: YearSelection): years is readonly number[] {
  return Array.isArray(years);
}

/** A set or a map of years has no `from` and `to`, and would pass for all years. */
function isOtherIterable(selection: object): boolean {
  return Symbol.iterator in selection && !Array.isArray(selection);
}

function checkList(years: readonly number[]): void {
  years.forEach((year, place) => {
    const path = `options.years[${place}]`;
    if (!Number.isInteger(year) || year < 1000 || year > 9999) {
      throw new PortolanError('INVALID_YEARS', `${String(year)} is no year. Give whole calendar years such as 2024.`, {
        path,
      });
    }
    if (place > 0 && year <= years[place - 1]!) {
      throw new PortolanError(
        'INVALID_YEARS',
        `${year} comes after ${years[place - 1]}. Give years in ascending order, each once.`,
        { path },
      );
    }
  });
}

/**
 * The years to assess: those asked for, or all that the evidence has for the region. A list may leave years out; a year
 * that is asked for by name and has no row is an error, never skipped.
 *
 * @throws `INVALID_YEARS`, `NO_ROWS_FOR_YEAR`
 */
export function assessedYears(exports: AnnualSeries, region: RegionCode, selection: YearSelection = {}): number[] {
  const inEvidence = yearsOf(exports, region);
  const span = inEvidence.join(', ');
  if (isList(selection)) {
    checkList(selection);
    const place = selection.findIndex((year) => !inEvidence.includes(year));
    if (place !== -1) {
      throw new PortolanError(
        'NO_ROWS_FOR_YEAR',
        `The evidence has no exports of ${region} for ${selection[place]}. It has ${span}.`,
        { path: `options.years[${place}]` },
      );
    }
    if (selection.length < 2) {
      throw new PortolanError('INVALID_YEARS', 'One year makes no trend. Give at least two.', {
        path: 'options.years',
      });
    }
    return [...selection];
  }
  if (typeof selection !== 'object' || selection === null || isOtherIterable(selection)) {
    throw new PortolanError(
      'INVALID_YEARS',
      `years is ${String(selection)}. Give { from, to } or a list of years such as [2023, 2024].`,
      { path: 'options.years' },
    );
  }
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = selection;
  for (const [name, year] of Object.entries(selection)) {
    if ((name !== 'from' && name !== 'to') || (year !== undefined && !Number.isInteger(year))) {
      throw new PortolanError('INVALID_YEARS', `years.${name} is ${String(year)}. Give from and to as whole years.`, {
        path: `options.years.${name}`,
      });
    }
    if (year !== undefined && !inEvidence.includes(year)) {
      throw new PortolanError(
        'NO_ROWS_FOR_YEAR',
        `The evidence has no exports of ${region} for ${year}. It has ${span}.`,
        { path: `options.years.${name}` },
      );
    }
  }
  const years = inEvidence.filter((year) => year >= from && year <= to);
  if (years.length < 2) {
    throw new PortolanError(
      'INVALID_YEARS',
      from > to
        ? `${from} comes after ${to}. Give the earlier year as from.`
        : `Of ${region} this leaves ${years.join('')} alone. A trend needs two years; the evidence has ${span}.`,
      { path: 'options.years' },
    );
  }
  return years;
}
