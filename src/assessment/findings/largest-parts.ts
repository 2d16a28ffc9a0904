import { formatFigure } from '../format-figure.ts';
import type { Draft, PerformanceFacts } from './performance-facts.ts';
import { listed } from './wording.ts';

/** Which markets, or which products, carry our exports? */
export function largestParts(
  { region, performance, growthSince }: PerformanceFacts,
  part: 'destinations' | 'products',
): Draft | null {
  const rows = performance[part]?.rows.slice(0, 3) ?? [];
  const [lead] = rows;
  const concentration = performance.concentration?.rows.find(({ key }) => key === part);
  if (lead === undefined || lead.share === null || concentration === undefined) return null;
  const { year, topThreeShare } = concentration;
  const together = rows.length === 3 ? topThreeShare : null;
  const names = rows.map(({ label, share }) => `${label} (${formatFigure(share, 'share')})`);
  const growing = rows
    .filter(({ compoundGrowth }) => compoundGrowth !== null && compoundGrowth > 0)
    .sort((a, b) => b.compoundGrowth! - a.compoundGrowth!)[0];
  const fastest =
    growing === undefined || rows.length < 2
      ? ''
      : ` Of these ${growing.label} grew fastest, ${formatFigure(growing.compoundGrowth, 'growth')} a year since ${growthSince(part)}.`;
  const noun = part === 'destinations' ? 'destination' : 'product group';
  return {
    id: `largest-${part}`,
    question: part === 'destinations' ? 'Which markets carry our exports?' : 'Which products carry our exports?',
    answer: `The largest ${rows.length === 1 ? `${noun} of ${region.label} in ${year} was` : `${noun}s of ${region.label} in ${year} were`} ${listed(names)}${together === null ? '' : `; together ${formatFigure(together, 'share')}`}.${fastest}`,
    figure: { value: together ?? lead.share, unit: 'share', period: String(year) },
    cells: [
      ...(together === null ? [] : [{ table: 'concentration', row: part, column: 'topThreeShare' }]),
      ...rows.map(({ key }) => ({ table: part, row: key as string, column: 'share' })),
      ...(fastest === '' ? [] : [{ table: part, row: growing!.key as string, column: 'compoundGrowth' }]),
    ],
  };
}
