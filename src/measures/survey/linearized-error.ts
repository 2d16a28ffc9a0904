import type { KnownCalibration, KnownDesign } from './survey-design.ts';

/**
 * The standard error of Σ w u by Taylor linearization: √ Σ_h (1 − n_h/N_h) n_h/(n_h − 1) Σ (z − z̄_h)² with z = w u. A calibrated design takes for u
 * what the margins don't explain of it. `null` where a stratum that is no census has one respondent. Woodruff (1971), Deville and Särndal (1992).
 *
 * @param influence of each respondent on the estimate, 0 for those with no part in it; overwritten
 */
export function linearizedError(influence: Float64Array, design: KnownDesign): number | null {
  const { weights, stratumOf, strata, calibration } = design;
  if (calibration !== null) takeResiduals(influence, calibration);
  const means = new Float64Array(strata.length);
  for (let i = 0; i < influence.length; i++) {
    influence[i]! *= weights[i]!;
    means[stratumOf[i]!]! += influence[i]! / strata[stratumOf[i]!]!.respondents;
  }
  const squares = new Float64Array(strata.length);
  for (let i = 0; i < influence.length; i++) squares[stratumOf[i]!]! += (influence[i]! - means[stratumOf[i]!]!) ** 2;
  let variance = 0;
  for (const [h, { respondents, correction }] of strata.entries()) {
    if (correction === 0) continue;
    if (respondents === 1) return null;
    variance += (correction * respondents * squares[h]!) / (respondents - 1);
  }
  return Math.sqrt(variance);
}

/** Residuals of the regression on all margins, by taking out the means of one after another until nothing moves. */
function takeResiduals(influence: Float64Array, { weights, margins }: KnownCalibration): void {
  const scale = influence.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const lines = margins.map((codes) => {
    const totals = new Float64Array(codes.reduce((most, code) => Math.max(most, code + 1), 0));
    for (let i = 0; i < codes.length; i++) totals[codes[i]!]! += weights[i]!;
    return { codes, totals };
  });
  for (let round = 0; round < 1000; round++) {
    let moved = 0;
    for (const { codes, totals } of lines) {
      const means = new Float64Array(totals.length);
      for (let i = 0; i < codes.length; i++) means[codes[i]!]! += (weights[i]! * influence[i]!) / totals[codes[i]!]!;
      for (let i = 0; i < codes.length; i++) influence[i]! -= means[codes[i]!]!;
      for (const mean of means) moved = Math.max(moved, Math.abs(mean));
    }
    if (!(moved > 1e-13 * scale)) return;
  }
}
