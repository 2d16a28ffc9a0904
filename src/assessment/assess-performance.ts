import { caveatsFor } from '../caveats/index.ts';
import { fiftyStates } from '../codes/index.ts';
import { PortolanError } from '../errors/index.ts';
import type { Assessment, Evidence, PerformanceAssessment, RegionCode } from '../model/index.ts';
import type { AssessmentOptions } from './assessment-options.ts';
import { exporterTable } from './exporter-table.ts';
import { performanceFindings } from './findings/performance-findings.ts';
import { nationalShareTable } from './national-share-table.ts';
import { concentrationTable, destinationTable, productTable } from './parts-tables.ts';
import { caveatsOfPart, factsInUse } from './performance-caveats.ts';
import { type PerformanceEvidence, performanceEvidence, provenanceOf } from './performance-evidence.ts';
import { performanceGaps } from './performance-gaps.ts';
import { type Comparison, indexTable, peerTable, standingTable } from './standing-tables.ts';
import { growthTable, trendTable } from './trend-table.ts';

function checkTop(top: number): void {
  if (Number.isInteger(top) && top >= 1 && top <= 1000) return;
  throw new PortolanError('INVALID_OPTION', `top is ${String(top)}. Give how many parts to list, 1 to 1000.`, {
    path: 'options.top',
  });
}

function isOneOfTheFifty(code: RegionCode): boolean {
  return (fiftyStates as readonly RegionCode[]).includes(code);
}

function performanceTables(evidence: PerformanceEvidence, top: number): PerformanceAssessment {
  const { region, peers, years, exports, population, breakdowns, facts, labelOf } = evidence;
  const comparison: Comparison = { region: region.code, peers, years, exports, population, labelOf };
  const trend = trendTable(region.code, years, exports, population);
  const destinations = breakdowns.find(({ kind }) => kind === 'destinations');
  const products = breakdowns.find(({ kind }) => kind === 'products');
  return {
    trend,
    growth: growthTable(trend),
    nationalShare: nationalShareTable(region.code, years, exports),
    standing: standingTable(comparison),
    peers: peerTable(comparison),
    indexed: indexTable(comparison),
    destinations: destinations === undefined ? null : destinationTable(destinations, top),
    products: products === undefined ? null : productTable(products, top),
    concentration: concentrationTable(breakdowns),
    exporters: exporterTable(region.code, facts.exporterCounts ?? null),
  };
}

/**
 * Step 1 of the methodology: how the region's exports perform. Are they increasing, in total and per head of the
 * population of the same year? Are exporters increasing? How does the region compare with its peers?
 *
 * Values are current US dollars, free alongside ship. What the evidence does not have is `null` in a table, stands in
 * `notInEvidence` with who publishes it, and is never taken for zero.
 *
 * @throws `NO_FACTS`, `UNKNOWN_REGION`, `UNKNOWN_PEER`, `INVALID_YEARS`, `NO_ROWS_FOR_YEAR`, `INVALID_OPTION`,
 * `DUPLICATE_FACTS`, `NEGATIVE_VALUE`, `METADATA_MISMATCH`, `EDITION_MISMATCH`, `CAVEAT_BLOCKED`
 *
 * @example
 * const { findings } = assessPerformance(georgia, { region: 'US-GA', years: { to: 2024 } });
 * findings[0].question; // 'Are regional exports increasing?'
 */
export function assessPerformance(evidence: Evidence, options: AssessmentOptions): Assessment {
  if (typeof options !== 'object' || options === null) {
    throw new PortolanError('INVALID_OPTION', "Say what to assess: assess(evidence, { region: 'US-GA' }).", {
      path: 'options',
    });
  }
  const { top = 10, allow = [] } = options;
  checkTop(top);
  const read = performanceEvidence(evidence, options);
  const performance = performanceTables(read, top);
  const uses = factsInUse(read, performance);
  const caveats = caveatsFor(Object.values(uses).flat(), { allow });
  return {
    region: read.region,
    peers: read.peers,
    years: read.years,
    performance,
    findings: performanceFindings({
      region: read.region,
      performance,
      noun: [read.region.code, ...read.peers.members].every(isOneOfTheFifty) ? 'states' : 'regions',
      growthSince: (part) => read.breakdowns.find(({ kind }) => kind === part)?.from ?? null,
      caveatsOf: caveatsOfPart(uses, { allow }),
    }),
    caveats,
    notInEvidence: performanceGaps(read, performance),
    provenance: provenanceOf(read),
  };
}
