const unread = new Set(['the', 'of', 'and']);

/** Words that are written in two ways. */
const shortened = new Map([
  ['saint', 'st'],
  ['democratic', 'dem'],
  ['republic', 'rep'],
]);

/** A name in lower case, without accents and punctuation, and without its articles. */
function readWords(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => shortened.get(word) ?? word)
    .filter((word) => word !== '' && !unread.has(word));
}

/** A name as it is read, word by word. */
export function foldedName(name: string): string {
  return readWords(name).join(' ');
}

/**
 * What two spellings of one name share: words without case, accents, punctuation, articles and order, so that
 * `Korea, South` reads as `South Korea`, `St Kitts And Nevis` as `Saint Kitts & Nevis` and `Congo, Dem. Rep.` as
 * `Democratic Republic of the Congo`. Empty for text without a Latin letter or digit.
 */
export function nameKey(name: string): string {
  return [...new Set(readWords(name))].sort().join(' ');
}
