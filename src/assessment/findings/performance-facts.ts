import type { CaveatId, Finding, PerformanceAssessment, Region } from '../../model/index.ts';

/** What the sentences speak of: the tables, and which caveats touch which part of them. */
export interface PerformanceFacts {
  readonly region: Region;
  readonly performance: PerformanceAssessment;
  /** What is ranked: `states`, `regions`. */
  readonly noun: string;
  /** The year since which the growth of destinations or products is given. */
  readonly growthSince: (part: 'destinations' | 'products') => number | null;
  readonly caveatsOf: (part: FindingPart) => { readonly ids: readonly CaveatId[]; readonly warns: boolean };
}

/** The parts of step 1 whose facts carry caveats of their own. */
export type FindingPart =
  | 'total'
  | 'perHead'
  | 'nation'
  | 'standing'
  | 'destinations'
  | 'products'
  | 'concentration'
  | 'exporters';

/** A finding before its caveats are known. */
export type Draft = Omit<Finding, 'step' | 'caveats' | 'confidence'>;
