import type {
  CaveatId,
  ConcentrationRow,
  Confidence,
  Finding,
  PerformanceAssessment,
  Region,
  StandingRow,
} from '../model/index.ts';
import { formatFigure } from './format-figure.ts';

/** What the sentences speak of: the tables, and which caveats touch which part of them. */
export interface PerformanceFacts {
  readonly region: Region;
  readonly performance: PerformanceAssessment;
  /** What is ranked: `states`, `regions`. */
  readonly noun: string;
  /** The year since which the growth of destinations or products is given. */
  readonly growthSince: (part: 'destinations' | 'products') => number | null;
  readonly caveatsOf: (part: FindingPart) => { readonly ids: readonly CaveatId[]; readonly warns: boolean };
}

/** The parts of step 1 whose facts carry caveats of their own. */
export type FindingPart = 'total' | 'perHead' | 'nation' | 'standing' | 'destinations' | 'products' | 'exporters';

type Draft = Omit<Finding, 'step' | 'caveats' | 'confidence'>;

/** `a`, `a and b`, `a, b and c`. */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function direction(growth: number): 'Yes' | 'No' | 'Hardly' {
  if (growth > 0.0005) return 'Yes';
  return growth < -0.0005 ? 'No' : 'Hardly';
}

function increasing({ region, performance }: PerformanceFacts): Draft {
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
  if (oddYear !== null) {
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
      ...(oddYear === null
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

function exporters({ region, performance }: PerformanceFacts): Draft {
  const question = 'Are we increasing the number of exporting companies?';
  const rows = performance.exporters?.rows ?? [];
  const [first, last] = [rows[0], rows.at(-1)];
  const lastYear = performance.trend.rows.at(-1)!.year;
  if (first === undefined || last === undefined) {
    return {
      id: 'exporters-increasing',
      question,
      answer: `Not in the evidence: it has no count of exporting companies for ${region.label}.`,
      figure: null,
      cells: [],
    };
  }
  const cells = [{ table: 'exporters', row: last.key, column: 'companies' }];
  const count = formatFigure(last.companies, 'companies');
  if (first === last || first.companies === null || last.companies === null) {
    return {
      id: 'exporters-increasing',
      question,
      answer: `${count} ${last.companies === 1 ? 'company' : 'companies'} of ${region.label} exported goods in ${last.year}; one year says nothing of a change.`,
      figure: last.companies === null ? null : { value: last.companies, unit: 'companies', period: String(last.year) },
      cells,
    };
  }
  const stale = last.year < lastYear;
  const verdict = stale
    ? `Not in the evidence for the years after ${last.year}. Before that`
    : `${direction(last.companies / first.companies - 1)}:`;
  const verb = last.companies > first.companies ? 'rose' : last.companies < first.companies ? 'fell' : 'went';
  const latest = last.changeFrom === first.year ? '' : ` since ${last.changeFrom}`;
  const change = last.change === null ? '' : ` (${formatFigure(last.change, 'growth')}${latest})`;
  const each =
    last.valuePerExporterUsd === null
      ? ''
      : ` Each exported a known ${formatFigure(last.valuePerExporterUsd, 'USD')} on average in ${last.year}.`;
  return {
    id: 'exporters-increasing',
    question,
    answer: `${verdict} the number ${verb} from ${formatFigure(first.companies, 'companies')} in ${first.year} to ${count} in ${last.year}${change}.${each}`,
    figure: { value: last.companies, unit: 'companies', period: String(last.year) },
    cells: [
      ...cells,
      { table: 'exporters', row: first.key, column: 'companies' },
      ...(change === '' ? [] : [{ table: 'exporters', row: last.key, column: 'change' }]),
      ...(each === '' ? [] : [{ table: 'exporters', row: last.key, column: 'valuePerExporterUsd' }]),
    ],
  };
}

function comparison({ region, performance, noun }: PerformanceFacts): Draft {
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

function nationalShare({ region, performance }: PerformanceFacts): Draft | null {
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

function largest(
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

/** `perhaps less` where the share that is not listed could make it more. */
function comparedWithNation({ herfindahl, herfindahlAtMost, nationHerfindahl }: ConcentrationRow): string {
  if (herfindahl! > nationHerfindahl!) return 'more';
  return (herfindahlAtMost ?? herfindahl!) < nationHerfindahl! ? 'less' : 'perhaps less';
}

function concentrated({ region, performance }: PerformanceFacts): Draft | null {
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

const order: readonly [(facts: PerformanceFacts) => Draft | null, readonly FindingPart[]][] = [
  [increasing, ['total', 'perHead']],
  [exporters, ['exporters']],
  [comparison, ['standing']],
  [nationalShare, ['nation']],
  [(facts) => largest(facts, 'destinations'), ['destinations']],
  [(facts) => largest(facts, 'products'), ['products']],
  [concentrated, ['destinations', 'products']],
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
