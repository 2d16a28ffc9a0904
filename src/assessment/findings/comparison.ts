import type { StandingRow } from '../../model/index.ts';
import { formatFigure } from '../format-figure.ts';
import type { Draft, PerformanceFacts } from './performance-facts.ts';
import { listed } from './wording.ts';

/** How do we compare with our peers? */
export function comparison({ region, performance, noun }: PerformanceFacts): Draft {
  const question = 'How do we compare with our peers?';
  const ranked = performance.standing.rows.filter(({ rank, of }) => rank !== null && of > 1);
  const [lead] = ranked;
  if (lead === undefined) {
    return {
      id: 'comparison',
      question,
      answer:
        performance.peers.rows.length < 2
          ? `The evidence has no peers to compare ${region.label} with.`
          : `The evidence has no figures by which ${region.label} and its peers can be compared.`,
      figure: null,
      cells: [],
    };
  }
  const by: Readonly<Record<string, string>> = {
    exports: 'by exports',
    exportsPerHead: 'by exports per head',
    growth: 'by growth',
  };
  const sameNumber = ranked.every(({ of }) => of === lead.of);
  const clause = ({ key, rank, of, year, value, unit, ties }: StandingRow, place: number) =>
    [
      formatFigure(rank, 'rank'),
      ...(ties > 0 ? ['(tied)'] : []),
      ...(place === 0 ? [`of ${of} ${noun}`] : sameNumber ? [] : [`of ${of}`]),
      `${by[key]} (${formatFigure(value, unit)}${key === 'growth' ? ' a year' : ''}, ${year})`,
    ].join(' ');
  const growth = performance.standing.rows.find(({ key }) => key === 'growth');
  const median =
    growth?.value === undefined || growth.value === null || growth.peerMedian === null
      ? ''
      : ` The median of the peers grew ${formatFigure(growth.peerMedian, 'growth')} a year.`;
  return {
    id: 'comparison',
    question,
    answer: `${region.label} ranks ${listed(ranked.map(clause))}.${median}`,
    figure: { value: lead.rank!, unit: 'rank', period: lead.year },
    cells: [
      ...ranked.flatMap(({ key }) => [
        { table: 'standing', row: key, column: 'rank' },
        { table: 'standing', row: key, column: 'of' },
        { table: 'standing', row: key, column: 'value' },
      ]),
      ...(median === '' ? [] : [{ table: 'standing', row: 'growth', column: 'peerMedian' }]),
    ],
  };
}
