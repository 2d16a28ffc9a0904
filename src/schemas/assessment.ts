import * as z from 'zod/mini';
import { regionCodeSchema, textSchema } from './codes.ts';
import { performanceAssessmentSchema } from './performance.ts';
import { regionSchema } from './place.ts';
import { listOf, objectOf } from './plain.ts';
import { provenanceSchema } from './provenance.ts';
import { caveatSchema, findingSchema, missingEvidenceSchema } from './results.ts';

/** An assessment, as `JSON.stringify` wrote it. */
export const assessmentSchema = /* @__PURE__ */ (() =>
  objectOf({
    region: regionSchema,
    peers: objectOf({
      kind: z.enum(['all-states', 'given'], 'Say all-states or given.'),
      label: textSchema,
      members: listOf(regionCodeSchema),
    }),
    years: listOf(z.int('Give whole years.')),
    performance: performanceAssessmentSchema,
    findings: listOf(findingSchema),
    caveats: listOf(caveatSchema),
    notInEvidence: listOf(missingEvidenceSchema),
    provenance: listOf(provenanceSchema),
  }))();
