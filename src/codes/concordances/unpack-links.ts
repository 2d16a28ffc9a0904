import type { TableLink } from './concordance.ts';

/**
 * Links as the data files hold them: one word for each source, in order, divided by white space. A word is the end of the
 * source in which it differs from the source before it, and then
 *
 * - nothing: it leads to the same code;
 * - `~`: it leads where the source before it leads, in the same way;
 * - `:` and its targets, divided by commas. Where the publisher picks one, it comes first;
 * - `?` and its targets, of which the publisher picks none, although it does for others.
 *
 * A target is a digit, which says how many signs it shares with the beginning of the target before it (of whatever source),
 * and the rest of it. Then may come `*` and the number of lines, 1 without it, and `@` and the number of its basis.
 */
export interface PackedLinks {
  readonly words: string;
  /** One a line. With it, a target is written as its place in this list, from 0, in base 36. */
  readonly names?: string;
  /** One a line: what links rest on. The first, which may be empty for none, is that of all links without `@`. */
  readonly bases?: string;
  /** Whether the publisher picks a target for conversion. */
  readonly picks?: boolean;
}

interface PackedTarget {
  readonly to: string;
  readonly lines: number;
  readonly basis: number;
}

/** The links, sorted by `from`, then `to`. */
export function unpackLinks(packed: PackedLinks): readonly TableLink[] {
  const names = packed.names?.split('\n');
  const bases = packed.bases?.split('\n');
  const links: TableLink[] = [];
  let from = '';
  let token = '';
  let targets: readonly PackedTarget[] = [];
  let picked = true;

  const targetOf = (text: string): PackedTarget => {
    const [, shared, rest, lines = '1', basis = '0'] = /^(\d)(\w*)(?:\*(\d+))?(?:@(\d+))?$/.exec(text)!;
    token = token.slice(0, Number(shared)) + rest;
    const to = names === undefined ? token : names[Number.parseInt(token, 36)]!;
    return { to, lines: Number(lines), basis: Number(basis) };
  };

  for (const word of packed.words.split(/\s+/)) {
    if (word === '') continue;
    const [, end, mark, list] = /^(\w+)([~:?]?)(.*)$/.exec(word)!;
    from = from.slice(0, from.length - end!.length) + end;
    if (mark === '') {
      token = from;
      targets = [{ to: from, lines: 1, basis: 0 }];
    } else if (mark !== '~') {
      targets = list!.split(',').map(targetOf);
    }
    if (mark !== '~') picked = mark !== '?';
    const own = targets.map(({ to, lines, basis }, place): TableLink => {
      const text = bases?.[basis] ?? '';
      return {
        from,
        to,
        lines,
        ...(packed.picks === true && { chosen: picked && place === 0 }),
        ...(text !== '' && { basis: text }),
      };
    });
    links.push(...own.sort((a, b) => (a.to < b.to ? -1 : 1)));
  }
  return links;
}
