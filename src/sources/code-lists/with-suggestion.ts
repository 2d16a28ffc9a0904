/** Why a code was refused, with what was probably meant. */
export function withSuggestion({
  reason,
  suggestion,
}: {
  readonly reason: string;
  readonly suggestion?: string | null;
}): string {
  return suggestion ? `${reason} Did you mean ${suggestion}?` : reason;
}
