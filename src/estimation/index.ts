// figures by other codes
export type { ConversionSummary, UnmappedCode } from './conversion/conversion-summary.ts';
export {
  type ClassificationConversion,
  type ConvertClassificationOptions,
  convertClassification,
} from './convert-classification.ts';
// whole numbers
export { type NumberArray, roundToTotal } from './round-to-total.ts';
