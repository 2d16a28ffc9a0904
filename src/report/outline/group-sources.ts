import type { Provenance } from '../../model/index.ts';
import { cleanText } from '../clean-text.ts';

/** The releases of one dataset that were used. */
export interface SourceGroup {
  readonly publisher: string;
  readonly dataset: string;
  readonly releases: readonly Provenance[];
}

/** Sources by publisher and dataset, in the order of their first release. */
export function groupSources(provenance: readonly Provenance[]): readonly SourceGroup[] {
  const groups = new Map<string, Provenance[]>();
  for (const source of provenance) {
    const id = JSON.stringify([source.publisher, source.dataset]);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [source]);
    else group.push(source);
  }
  return [...groups.values()].map((releases) => ({
    publisher: cleanText(releases[0]!.publisher),
    dataset: cleanText(releases[0]!.dataset),
    releases,
  }));
}

/** What is on record of a release beside its name and its address, one statement each. */
export function releaseFacts({ retrieved, licence, rowsRead, rowsRejected }: Provenance): readonly string[] {
  return [
    retrieved === null ? 'Day of retrieval not on record' : `Retrieved ${cleanText(retrieved)}`,
    `Licence: ${cleanText(licence)}`,
    ...(rowsRead === undefined ? [] : [`${rowsRead} rows read, ${rowsRejected ?? 0} refused`]),
  ];
}
