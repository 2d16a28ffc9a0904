import { refuseOption } from '../refuse-option.ts';
import type { Treatment } from '../treatment.ts';
import { failingSkewness, type TailRule } from './tail-rule.ts';

export interface WinsorizeParameters extends TailRule {
  /** How many values at most. Default: 5. */
  readonly most?: number;
}

/**
 * Moves the outermost value to the next one, on the side of the long tail, one after the other, until skewness or kurtosis is below its limit. A
 * criterion that still fails after the most is left as far as that went; `treatByRule` then takes a logarithm. COINr's winsorise.
 *
 * @throws `INVALID_OPTION` for a number that is not whole and 0 or more
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, treatment: winsorize });
 */
export const winsorize: Treatment<WinsorizeParameters> = {
  kind: 'treatment',
  name: 'winsorize',
  treat(values, parameters) {
    const { most = 5 } = parameters;
    if (!Number.isInteger(most) || most < 0) refuseOption(`${most} is no number of values. Give a whole one.`, 'most');
    const treated = values.slice();
    const moved = { high: new Set<number>(), low: new Set<number>() };
    for (let i = 0; i < most; i++) {
      const skew = failingSkewness(treated, parameters);
      if (skew === null) break;
      const side = skew > 0 ? moved.high : moved.low;
      const sign = skew > 0 ? 1 : -1;
      const rest = Array.from(treated.keys()).filter(
        (row) => !moved.high.has(row) && !moved.low.has(row) && !Number.isNaN(treated[row]),
      );
      if (rest.length < 2) break;
      const [out, next] = rest.sort((a, b) => sign * (treated[b]! - treated[a]!) || a - b);
      side.add(out!);
      for (const row of side) treated[row] = treated[next!]!;
    }
    return treated;
  },
};
