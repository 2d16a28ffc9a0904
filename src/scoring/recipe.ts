import { arithmeticMean } from './aggregations/arithmetic-mean.ts';
import type { Alternative, Criterion } from './criterion.ts';
import type { CriterionGroup } from './criterion-group.ts';
import type { Method, Parameters, Step } from './method.ts';
import { minMax } from './normalizations/min-max.ts';
import type { ScoringInput } from './scoring-input.ts';

/** A method by its name. */
export interface NamedStep {
  readonly method: string;
  readonly parameters: Parameters;
}

export type StepName = 'imputation' | 'treatment' | 'normalization' | 'aggregation';

/** The same with methods by their names. */
export type Named<T> = Omit<T, StepName> & { readonly [Name in StepName & keyof T]?: NamedStep };

/** How something was scored, without its values: plain JSON. {@link replay} scores by it again. */
export interface Recipe
  extends Named<Omit<ScoringInput, 'values' | 'alternatives' | 'criteria' | 'groups' | 'weights'>> {
  readonly portolan: 'scoring';
  readonly version: 1;
  readonly alternatives: readonly (string | Alternative)[];
  readonly criteria: readonly Named<Criterion>[];
  readonly groups?: readonly Named<CriterionGroup>[];
  readonly weights?: Readonly<Record<string, number>> | NamedStep;
}

/** The recipe of an input, the defaults that it left unsaid among its steps. */
export function recipeOf({ values, ...input }: ScoringInput): Recipe {
  const { normalization = minMax, aggregation = arithmeticMean, criteria, groups } = input;
  return {
    portolan: 'scoring',
    version: 1,
    ...(named({ ...input, normalization, aggregation }) as object),
    criteria: criteria.map(named),
    ...(groups && { groups: groups.map(named) }),
  } as unknown as Recipe;
}

function named(holder: object): object {
  return Object.fromEntries(
    Object.entries(holder).map(([key, value]) => [key, stepNames.has(key) ? nameOf(value) : value]),
  );
}

const stepNames: ReadonlySet<string> = new Set(['imputation', 'treatment', 'normalization', 'aggregation', 'weights']);

/** Of `weights`, those that are numbers by id stay as they are. */
function nameOf(step: Step<Method>): unknown {
  if (step === undefined) return step;
  if ('kind' in step && typeof step.kind === 'string') return { method: step.name, parameters: {} };
  const { method, parameters } = step as { method: Method; parameters: Parameters };
  return typeof method === 'object' ? { method: method.name, parameters } : step;
}
