import { PortolanError } from '../errors/index.ts';
import { checkChoice } from './check-choice.ts';
import type { Spell } from './spells-of.ts';

/** What is needed of a spell: how long it lasted as far as it was seen, and whether its ends were seen. */
export type SurvivalSpell = Pick<Spell, 'duration' | 'endObserved'> & Partial<Pick<Spell, 'startObserved'>>;

/** What happens at one duration. */
export interface SurvivalStep {
  readonly duration: number;
  /** Spells that lasted at least so long, as far as they were seen. */
  readonly atRisk: number;
  readonly ended: number;
  /** Spells that were still on when they were last seen. */
  readonly censored: number;
  /** Share of spells that last longer, 0–1. */
  readonly survival: number;
  /** Greenwood's standard error of `survival`; `null` where none is left, it has no finite variance there. */
  readonly standardError: number | null;
}

export interface ExportSurvival {
  /** One for each duration that occurs, the shortest first. Beyond the last one nothing is known. */
  readonly steps: readonly SurvivalStep[];
  /**
   * The shortest duration that at most half of the spells outlast; `null` where more than half outlast all that was seen. Where exactly
   * half do, R's survival package takes the middle of the time over which they do.
   */
  readonly median: number | null;
  /** How many spells were used, and how many of them were seen to end. */
  readonly spells: number;
  readonly ended: number;
  /** How many spells were dropped because their start was not seen. */
  readonly leftCensored: number;
  readonly convention: { readonly estimator: 'Kaplan-Meier'; readonly leftCensored: 'drop' | 'keep' };
}

export interface ExportSurvivalOptions {
  /**
   * What becomes of spells whose start was not seen. `drop` (the default), the published practice. `keep` takes the years that were seen
   * for their whole duration, which makes spells look shorter than they are.
   */
  readonly leftCensored?: 'drop' | 'keep';
}

/** How far a product of shares may miss one half without meaning anything by it. */
const roundingError = 1e-12;

/**
 * Survival of exports by the estimator of Kaplan and Meier (1958): S(t) = Π (1 − dᵢ / nᵢ) over all durations up to t, where dᵢ of the nᵢ
 * spells still seen end; with Greenwood's standard error S(t) √ Σ dᵢ / (nᵢ (nᵢ − dᵢ)). Spells that end and spells that go unseen at the
 * same duration: the end comes first.
 *
 * A spell that was not seen to end still tells that it lasted so long. Several spells of one relation are taken as independent.
 * Without spells there are no steps. Sorts the durations: n log n for n spells.
 *
 * @param spells as from `spellsOf`; without `startObserved` the start counts as seen
 * @throws `INVALID_MEASURE_VALUE` for a duration that is not above 0, `INVALID_OPTION`
 *
 * @example
 * const { steps, median } = exportSurvival([
 *   { duration: 1, endObserved: true },
 *   { duration: 1, endObserved: true },
 *   { duration: 2, endObserved: false },
 *   { duration: 3, endObserved: true },
 * ]);
 * steps[0]; // { duration: 1, atRisk: 4, ended: 2, censored: 0, survival: 0.5, standardError: 0.25 }
 * median; // 1
 */
export function exportSurvival(
  spells: readonly SurvivalSpell[],
  { leftCensored = 'drop' }: ExportSurvivalOptions = {},
): ExportSurvival {
  checkChoice(leftCensored, ['drop', 'keep'], 'leftCensored');
  spells.forEach(({ duration }, i) => {
    if (duration > 0 && Number.isFinite(duration)) return;
    throw new PortolanError('INVALID_MEASURE_VALUE', `A spell can't last ${duration}. Give years above 0.`, {
      path: `spells[${i}].duration`,
    });
  });
  const used = leftCensored === 'keep' ? spells : spells.filter(({ startObserved }) => startObserved !== false);
  const counts = new Map<number, { ended: number; censored: number }>();
  for (const { duration, endObserved } of used) {
    const count = counts.get(duration) ?? { ended: 0, censored: 0 };
    count[endObserved ? 'ended' : 'censored'] += 1;
    counts.set(duration, count);
  }
  let atRisk = used.length;
  let survival = 1;
  let variance = 0;
  const steps: SurvivalStep[] = [];
  for (const [duration, { ended, censored }] of [...counts].sort(([a], [b]) => a - b)) {
    survival *= 1 - ended / atRisk;
    if (ended > 0) variance += ended / (atRisk * (atRisk - ended));
    const standardError = survival > 0 ? survival * Math.sqrt(variance) : null;
    steps.push({ duration, atRisk, ended, censored, survival, standardError });
    atRisk -= ended + censored;
  }
  return {
    steps,
    median: steps.find((step) => step.survival <= 0.5 + roundingError)?.duration ?? null,
    spells: used.length,
    ended: steps.reduce((sum, step) => sum + step.ended, 0),
    leftCensored: spells.length - used.length,
    convention: { estimator: 'Kaplan-Meier', leftCensored },
  };
}
