import { PortolanError } from '../../errors/index.ts';
import { type CubeLike, type Evidence, evidenceNeeds, type FactId, type Region } from '../../model/index.ts';
import { ofYears } from '../of-years.ts';
import type { GatherOptions, GatherProgress, GatherRequest, Source, SourceRecords, SourceReply } from '../source.ts';
import { type Answer, askSource } from './ask-source.ts';
import { checkConcurrency, checkRequest, sourcesToAsk } from './check-request.ts';
import { inOrder } from './in-order.ts';
import { joinFacts } from './join-facts.ts';
import { linkedAbort } from './linked-abort.ts';

function allFailed(answers: readonly Answer[]): PortolanError {
  const problems = answers.map(({ outcome }) => ({ source: outcome.source, problem: outcome.problem }));
  const list = problems.map(({ source, problem }) => `${source}: ${problem}`).join(' | ');
  return new PortolanError('ALL_SOURCES_FAILED', `No source could answer. ${list}`, { details: { sources: problems } });
}

function joinReplies(
  request: GatherRequest,
  replies: readonly SourceReply[],
  report: (progress: GatherProgress) => void,
): Evidence['facts'] {
  const facts: { [Fact in FactId]?: CubeLike } = {};
  for (const { id } of evidenceNeeds) {
    if (request.facts !== undefined && !request.facts.includes(id)) continue;
    const cubes = replies.flatMap(({ facts }) => facts[id] ?? []).map((cube) => ofYears(cube, request.years));
    const withRows = cubes.filter(({ rowCount }) => rowCount > 0);
    if (withRows.length === 0) continue;
    const { cube, duplicates } = joinFacts(id, withRows);
    report({ type: 'joined', fact: id, facts: cube.rowCount, duplicates });
    facts[id] = cube;
  }
  return facts;
}

function distinctRegions(replies: readonly SourceReply[]): Region[] {
  const regions = new Map<string, Region>();
  for (const region of replies.flatMap((reply) => reply.regions)) {
    if (!regions.has(region.code)) regions.set(region.code, region);
  }
  return [...regions.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The first label that a source gave to each product. */
function productLabels(replies: readonly SourceReply[]): Readonly<Record<string, string>> {
  return Object.fromEntries(replies.flatMap((reply) => Object.entries(reply.productLabels)).reverse());
}

function recordsOf(replies: readonly SourceReply[]): Required<SourceRecords> {
  const all = <Item>(of: (reply: SourceReply) => readonly Item[] | undefined) =>
    replies.flatMap((reply) => of(reply) ?? []);
  return {
    exporters: all(({ exporters }) => exporters),
    programs: all(({ programs }) => programs),
    surveyResponses: all(({ surveyResponses }) => surveyResponses),
    relationships: all(({ relationships }) => relationships),
    indicators: all(({ indicators }) => indicators),
    provenance: all(({ provenance }) => provenance),
  };
}

/**
 * Asks sources, several at a time, and puts their facts together as evidence. It is the only step that does input and output.
 *
 * - A source that fails takes nothing from the others: `outcomes` says what each did, and how many of its rows were
 *   refused; the refused rows themselves are in the progress event `finished`. When all fail, so does this.
 * - Every fact names its source, and the result doesn't depend on which source answers first.
 * - A fact that two sources have is taken once where they agree. Where they don't, nothing is guessed: `DUPLICATE_FACTS`.
 * - No message holds the query of an address, a key or a token.
 *
 * @throws `UNKNOWN_REGION`, `UNKNOWN_PEER`, `INVALID_YEARS`, `INVALID_OPTION`, `NO_FACTS`, `ALL_SOURCES_FAILED`,
 * `DUPLICATE_FACTS`, `METADATA_MISMATCH`, `EDITION_MISMATCH`, and the reason of the signal when it fires
 *
 * @example
 * const evidence = await gather({ region: 'US-GA', years: { from: 2012, to: 2025 } }, [usaTradeOnline(file)]);
 * evidence.outcomes; // [{ source: 'usa-trade-online', status: 'partial', rowsRead: 7389, … }]
 */
export async function gather(
  request: GatherRequest,
  sources: readonly Source[],
  { signal, onProgress, concurrency = 4, fetch }: GatherOptions = {},
): Promise<Evidence> {
  checkRequest(request);
  checkConcurrency(concurrency);
  const asked = sourcesToAsk(request, sources);
  const abort = linkedAbort(signal);
  const report = abort.guard((progress: GatherProgress) => onProgress?.(progress));
  try {
    const answers = await inOrder(asked, { concurrency, signal: abort.signal }, async ({ source, facts }) => {
      report({ type: 'started', source: source.id });
      const answer = await askSource(
        source,
        { ...request, facts },
        {
          signal: abort.signal,
          onProgress: (progress) => report({ type: 'reading', source: source.id, ...progress }),
          fetch,
        },
      );
      const { rejected = [], rejectedByReason = {} } = answer.reply ?? {};
      report({ type: 'finished', outcome: answer.outcome, rejected, rejectedByReason });
      return answer;
    });
    if (answers.every(({ reply }) => reply === null)) throw allFailed(answers);
    const replies = answers.flatMap(({ reply }) => reply ?? []);
    const facts = joinReplies(request, replies, report);
    abort.signal.throwIfAborted();
    return {
      facts,
      regions: distinctRegions(replies),
      productLabels: productLabels(replies),
      ...recordsOf(replies),
      outcomes: answers.map(({ outcome }) => outcome),
    };
  } finally {
    abort.release();
  }
}
