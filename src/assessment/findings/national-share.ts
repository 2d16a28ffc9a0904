import { formatFigure } from '../format-figure.ts';
import type { Draft, PerformanceFacts } from './performance-facts.ts';

/** What share of national exports is ours? */
export function nationalShare({ region, performance }: PerformanceFacts): Draft | null {
  const rows = performance.nationalShare?.rows.filter(({ shareOfUsTotal }) => shareOfUsTotal !== null) ?? [];
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined || last.shareOfUsTotal === null || first.shareOfUsTotal === null)
    return null;
  const ofStates = last.shareOfSumOfStates;
  const moved = first === last ? '' : `, against ${formatFigure(first.shareOfUsTotal, 'share')} in ${first.year}`;
  const other =
    ofStates === null
      ? ''
      : ` Of the sum of the ${last.statesInSum} states and areas it is ${formatFigure(ofStates, 'share')}.`;
  return {
    id: 'national-share',
    question: 'What share of national exports is ours?',
    answer: `${region.label} shipped ${formatFigure(last.shareOfUsTotal, 'share')} of all US goods exports in ${last.year}${moved}.${other}`,
    figure: { value: last.shareOfUsTotal, unit: 'share', period: String(last.year) },
    cells: [
      { table: 'nationalShare', row: last.key, column: 'shareOfUsTotal' },
      ...(first === last ? [] : [{ table: 'nationalShare', row: first.key, column: 'shareOfUsTotal' }]),
      ...(ofStates === null
        ? []
        : [
            { table: 'nationalShare', row: last.key, column: 'shareOfSumOfStates' },
            { table: 'nationalShare', row: last.key, column: 'statesInSum' },
          ]),
    ],
  };
}
