import { PortolanError } from '../../errors/index.ts';
import type { ProportionInterval } from './proportion-interval.ts';
import { type ShareOptions, shareOfRespondents } from './share-of-respondents.ts';
import { checkList } from './survey-weights.ts';

export interface MultipleResponseOptions extends ShareOptions {
  /** What could be chosen, so that what nobody chose is listed too. Default: what was chosen, in alphabetical order. */
  readonly choices?: readonly string[];
}

/** How often something was chosen. */
export interface ChoiceShare {
  readonly choice: string;
  /** How many chose it, unweighted. */
  readonly chosen: number;
  /** The share of respondents that chose it. Shares can sum to more than 1. */
  readonly share: ProportionInterval;
}

/** Answers to a question with several choices. */
export interface MultipleResponse {
  readonly choices: readonly ChoiceShare[];
  /** How many answered, those that chose nothing among them. */
  readonly respondents: number;
  /** How many gave no answer. They are in no share. */
  readonly missing: number;
}

/**
 * Shares of respondents, not of answers, that made each choice, with Wilson's interval. What one respondent chose twice counts once.
 *
 * @param answers what each respondent chose: `[]` for nothing, `null` for no answer
 *
 * @throws `UNKNOWN_CODE` for a choice that is not among `choices`, `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`, `NEGATIVE_VALUE`, `INVALID_OPTION`
 *
 * @example
 * multipleResponse([['finance', 'staff'], ['finance'], [], null]).choices[0]; // { choice: 'finance', chosen: 2, share: { estimate: 0.66…, … } }
 */
export function multipleResponse(
  answers: readonly (readonly string[] | null | undefined)[],
  options: MultipleResponseOptions = {},
): MultipleResponse {
  checkList(answers, 'answers');
  const chosen = answers.map((answer, i) => setOf(answer, i, options.choices));
  const answered = chosen.flatMap((set, i) => (set === null ? [] : [i]));
  const { respondents, shareOf } = shareOfRespondents(answered, answers.length, options);
  const found = new Set(chosen.flatMap((set) => [...(set ?? [])]));
  return {
    choices: [...new Set(options.choices ?? [...found].sort())].map((choice) => ({
      choice,
      chosen: answered.filter((i) => chosen[i]!.has(choice)).length,
      share: shareOf((i) => chosen[i]!.has(choice)),
    })),
    respondents,
    missing: answers.length - answered.length,
  };
}

function setOf(
  answer: readonly string[] | null | undefined,
  i: number,
  choices: readonly string[] | undefined,
): ReadonlySet<string> | null {
  if (answer === null || answer === undefined) return null;
  const path = `answers[${i}]`;
  if (!Array.isArray(answer)) {
    throw new PortolanError(
      'INVALID_MEASURE_VALUE',
      `${JSON.stringify(answer)} is no list. Give what was chosen: ['finance'].`,
      {
        path,
      },
    );
  }
  for (const [k, choice] of answer.entries()) {
    if (choices === undefined ? typeof choice === 'string' : choices.includes(choice)) continue;
    throw new PortolanError(
      'UNKNOWN_CODE',
      `${JSON.stringify(choice)} is no choice. Correct it, or add it to choices.`,
      {
        path: `${path}[${k}]`,
      },
    );
  }
  return new Set(answer);
}
