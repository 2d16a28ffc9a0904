import type { PerformanceAssessment } from '../../model/index.ts';

/** How a kind of figure is made, or what a sign in the report means. */
export interface MethodEntry {
  readonly term: string;
  readonly meaning: string;
}

/** What a reader must know of the methods behind the tables that this report has. */
export function methodNote({ nationalShare, concentration, exporters }: PerformanceAssessment): readonly MethodEntry[] {
  const entries: (MethodEntry | null)[] = [
    {
      term: 'Growth',
      meaning:
        'Change in current dollars, not adjusted for prices. Compound growth joins the first and the last year; ' +
        'fitted growth follows a line through the logarithms of all years, so that one odd year moves it less.',
    },
    { term: 'Per head', meaning: 'Divided by the resident population of the same year.' },
    nationalShare && {
      term: 'Share of the nation',
      meaning:
        'By two denominators: the published national total, and the sum of the states. They differ, because some ' +
        'exports are not assigned to a state.',
    },
    {
      term: 'Rank and percentile',
      meaning:
        'The largest is first, and ties share the lower number. A rank stands with the number of regions ranked. The ' +
        'percentile is the share of the others that are smaller, ties counted half.',
    },
    {
      term: 'Index',
      meaning:
        'Each series is 100 in its first year. The band holds the middle half of the peers, from the lower to the ' +
        'upper quartile.',
    },
    concentration && {
      term: 'Concentration',
      meaning:
        'Herfindahl index: the sum of squared shares, 1 when one part is all. Where parts are not listed, the upper ' +
        'bound is what the index could be at most.',
    },
    exporters && {
      term: 'Known value',
      meaning: 'The part of the exports that could be linked to a company. Values per exporter use this part alone.',
    },
    { term: 'A dash (–)', meaning: 'The figure is missing or withheld. It is never counted as zero.' },
    {
      term: 'Confidence',
      meaning:
        'High: published figures answer the question directly. Medium: they answer it with a warning, or in part. ' +
        'Low: the evidence hints at an answer.',
    },
    {
      term: 'Severity of a caveat',
      meaning:
        'Note: a reader should know. Warning: a reader could be misled. Block: the figure is refused unless the ' +
        'author of the report allows it by name.',
    },
  ];
  return entries.filter((entry) => entry !== null);
}
