/** A title to compare: small letters, without signs and without the mark of private schools and hospitals. */
export const plainTitle = (title) =>
  title
    .toLowerCase()
    .replace('; private', '')
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** Without what a title adds about one product: `, including …`, `, excluding …` or `(except …)` at its end. */
export const withoutRemark = (title) => title.replace(/(, (including|excluding) .*| \(except [^)]*\))$/, '');

const common = new Set(
  'activities all allied and except for industries manufacturing of other products product related services similar the'.split(
    ' ',
  ),
);

/** The longer words of a title, cut to four letters so that plurals agree. */
const longWords = (title) =>
  plainTitle(title)
    .split(' ')
    .filter((word) => word.length > 3);
const start = (word) => word.slice(0, 4);

/** Whether two titles share a word. */
export function sharesWord(title, other) {
  const words = new Set(longWords(title).map(start));
  return longWords(other).some((word) => words.has(start(word)));
}

/** Whether a title has a word of another that tells titles apart. */
export function namesPart(title, part) {
  const words = new Set(longWords(title).map(start));
  return longWords(part).some((word) => !common.has(word) && words.has(start(word)));
}
