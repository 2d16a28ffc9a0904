const quote = '"';

/** Where a quoted cell ends, searched from `start` on: the place of its closing quote, or -1 where that isn't there yet. */
function closingQuote(text: string, start: number, delimiter: string): number {
  let at = text.indexOf(quote, start);
  while (at !== -1) {
    let next = at + 1;
    if (text[next] === quote) {
      at = text.indexOf(quote, next + 1);
      continue;
    }
    while (next < text.length && text[next] !== '\n' && text[next] !== delimiter && text[next]!.trim() === '') next++;
    if (next === text.length) return -1;
    if (text[next] === '\n' || text[next] === delimiter) return at;
    at = text.indexOf(quote, at + 1);
  }
  return -1;
}

/** What to look at: from where on, which must be the beginning of a record, and how many records. */
interface Range {
  readonly start?: number;
  readonly most?: number;
}

/**
 * How much of a text is whole records: the place after the last line end that is outside quotes, `start` where there is
 * none. A quote opens a cell only at its beginning, and closes it only before a delimiter or a line end, blanks between
 * them apart: the rules of the parser, so that a text cut here is parsed as if it were whole. Linear in the text.
 */
export function endOfRecords(
  text: string,
  delimiter: string,
  { start = 0, most = Number.POSITIVE_INFINITY }: Range = {},
): number {
  let end = start;
  let at = start;
  let newline = text.indexOf('\n', at);
  let open = text.indexOf(quote, at);
  for (let count = 0; count < most && newline !== -1; ) {
    if (open === -1 && most === Number.POSITIVE_INFINITY) return text.lastIndexOf('\n') + 1;
    if (open === -1 || newline < open) {
      end = newline + 1;
      at = end;
      count++;
    } else {
      const before = text[open - 1];
      if (open === end || before === delimiter) {
        const close = closingQuote(text, open + 1, delimiter);
        if (close === -1) return end;
        at = close + 1;
      } else {
        at = open + 1;
      }
      open = text.indexOf(quote, at);
    }
    if (newline < at) newline = text.indexOf('\n', at);
  }
  return end;
}
