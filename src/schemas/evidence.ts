import * as z from 'zod/mini';
import type { CubeLike } from '../model/index.ts';
import { textSchema } from './codes.ts';
import { indicatorSchema } from './flow.ts';
import { regionSchema } from './place.ts';
import { provenanceSchema } from './provenance.ts';
import { exporterSchema, programSchema, relationshipSchema, surveyResponseSchema } from './records.ts';
import { sourceOutcomeSchema } from './results.ts';

const methods = ['where', 'rollup', 'dictionary', 'keep', 'values', 'rows', 'toJSON'];

const cubeSchema = /* @__PURE__ */ (() =>
  z.custom<CubeLike>((value: unknown) => {
    if (typeof value !== 'object' || value === null) return false;
    return methods.every((name) => typeof Reflect.get(value, name) === 'function');
  }, 'Give a cube. Evidence that was written to JSON is read back with evidenceFromJson.'))();

/** Evidence with its cubes. What JSON holds of it goes through `evidenceFromJson` first. */
export const evidenceSchema = /* @__PURE__ */ (() =>
  z.readonly(
    z.strictObject({
      facts: z.readonly(exactFacts()),
      regions: z.readonly(z.array(regionSchema)),
      productLabels: z.readonly(z.record(textSchema, textSchema)),
      exporters: z.readonly(z.array(exporterSchema)),
      programs: z.readonly(z.array(programSchema)),
      surveyResponses: z.readonly(z.array(surveyResponseSchema)),
      relationships: z.readonly(z.array(relationshipSchema)),
      indicators: z.readonly(z.array(indicatorSchema)),
      provenance: z.readonly(z.array(provenanceSchema)),
      outcomes: z.readonly(z.array(sourceOutcomeSchema)),
    }),
  ))();

function exactFacts() {
  const cube = z.exactOptional(cubeSchema);
  return z.strictObject({
    exportsTotal: cube,
    exportsByMarket: cube,
    exportsByProduct: cube,
    population: cube,
    grossDomesticProduct: cube,
    exporterCounts: cube,
  });
}
