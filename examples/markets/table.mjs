import { markets } from './figures.mjs';

const million = 1_000_000;

/** Markets to which Georgia sold a million dollars or more in 2024, by eight indicators. */
const chosen = markets.filter(([, , exports]) => exports !== null && exports >= million);

export const alternatives = chosen.map(([id, label]) => ({ id, label }));

export const criteria = [
  { id: 'sales', label: 'sales of Georgia', unit: 'US dollars', group: 'demand', weight: 2 },
  { id: 'growth', label: 'growth of sales', unit: '% a year', group: 'demand' },
  { id: 'imports', label: 'imports', unit: 'US dollars', group: 'demand' },
  { id: 'economy', label: 'growth of GDP', unit: '% a year', group: 'demand' },
  { id: 'income', label: 'GDP per head', unit: 'US dollars', group: 'demand' },
  { id: 'logistics', label: 'logistics', unit: '1–5', group: 'access' },
  { id: 'law', label: 'rule of law', unit: 'estimate', group: 'access' },
  { id: 'distance', label: 'distance', unit: 'km', group: 'access', direction: 'less' },
  { id: 'agreement', label: 'trade agreement', unit: '1 or 0', group: 'access' },
];

export const groups = [
  { id: 'demand', label: 'demand', weight: 3 },
  { id: 'access', label: 'access', weight: 2 },
];

/** Compound growth of sales over five years; not known where there were none in 2019. */
const growthOf = (now, before) => (before === null ? null : ((now / before) ** (1 / 5) - 1) * 100);

export const values = chosen.map(
  ([, , now, before, imports, economy, income, logistics, law, , distance, agreement]) => [
    now,
    growthOf(now, before),
    imports,
    economy,
    income,
    logistics,
    law,
    distance,
    agreement,
  ],
);

/** By criterion and market: what the publisher states the estimate may be off by. */
export const standardErrors = { law: Object.fromEntries(chosen.map(([id, , , , , , , , , error]) => [id, error])) };
