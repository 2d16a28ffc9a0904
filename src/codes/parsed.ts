import { PortolanError } from '../errors/index.ts';
import type { Parsed } from '../model/index.ts';

/** The failed result of a parser. */
export function refused(reason: string, suggestion?: string | null): Parsed<never> {
  return suggestion ? { ok: false, reason, suggestion } : { ok: false, reason };
}

/** The code of a parsed result; a refusal becomes a PortolanError `UNKNOWN_CODE`. */
export function valueOrThrow<Code>(parsed: Parsed<Code>): Code {
  if (parsed.ok) return parsed.value;
  const { reason, suggestion } = parsed;
  const advice = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
  throw new PortolanError('UNKNOWN_CODE', `${reason}${advice}`, { details: { suggestion: suggestion ?? null } });
}
