import type { Confidence, Finding } from '../../model/index.ts';
import { comparison } from './comparison.ts';
import { concentration } from './concentration.ts';
import { exportersIncreasing } from './exporters-increasing.ts';
import { exportsIncreasing } from './exports-increasing.ts';
import { largestParts } from './largest-parts.ts';
import { nationalShare } from './national-share.ts';
import type { Draft, FindingPart, PerformanceFacts } from './performance-facts.ts';

const order: readonly [(facts: PerformanceFacts) => Draft | null, readonly FindingPart[]][] = [
  [exportsIncreasing, ['total', 'perHead']],
  [exportersIncreasing, ['exporters']],
  [comparison, ['standing']],
  [nationalShare, ['nation']],
  [(facts) => largestParts(facts, 'destinations'), ['destinations']],
  [(facts) => largestParts(facts, 'products'), ['products']],
  [concentration, ['concentration']],
];

/** The questions of step 1, answered from its tables: the methodology's three first. */
export function performanceFindings(facts: PerformanceFacts): Finding[] {
  return order.flatMap(([write, parts]) => {
    const draft = write(facts);
    if (draft === null) return [];
    const caveats = parts.map(facts.caveatsOf);
    const ids = draft.figure === null ? [] : [...new Set(caveats.flatMap(({ ids }) => ids))].sort();
    const confidence: Confidence =
      draft.figure === null
        ? 'none'
        : isStale(draft, facts)
          ? 'low'
          : caveats.some(({ warns }) => warns)
            ? 'medium'
            : 'high';
    return [{ ...draft, step: 'performance' as const, caveats: ids, confidence }];
  });
}

/** Whether the figure is older than the last year assessed by more than a year. */
function isStale({ figure }: Draft, { performance }: PerformanceFacts): boolean {
  const lastYear = performance.trend.rows.at(-1)!.year;
  return figure !== null && Number(figure.period.slice(-4)) < lastYear - 1;
}
