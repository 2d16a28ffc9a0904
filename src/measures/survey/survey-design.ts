import { PortolanError } from '../../errors/index.ts';
import { respondentGroups, sumByGroup } from './respondent-groups.ts';
import { checkLength, checkWeights } from './survey-weights.ts';

/** How the respondents of a survey were drawn from a population. Without any of it, they are a simple random sample of a very large one. */
export interface SurveyDesign {
  /** How many each respondent stands for. Default: population / respondents, stratum by stratum, where the population is known; else 1. */
  readonly weights?: readonly number[];
  /** The stratum from which each was drawn. */
  readonly strata?: readonly string[];
  /** How many there are, in all or by stratum. With it errors shrink by 1 − n / N: the finite-population correction. */
  readonly population?: number | Readonly<Record<string, number>>;
  /** What the weights were calibrated to, from `rake` or `postStratify`. It makes errors smaller. */
  readonly calibration?: Calibration;
}

/** What weights were brought to. */
export interface Calibration {
  /** The weights before. */
  readonly weights: readonly number[];
  /** The category of each respondent, for each margin. */
  readonly margins: readonly (readonly string[])[];
}

/** A design checked, with numbers for names. */
export interface KnownDesign {
  readonly weights: readonly number[];
  /** For each respondent the place of the stratum. */
  readonly stratumOf: Int32Array;
  readonly strata: readonly KnownStratum[];
  /** Whether a population was given. */
  readonly finite: boolean;
  readonly calibration: KnownCalibration | null;
}

export interface KnownStratum {
  readonly respondents: number;
  /** 1 − n / N; 1 where the population is not known. */
  readonly correction: number;
}

export interface KnownCalibration {
  readonly weights: readonly number[];
  readonly margins: readonly Int32Array[];
}

/**
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`, `NEGATIVE_VALUE`; `UNKNOWN_CODE` for a stratum without a population, or a population
 *   without respondents; `INVALID_OPTION` for a population smaller than its respondents
 */
export function knownDesign(respondents: number, design: SurveyDesign): KnownDesign {
  const { weights, strata: given, population, calibration } = design;
  if (weights !== undefined) {
    checkLength(weights, respondents, 'options.weights');
    checkWeights(weights, 'options.weights');
  }
  const strata = respondentGroups(given ?? new Array(respondents).fill('all'), respondents, 'options.strata');
  const counts = sumByGroup(strata, new Uint8Array(respondents).fill(1));
  const sizes = populationsOf(strata.labels, counts, given !== undefined, population);
  return {
    weights: weights ?? Array.from(strata.codes, (code) => (sizes === null ? 1 : sizes[code]! / counts[code]!)),
    stratumOf: strata.codes,
    strata: Array.from(counts, (count, s) => ({
      respondents: count,
      correction: sizes === null ? 1 : 1 - count / sizes[s]!,
    })),
    finite: sizes !== null,
    calibration: calibration === undefined ? null : knownCalibration(calibration, respondents),
  };
}

function populationsOf(
  labels: readonly string[],
  counts: Float64Array,
  stratified: boolean,
  population: SurveyDesign['population'],
): readonly number[] | null {
  if (population === undefined) return null;
  const path = 'options.population';
  const byStratum = typeof population === 'object' && population !== null;
  if (byStratum !== stratified) {
    const next = stratified
      ? 'Give the population of each stratum: { small: 240, large: 50 }.'
      : 'Give strata, or one population.';
    throw new PortolanError('INVALID_OPTION', `population and strata don't go together. ${next}`, { path });
  }
  if (!byStratum) return labels.map((_, s) => checkedPopulation(population, counts[s]!, path));
  for (const [label, size] of Object.entries(population)) {
    if (size === 0 || labels.includes(label)) continue;
    throw new PortolanError(
      'UNKNOWN_CODE',
      `Nobody answered in ${JSON.stringify(label)}, so nobody stands for it. Join it with another stratum, or leave it out of the population.`,
      { path: `${path}[${label}]` },
    );
  }
  return labels.map((label, s) => {
    const place = `${path}[${label}]`;
    if (Object.hasOwn(population, label)) return checkedPopulation(population[label]!, counts[s]!, place);
    throw new PortolanError(
      'UNKNOWN_CODE',
      `${JSON.stringify(label)} has respondents and no population. Give it one.`,
      {
        path: place,
        details: { populations: Object.keys(population) },
      },
    );
  });
}

function checkedPopulation(size: number, respondents: number, path: string): number {
  if (Number.isFinite(size) && size >= respondents) return size;
  throw new PortolanError('INVALID_OPTION', `A population of ${size} can't hold ${respondents} respondents.`, { path });
}

function knownCalibration({ weights, margins }: Calibration, respondents: number): KnownCalibration {
  const path = 'options.calibration';
  checkLength(weights, respondents, `${path}.weights`);
  return {
    weights: checkWeights(weights, `${path}.weights`),
    margins: margins.map((labels, m) => respondentGroups(labels, respondents, `${path}.margins[${m}]`).codes),
  };
}
