import * as z from 'zod/mini';
import { productCodeSchema, textSchema } from './codes.ts';
import { listOf, objectOf } from './plain.ts';

export const editionSchema = /* @__PURE__ */ (() =>
  z.enum(
    [
      'NAICS2012',
      'NAICS2017',
      'NAICS2022',
      'HS2012',
      'HS2017',
      'HS2022',
      'SITC4',
      'BEC4',
      'BEA-services2020',
      'BEA-summary2017',
      'BLS-sectors2014',
      'clusters2014',
    ],
    'Name a classification with its edition, such as NAICS2017.',
  ))();

export const classifiedSchema = /* @__PURE__ */ (() =>
  objectOf({
    system: z.enum(
      ['NAICS', 'HS', 'SITC', 'BEC', 'BEA-services', 'BEA-summary', 'BLS-sectors', 'clusters'],
      'Name a classification, such as NAICS.',
    ),
    editions: listOf(
      objectOf({
        edition: editionSchema,
        from: z.nullable(textSchema),
        to: z.nullable(textSchema),
      }),
    ),
  }))();

export const productSchema = /* @__PURE__ */ (() =>
  objectOf({ code: productCodeSchema, label: textSchema, edition: editionSchema }))();
