import type { Caveat } from './caveat.ts';
import type { FactId, PublicSystem } from './evidence-needs.ts';
import type { Finding } from './finding.ts';
import type { PerformanceAssessment } from './performance.ts';
import type { Provenance } from './provenance.ts';
import type { Region, RegionCode } from './region.ts';

/** The regions that a region is compared with, fixed before anything is ranked. */
export interface PeerGroup {
  readonly kind: 'all-states' | 'given';
  readonly label: string;
  /** Without the region itself. */
  readonly members: readonly RegionCode[];
}

/** Something that the methodology asks for and the evidence does not have. */
export interface MissingEvidence {
  readonly need: FactId;
  /** What is missing, in words: `Exporting companies after 2009`. */
  readonly what: string;
  /** The question that stays open without it. */
  readonly question: string;
  /** Who publishes it. */
  readonly offeredBy: readonly PublicSystem[];
}

/** What the evidence says of a region. Plain data: `JSON.stringify` writes it whole. */
export interface Assessment {
  readonly region: Region;
  readonly peers: PeerGroup;
  /** The years assessed, in order. */
  readonly years: readonly number[];
  readonly performance: PerformanceAssessment;
  /** The answers, headline first. */
  readonly findings: readonly Finding[];
  readonly caveats: readonly Caveat[];
  readonly notInEvidence: readonly MissingEvidence[];
  /** The sources of the figures used. */
  readonly provenance: readonly Provenance[];
}
