import type { Imputation } from './imputation.ts';
import { configured, type Step } from './method.ts';
import type { Table } from './read-table.ts';
import type { ScoringInput } from './scoring-input.ts';

/** The columns with what their imputations could fill. Every imputation sees the table as it was given. */
export function imputeTable(
  { alternatives, criteria, columns }: Table,
  { imputation }: ScoringInput,
): readonly Float64Array[] {
  const steps = criteria.map((criterion) => criterion.imputation ?? imputation);
  const filled = [...columns];
  for (const step of new Set(steps)) {
    if (step === undefined) continue;
    const { method, parameters } = configured<Imputation>(step as Step<Imputation>, 'imputation');
    const imputed = method.impute(
      {
        columns,
        fill: steps.map((one) => one === step),
        alternatives,
        criteria: criteria.map(({ id, group, direction }) => ({
          id,
          group,
          sense: direction === undefined || direction === 'more' ? 1 : -1,
        })),
      },
      parameters,
    );
    steps.forEach((one, c) => {
      if (one === step) filled[c] = imputed[c]!;
    });
  }
  return filled;
}
