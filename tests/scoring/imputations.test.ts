import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expectationMaximization,
  fillSeries,
  givenValues,
  type Imputation,
  meanImputation,
  medianImputation,
  modeImputation,
  nearestNeighbours,
  type Parameters,
  rowImputation,
  scoreAlternatives,
  withParameters,
} from '../../src/scoring/index.ts';
import coinr from '../golden/coinr-impute.json' with { type: 'json' };
import skcriteria from '../golden/skcriteria-preprocessing.json' with { type: 'json' };
import { expectAgreement } from '../measures/agreement.ts';
import { refusalOf } from '../refusal.ts';

type Figure = number | null;

interface Case {
  readonly id: string;
  readonly function: string;
  // biome-ignore lint/suspicious/noExplicitAny: each function has an input of its own
  readonly input: any;
  // biome-ignore lint/suspicious/noExplicitAny: and an output
  readonly output?: any;
}

const casesOf = (file: object, wanted: (name: string) => boolean) =>
  (file as { cases: readonly Case[] }).cases.filter((one) => wanted(one.function)).map((one) => [one.id, one] as const);
const tolerance = { absolute: 1e-9, relative: 1e-9 };

function imputed(
  method: object,
  columns: readonly (readonly Figure[])[],
  parameters: Parameters = {},
  groups: readonly string[] = [],
  senses: readonly (1 | -1)[] = [],
): number[][] {
  const found = (method as Imputation).impute(
    {
      columns: columns.map((column) => Float64Array.from(column, (value) => value ?? Number.NaN)),
      fill: columns.map(() => true),
      alternatives: columns[0]!.map((_, row) => ({ id: `a${row}`, group: groups[row] })),
      criteria: columns.map((_, c) => ({ id: `c${c}`, sense: senses[c] ?? 1 })),
    },
    parameters,
  );
  return found.map((column) => Array.from(column));
}

const transposed = (matrix: readonly (readonly Figure[])[]) => matrix[0]!.map((_, c) => matrix.map((row) => row[c]!));

describe('against COINr', () => {
  const peer = 'COINr 1.1.14';
  const columns = {
    i_mean: meanImputation,
    i_median: medianImputation,
    i_mean_grp: meanImputation,
    i_median_grp: medianImputation,
  };

  it.each(casesOf(coinr, (name) => name in columns))('%s', (_, { function: name, input, output }) => {
    const method = columns[name as 'i_mean'];
    const [mine] = imputed(method, [input.x], { byGroup: name.endsWith('grp') }, input.group);
    expectAgreement(
      { function: name.includes('mean') ? 'meanImputation' : 'medianImputation', peer, variant: name },
      mine!,
      output,
      tolerance,
    );
  });

  it.each(casesOf(coinr, (name) => name === 'Impute'))('%s', (_, { input, output }) => {
    const ids = Object.keys(input.table).filter((id) => typeof input.table[id][0] === 'number');
    const byRow = input.impute_by === 'row';
    const method = byRow ? rowImputation : input.f_i === 'i_mean' ? meanImputation : medianImputation;
    const mine = imputed(
      method,
      ids.map((id) => input.table[id]),
      byRow ? { scaled: input.normalise_first } : {},
      [],
      input.directions,
    );
    const comparison = {
      function: byRow ? 'rowImputation' : method === meanImputation ? 'meanImputation' : 'medianImputation',
      peer,
      variant: 'table',
    };
    expectAgreement(
      comparison,
      mine.flat(),
      ids.flatMap((id) => output[id]),
      tolerance,
    );
  });

  it.each(casesOf(coinr, (name) => name === 'impute_panel'))('%s', (_, { input, output }) => {
    const { uCode: units, Time: times, ...series } = input.panel;
    const theirs = (unit: string, time: number, id: string) => {
      const place = output.panel.uCode.findIndex(
        (one: string, i: number) => one === unit && output.panel.Time[i] === time,
      );
      return output.panel[id][place];
    };
    for (const unit of new Set<string>(units)) {
      const rows = units.flatMap((one: string, i: number) => (one === unit ? [i] : []));
      const years = rows.map((row: number) => times[row]);
      for (const id of Object.keys(series)) {
        const options = { method: input.imp_type, ...(input.max_time && { most: input.max_time }) };
        const { values } = fillSeries(
          years,
          rows.map((row: number) => series[id][row]),
          options,
        );
        expectAgreement(
          { function: 'fillSeries', peer, variant: input.imp_type },
          values,
          years.map((year: number) => theirs(unit, year, id)),
          tolerance,
        );
      }
    }
  });

  it.each(casesOf(coinr, (name) => name === 'approx_df'))('%s', (_, { input, output }) => {
    for (const id of Object.keys(input.table)) {
      const { values } = fillSeries(input.t, input.table[id], { method: 'linear' });
      // beyond the last value theirs has none
      const last = input.table[id].findLastIndex((value: Figure) => value !== null);
      const mine = values.map((value, i) => (i > last ? null : value));
      expectAgreement({ function: 'fillSeries', peer, variant: 'approx' }, mine, output.Y[id], tolerance);
    }
  });
});

describe('against scikit-criteria', () => {
  const methods: Readonly<Record<string, readonly [string, object, Parameters]>> = {
    'SimpleImputer-mean': ['meanImputation', meanImputation, {}],
    'SimpleImputer-median': ['medianImputation', medianImputation, {}],
    'SimpleImputer-mode': ['modeImputation', modeImputation, {}],
    'SimpleImputer-constant': ['givenValues', givenValues, { values: { c0: 0, c1: 0, c2: 0 } }],
    'KNNImputer-2': ['nearestNeighbours', nearestNeighbours, { count: 2, scaled: false }],
  };
  it.each(casesOf(skcriteria, (name) => name in methods))('%s', (_, { function: name, input, output }) => {
    const [ours, method, parameters] = methods[name]!;
    const mine = transposed(imputed(method, transposed(input.matrix), parameters));
    expectAgreement({ function: ours, peer: 'scikit-criteria 0.9' }, mine.flat(), output.matrix.flat(), tolerance);
  });
});

describe('expectationMaximization', () => {
  it('is the regression line where one criterion of two has gaps', () => {
    const x = [1, 2, 3, 4, 5, 6];
    const y = [2.1, 3.9, 6.2, 7.8, null, 12.1];
    const [, filled] = imputed(expectationMaximization, [x, y]);
    const known = x.flatMap((value, i) => (y[i] === null ? [] : [[value, y[i]!] as const]));
    const meanX = known.reduce((sum, [a]) => sum + a / known.length, 0);
    const meanY = known.reduce((sum, [, b]) => sum + b / known.length, 0);
    const slope =
      known.reduce((sum, [a, b]) => sum + (a - meanX) * (b - meanY), 0) /
      known.reduce((sum, [a]) => sum + (a - meanX) ** 2, 0);
    expect(filled![4]).toBeCloseTo(meanY + slope * (5 - meanX), 5);
  });

  it('changes no known value, whatever the unit', () => {
    const value = fc.option(fc.integer({ min: 0, max: 40 }), { freq: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 6, maxLength: 12 }), (rows) => {
        const columns = transposed(rows);
        if (columns.some((column) => column.every((one) => one === null))) return;
        const mine = imputed(expectationMaximization, columns);
        const other = imputed(
          expectationMaximization,
          columns.map((column) => column.map((one) => (one === null ? null : one * 1000))),
        );
        columns.forEach((column, c) => {
          column.forEach((one, row) => {
            if (one !== null) expect(mine[c]![row]).toBe(one);
            expect(Number.isFinite(mine[c]![row])).toBe(true);
            expect(other[c]![row]! / 1000).toBeCloseTo(mine[c]![row]!, 4);
          });
        });
      }),
      { numRuns: 30 },
    );
  });

  it('needs more alternatives than criteria', () => {
    expect(refusalOf(() => imputed(expectationMaximization, [[1], [null]])).path).toBe('imputation');
  });
});

describe('in a scoring', () => {
  const table = {
    alternatives: [
      { id: 'a', group: 'x' },
      { id: 'b', group: 'x' },
      { id: 'c', group: 'y' },
    ],
    criteria: [{ id: 'size' }, { id: 'growth' }],
    values: [
      [1, 4],
      [3, null],
      [null, 8],
    ],
  };

  it('what is filled is listed, and doesn’t count as known', () => {
    const { changes, alternatives } = scoreAlternatives({ ...table, imputation: meanImputation });
    expect(changes.map(({ alternative, criterion, from, to }) => [alternative, criterion, from, to])).toEqual([
      ['c', 'size', null, 2],
      ['b', 'growth', null, 6],
    ]);
    expect(alternatives.map(({ coverage }) => coverage)).toEqual([1, 0.5, 0.5]);
  });

  it('a group without values stays missing, and values are given by name', () => {
    const grouped = scoreAlternatives({ ...table, imputation: withParameters(meanImputation, { byGroup: true }) });
    expect(grouped.changes.map(({ alternative }) => alternative)).toEqual(['b']);
    const given = scoreAlternatives({
      ...table,
      imputation: withParameters(givenValues, { values: { size: { c: 7 } } }),
    });
    expect(given.changes).toEqual([{ step: 'imputation', alternative: 'c', criterion: 'size', from: null, to: 7 }]);
  });

  it('one criterion may have its own', () => {
    const { changes } = scoreAlternatives({
      ...table,
      criteria: [{ id: 'size', imputation: medianImputation }, { id: 'growth' }],
    });
    expect(changes.map(({ criterion }) => criterion)).toEqual(['size']);
  });

  it('refuses what is no count or no years', () => {
    expect(refusalOf(() => imputed(nearestNeighbours, [[1, null]], { count: 0 })).path).toBe('count');
    expect(refusalOf(() => fillSeries([2019, 2018], [1, 2])).path).toBe('years');
    expect(refusalOf(() => fillSeries([2019], [1, 2])).path).toBe('years');
  });
});
