import * as z from 'zod/mini';
import {
  countSchema,
  figureSchema,
  marketCodeSchema,
  productCodeSchema,
  regionCodeSchema,
  textSchema,
} from './codes.ts';
import { figureStatusSchema } from './flow.ts';
import { listOf, objectOf } from './plain.ts';
import { unitSchema } from './results.ts';

const year = /* @__PURE__ */ (() => z.int('Give a whole year.'))();

/** A result table of rows with the given fields beside their key. */
function table<Key extends z.ZodMiniType<string>, Shape extends Record<string, z.ZodMiniType>>(
  key: Key,
  fields: Shape,
) {
  type Name = Exclude<keyof Shape & string, 'key'>;
  const names = Object.keys(fields) as [Name, ...Name[]];
  return objectOf({
    id: textSchema,
    title: textSchema,
    columns: listOf(
      objectOf({
        name: z.enum(names, 'Name a column of the rows.') as unknown as z.ZodMiniType<Name>,
        label: textSchema,
        unit: unitSchema,
      }),
    ),
    rows: listOf(objectOf({ key, ...fields })),
    notes: listOf(textSchema),
  });
}

const partFields = /* @__PURE__ */ (() => ({
  rank: countSchema,
  label: textSchema,
  valueUsd: figureSchema,
  share: figureSchema,
  compoundGrowth: figureSchema,
  changeUsd: figureSchema,
  nationShare: figureSchema,
}))();

/** Step 1 of the methodology, as an assessment holds it. */
export const performanceAssessmentSchema = /* @__PURE__ */ (() =>
  objectOf({
    trend: table(textSchema, {
      year,
      exportsUsd: figureSchema,
      growth: figureSchema,
      population: figureSchema,
      exportsPerHeadUsd: figureSchema,
      perHeadGrowth: figureSchema,
      status: figureStatusSchema,
    }),
    growth: table(textSchema, {
      label: textSchema,
      from: year,
      to: year,
      compoundGrowth: figureSchema,
      trendGrowth: figureSchema,
      trendStandardError: figureSchema,
      oddYear: figureSchema,
    }),
    nationalShare: z.nullable(
      table(textSchema, {
        year,
        usTotalUsd: figureSchema,
        shareOfUsTotal: figureSchema,
        sumOfStatesUsd: figureSchema,
        statesInSum: figureSchema,
        shareOfSumOfStates: figureSchema,
      }),
    ),
    standing: table(textSchema, {
      label: textSchema,
      year: textSchema,
      value: figureSchema,
      unit: unitSchema,
      rank: figureSchema,
      of: countSchema,
      ties: countSchema,
      percentile: figureSchema,
      peerMedian: figureSchema,
      leftOut: countSchema,
    }),
    peers: table(regionCodeSchema, {
      label: textSchema,
      exportsUsd: figureSchema,
      exportsRank: figureSchema,
      exportsPerHeadUsd: figureSchema,
      perHeadRank: figureSchema,
      compoundGrowth: figureSchema,
      growthRank: figureSchema,
    }),
    indexed: table(textSchema, {
      year,
      region: figureSchema,
      nation: figureSchema,
      peerMedian: figureSchema,
      peerLowerQuartile: figureSchema,
      peerUpperQuartile: figureSchema,
    }),
    destinations: z.nullable(table(marketCodeSchema, partFields)),
    products: z.nullable(table(productCodeSchema, partFields)),
    concentration: z.nullable(
      table(textSchema, {
        label: textSchema,
        year,
        parts: countSchema,
        herfindahl: figureSchema,
        herfindahlAtMost: figureSchema,
        unlistedShare: figureSchema,
        topThreeShare: figureSchema,
        nationHerfindahl: figureSchema,
      }),
    ),
    exporters: z.nullable(
      table(textSchema, {
        year,
        companies: figureSchema,
        change: figureSchema,
        changeFrom: figureSchema,
        smallAndMediumShare: figureSchema,
        knownValueUsd: figureSchema,
        knownShare: figureSchema,
        valuePerExporterUsd: figureSchema,
        smallAndMediumValueShare: figureSchema,
      }),
    ),
  }))();
