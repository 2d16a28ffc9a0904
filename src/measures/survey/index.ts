export { designEffect, effectiveSampleSize } from './design-effect.ts';
export * from './importance-performance.ts';
export { type LikertOptions, type LikertSummary, likertSummary } from './likert-summary.ts';
export { type MeanEstimate, meanEstimate } from './mean-estimate.ts';
export * from './multiple-response.ts';
export {
  type AdjustedWeights,
  nonResponseAdjustment,
  type ResponseClass,
  type ResponseStatus,
} from './non-response-adjustment.ts';
export { type PostStratifiedWeights, postStratify } from './post-stratify.ts';
export { type ProportionEstimate, type ProportionOptions, proportionEstimate } from './proportion-estimate.ts';
export {
  type ProportionInterval,
  type ProportionIntervalOptions,
  type ProportionMethod,
  proportionInterval,
} from './proportion-interval.ts';
export { type MarginGap, type RakedWeights, type RakingMargin, type RakingOptions, rake } from './rake.ts';
export { type SampleSize, type SampleSizeOptions, sampleSize } from './sample-size.ts';
export type { ShareOptions } from './share-of-respondents.ts';
export type { Calibration, SurveyDesign } from './survey-design.ts';
export type { EstimateOptions, SurveyEstimate } from './survey-estimate.ts';
export { totalEstimate } from './total-estimate.ts';
export { type TrimmedWeights, type TrimOptions, trimWeights } from './trim-weights.ts';
export { weightedQuantile } from './weighted-quantile.ts';
