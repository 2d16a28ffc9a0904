import { type Assessment, type Caveat, evidenceNeeds, type FactId, type MissingEvidence } from '../../model/index.ts';
import { chartSpecs } from '../chart-specs.ts';
import type { PrintableTable } from '../printable-table.ts';
import type { ReportChart } from '../report-chart.ts';

/** A table with the charts drawn from it. */
export interface SectionTable {
  readonly table: PrintableTable;
  readonly charts: readonly ReportChart[];
}

/** A part of the report about one subject. */
export interface ReportSection {
  readonly id: string;
  readonly heading: string;
  readonly tables: readonly SectionTable[];
  /** What the section would say if the evidence had it. */
  readonly missing: readonly MissingEvidence[];
  /** The caveats on the facts of the section. */
  readonly caveats: readonly Caveat[];
}

interface SectionPlan {
  readonly id: string;
  readonly heading: string;
  readonly facts: readonly FactId[];
  readonly tables: readonly (PrintableTable | null)[];
  /** The facts whose absence this section reports. */
  readonly reports: readonly FactId[];
}

function plans({ performance }: Assessment): readonly SectionPlan[] {
  const { trend, growth, nationalShare, indexed, standing, peers } = performance;
  const { destinations, products, concentration, exporters } = performance;
  return [
    {
      id: 'performance',
      heading: 'Export performance',
      facts: ['exportsTotal', 'population'],
      tables: [trend, growth, nationalShare],
      reports: ['exportsTotal', 'population'],
    },
    {
      id: 'comparison',
      heading: 'Comparison with peers',
      facts: ['exportsTotal', 'population'],
      tables: [indexed, standing, peers],
      reports: [],
    },
    {
      id: 'destinations',
      heading: 'Destinations',
      facts: ['exportsByMarket'],
      tables: [destinations],
      reports: ['exportsByMarket'],
    },
    {
      id: 'products',
      heading: 'Products',
      facts: ['exportsByProduct'],
      tables: [products],
      reports: ['exportsByProduct'],
    },
    {
      id: 'concentration',
      heading: 'Concentration',
      facts: ['exportsByMarket', 'exportsByProduct'],
      tables: [concentration],
      reports: [],
    },
    {
      id: 'exporters',
      heading: 'Exporting companies',
      facts: ['exporterCounts'],
      tables: [exporters],
      reports: ['exporterCounts'],
    },
  ];
}

function missingFacts({ notInEvidence }: Assessment, plan: SectionPlan): readonly MissingEvidence[] {
  const listed = notInEvidence.filter((missing) => plan.reports.includes(missing.need));
  if (listed.length > 0 || plan.tables.some((table) => table !== null)) return listed;
  return evidenceNeeds
    .filter((need) => plan.facts.includes(need.id))
    .map(({ id, label, serves, offeredBy }) => ({ need: id, what: label, question: serves.join(' '), offeredBy }));
}

/** The sections between the findings and the lists at the end, in order. */
export function reportSections(assessment: Assessment): readonly ReportSection[] {
  const charts = chartSpecs(assessment);
  return plans(assessment).map((plan) => ({
    id: plan.id,
    heading: plan.heading,
    tables: plan.tables
      .filter((table) => table !== null)
      .map((table) => ({ table, charts: charts.filter((chart) => chart.table === table.id) })),
    missing: missingFacts(assessment, plan),
    caveats: assessment.caveats.filter((caveat) =>
      caveat.touches.some((touch) => plan.facts.some((fact) => fact === touch.fact)),
    ),
  }));
}
