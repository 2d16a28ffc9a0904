import { PortolanError } from '../errors/index.ts';
import { type Codes, codesFor, type DimensionColumn } from './column.ts';

/** A dimension that is encoded already: distinct texts, and a code for each row. */
export interface EncodedDimension {
  readonly dictionary: readonly string[];
  readonly codes: Codes;
}

/** A dimension as it may be given: a text for each row, or encoded already. */
export type DimensionInput = ArrayLike<string | number> | EncodedDimension;

const yearNames = new Set(['period', 'year']);

/**
 * The text of a dimension value. A whole year given as a number is a text in a dimension named `period` or `year`;
 * any other number is refused, since a code that was a number has lost its leading zeros.
 *
 * @throws `INVALID_DIMENSION_VALUE`
 */
export function dimensionText(value: unknown, name: string, row: number): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && yearNames.has(name) && Number.isInteger(value) && value >= 1000 && value <= 9999) {
    return String(value);
  }
  throw new PortolanError(
    'INVALID_DIMENSION_VALUE',
    typeof value === 'number'
      ? `The dimension ${name} holds the number ${value}. Give codes as text: as numbers they lose their leading zeros.`
      : `The dimension ${name} holds no text but ${value === null ? 'null' : typeof value}. Give every fact its place, or leave the row out.`,
    { path: `${name}[${row}]` },
  );
}

const initialSlots = 1 << 12;

/** Hash of a text from its length and at most sixteen of its characters: short codes are told apart by all of them. */
function hashText(text: string): number {
  const { length } = text;
  let hash = length;
  if (length <= 16) {
    for (let i = 0; i < length; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i);
  } else {
    for (let i = 0; i < 8; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i);
    for (let i = length - 8; i < length; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i);
  }
  return hash ^ (hash >>> 15);
}

/** A dictionary that grows: distinct texts in the order in which they were first met. */
export class Dictionary {
  readonly texts: string[] = [];
  #slots = new Int32Array(initialSlots).fill(-1);

  /** The code of a text, a new one if it was not met before. */
  codeOf(text: string): number {
    const slots = this.#slots;
    const texts = this.texts;
    const mask = slots.length - 1;
    let slot = hashText(text) & mask;
    for (let steps = 0; ; steps++) {
      const code = slots[slot]!;
      if (code === -1) break;
      if (texts[code] === text) return code;
      if (steps === longestProbe) return this.#codeOfCrowded(text);
      slot = (slot + 1) & mask;
    }
    const code = texts.push(text) - 1;
    slots[slot] = code;
    if (texts.length * 2 > slots.length) this.#grow();
    return code;
  }

  #crowded: Map<string, number> | null = null;

  /** Texts made to collide would make probing quadratic: past a bound they go to a map with the engine's own hash. */
  #codeOfCrowded(text: string): number {
    this.#crowded ??= new Map();
    const known = this.#crowded.get(text);
    if (known !== undefined) return known;
    const code = this.texts.push(text) - 1;
    this.#crowded.set(text, code);
    return code;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4).fill(-1);
    const mask = slots.length - 1;
    const crowded = new Map<string, number>();
    for (let code = 0; code < this.texts.length; code++) {
      const text = this.texts[code]!;
      let slot = hashText(text) & mask;
      let steps = 0;
      while (slots[slot] !== -1 && steps < longestProbe) {
        slot = (slot + 1) & mask;
        steps++;
      }
      if (slots[slot] === -1) slots[slot] = code;
      else crowded.set(text, code);
    }
    this.#slots = slots;
    this.#crowded = crowded.size > 0 ? crowded : null;
  }
}

const longestProbe = 64;

function encodeTexts(name: string, texts: ArrayLike<string | number>): DimensionColumn {
  const dictionary = new Dictionary();
  const { length } = texts;
  let codes = codesFor(1, length);
  let capacity = 0x100;
  let start = 0;
  while (start < length) {
    const stop = encodeUntilFull(name, texts, dictionary, codes, start, capacity);
    start = stop;
    if (stop < length) {
      const wider = codesFor(dictionary.texts.length, length);
      wider.set(codes.subarray(0, stop));
      codes = wider;
      capacity = wider.BYTES_PER_ELEMENT === 2 ? 0x1_0000 : Number.POSITIVE_INFINITY;
      start = stop;
    }
  }
  return { name, dictionary: dictionary.texts, codes };
}

/** Encodes from `start` on until all is done or a code does not fit; returns the row at which it stopped. */
function encodeUntilFull(
  name: string,
  texts: ArrayLike<string | number>,
  dictionary: Dictionary,
  codes: Codes,
  start: number,
  capacity: number,
): number {
  for (let row = start; row < texts.length; row++) {
    const value = texts[row];
    const code = dictionary.codeOf(typeof value === 'string' ? value : dimensionText(value, name, row));
    if (code >= capacity) return row;
    codes[row] = code;
  }
  return texts.length;
}

function checkEncoded(name: string, { dictionary, codes }: EncodedDimension): DimensionColumn {
  if (!(codes instanceof Uint8Array || codes instanceof Uint16Array || codes instanceof Uint32Array)) {
    throw new PortolanError(
      'INVALID_DIMENSION_VALUE',
      `The codes of the dimension ${name} are no Uint8Array, Uint16Array or Uint32Array. Give one of these, or texts.`,
      { path: `${name}.codes` },
    );
  }
  if (new Set(dictionary).size !== dictionary.length || dictionary.some((text) => typeof text !== 'string')) {
    throw new PortolanError(
      'INVALID_DIMENSION_VALUE',
      `The dictionary of the dimension ${name} holds a text twice, or something that is no text. Give distinct texts.`,
      { path: `${name}.dictionary` },
    );
  }
  let largest = -1;
  for (let row = 0; row < codes.length; row++) if (codes[row]! > largest) largest = codes[row]!;
  if (largest >= dictionary.length) {
    throw new PortolanError(
      'INVALID_DIMENSION_VALUE',
      `The dimension ${name} has the code ${largest}, but its dictionary has ${dictionary.length} texts.`,
      { path: `${name}.codes` },
    );
  }
  return { name, dictionary, codes };
}

/**
 * A dimension column from texts, or from codes and a dictionary, which are viewed and not copied.
 *
 * @throws `INVALID_DIMENSION_VALUE`
 */
export function encodeDimension(name: string, input: DimensionInput): DimensionColumn {
  return 'dictionary' in input ? checkEncoded(name, input) : encodeTexts(name, input);
}
