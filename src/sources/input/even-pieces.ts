import type { TextPiece } from './decode-text.ts';

/** How long a piece is, in characters. */
export const pieceLength = 1 << 16;

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Pieces of about one length, with line feeds as the only line ends. */
export async function* evenPieces(pieces: AsyncIterable<TextPiece>): AsyncGenerator<TextPiece> {
  let rest = '';
  let consumed = 0;
  for await (const piece of pieces) {
    const text = rest + piece.text;
    consumed = piece.consumed;
    let start = 0;
    while (text.length - start >= pieceLength) {
      const cut = start + pieceLength;
      const end = text[cut - 1] === '\r' ? cut - 1 : cut;
      yield { text: withLineFeeds(text.slice(start, end)), consumed };
      start = end;
    }
    rest = text.slice(start);
  }
  if (rest !== '') yield { text: withLineFeeds(rest), consumed };
}
