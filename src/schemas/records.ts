import * as z from 'zod/mini';
import { daySchema, marketCodeSchema, productCodeSchema, regionCodeSchema, textSchema } from './codes.ts';
import { listOf, objectOf, recordOf } from './plain.ts';

const stageSchema = /* @__PURE__ */ (() =>
  z.enum(
    ['not-interested', 'potential', 'ready', 'new', 'occasional', 'active', 'multi-market', 'unknown'],
    'Name how far the company has come, such as new or active; unknown if nobody knows.',
  ))();

export const exporterSchema = /* @__PURE__ */ (() =>
  objectOf({
    id: textSchema,
    name: z.nullable(textSchema),
    region: regionCodeSchema,
    industry: z.nullable(productCodeSchema),
    size: z.enum(
      ['under-20', '20-99', '100-249', '250-499', '500-or-more', 'unknown'],
      'Name the size class, such as 20-99; unknown if nobody knows.',
    ),
    stage: stageSchema,
    markets: listOf(marketCodeSchema),
    exportsUsd: z.nullable(
      z.number('Give US dollars a year, or null.').check(z.nonnegative('Exports are not negative.')),
    ),
    foreignOwned: z.nullable(z.boolean('Say true, false or null.')),
    source: textSchema,
  }))();

export const programSchema = /* @__PURE__ */ (() =>
  objectOf({
    id: textSchema,
    name: textSchema,
    provider: textSchema,
    level: z.enum(['federal', 'state', 'regional', 'local', 'private'], 'Say who runs it, such as state.'),
    services: listOf(
      z.enum(
        [
          'training',
          'counselling',
          'export-planning',
          'market-research',
          'trade-mission',
          'trade-show',
          'partner-search',
          'finance',
          'insurance',
          'grant',
          'compliance',
          'translation',
          'referral',
        ],
        'Name a service, such as training or trade-mission.',
      ),
    ),
    regions: listOf(regionCodeSchema),
    stages: listOf(stageSchema),
    industries: listOf(productCodeSchema),
    markets: listOf(marketCodeSchema),
    url: z.nullable(textSchema),
    source: textSchema,
  }))();

export const surveyResponseSchema = /* @__PURE__ */ (() =>
  objectOf({
    id: textSchema,
    respondent: z.enum(
      ['exporter', 'non-exporter', 'provider'],
      'Say who answered: exporter, non-exporter or provider.',
    ),
    mode: z.enum(['survey', 'interview'], 'Say how: survey or interview.'),
    date: daySchema,
    region: regionCodeSchema,
    answers: recordOf(
      textSchema,
      z.nullable(
        z.union(
          [textSchema, listOf(textSchema), z.number('Give a number.')],
          'Give a text, a list of texts, a number or null.',
        ),
      ),
    ),
    weight: z.number('Give a weight.').check(z.positive('A weight is above 0.')),
    source: textSchema,
  }))();

export const relationshipSchema = /* @__PURE__ */ (() =>
  objectOf({
    id: textSchema,
    kind: z.enum(
      [
        'sister-city',
        'academic',
        'research',
        'innovation',
        'inward-investment',
        'outward-investment',
        'trade-agreement',
        'trade-office',
        'diaspora',
      ],
      'Name the tie, such as sister-city.',
    ),
    region: regionCodeSchema,
    market: marketCodeSchema,
    description: textSchema,
    since: z.nullable(textSchema),
    source: textSchema,
  }))();
