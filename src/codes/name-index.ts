import { foldedName, nameKey } from './name-key.ts';

/** Finds the code that a name stands for, whatever its case, accents, punctuation and order of words. */
export interface NameIndex<Code> {
  codeOf(name: string): Code | undefined;
  /** The one code that has a name within one typing mistake; `null` when none or several have. */
  closest(name: string): Code | null;
}

const longest = 100;

export function nameIndex<Code>(entries: Iterable<readonly [name: string, code: Code]>): NameIndex<Code> {
  const codes = new Map<string, Code>();
  const folded: (readonly [string, Code])[] = [];
  for (const [name, code] of entries) {
    codes.set(nameKey(name), code);
    folded.push([foldedName(name), code]);
  }
  return {
    codeOf: (name) => (name.length > longest ? undefined : codes.get(nameKey(name))),
    closest(name) {
      if (name.length > longest) return null;
      const text = foldedName(name);
      const found = new Set<Code>();
      for (const [known, code] of folded) if (known.length > 3 && differByOne(text, known)) found.add(code);
      const [only, other] = found;
      return other === undefined ? (only ?? null) : null;
    },
  };
}

/** Whether one text becomes the other by changing, adding or dropping a character, or by swapping two neighbours. */
function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
