// change

export { additiveAdvantage } from './additive-advantage.ts';
// concentration and inequality
export type { LineConvention, LineFigures, LineOptions } from './against-reference.ts';
// agreement
export * from './agreement/index.ts';
// specialization
export type { ClusterTables } from './align-clusters.ts';
// tables
export type { Unmatched } from './align-matrices.ts';
export { type Atkinson, type AtkinsonOptions, atkinsonIndex } from './atkinson-index.ts';
export type { ByLabel } from './by-label.ts';
export {
  type ClusterCutoffs,
  type ClusterStrength,
  type ClusterStrengthOptions,
  clusterStrength,
} from './cluster-strength.ts';
export {
  type CoefficientOfVariation,
  type CoefficientOfVariationOptions,
  coefficientOfVariation,
} from './coefficient-of-variation.ts';
export { colocationIndex } from './colocation-index.ts';
export type {
  ComparisonConvention,
  ComparisonNotes,
  QuotientOptions,
  Reference,
  ReferenceOptions,
} from './compare-table.ts';
export type { BitRows } from './complexity/bits.ts';
export {
  type ComplexityOutlook,
  type ComplexityOutlookOptions,
  complexityOutlook,
  complexityOutlookAsync,
  type OutlookConvention,
} from './complexity/complexity-outlook.ts';
export {
  type ComplexityComponent,
  type ComplexityConvention,
  type EconomicComplexity,
  type EconomicComplexityOptions,
  economicComplexity,
  economicComplexityAsync,
} from './complexity/economic-complexity.ts';
export {
  type FitnessComplexity,
  type FitnessComplexityOptions,
  type FitnessConvention,
  fitnessComplexity,
  fitnessComplexityAsync,
} from './complexity/fitness-complexity.ts';
export {
  type LogSupermodularity,
  type LogSupermodularityOptions,
  logSupermodularity,
  logSupermodularityAsync,
} from './complexity/log-supermodularity.ts';
export {
  type MethodOfReflections,
  type MethodOfReflectionsOptions,
  methodOfReflections,
  methodOfReflectionsAsync,
  type ReflectionsConvention,
  type WithoutReflections,
} from './complexity/method-of-reflections.ts';
export { type PresenceOptions, presence } from './complexity/presence.ts';
export type {
  PresenceBits,
  PresenceConvention,
  PresenceDetails,
  PresenceJson,
  PresenceMatrix,
} from './complexity/presence-matrix.ts';
export type { PresenceTotals } from './complexity/presence-totals.ts';
export {
  type ProductSpace,
  type ProductSpaceEdge,
  type ProductSpaceNode,
  type ProductSpaceOptions,
  productSpace,
  productSpaceAsync,
} from './complexity/product-space.ts';
export { type ProximityOptions, proximity, proximityAsync } from './complexity/proximity.ts';
export type { ProximityVariant } from './complexity/proximity-formula.ts';
export type { ProximityConvention, ProximityMatrix } from './complexity/proximity-matrix.ts';
export { type RegionalComplexity, regionalComplexity } from './complexity/regional-complexity.ts';
export {
  type RelatednessConvention,
  type RelatednessDensity,
  type RelatednessDensityOptions,
  relatednessDensity,
  relatednessDensityAsync,
} from './complexity/relatedness-density.ts';
export { relatednessDistance } from './complexity/relatedness-distance.ts';
export type { UnmatchedProducts } from './complexity/space.ts';
export { compoundGrowthRate } from './compound-growth-rate.ts';
// decompositions
export {
  type ConstantMarketShare,
  type ConstantMarketShareOptions,
  constantMarketShare,
  type MarketFlow,
} from './constant-market-share.ts';
// distance
export { type Contiguity, type ContiguityOptions, contiguity } from './contiguity.ts';
export { contiguityOrder } from './contiguity-order.ts';
export {
  type ContributionOptions,
  type ContributionToGrowth,
  contributionToGrowth,
  type GrowthPart,
  type PartContribution,
} from './contribution-to-growth.ts';
// likeness
export { cosineSimilarity } from './cosine-similarity.ts';
export { type Coulter, type CoulterOptions, coulterIndex } from './coulter-index.ts';
export { type Dissimilarity, dissimilarityIndex } from './dissimilarity-index.ts';
// variety
export { type Divergence, type DivergencePart, divergenceIndex } from './divergence-index.ts';
export { doublingTime } from './doubling-time.ts';
export { type DynamicShiftShare, type DynamicShiftShareOptions, dynamicShiftShare } from './dynamic-shift-share.ts';
export {
  type EllisonGlaeser,
  type EllisonGlaeserFigures,
  type EllisonGlaeserNotes,
  type EllisonGlaeserOptions,
  ellisonGlaeser,
} from './ellison-glaeser.ts';
export {
  type EllisonGlaeserOfPlants,
  type EllisonGlaeserOfPlantsFigures,
  ellisonGlaeserOfPlants,
  type Plant,
} from './ellison-glaeser-of-plants.ts';
// trade
export { type ExportCorrelation, type ExportCorrelationOptions, exportCorrelation } from './export-correlation.ts';
export { type ExportSimilarity, type ExportSimilarityOptions, exportSimilarity } from './export-similarity.ts';
export { type ExportSophistication, exportSophistication } from './export-sophistication.ts';
export {
  type ExportSurvival,
  type ExportSurvivalOptions,
  exportSurvival,
  type SurvivalSpell,
  type SurvivalStep,
} from './export-survival.ts';
export { extensiveMargin } from './extensive-margin.ts';
export { type Gini, type GiniOptions, giniCoefficient } from './gini-coefficient.ts';
export {
  type GeoPoint,
  type GreatCircleOptions,
  greatCircleDistance,
  meanEarthRadiusKm,
} from './great-circle-distance.ts';
export {
  type GrowthDecomposition,
  type GrowthParts,
  growthDecomposition,
  type IndustryGrowth,
} from './growth-decomposition.ts';
export { growthRate } from './growth-rate.ts';
export { type GrowthTable, type GrowthTableOptions, growthTable } from './growth-table.ts';
export { type GrubelLloyd, grubelLloyd } from './grubel-lloyd.ts';
export { hachmanIndex } from './hachman-index.ts';
export { type Herfindahl, type HerfindahlOptions, herfindahl } from './herfindahl.ts';
export { type HirschmanIndex, hirschmanIndex } from './hirschman-index.ts';
export { type Hoover, type HooverOptions, hooverIndex } from './hoover-index.ts';
export { importPenetration } from './import-penetration.ts';
export { indexToBase } from './index-to-base.ts';
export { intensiveMargin } from './intensive-margin.ts';
export { type JobCreation, type JobFigures, jobCreation } from './job-creation.ts';
// parts and places
export { isKnown, type MaybeNumber } from './known.ts';
export type { MissingOption, MissingRule } from './known-parts.ts';
export { type KrugmanFigures, type KrugmanOptions, krugmanIndex } from './krugman-index.ts';
export { locationQuotient } from './location-quotient.ts';
export { locationQuotientAverage } from './location-quotient-average.ts';
export { type LocationalGini, type LocationalGiniOptions, locationalGini } from './locational-gini.ts';
export { type MarginDecomposition, marginDecomposition } from './margin-decomposition.ts';
export { type MarketPenetration, marketPenetration } from './market-penetration.ts';
export type { LineKind } from './matrix-lines.ts';
export { measureByColumn } from './measure-by-column.ts';
export { measureByRow } from './measure-by-row.ts';
export { normalizedAdvantage } from './normalized-advantage.ts';
export { normalizedTradeBalance } from './normalized-trade-balance.ts';
export { oddYear } from './odd-year.ts';
export type { ShareOverlap } from './overlap-of-shares.ts';
export { perCapita } from './per-capita.ts';
export {
  type PercentileDefinition,
  type PercentileOptions,
  type PercentileRanks,
  percentileRanks,
} from './percentile-ranks.ts';
export { type PlantHerfindahl, plantHerfindahl, type SizeClass } from './plant-herfindahl.ts';
export { type ProductGiniIndex, type ProductGiniIndexOptions, productGiniIndex } from './product-gini-index.ts';
export {
  type ProductSophistication,
  type ProductSophisticationOptions,
  productSophistication,
} from './product-sophistication.ts';
export { quantile } from './quantile.ts';
export { type RankAmong, type RankOptions, rankAmong } from './rank-among.ts';
export { type Ranks, ranks } from './ranks.ts';
export type { RegionFeature } from './region-features.ts';
export {
  type ColumnGroups,
  type RelatedVariety,
  type RelatedVarietyByRow,
  relatedVariety,
  type VarietyGroup,
} from './related-variety.ts';
export { type RelativeDiversity, relativeDiversity } from './relative-diversity.ts';
export { requiredGrowthRate } from './required-growth-rate.ts';
export { revealedComparativeAdvantage } from './revealed-comparative-advantage.ts';
export type { RowFigures } from './row-figures.ts';
// complexity
export type { RunOptions } from './run-chunks.ts';
export { excessKurtosis, sampleSkewness } from './sample-moments.ts';
export {
  type EntropyConvention,
  type EntropyOptions,
  type ShannonEntropy,
  shannonEntropy,
} from './shannon-entropy.ts';
export { shareOf } from './share-of.ts';
export {
  type IndustryFigures,
  type IndustryShiftShare,
  type ShiftShare,
  type ShiftShareOptions,
  shiftShare,
} from './shift-share.ts';
export type {
  ComponentsByMethod,
  DunnComponents,
  EstebanMarquillasComponents,
  GerfinRatios,
  ShiftShareComponents,
  ShiftShareMethod,
} from './shift-share-components.ts';
export type { StartAndEnd } from './shift-share-nation.ts';
export {
  type ComponentName,
  type ShiftShareTable,
  type ShiftShareTableOptions,
  shiftShareTable,
} from './shift-share-table.ts';
export {
  type RegionProfiles,
  type SimilarRegion,
  type SimilarRegions,
  type SimilarRegionsOptions,
  similarRegions,
} from './similar-regions.ts';
export { specializationCoefficient } from './specialization-coefficient.ts';
export { type Spell, type SpellOptions, type Spells, spellsOf } from './spells-of.ts';
export {
  type StandardizedComparison,
  type StandardizedOptions,
  standardizedLocationQuotient,
} from './standardized-location-quotient.ts';
export {
  type CriticalValues,
  type StructuralBreak,
  type StructuralBreakOptions,
  structuralBreak,
} from './structural-break.ts';
export {
  type StructuralSimilarity,
  type StructuralSimilarityOptions,
  structuralSimilarity,
} from './structural-similarity.ts';
// surveys
export * from './survey/index.ts';
export { symmetricAdvantage } from './symmetric-advantage.ts';
export type { TableComparison } from './table-comparison.ts';
export { type TheilDecomposition, type TheilGroup, theilDecomposition } from './theil-decomposition.ts';
export { type Theil, type TheilOptions, theilIndex } from './theil-index.ts';
export type { TheilVariant } from './theil-kernel.ts';
export {
  type TradeComplementarity,
  type TradeComplementarityOptions,
  tradeComplementarity,
} from './trade-complementarity.ts';
export { type TradeIntensity, type TradeIntensityOptions, tradeIntensity } from './trade-intensity.ts';
export type { TradeMargin, TradeMarginOptions } from './trade-margins.ts';
export { tradeOpenness } from './trade-openness.ts';
export type { TableTotals, TradeTableOptions } from './trade-table.ts';
export { type Trend, trend } from './trend.ts';
export { type UntappedPotential, type UntappedPotentialOptions, untappedPotential } from './untapped-potential.ts';
export {
  type WeightedDistance,
  type WeightedDistanceOptions,
  type WeightedPoint,
  weightedDistance,
} from './weighted-distance.ts';
export { type Williamson, williamsonIndex } from './williamson-index.ts';
export { type ZScoreOptions, type ZScores, zScores } from './z-scores.ts';
