import { fiftyStates } from '../codes/index.ts';
import type { FactId, MissingEvidence, PerformanceAssessment } from '../model/index.ts';
import { needOf } from './annual-facts.ts';
import type { PerformanceEvidence } from './performance-evidence.ts';

function missing(need: FactId, what: string, question?: string): MissingEvidence {
  const { serves, offeredBy } = needOf(need);
  return { need, what, question: question ?? serves[0]!, offeredBy };
}

const comparisonQuestion = 'How do we compare with our peers?';

/** Years in words: `2012–2015, 2025`. */
function span(years: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** What step 1 asks for and the evidence does not have, with who publishes it. */
export function performanceGaps(
  { region, peers, years, exports, breakdowns, facts }: PerformanceEvidence,
  { trend, nationalShare, exporters, standing }: PerformanceAssessment,
): MissingEvidence[] {
  const gaps: MissingEvidence[] = [];
  const withoutExports = trend.rows.filter(({ exportsUsd }) => exportsUsd === null).map(({ year }) => year);
  if (withoutExports.length > 0)
    gaps.push(missing('exportsTotal', `Exports of ${region.label} in ${span(withoutExports)}`));

  const between = years.slice(1).flatMap((year, i) => {
    const gap = year - years[i]! - 1;
    return Array.from({ length: gap }, (_, k) => years[i]! + k + 1).filter(
      (one) => !exports.get(region.code)?.has(one),
    );
  });
  if (between.length > 0) gaps.push(missing('exportsTotal', `Exports of ${region.label} in ${span(between)}`));

  const withoutPeople = trend.rows.filter(({ population }) => population === null).map(({ year }) => year);
  if (withoutPeople.length > 0)
    gaps.push(missing('population', `Population of ${region.label} in ${span(withoutPeople)}`));

  const states = peers.kind === 'all-states' ? fiftyStates.filter((code) => code !== region.code).length : 0;
  if (states > peers.members.length) {
    const others = states - peers.members.length;
    gaps.push(
      missing('exportsTotal', `Exports of ${others} other ${others === 1 ? 'state' : 'states'}`, comparisonQuestion),
    );
  }
  const unranked = standing.rows.filter(({ leftOut }) => leftOut > 0);
  for (const { label, leftOut, key } of unranked) {
    const need = key === 'exportsPerHead' ? 'population' : 'exportsTotal';
    gaps.push(missing(need, `${label} of ${leftOut} ${leftOut === 1 ? 'peer' : 'peers'}`, comparisonQuestion));
  }
  if (
    region.code !== 'US' &&
    (nationalShare === null || nationalShare.rows.every(({ shareOfUsTotal }) => shareOfUsTotal === null))
  ) {
    gaps.push(missing('exportsTotal', 'Exports of the United States', 'What share of national exports is ours?'));
  }
  for (const [kind, need, what] of [
    ['destinations', 'exportsByMarket', 'by destination'],
    ['products', 'exportsByProduct', 'by product'],
  ] as const) {
    const breakdown = breakdowns.find((one) => one.kind === kind);
    const uncovered = years.filter((year) => breakdown === undefined || !breakdown.parts.has(year));
    if (uncovered.length > 0) gaps.push(missing(need, `Exports of ${region.label} ${what}, ${span(uncovered)}`));
  }
  const lastCount = exporters?.rows.at(-1)?.year;
  const last = years.at(-1)!;
  if (lastCount === undefined) gaps.push(missing('exporterCounts', `Exporting companies of ${region.label}`));
  else if (lastCount < last)
    gaps.push(missing('exporterCounts', `Exporting companies of ${region.label} after ${lastCount}`));
  if (
    facts.exporterCounts &&
    (exporters?.rows.every(({ smallAndMediumShare }) => smallAndMediumShare === null) ?? false)
  ) {
    gaps.push(missing('exporterCounts', `Small and medium-sized exporters of ${region.label}`));
  }
  return gaps;
}
