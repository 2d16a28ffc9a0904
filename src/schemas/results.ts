import * as z from 'zod/mini';
import type { CaveatId } from '../model/index.ts';
import { countSchema, textSchema } from './codes.ts';
import { listOf, objectOf, recordOf } from './plain.ts';

export const caveatIdSchema = /* @__PURE__ */ (() =>
  z.custom<CaveatId>(
    (value) => typeof value === 'string' && /^C(0[1-9]|[12]\d|3[0-8])$/.test(value),
    'Name a caveat, C01 to C38.',
  ))();

export const caveatSchema = /* @__PURE__ */ (() =>
  objectOf({
    id: caveatIdSchema,
    severity: z.enum(['note', 'warn', 'block'], 'Say note, warn or block.'),
    say: textSchema,
    why: textSchema,
    source: textSchema,
    touches: listOf(
      objectOf({
        fact: textSchema,
        cells: recordOf(textSchema, listOf(textSchema)),
      }),
    ),
    corrected: z.boolean('Say true or false.'),
    allowed: z.boolean('Say true or false.'),
  }))();

export const unitSchema = /* @__PURE__ */ (() =>
  z.enum(
    [
      'text',
      'year',
      'USD',
      'USD-per-head',
      'persons',
      'companies',
      'share',
      'growth',
      'rank',
      'count',
      'percentile',
      'index',
      'herfindahl',
      'by-row',
    ],
    'Name a unit, such as USD or share.',
  ))();

export const findingSchema = /* @__PURE__ */ (() =>
  objectOf({
    id: textSchema,
    step: z.enum(
      ['performance', 'ecosystem', 'base', 'markets', 'gaps'],
      'Name the step: performance, ecosystem, base, markets or gaps.',
    ),
    question: textSchema,
    answer: textSchema,
    figure: z.nullable(objectOf({ value: z.number('Give a number.'), unit: unitSchema, period: textSchema })),
    cells: listOf(objectOf({ table: textSchema, row: textSchema, column: textSchema })),
    caveats: listOf(caveatIdSchema),
    confidence: z.enum(['high', 'medium', 'low', 'none'], 'Say high, medium, low or none.'),
  }))();

export const factIdSchema = /* @__PURE__ */ (() =>
  z.enum(
    ['exportsTotal', 'exportsByMarket', 'exportsByProduct', 'population', 'grossDomesticProduct', 'exporterCounts'],
    'Name a kind of fact, such as exportsTotal.',
  ))();

export const missingEvidenceSchema = /* @__PURE__ */ (() =>
  objectOf({
    need: factIdSchema,
    what: textSchema,
    question: textSchema,
    offeredBy: listOf(objectOf({ name: textSchema, publisher: textSchema, url: textSchema })),
  }))();

export const sourceOutcomeSchema = /* @__PURE__ */ (() =>
  objectOf({
    source: textSchema,
    status: z.enum(['complete', 'partial', 'failed'], 'Say complete, partial or failed.'),
    facts: listOf(factIdSchema),
    rowsRead: countSchema,
    rowsRejected: countSchema,
    problem: z.nullable(textSchema),
  }))();
