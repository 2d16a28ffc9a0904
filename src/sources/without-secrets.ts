const longest = 500;

const patterns: readonly (readonly [RegExp, string])[] = [
  // What stands in an address beside scheme, host and path.
  [/\b([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/?#"<>]+@/gi, '$1'],
  [/\b([a-z][a-z0-9+.-]{0,20}:\/\/[^\s?#"<>]*)[?#][^\s"<>]*/gi, '$1'],
  [/\?[^\s"<>]*=[^\s"<>]*/g, ''],
  // Credentials that a text names.
  [/\b(authorization["']?\s*[:=]).*/gi, '$1 [removed]'],
  [/\b(bearer|basic)\s+[\w.~+/=-]{4,}/gi, '$1 [removed]'],
  [
    /\b([\w-]{0,20}(?:key|token|secret|password|passwd|pass|pwd|auth|signature|sig|user[_-]?id))(["']?\s*(?:[=:]|%3D)\s*)("[^"]*"|'[^']*'|[^\s&"',;]+)/gi,
    '$1$2[removed]',
  ],
];

/**
 * A text that may be shown: addresses without credentials, query and fragment, values of keys and tokens taken out, 500
 * characters at most.
 *
 * @example
 * withoutSecrets('GET https://api.census.gov/data?get=NAME&key=abc123 failed'); // 'GET https://api.census.gov/data failed'
 */
export function withoutSecrets(text: string): string {
  let safe = text.slice(0, 4 * longest);
  for (const [pattern, replacement] of patterns) safe = safe.replace(pattern, replacement);
  return safe.length > longest ? `${safe.slice(0, longest)}…` : safe;
}
