import type { CodeIn, Edition } from '../model/index.ts';

/** What the codes of one edition of a classification are called. */
export interface Titles<E extends Edition = Edition> {
  readonly edition: E;
  /** What it is made of, to be cited: publisher and list. */
  readonly source: string;
  /** The title of a code; `null` where this list has none. */
  titleOf(code: CodeIn<E>): string | null;
  /** All codes that have a title, with it, in the order of the list. */
  entries(): readonly (readonly [code: CodeIn<E>, title: string])[];
}

/** Titles from a table that is read when they are first used. */
export function titles<const E extends Edition>(
  edition: E,
  source: string,
  rows: () => Iterable<readonly [code: string, title: string]>,
): Titles<E> {
  let table: ReadonlyMap<string, string> | undefined;
  const read = () => {
    table ??= new Map(rows());
    return table;
  };
  return Object.freeze<Titles<E>>({
    edition,
    source,
    titleOf: (code) => read().get(code) ?? null,
    entries: () => [...read()] as unknown as readonly (readonly [CodeIn<E>, string])[],
  });
}
