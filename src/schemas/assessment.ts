import * as z from 'zod/mini';
import { regionCodeSchema, textSchema } from './codes.ts';
import { performanceAssessmentSchema } from './performance.ts';
import { regionSchema } from './place.ts';
import { provenanceSchema } from './provenance.ts';
import { caveatSchema, findingSchema, missingEvidenceSchema } from './results.ts';

/** An assessment, as `JSON.stringify` wrote it. */
export const assessmentSchema = /* @__PURE__ */ (() =>
  z.readonly(
    z.strictObject({
      region: regionSchema,
      peers: z.readonly(
        z.strictObject({
          kind: z.enum(['all-states', 'given'], 'Say all-states or given.'),
          label: textSchema,
          members: z.readonly(z.array(regionCodeSchema)),
        }),
      ),
      years: z.readonly(z.array(z.int('Give whole years.'))),
      performance: performanceAssessmentSchema,
      findings: z.readonly(z.array(findingSchema)),
      caveats: z.readonly(z.array(caveatSchema)),
      notInEvidence: z.readonly(z.array(missingEvidenceSchema)),
      provenance: z.readonly(z.array(provenanceSchema)),
    }),
  ))();
