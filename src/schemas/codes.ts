import * as z from 'zod/mini';
import type { MarketCode, Period, ProductCode, RegionCode } from '../model/index.ts';
import { isPeriod } from '../model/index.ts';

const regionShape = /^(US|US-[A-Z]{2}|cbsa:\d{5}|county:\d{5}|cd\d{1,3}:\d{4}|custom:[a-z0-9]+(-[a-z0-9]+)*)$/;

/** The shape of a region code; whether such a region exists is for `parseRegionCode` to say. */
export const regionCodeSchema = /* @__PURE__ */ (() =>
  z.custom<RegionCode>(
    (value) => typeof value === 'string' && value.length <= 80 && regionShape.test(value),
    'Give a region as US, US-GA, cbsa:12060, county:13121, cd118:1305 or custom:<slug>.',
  ))();

/** The shape of a market code; whether such a market exists is for `parseMarket` to say. */
export const marketCodeSchema = /* @__PURE__ */ (() =>
  z.custom<MarketCode>(
    (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
    'Give a market as an ISO 3166-1 alpha-3 code, or WLD for all countries.',
  ))();

export const productCodeSchema = /* @__PURE__ */ (() =>
  z.custom<ProductCode>(
    (value) => typeof value === 'string' && /^[0-9A-Za-z.-]{1,20}$/.test(value),
    'Give a product code as text, with its leading zeros.',
  ))();

export const periodSchema = /* @__PURE__ */ (() =>
  z.custom<Period>(
    (value) => typeof value === 'string' && isPeriod(value),
    'Give a year 2018, a quarter 2018-Q3 or a month 2018-12.',
  ))();

/** A text of at most ten thousand characters. */
export const textSchema = /* @__PURE__ */ (() =>
  z.string('Give a text.').check(z.maxLength(10_000, 'Give at most 10,000 characters.')))();

/** A calendar day, `2026-03-30`. */
export const daySchema = /* @__PURE__ */ (() =>
  z
    .string('Give a day as 2026-03-30.')
    .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'Give a day as 2026-03-30.')))();

/** A finite number, or `null` where the figure is suppressed or missing. */
export const figureSchema = /* @__PURE__ */ (() =>
  z.nullable(z.number('Give a finite number, or null where it is missing.')))();

/** A count: a whole number, 0 or more. */
export const countSchema = /* @__PURE__ */ (() =>
  z.int('Give a whole number.').check(z.nonnegative('Give 0 or more.')))();
