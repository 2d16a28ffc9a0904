import * as z from 'zod/mini';
import { marketCodeSchema, regionCodeSchema, textSchema } from './codes.ts';
import { listOf, objectOf } from './plain.ts';

export const regionSchema = /* @__PURE__ */ (() =>
  objectOf({
    code: regionCodeSchema,
    label: textSchema,
    kind: z.enum(
      ['nation', 'state', 'metro', 'county', 'congressional-district', 'custom'],
      'Say what kind of region it is, such as state.',
    ),
    parent: z.exactOptional(regionCodeSchema),
    members: z.exactOptional(listOf(regionCodeSchema)),
  }))();

export const marketSchema = /* @__PURE__ */ (() => objectOf({ code: marketCodeSchema, label: textSchema }))();
