import { PortolanError } from '../errors/index.ts';
import type { ClassificationSystem, CodeIn, Edition, Parsed } from '../model/index.ts';
import { frozen } from './frozen.ts';
import { refused, valueOrThrow } from './parsed.ts';
import { shown } from './shown.ts';

/**
 * One edition of a classification: its codes, their levels, and which belongs to which. All methods but `has` and `parse`
 * take a code of this edition only; a code of another edition or system is a compile error.
 */
export interface Classification<E extends Edition = Edition, Level extends string = string> {
  readonly edition: E;
  readonly system: ClassificationSystem;
  /** What it is called: `Harmonized System 2017`. */
  readonly title: string;
  readonly publisher: string;
  /** From the coarsest to the finest. */
  readonly levels: readonly Level[];
  /** All codes, or those of one level, each after its parent and beside its siblings in the order of the list. */
  codes(level?: Level): readonly CodeIn<E>[];
  /** Whether a value is a code of this edition, written exactly. */
  has(value: unknown): value is CodeIn<E>;
  /** Reads a code, written exactly. Never throws; what was probably meant is a suggestion. */
  parse(value: unknown): Parsed<CodeIn<E>>;
  /** The code. @throws PortolanError `UNKNOWN_CODE` for anything else */
  code(value: unknown): CodeIn<E>;
  /** @throws PortolanError `UNKNOWN_CODE` */
  levelOf(code: CodeIn<E>): Level;
  /** The code one level up that holds it; `null` at the top. @throws PortolanError `UNKNOWN_CODE` */
  parentOf(code: CodeIn<E>): CodeIn<E> | null;
  /** Parent, grandparent and so on to the top. @throws PortolanError `UNKNOWN_CODE` */
  ancestorsOf(code: CodeIn<E>): readonly CodeIn<E>[];
  /** The codes directly under it. @throws PortolanError `UNKNOWN_CODE` */
  childrenOf(code: CodeIn<E>): readonly CodeIn<E>[];
}

/** A code of a table, with its level and the code that holds it. A parent stands before its children. */
export type ClassificationRow<Level extends string> = readonly [code: string, level: Level, parent: string | null];

export interface ClassificationSource<E extends Edition, Level extends string> {
  readonly edition: E;
  readonly system: ClassificationSystem;
  readonly title: string;
  readonly publisher: string;
  readonly levels: readonly Level[];
  /** A code to show in messages. */
  readonly example: string;
  /** Reads the table. It is called once, when the classification is first used. */
  rows(): Iterable<ClassificationRow<Level>>;
  /** The codes that a refused text may stand for, the likeliest first. */
  readings?(text: string): readonly string[];
  /** Why a refused text is no code, where there is more to say than that the list doesn't hold it. */
  explain?(text: string): string | null;
}

interface Place<Level> {
  readonly level: Level;
  readonly parent: string | null;
  readonly children: string[];
}

const longest = 80;

/** A classification from its table, which is read when it is first used. */
export function classification<const E extends Edition, const Level extends string>(
  source: ClassificationSource<E, Level>,
): Classification<E, Level> {
  let places: ReadonlyMap<string, Place<Level>> | undefined;
  const table = () => {
    places ??= placesOf(source.rows());
    return places;
  };
  const has = (value: unknown): value is CodeIn<E> => typeof value === 'string' && table().has(value);
  const placeOf = (code: CodeIn<E>): Place<Level> => table().get(code) ?? valueOrThrow(refuse(code));

  function refuse(value: unknown): Parsed<never> {
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string' || text.length > longest) return refused(plainReason(value));
    const suggestion = (source.readings ?? codeReadings)(text).find(has) ?? null;
    return refused(source.explain?.(text.trim()) ?? plainReason(value), suggestion);
  }

  const plainReason = (value: unknown) =>
    `${shown(value)} is not a code of ${source.title}, such as ${source.example}.${
      typeof value === 'number' ? ' Codes are text: a number may have lost its leading zero.' : ''
    }`;

  const parse = (value: unknown): Parsed<CodeIn<E>> => (has(value) ? { ok: true, value } : refuse(value));

  return frozen({
    edition: source.edition,
    system: source.system,
    title: source.title,
    publisher: source.publisher,
    levels: [...source.levels],
    codes(level) {
      if (level === undefined) return [...table().keys()] as CodeIn<E>[];
      if (!source.levels.includes(level)) {
        throw new PortolanError(
          'INVALID_OPTION',
          `${source.title} has no level ${shown(level)}. It has ${source.levels.join(', ')}.`,
          { path: 'level' },
        );
      }
      return [...table()].filter(([, place]) => place.level === level).map(([code]) => code as CodeIn<E>);
    },
    has,
    parse,
    code: (value) => valueOrThrow(parse(value)),
    levelOf: (code) => placeOf(code).level,
    parentOf: (code) => placeOf(code).parent as CodeIn<E> | null,
    ancestorsOf(code) {
      const ancestors: CodeIn<E>[] = [];
      for (let { parent } = placeOf(code); parent !== null; { parent } = placeOf(parent as CodeIn<E>)) {
        ancestors.push(parent as CodeIn<E>);
      }
      return ancestors;
    },
    childrenOf: (code) => [...placeOf(code).children] as CodeIn<E>[],
  });
}

function placesOf<Level extends string>(rows: Iterable<ClassificationRow<Level>>): ReadonlyMap<string, Place<Level>> {
  const places = new Map<string, Place<Level>>();
  for (const [code, level, parent] of rows) {
    places.set(code, { level, parent, children: [] });
    if (parent !== null) places.get(parent)!.children.push(code);
  }
  return places;
}

/**
 * The codes of digits that people may mean: without dots, spaces and hyphens, and with the zero in front that a
 * spreadsheet drops.
 *
 * @example
 * codeReadings('1.01.21'); // ['10121', '010121']
 */
export function codeReadings(text: string): readonly string[] {
  const digits = text.trim().replace(/(?<=\d)[\s.\-‑–]+/g, '');
  return /^\d+$/.test(digits) ? [digits, `0${digits}`] : [text.trim()];
}
