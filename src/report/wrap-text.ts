export interface WrapOptions {
  /** The most characters in a line, at least 8 after the mark. */
  readonly width: number;
  /** Before the first line; the others are indented as far. */
  readonly mark: string;
}

/** Breaks one line of text into lines between words; a word longer than a line is cut. */
export function wrapText(text: string, { width, mark }: WrapOptions): readonly string[] {
  const room = Math.max(8, width - mark.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (joined.length <= room) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (line.length > room) {
      lines.push(line.slice(0, room));
      line = line.slice(room);
    }
  }
  lines.push(line);
  return lines.map((content, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + content);
}
