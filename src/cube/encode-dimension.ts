import { PortolanError } from '../errors/index.ts';
import { type Codes, codesFor, type DimensionColumn } from './column.ts';
import { Dictionary } from './dictionary.ts';
import { dimensionText } from './dimension-text.ts';

// read by sources/ from here

/** A dimension that is encoded already: distinct texts, and a code for each row. */
export interface EncodedDimension {
  readonly dictionary: readonly string[];
  readonly codes: Codes;
}

/** A dimension as it may be given: a text for each row, or encoded already. */
export type DimensionInput = ArrayLike<string | number> | EncodedDimension;

function encodeTexts(name: string, texts: ArrayLike<string | number>): DimensionColumn {
  const dictionary = new Dictionary();
  const { length } = texts;
  let codes = codesFor(1, length);
  for (let start = 0; start < length; ) {
    start = encodeWhileFitting(name, texts, dictionary, codes, start);
    if (start < length) {
      const wider = codesFor(dictionary.texts.length, length);
      wider.set(codes.subarray(0, start));
      codes = wider;
    }
  }
  return { name, dictionary: dictionary.texts, codes };
}

/** Encodes from `start` on until all is done or a code needs wider codes; returns the row at which it stopped. */
function encodeWhileFitting(
  name: string,
  texts: ArrayLike<string | number>,
  dictionary: Dictionary,
  codes: Codes,
  start: number,
): number {
  const capacity = 2 ** (8 * codes.BYTES_PER_ELEMENT);
  for (let row = start; row < codes.length; row++) {
    const value = texts[row];
    const code = dictionary.codeOf(typeof value === 'string' ? value : dimensionText(value, name, row));
    if (code >= capacity) return row;
    codes[row] = code;
  }
  return codes.length;
}

function refuse(name: string, part: string, problem: string): never {
  throw new PortolanError('INVALID_DIMENSION_VALUE', problem, { path: part === '' ? name : `${name}.${part}` });
}

function checkEncoded(name: string, { dictionary, codes }: EncodedDimension): DimensionColumn {
  if (!(codes instanceof Uint8Array || codes instanceof Uint16Array || codes instanceof Uint32Array)) {
    refuse(
      name,
      'codes',
      `The codes of the dimension ${name} are no Uint8Array, Uint16Array or Uint32Array. Give one of these, or texts.`,
    );
  }
  const isDistinct = new Set(dictionary).size === dictionary.length;
  if (!isDistinct || dictionary.findIndex((text) => typeof text !== 'string') !== -1) {
    refuse(
      name,
      'dictionary',
      `The dictionary of the dimension ${name} holds a text twice, or something that is no text. Give distinct texts.`,
    );
  }
  let largest = -1;
  for (let row = 0; row < codes.length; row++) if (codes[row]! > largest) largest = codes[row]!;
  if (largest >= dictionary.length) {
    refuse(
      name,
      'codes',
      `The dimension ${name} has the code ${largest}, but its dictionary has ${dictionary.length} texts. Give the dictionary that belongs to the codes.`,
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
  if (typeof input !== 'object' || input === null || !('dictionary' in input || Number.isInteger(input.length))) {
    refuse(
      name,
      '',
      `The dimension ${name} is no list of texts. Give a text for each row, or codes with a dictionary.`,
    );
  }
  return 'dictionary' in input ? checkEncoded(name, input) : encodeTexts(name, input);
}
