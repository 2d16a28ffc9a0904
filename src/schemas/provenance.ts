import * as z from 'zod/mini';
import { countSchema, daySchema, textSchema } from './codes.ts';

export const provenanceSchema = /* @__PURE__ */ (() =>
  z.readonly(
    z.strictObject({
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
    }),
  ))();
