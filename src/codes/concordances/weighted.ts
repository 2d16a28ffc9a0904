import type { Edition } from '../../model/index.ts';
import type {
  Concordance,
  ConcordanceTable,
  FallbackTaken,
  TableLink,
  UnmappedShare,
  WeightedLink,
  WeightFallback,
  WeightKind,
} from './concordance.ts';
import { linksByCode } from './links-by-code.ts';
import { sharesOf } from './shares-of.ts';

/** The weights of one code's links, in their order; `null` where there is nothing to weigh them by. */
export type WeightsOfLinks = (links: readonly TableLink[]) => readonly number[] | null;

export const occurrenceShares: WeightsOfLinks = (links) => sharesOf(links.map(({ lines }) => lines));

export const equalShares: WeightsOfLinks = (links) => links.map(() => 1 / links.length);

const fallbackShares: Readonly<Record<WeightFallback, WeightsOfLinks>> = {
  occurrence: occurrenceShares,
  equal: equalShares,
  'leave-unmapped': () => null,
};

/**
 * A table with weights. A link of the weight 0 is left out.
 *
 * @throws `INVALID_CONCORDANCE`
 */
export function weighted<From extends Edition, To extends Edition>(
  table: ConcordanceTable<From, To>,
  kind: WeightKind,
  weightsOf: WeightsOfLinks,
  fallback: WeightFallback = 'leave-unmapped',
): Concordance<From, To> {
  const links: WeightedLink[] = [];
  const unmapped: UnmappedShare[] = [];
  const fallbacks: FallbackTaken[] = [];
  for (const [code, ofCode] of linksByCode(table)) {
    let weights = weightsOf(ofCode);
    if (weights === null) {
      fallbacks.push({ edition: table.from, code, fallback });
      weights = fallbackShares[fallback](ofCode);
    }
    if (weights === null) unmapped.push([code, 1]);
    for (const [i, weight] of (weights ?? []).entries()) if (weight > 0) links.push([code, ofCode[i]!.to, weight]);
  }
  const { from, to, source, approximate } = table;
  return { from, to, weights: [kind], sources: [source], approximate, links, unmapped, fallbacks };
}
