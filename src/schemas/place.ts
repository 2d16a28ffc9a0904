import * as z from 'zod/mini';
import { marketCodeSchema, regionCodeSchema, textSchema } from './codes.ts';

export const regionSchema = /* @__PURE__ */ (() =>
  z.readonly(
    z.strictObject({
      code: regionCodeSchema,
      label: textSchema,
      kind: z.enum(
        ['nation', 'state', 'metro', 'county', 'congressional-district', 'custom'],
        'Say what kind of region it is, such as state.',
      ),
      parent: z.exactOptional(regionCodeSchema),
      members: z.exactOptional(z.readonly(z.array(regionCodeSchema))),
    }),
  ))();

export const marketSchema = /* @__PURE__ */ (() =>
  z.readonly(z.strictObject({ code: marketCodeSchema, label: textSchema })))();
