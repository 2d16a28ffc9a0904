import type { Edition } from '../../model/index.ts';
import type { ConcordanceTable, TableLink } from './concordance.ts';

interface LazyTable<From extends Edition, To extends Edition> extends Omit<ConcordanceTable<From, To>, 'links'> {
  /** Reads the links. It is called once, when they are first asked for. */
  readonly links: () => readonly TableLink[];
}

/**
 * A table whose links are read when they are first used. It is frozen with all that is in it, and JSON, spreads and
 * structured clones see the links as a list.
 */
export function concordanceTable<const From extends Edition, const To extends Edition>(
  table: LazyTable<From, To>,
): ConcordanceTable<From, To> {
  let links: readonly TableLink[] | undefined;
  return Object.freeze({
    ...table,
    source: Object.freeze(table.source),
    get links() {
      links ??= Object.freeze(table.links().map((link) => Object.freeze({ ...link })));
      return links;
    },
  });
}
