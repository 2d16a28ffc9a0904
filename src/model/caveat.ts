/** The rules of caution by their number, `C01` to `C38`. */
export type CaveatId = `C${number}`;

/**
 * - `note`: a reader should know;
 * - `warn`: a reader could be misled;
 * - `block`: the figure is refused unless the caller allows it by name, and then keeps the caveat.
 */
export type CaveatSeverity = 'note' | 'warn' | 'block';

/** The facts that a caveat touches: a fact by its id and, within it, the cells by their coordinates. */
export interface CaveatTouch {
  /** Which facts: the id of an evidence need, such as `exportsByMarket`. */
  readonly fact: string;
  /** The cells: for each dimension named, the values touched. No entry means all cells of the fact in use. */
  readonly cells: Readonly<Record<string, readonly string[]>>;
}

/** A rule of caution that fired on the facts in use. */
export interface Caveat {
  readonly id: CaveatId;
  readonly severity: CaveatSeverity;
  /** One sentence for the reader. */
  readonly say: string;
  /** Why it is so. */
  readonly why: string;
  /** Where the rule comes from. */
  readonly source: string;
  readonly touches: readonly CaveatTouch[];
  /** Whether the figures were corrected for it. */
  readonly corrected: boolean;
  /** Whether it would have blocked and the caller allowed it by name. */
  readonly allowed: boolean;
}
