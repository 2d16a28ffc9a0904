import { PortolanError } from '../../errors/index.ts';

/** The published ways to make a proximity of a co-occurrence. */
export type ProximityVariant =
  | 'minimum-conditional'
  | 'conditional'
  | 'geometric'
  | 'association'
  | 'cosine'
  | 'jaccard'
  | 'probability'
  | 'co-occurrence';

/** What the co-occurrences of a table of pairs add up to, by place and together; the diagonal is left out. */
export interface Marginals {
  readonly each: Float64Array;
  readonly all: number;
}

/** Proximity of (i, j) from the co-occurrence of both, their ubiquities and what their co-occurrences add up to. */
export type ProximityFormula = (
  together: number,
  ubiquityI: number,
  ubiquityJ: number,
  sumI: number,
  sumJ: number,
  sumOfAll: number,
) => number;

/** Those after van Eck and Waltman compare the co-occurrence of a pair with that of others; an item has none with itself. */
const amongPairs: readonly ProximityVariant[] = ['association', 'cosine', 'jaccard', 'probability', 'co-occurrence'];

export function isAmongPairs(variant: ProximityVariant): boolean {
  return amongPairs.includes(variant);
}

const formulas: Readonly<Record<ProximityVariant, ProximityFormula>> = {
  'minimum-conditional': (together, ui, uj) => together / (ui > uj ? ui : uj),
  conditional: (together, _, uj) => together / uj,
  geometric: (together, ui, uj) => together / Math.sqrt(ui * uj),
  association: (together, _ui, _uj, si, sj, all) => ratio(together * all, si * sj),
  cosine: (together, _ui, _uj, si, sj) => ratio(together, Math.sqrt(si * sj)),
  jaccard: (together, _ui, _uj, si, sj) => ratio(together, si + sj - together),
  probability: (together, _ui, _uj, si, sj, all) =>
    // where nothing is with anything, chances would be 0/0
    ratio(together, all === 0 ? 0 : (all / 2) * ((si / all) * (sj / (all - si)) + (sj / all) * (si / (all - sj)))),
  'co-occurrence': (together) => together,
};

/** Nothing together is no relatedness, whatever is expected (EconGeo has 0 there too), unless that isn't known. */
function ratio(together: number, expected: number): number {
  return together === 0 && !Number.isNaN(expected) ? 0 : together / expected;
}

export function proximityFormula(variant: ProximityVariant): ProximityFormula {
  if (Object.hasOwn(formulas, variant)) return formulas[variant];
  throw new PortolanError(
    'INVALID_OPTION',
    `There is no proximity ${JSON.stringify(variant)}. Take one of: ${Object.keys(formulas).join(', ')}.`,
    {
      path: 'options.variant',
      details: { accepted: Object.keys(formulas) },
    },
  );
}
