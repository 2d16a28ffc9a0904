import { PortolanError } from '../../errors/index.ts';
import { type Detected, detectEncoding, headLength } from './detect-encoding.ts';
import { utf8End } from './utf8-end.ts';

/** Text as decoded so far, and how much of the input, in its own units, was taken. */
export interface TextPiece {
  readonly text: string;
  readonly consumed: number;
}

export interface DecodeOptions {
  /** A name that the web knows, such as `windows-1252`. Default: told by the first bytes. */
  readonly encoding?: string | undefined;
  /** The error for an input that is no text at all. */
  readonly notText: 'NOT_CSV' | 'NOT_JSON';
}

function refuse(detected: Exclude<Detected, { kind: 'text' }>, notText: DecodeOptions['notText']): PortolanError {
  if (detected.kind === 'binary') {
    return new PortolanError(notText, `The input is ${detected.format}. ${detected.nextStep}.`);
  }
  return new PortolanError(
    'UNSUPPORTED_ENCODING',
    `The input is written in ${detected.encoding}. Save it as UTF-8 and read that.`,
  );
}

function makeDecoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch (cause) {
    throw new PortolanError(
      'UNSUPPORTED_ENCODING',
      `There is no encoding ${JSON.stringify(label)} here. Give a name that the web knows, such as windows-1252, or save the file as UTF-8.`,
      { path: 'options.encoding', cause },
    );
  }
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}

const mark = '\ufeff';

/** A decoder that was chosen by the first bytes, and says where the input stops being what it seemed. */
class Decoding {
  readonly #label: string;
  readonly #decoder: TextDecoder;
  readonly #isUtf8: boolean;
  #unfinished: Uint8Array = new Uint8Array();
  #consumed = 0;

  constructor(head: Uint8Array, { encoding, notText }: DecodeOptions) {
    const detected = encoding === undefined ? detectEncoding(head) : ({ kind: 'text', encoding } as const);
    if (detected.kind !== 'text') throw refuse(detected, notText);
    this.#label = detected.encoding;
    this.#decoder = makeDecoder(detected.encoding);
    this.#isUtf8 = this.#decoder.encoding === 'utf-8';
  }

  next(bytes: Uint8Array, { last }: { readonly last: boolean }): TextPiece {
    const start = this.#consumed;
    this.#consumed += bytes.byteLength;
    try {
      const text = this.#decode(bytes, last);
      return { text: start === 0 && text.startsWith(mark) ? text.slice(1) : text, consumed: this.#consumed };
    } catch {
      throw new PortolanError(
        'UNSUPPORTED_ENCODING',
        `Bytes ${start}–${this.#consumed} hold something that is not ${this.#label}. Save the file as UTF-8, or name its encoding, for old Excel files mostly { encoding: 'windows-1252' }.`,
        { details: { from: start, to: this.#consumed } },
      );
    }
  }

  /** UTF-8 is cut at whole characters here, since engines decode it several times faster when they need not remember. */
  #decode(bytes: Uint8Array, last: boolean): string {
    if (!this.#isUtf8) return this.#decoder.decode(bytes, { stream: !last });
    const whole = join(this.#unfinished, bytes);
    const end = last ? whole.length : utf8End(whole);
    this.#unfinished = whole.slice(end);
    return this.#decoder.decode(whole.subarray(0, end));
  }
}

/** Bytes and texts can't be told apart at their seams, so an input is one or the other throughout. */
function checkKind(chunk: unknown, before: 'text' | 'bytes' | null): 'text' | 'bytes' {
  const kind = typeof chunk === 'string' ? 'text' : chunk instanceof Uint8Array ? 'bytes' : null;
  if (kind !== null && (before === null || before === kind)) return kind;
  throw new PortolanError(
    'INVALID_OPTION',
    kind === null
      ? `A piece of the input is neither text nor a Uint8Array but ${chunk === null ? 'null' : typeof chunk}. Give one of the two.`
      : 'The input gives bytes and texts by turns. Give only one of the two.',
    { path: 'input' },
  );
}

/**
 * Decodes bytes, and takes text as it is, without a byte order mark. Where no encoding is given it is told by the first
 * bytes: UTF-16 by its mark or its zero bytes, else UTF-8. Bytes that don't fit are an error, never a replacement sign.
 *
 * @throws `UNSUPPORTED_ENCODING`; `NOT_CSV` or `NOT_JSON` for a workbook, an archive or another format that is no text
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array | string>,
  options: DecodeOptions,
): AsyncGenerator<TextPiece> {
  let characters = 0;
  let head: Uint8Array = new Uint8Array();
  let decoding: Decoding | null = null;
  let kind: 'text' | 'bytes' | null = null;
  for await (const chunk of chunks) {
    kind = checkKind(chunk, kind);
    if (typeof chunk === 'string') {
      const text = characters === 0 && chunk.startsWith(mark) ? chunk.slice(1) : chunk;
      characters += chunk.length;
      yield { text, consumed: characters };
    } else if (decoding !== null) {
      yield decoding.next(chunk, { last: false });
    } else {
      head = join(head, chunk);
      if (head.length >= headLength) {
        decoding = new Decoding(head.subarray(0, headLength), options);
        yield decoding.next(head, { last: false });
      }
    }
  }
  if (decoding !== null) yield decoding.next(new Uint8Array(), { last: true });
  else if (head.length > 0) yield new Decoding(head, options).next(head, { last: true });
}
