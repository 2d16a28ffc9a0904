import { Cube, type FactRow } from '../../src/cube/index.ts';
import type { FactId, FlowBasis } from '../../src/model/index.ts';
import type { Source, SourceReply } from '../../src/sources/index.ts';
import { exportBasis, provenance } from './fixtures.ts';

/** Total exports as a cube of one source. */
export function totals(id: string, rows: readonly FactRow[], basis: FlowBasis = exportBasis): Cube {
  const facts = rows.map((row) => ({ status: 'reported', source: id, ...row }));
  return Cube.fromRows(facts, {
    dimensions: ['region', 'period', 'status', 'source'],
    measures: ['valueUsd'],
    metadata: {
      basis,
      measures: { valueUsd: { unit: 'USD', additive: true } },
      provenance: [{ ...provenance, id }],
    },
  }) as unknown as Cube;
}

export function replyOf(facts: SourceReply['facts'], more: Partial<SourceReply> = {}): SourceReply {
  return {
    facts,
    regions: [],
    productLabels: {},
    rejected: [],
    rowsRejected: 0,
    rejectedByReason: {},
    rowsRead: 1,
    ...more,
  };
}

/** A source that answers with what a function gives it. */
export function sourceOf(
  id: string,
  read: Source['read'],
  { offers = ['exportsTotal'], ...more }: { offers?: readonly FactId[] } & Pick<Source, 'redact'> = {},
): Source {
  return { id, title: id, offers, read, ...more };
}
