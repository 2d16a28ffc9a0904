import type { CaveatId, CaveatSeverity, CaveatTouch } from '../model/index.ts';
import type { FactsInUse } from './facts-in-use.ts';

/** Cells that a rule fires on. A rule whose severity depends on the cells says so with each. */
export interface RuleHit {
  readonly cells: CaveatTouch['cells'];
  readonly severity?: CaveatSeverity;
}

/** A rule of caution: what it says, and on which cells it fires. */
export interface CaveatRule {
  readonly id: CaveatId;
  readonly severity: CaveatSeverity;
  readonly say: string;
  readonly why: string;
  readonly source: string;
  /** The cells of the facts that it fires on; none where it does not apply. */
  readonly fires: (facts: FactsInUse) => readonly RuleHit[];
}
