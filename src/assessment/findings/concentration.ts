import type { ConcentrationRow } from '../../model/index.ts';
import { formatFigure } from '../format-figure.ts';
import type { Draft, PerformanceFacts } from './performance-facts.ts';
import { listed } from './wording.ts';

/** `perhaps less` where the share that is not listed could make it more. */
function comparedWithNation({ herfindahl, herfindahlAtMost, nationHerfindahl }: ConcentrationRow): string {
  if (herfindahl! > nationHerfindahl!) return 'more';
  return (herfindahlAtMost ?? herfindahl!) < nationHerfindahl! ? 'less' : 'perhaps less';
}

/** Do we depend on few markets or products? `null` where nothing can be set against the nation. */
export function concentration({ region, performance }: PerformanceFacts): Draft | null {
  const rows = performance.concentration?.rows ?? [];
  const compared = rows.filter(
    ({ herfindahl, nationHerfindahl }) =>
      herfindahl !== null && nationHerfindahl !== null && herfindahl !== nationHerfindahl,
  );
  const [lead] = compared;
  if (lead === undefined) return null;
  const isOpen = ({ unlistedShare }: ConcentrationRow) => (unlistedShare ?? 0) > 0.0005;
  const clause = (row: ConcentrationRow, place: number) => {
    const { key, year, herfindahl, herfindahlAtMost, nationHerfindahl } = row;
    const range = isOpen(row) ? ` to ${formatFigure(herfindahlAtMost, 'herfindahl')}` : '';
    const time = year === lead.year ? '' : ` in ${year}`;
    return `${comparedWithNation(row)} concentrated by ${key === 'destinations' ? 'destination' : 'product group'} (${place === 0 ? 'Herfindahl index ' : ''}${formatFigure(herfindahl, 'herfindahl')}${range}${time} against ${formatFigure(nationHerfindahl, 'herfindahl')})`;
  };
  return {
    id: 'concentration',
    question: 'Do we depend on few markets or products?',
    answer: `Exports of ${region.label} in ${lead.year} were ${listed(compared.map(clause))} than those of the nation.`,
    figure: { value: lead.herfindahl!, unit: 'herfindahl', period: String(lead.year) },
    cells: compared.flatMap((row) => [
      { table: 'concentration', row: row.key, column: 'herfindahl' },
      ...(isOpen(row) ? [{ table: 'concentration', row: row.key, column: 'herfindahlAtMost' }] : []),
      { table: 'concentration', row: row.key, column: 'nationHerfindahl' },
    ]),
  };
}
