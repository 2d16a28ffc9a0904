import type { CaveatId } from './caveat.ts';
import type { CellReference, Unit } from './table.ts';

/** A figure with its unit and time, as a finding states it. */
export interface Figure {
  readonly value: number;
  readonly unit: Unit;
  /** The year or years it is about: `2024`, `2016–2025`. */
  readonly period: string;
}

/**
 * How sure the answer is.
 * - `high`: published figures answer it directly;
 * - `medium`: they answer it with a caveat of severity `warn`, or in part;
 * - `low`: the evidence hints at it;
 * - `none`: the evidence does not answer it.
 */
export type Confidence = 'high' | 'medium' | 'low' | 'none';

/** One question of the methodology, answered. No sentence stands in a report without one behind it. */
export interface Finding {
  readonly id: string;
  /** The step of the methodology that asks. */
  readonly step: 'performance' | 'ecosystem' | 'base' | 'markets' | 'gaps';
  readonly question: string;
  /** One or two sentences that a reader can forward. */
  readonly answer: string;
  /** `null` when the evidence does not answer the question. */
  readonly figure: Figure | null;
  /** The table cells that the answer was read from, the figure's own first. */
  readonly cells: readonly CellReference[];
  readonly caveats: readonly CaveatId[];
  readonly confidence: Confidence;
}
