import { PortolanError } from '../../errors/index.ts';
import type { CubeLike, FactId, SourceOutcome } from '../../model/index.ts';
import type { Source, SourceContext, SourceReply, SourceRequest } from '../source.ts';
import { untilAborted } from '../until-aborted.ts';
import { withoutSecrets } from '../without-secrets.ts';

/** What a source did, and its reply unless it failed. */
export interface Answer {
  readonly outcome: SourceOutcome;
  readonly reply: SourceReply | null;
}

function factsOf({ facts }: SourceReply): [FactId, CubeLike][] {
  return Object.entries(facts) as [FactId, CubeLike][];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a source of somebody else's may get wrong, and every later step relies on. */
function checkShape(reply: SourceReply): void {
  const parts: readonly (readonly [name: string, isRight: boolean])[] = [
    ['facts', isRecord(reply) && isRecord(reply.facts) && Object.values(reply.facts).every(isRecord)],
    ['regions', isRecord(reply) && Array.isArray(reply.regions) && reply.regions.every((region) => isRecord(region))],
    ['productLabels', isRecord(reply) && isRecord(reply.productLabels)],
  ];
  const wrong = parts.find(([, isRight]) => !isRight);
  if (wrong === undefined) return;
  throw new PortolanError('SOURCE_FAILED', `Its reply has no usable ${wrong[0]}. Answer with a SourceReply.`, {
    path: wrong[0],
  });
}

/** Facts whose origin can't be told are refused: every figure of a result names its source. */
function checkReply(reply: SourceReply): void {
  checkShape(reply);
  for (const [fact, cube] of factsOf(reply)) {
    const known = cube.metadata.provenance.map(({ id }) => id);
    const named = cube.dimensions.includes('source') ? cube.dictionary('source') : null;
    const unknown = named?.find((id) => !known.includes(id));
    if (named !== null && unknown === undefined) continue;
    throw new PortolanError(
      'SOURCE_FAILED',
      named === null
        ? `Its facts ${fact} have no dimension source. Name the origin of each row there, by its id in metadata.provenance.`
        : `Its facts ${fact} come from ${unknown}, which metadata.provenance does not explain. Add it there.`,
      { path: `facts.${fact}` },
    );
  }
}

function messageOf(error: unknown, source: Source): string {
  try {
    const code = error instanceof PortolanError ? `${error.code}: ` : '';
    const message = error instanceof Error ? error.message : String(error);
    const text = `${code}${message}`;
    return withoutSecrets(String(source.redact?.(text) ?? text));
  } catch {
    return 'The source failed, and so did telling why.';
  }
}

function rejectionsInWords({ rowsRejected, rejectedByReason }: SourceReply): string | null {
  if (rowsRejected === 0) return null;
  const reasons = Object.entries(rejectedByReason).map(([reason, count]) => `${count} ${reason}`);
  return `${rowsRejected} ${rowsRejected === 1 ? 'row was' : 'rows were'} not taken: ${reasons.join(', ')}.`;
}

/** Asks one source. It answers for whatever goes wrong in it, so that others are not disturbed; an abort is passed on. */
export async function askSource(source: Source, request: SourceRequest, context: SourceContext): Promise<Answer> {
  try {
    const reply = await untilAborted(source.read(request, context), context.signal);
    checkReply(reply);
    const problem = rejectionsInWords(reply);
    const facts = factsOf(reply)
      .map(([fact]) => fact)
      .filter((fact) => request.facts.includes(fact));
    const status = problem === null ? 'complete' : 'partial';
    const { rowsRead, rowsRejected } = reply;
    return { outcome: { source: source.id, status, facts, rowsRead, rowsRejected, problem }, reply };
  } catch (error) {
    context.signal.throwIfAborted();
    const problem = messageOf(error, source);
    return {
      outcome: { source: source.id, status: 'failed', facts: [], rowsRead: 0, rowsRejected: 0, problem },
      reply: null,
    };
  }
}
