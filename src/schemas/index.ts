// codes

export { assessmentSchema } from './assessment.ts';
export { countSchema, marketCodeSchema, periodSchema, productCodeSchema, regionCodeSchema } from './codes.ts';
export { evidenceSchema } from './evidence.ts';

// facts
export { figureStatusSchema, flowBasisSchema, flowSchema, indicatorSchema } from './flow.ts';
export { performanceAssessmentSchema } from './performance.ts';
export { marketSchema, regionSchema } from './place.ts';
export { classifiedSchema, editionSchema, productSchema } from './product.ts';
export { provenanceSchema } from './provenance.ts';
export { exporterSchema, programSchema, relationshipSchema, surveyResponseSchema } from './records.ts';
// results
export { caveatSchema, findingSchema, missingEvidenceSchema } from './results.ts';
