import type { Treatment } from '../treatment.ts';
import { type LogarithmsParameters, logarithms } from './logarithms.ts';
import { failingSkewness } from './tail-rule.ts';
import { type WinsorizeParameters, winsorize } from './winsorize.ts';

/** How criteria are winsorized, and which logarithm is taken where that is not enough. */
export type TreatByRuleParameters = WinsorizeParameters & LogarithmsParameters;

/**
 * Mends what fails by skewness and kurtosis, and nothing else: winsorizes, and where that is not enough takes the logarithm of the values as they
 * were. COINr's Treat.
 *
 * @throws `INVALID_OPTION` as {@link winsorize} and {@link logarithms}
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, treatment: treatByRule });
 */
export const treatByRule: Treatment<TreatByRuleParameters> = {
  kind: 'treatment',
  name: 'treat-by-rule',
  treat(values, parameters) {
    if (failingSkewness(values, parameters) === null) return values;
    const winsorized = winsorize.treat(values, parameters);
    return failingSkewness(winsorized, parameters) === null ? winsorized : logarithms.treat(values, parameters);
  },
};
