import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  type Criterion,
  type CriterionGroup,
  scoreAlternatives,
  unscaled,
  withParameters,
  zScore,
} from '../../src/scoring/index.ts';
import { parseRows } from '../../src/sources/csv/parse-block.ts';
import { expectAgreement } from '../measures/agreement.ts';

/** Published indices that may be read but not carried along. */
const folder = fileURLToPath(new URL('../../../shared/data/markets/', import.meta.url));
const hasMarkets = existsSync(`${folder}composite_check_tax_index_raw.csv`);

type Row = Readonly<Record<string, string>>;

function rowsOf(name: string): readonly Row[] {
  const [header, ...rows] = parseRows(readFileSync(`${folder}${name}`, 'utf8'), ',').rows;
  return rows.map((row) => Object.fromEntries(header!.map((column, i) => [column, row[i]!])));
}

const figure = (text: string | undefined): number | null =>
  text === undefined || text === '' || text === 'NA' ? null : Number(text);
const yearsOf = (rows: readonly Row[]) => [...new Set(rows.map(({ year }) => year!))];

describe.skipIf(!hasMarkets)('the tax competitiveness index, from ../shared', () => {
  const [raw, published, variables] = hasMarkets
    ? ['raw', 'published', 'variables'].map((part) => rowsOf(`composite_check_tax_index_${part}.csv`))
    : [[], [], []];
  const criteria = variables!.map(({ variable, subcategory, direction }): Criterion => {
    return { id: variable!, group: `${subcategory} ·`, direction: direction === 'higher_is_better' ? 'more' : 'less' };
  });
  const parents = new Map(variables!.map(({ subcategory, category }) => [subcategory!, category!]));
  const groups: CriterionGroup[] = [
    ...[...parents].map(([id, group]) => ({ id: `${id} ·`, group })),
    ...[...new Set(parents.values())].map((id) => ({ id })),
  ];

  it.each(yearsOf(raw!))('%s: scores, ranks and those of the categories', (year) => {
    const rows = raw!.filter((row) => row.year === year);
    const { alternatives, groupScores } = scoreAlternatives({
      alternatives: rows.map(({ iso3 }) => iso3!),
      criteria,
      groups,
      values: rows.map((row) =>
        criteria.map(({ id }) => {
          const value = figure(row[id]);
          return value !== null && id.endsWith('_other_rev') ? Math.abs(value) : value;
        }),
      ),
      normalization: withParameters(zScore, { withoutSpread: 0 }),
      missing: { penalty: 0 },
    });
    // published as the distance from the last, the best 100
    const shown = (scores: readonly number[]) => {
      const least = Math.min(...scores);
      const most = Math.max(...scores);
      return scores.map((score) => ((score - least + 1) / (most - least + 1)) * 100);
    };
    const theirs = new Map(published!.filter((row) => row.year === year).map((row) => [row.iso3!, row]));
    const columnOf = (name: string) => alternatives.map(({ id }) => Number(theirs.get(id)![name]));
    const comparison = { function: 'scoreAlternatives', peer: 'Tax Foundation 2025' };
    const tolerance = { absolute: 1e-11, relative: 1e-12 };
    expectAgreement(comparison, shown(alternatives.map(({ score }) => score!)), columnOf('final_score'), tolerance);
    expect(alternatives.map(({ rank }) => rank)).toEqual(columnOf('final_rank'));
    for (const category of new Set(parents.values())) {
      const scores = alternatives.map(({ id }) => groupScores.at(id, category)!);
      expectAgreement(
        { ...comparison, variant: 'categories' },
        shown(scores),
        columnOf(`${category}_score`),
        tolerance,
      );
    }
  });
});

describe.skipIf(!hasMarkets)('the logistics performance index, from ../shared', () => {
  const [scores, weights] = hasMarkets
    ? ['world_bank_lpi', 'world_bank_lpi_fitted_weights'].map((name) => rowsOf(`${name}.csv`))
    : [[], []];

  it.each(['2010', '2012', '2014', '2016', '2018'].filter(() => hasMarkets))('%s by its fitted weights', (year) => {
    const rows = scores!.filter((row) => row.year === year && figure(row.lpi_score) !== null);
    const fitted = weights!.filter((row) => row.year === year);
    const { alternatives } = scoreAlternatives({
      alternatives: rows.map(({ iso3 }) => iso3!),
      criteria: fitted.map(({ component, fitted_weight: weight }) => ({ id: component!, weight: Number(weight) })),
      values: rows.map((row) => fitted.map(({ component }) => figure(row[component!]))),
      normalization: unscaled,
    });
    const theirs = rows.map(({ lpi_score: score }) => Number(score));
    expectAgreement(
      { function: 'scoreAlternatives', peer: 'World Bank LPI', variant: year },
      alternatives.map(({ score }) => score),
      theirs,
      { absolute: 5e-5, relative: 0 },
    );
    expect(alternatives.map(({ rank }) => rank)).toEqual(rows.map(({ lpi_rank: rank }) => Number(rank)));
  });
});
