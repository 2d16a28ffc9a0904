import { formatFigure } from '../format-figure.ts';
import type { Draft, PerformanceFacts } from './performance-facts.ts';
import { direction } from './wording.ts';

/** Are regional exports increasing? */
export function exportsIncreasing({ region, performance }: PerformanceFacts): Draft {
  const question = 'Are regional exports increasing?';
  const [total, perHead] = performance.growth.rows;
  if (total === undefined || total.compoundGrowth === null) {
    return {
      id: 'exports-increasing',
      question,
      answer: `The evidence does not say whether exports of ${region.label} increase.`,
      figure: null,
      cells: [],
    };
  }
  const { from, to, compoundGrowth, trendGrowth, oddYear } = total;
  const first = performance.trend.rows.find(({ year }) => year === from)!;
  const last = performance.trend.rows.find(({ year }) => year === to)!;
  const sentences = [
    `${direction(compoundGrowth)}: ${region.label} exported goods worth ${formatFigure(last.exportsUsd, 'USD')} in ${to}, ${formatFigure(compoundGrowth, 'growth')} a year in current dollars since ${from} (${formatFigure(first.exportsUsd, 'USD')}).`,
  ];
  if (last.growth !== null) sentences.push(`${to} alone: ${formatFigure(last.growth, 'growth')}.`);
  if (oddYear !== null && trendGrowth !== null) {
    sentences.push(
      `The change of ${oddYear} outweighs all others; the fitted trend is ${formatFigure(trendGrowth, 'growth')} a year.`,
    );
  }
  if (perHead !== undefined && perHead.compoundGrowth !== null) {
    const head = performance.trend.rows.find(({ year }) => year === perHead.to)!;
    sentences.push(
      `Per head they were ${formatFigure(head.exportsPerHeadUsd, 'USD-per-head')} in ${perHead.to}, ${formatFigure(perHead.compoundGrowth, 'growth')} a year since ${perHead.from}.`,
    );
  }
  return {
    id: 'exports-increasing',
    question,
    answer: sentences.join(' '),
    figure: { value: compoundGrowth, unit: 'growth', period: `${from}–${to}` },
    cells: [
      { table: 'growth', row: 'exports', column: 'compoundGrowth' },
      { table: 'trend', row: String(to), column: 'exportsUsd' },
      { table: 'trend', row: String(from), column: 'exportsUsd' },
      ...(last.growth === null ? [] : [{ table: 'trend', row: String(to), column: 'growth' }]),
      ...(oddYear === null || trendGrowth === null
        ? []
        : [
            { table: 'growth', row: 'exports', column: 'trendGrowth' },
            { table: 'growth', row: 'exports', column: 'oddYear' },
          ]),
      ...(perHead === undefined || perHead.compoundGrowth === null
        ? []
        : [
            { table: 'trend', row: String(perHead.to), column: 'exportsPerHeadUsd' },
            { table: 'growth', row: 'exportsPerHead', column: 'compoundGrowth' },
          ]),
    ],
  };
}
