// what a concordance is

// one after the other
export { chain } from './chain.ts';
export { checkConcordance } from './check-concordance.ts';

// another table from a table
export { type CoarsenOptions, coarsen } from './coarsen.ts';
export type {
  Concordance,
  ConcordanceSource,
  ConcordanceTable,
  FallbackTaken,
  TableLink,
  UnmappedShare,
  WeightedLink,
  WeightFallback,
  WeightKind,
} from './concordance.ts';
// a table of one's own
export {
  type ConcordanceFromPairs,
  type ConcordanceFromPairsOptions,
  type ConcordancePair,
  concordanceFromPairs,
  type RejectedPair,
} from './concordance-from-pairs.ts';
// weights
export { type ConversionChoiceOptions, conversionChoice } from './conversion-choice.ts';
export { equalWeights } from './equal-weights.ts';
export { occurrenceWeights } from './occurrence-weights.ts';
export { reverse } from './reverse.ts';
export type { LinkValue, TradeValues } from './trade-values.ts';
export { type TradeWeightsOptions, tradeWeights } from './trade-weights.ts';
