import * as z from 'zod/mini';
import {
  figureSchema,
  marketCodeSchema,
  periodSchema,
  productCodeSchema,
  regionCodeSchema,
  textSchema,
} from './codes.ts';
import { objectOf } from './plain.ts';
import { classifiedSchema, editionSchema } from './product.ts';

export const figureStatusSchema = /* @__PURE__ */ (() =>
  z.enum(
    ['reported', 'estimated', 'suppressed', 'missing'],
    'Say what is known of the figure: reported, estimated, suppressed or missing.',
  ))();

const exportBasis = /* @__PURE__ */ (() => ({
  direction: z.literal('export'),
  counts: z.enum(['domestic', 'foreign', 'total'], 'Say what exports count: domestic, foreign or total.'),
  valuation: z.literal('FAS', 'Exports are valued FAS.'),
  series: z.enum(
    ['origin-of-movement', 'origin-of-movement-zip', 'national'],
    'Name the series: origin-of-movement, origin-of-movement-zip or national.',
  ),
  classified: z.nullable(classifiedSchema),
}))();

const importBasis = /* @__PURE__ */ (() => ({
  direction: z.literal('import'),
  counts: z.enum(['general', 'consumption'], 'Say what imports count: general or consumption.'),
  valuation: z.literal('customs', 'Imports are valued at customs value.'),
  series: z.enum(['state-of-destination', 'national'], 'Name the series: state-of-destination or national.'),
  classified: z.nullable(classifiedSchema),
}))();

const flowFigure = /* @__PURE__ */ (() => ({
  region: regionCodeSchema,
  market: marketCodeSchema,
  product: z.nullable(productCodeSchema),
  edition: z.nullable(editionSchema),
  period: periodSchema,
  valueUsd: z.nullable(z.number('Give a value in US dollars, or null.').check(z.nonnegative('Trade is not negative.'))),
  status: figureStatusSchema,
  source: textSchema,
}))();

/** What a series of exports or imports counts. */
export const flowBasisSchema = /* @__PURE__ */ (() =>
  z.discriminatedUnion(
    'direction',
    [objectOf(exportBasis), objectOf(importBasis)],
    'Say the direction: export or import.',
  ))();

/** One figure of trade. A value is `null` exactly when its status is suppressed or missing. */
export const flowSchema = /* @__PURE__ */ (() =>
  z
    .discriminatedUnion(
      'direction',
      [objectOf({ ...exportBasis, ...flowFigure }), objectOf({ ...importBasis, ...flowFigure })],
      'Say the direction: export or import.',
    )
    .check(
      z.refine(
        ({ valueUsd, status }) => (valueUsd === null) === (status === 'suppressed' || status === 'missing'),
        'A suppressed or missing figure has the value null, any other has a number.',
      ),
      z.refine(
        ({ product, edition }) => (product === null) === (edition === null),
        'A product needs the edition that it is coded in, and all products together have none.',
      ),
    ))();

/** A figure that is not trade. */
export const indicatorSchema = /* @__PURE__ */ (() =>
  objectOf({
    id: textSchema,
    place: z.union([regionCodeSchema, marketCodeSchema], 'Give a region or a market.'),
    period: periodSchema,
    value: figureSchema,
    unit: textSchema,
    status: figureStatusSchema,
    source: textSchema,
  }))();
