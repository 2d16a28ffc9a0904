import { PortolanError } from '../errors/index.ts';
import { arithmeticMean } from './aggregations/arithmetic-mean.ts';
import type { Configured, Method } from './method.ts';
import { minMax } from './normalizations/min-max.ts';
import type { NamedStep, Recipe } from './recipe.ts';
import { refuseOption } from './refuse-option.ts';
import { scoreAlternatives } from './score-alternatives.ts';
import type { Scoring } from './scoring.ts';
import type { ScoringInput, ScoringValues } from './scoring-input.ts';

/**
 * Scores by a recipe from JSON: the same recipe, methods and values give the same result.
 *
 * @param methods those that the recipe names, besides `minMax` and `arithmeticMean`
 * @throws `INVALID_JSON` for what is no recipe, `INVALID_OPTION` for a method that is not among those given; else as {@link scoreAlternatives}
 *
 * @example
 * const { recipe } = scoreAlternatives({ alternatives, criteria, values, aggregation: geometricMean });
 * replay(JSON.parse(JSON.stringify(recipe)), [geometricMean], values); // the same result
 */
export function replay(recipe: Recipe, methods: readonly Method[], values: ScoringValues): Scoring {
  return scoreAlternatives(inputOf(recipe, methods, values));
}

/** What a recipe would score. */
export function inputOf(recipe: Recipe, methods: readonly Method[], values: ScoringValues): ScoringInput {
  if (recipe?.portolan !== 'scoring' || recipe.version !== 1) {
    throw new PortolanError('INVALID_JSON', 'This is no recipe of version 1. Give the `recipe` of a scoring.', {
      path: 'recipe',
    });
  }
  const { portolan, version, criteria, groups, ...rest } = recipe;
  const known: readonly Method[] = [...methods, minMax, arithmeticMean];
  return {
    ...(withMethods(rest, known, 'recipe') as object),
    criteria: criteria.map((one, i) => withMethods(one, known, `recipe.criteria[${i}]`)),
    ...(groups && { groups: groups.map((one, i) => withMethods(one, known, `recipe.groups[${i}]`)) }),
    values,
  } as unknown as ScoringInput;
}

const kinds: Readonly<Record<string, Method['kind']>> = {
  imputation: 'imputation',
  treatment: 'treatment',
  normalization: 'normalization',
  aggregation: 'aggregation',
  weights: 'weighting',
};

function withMethods(holder: object, methods: readonly Method[], path: string): object {
  return Object.fromEntries(
    Object.entries(holder).map(([key, value]) => {
      const kind = Object.hasOwn(kinds, key) && kinds[key];
      return [key, kind && isNamed(value) ? methodOf(value, kind, methods, `${path}.${key}`) : value];
    }),
  );
}

function isNamed(value: unknown): value is NamedStep {
  return typeof value === 'object' && value !== null && 'method' in value && typeof value.method === 'string';
}

function methodOf(
  { method: name, parameters }: NamedStep,
  kind: Method['kind'],
  methods: readonly Method[],
  path: string,
): Configured<Method> {
  const method = methods.find((one) => one.kind === kind && one.name === name);
  return method
    ? { method, parameters }
    : refuseOption(
        `The recipe needs the ${kind} ${JSON.stringify(name)}. Import it and give it among the methods.`,
        path,
      );
}
