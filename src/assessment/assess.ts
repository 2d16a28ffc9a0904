import type { Assessment, Evidence } from '../model/index.ts';
import { assessPerformance } from './assess-performance.ts';
import type { AssessmentOptions } from './assessment-options.ts';

/**
 * Assesses a region on the evidence: the steps of the methodology that portolan has, today the first, export
 * performance. Pure: the same evidence and options give the same assessment.
 *
 * @throws what the steps throw; see {@link assessPerformance}
 *
 * @example
 * const assessment = assess(georgia, { region: 'US-GA' });
 * assessment.findings.map(({ answer }) => answer);
 */
export function assess(evidence: Evidence, options: AssessmentOptions): Assessment {
  return assessPerformance(evidence, options);
}
