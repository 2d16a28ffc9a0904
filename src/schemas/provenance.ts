import * as z from 'zod/mini';
import { countSchema, daySchema, textSchema } from './codes.ts';
import { objectOf } from './plain.ts';

export const provenanceSchema = /* @__PURE__ */ (() =>
  objectOf({
    id: textSchema,
    publisher: textSchema,
    dataset: textSchema,
    vintage: textSchema,
    retrieved: z.nullable(daySchema),
    licence: textSchema,
    url: z.exactOptional(textSchema),
    note: z.exactOptional(textSchema),
    rowsRead: z.exactOptional(countSchema),
    rowsRejected: z.exactOptional(countSchema),
  }))();
