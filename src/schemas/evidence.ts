import * as z from 'zod/mini';
import type { CubeLike } from '../model/index.ts';
import { textSchema } from './codes.ts';
import { indicatorSchema } from './flow.ts';
import { regionSchema } from './place.ts';
import { listOf, objectOf, recordOf } from './plain.ts';
import { provenanceSchema } from './provenance.ts';
import { exporterSchema, programSchema, relationshipSchema, surveyResponseSchema } from './records.ts';
import { sourceOutcomeSchema } from './results.ts';

const methods = ['where', 'rollup', 'matrix', 'dictionary', 'keep', 'values', 'rows', 'toJSON'];

const cubeSchema = /* @__PURE__ */ (() =>
  z.custom<CubeLike>((value: unknown) => {
    if (typeof value !== 'object' || value === null) return false;
    return methods.every((name) => typeof Reflect.get(value, name) === 'function');
  }, 'Give a cube. Evidence that was written to JSON is read back with evidenceFromJson.'))();

/** Evidence with its cubes. What JSON holds of it goes through `evidenceFromJson` first. */
export const evidenceSchema = /* @__PURE__ */ (() =>
  objectOf({
    facts: factsSchema(),
    regions: listOf(regionSchema),
    productLabels: recordOf(textSchema, textSchema),
    exporters: listOf(exporterSchema),
    programs: listOf(programSchema),
    surveyResponses: listOf(surveyResponseSchema),
    relationships: listOf(relationshipSchema),
    indicators: listOf(indicatorSchema),
    provenance: listOf(provenanceSchema),
    outcomes: listOf(sourceOutcomeSchema),
  }))();

function factsSchema() {
  const cube = z.exactOptional(cubeSchema);
  return objectOf({
    exportsTotal: cube,
    exportsByMarket: cube,
    exportsByProduct: cube,
    population: cube,
    grossDomesticProduct: cube,
    exporterCounts: cube,
  });
}
