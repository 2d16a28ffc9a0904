import { parseRegionCode } from '../../codes/index.ts';
import { PortolanError } from '../../errors/index.ts';
import { evidenceNeeds, type FactId } from '../../model/index.ts';
import type { GatherRequest, Source } from '../source.ts';

const isYearNumber = (year: unknown) => Number.isInteger(year) && Number(year) >= 0 && Number(year) <= 9999;

function checkRegion(region: unknown, path: string): void {
  const parsed = parseRegionCode(region);
  if (parsed.ok) return;
  const hint = parsed.suggestion === undefined ? '' : ` Did you mean ${parsed.suggestion}?`;
  const code = path === 'request.region' ? 'UNKNOWN_REGION' : 'UNKNOWN_PEER';
  throw new PortolanError(code, `${parsed.reason}${hint}`, { path });
}

/**
 * Refuses a request that can't be meant.
 *
 * @throws `UNKNOWN_REGION`, `UNKNOWN_PEER`, `INVALID_YEARS`, `INVALID_OPTION`
 */
export function checkRequest({ region, peers = [], years, facts = [] }: GatherRequest): void {
  checkRegion(region, 'request.region');
  for (const [i, peer] of peers.entries()) checkRegion(peer, `request.peers[${i}]`);
  if (years !== undefined && !(isYearNumber(years.from) && isYearNumber(years.to) && years.from <= years.to)) {
    throw new PortolanError(
      'INVALID_YEARS',
      'The years run from a year to the same or a later one: { from: 2012, to: 2024 }.',
      {
        path: 'request.years',
      },
    );
  }
  const known: readonly string[] = evidenceNeeds.map(({ id }) => id);
  for (const [i, fact] of facts.entries()) {
    if (known.includes(fact)) continue;
    throw new PortolanError('INVALID_OPTION', `There are no facts ${String(fact)}. Ask for ${known.join(', ')}.`, {
      path: `request.facts[${i}]`,
    });
  }
}

/** @throws `INVALID_OPTION` */
export function checkConcurrency(concurrency: number): void {
  if (Number.isInteger(concurrency) && concurrency >= 1) return;
  throw new PortolanError('INVALID_OPTION', 'At least one source is read at a time: give a whole number from 1 on.', {
    path: 'options.concurrency',
  });
}

/**
 * The sources that offer something that is asked for, and what each is asked.
 *
 * @throws `INVALID_OPTION`, `NO_FACTS`
 */
export function sourcesToAsk(
  { facts }: GatherRequest,
  sources: readonly Source[],
): readonly { readonly source: Source; readonly facts: readonly FactId[] }[] {
  if (sources.length === 0) {
    throw new PortolanError('INVALID_OPTION', 'There is no source to ask. Give at least one.', { path: 'sources' });
  }
  for (const [i, { id }] of sources.entries()) {
    if (sources.findIndex((other) => other.id === id) === i) continue;
    throw new PortolanError(
      'INVALID_OPTION',
      `Two sources are named ${id}, so that nobody could tell their facts apart. Give each its own id.`,
      { path: `sources[${i}]` },
    );
  }
  const asked = sources
    .map((source) => ({ source, facts: source.offers.filter((fact) => facts === undefined || facts.includes(fact)) }))
    .filter((ask) => ask.facts.length > 0);
  if (asked.length > 0) return asked;
  throw new PortolanError('NO_FACTS', `No source offers ${facts?.join(', ') ?? 'any facts'}. Give one that does.`, {
    path: 'request.facts',
  });
}
