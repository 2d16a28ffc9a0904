import { PortolanError } from '../../errors/index.ts';
import { type DecodeOptions, decodeText } from './decode-text.ts';
import type { OpenInput } from './input.ts';

/** The longest text that is read as a whole, in characters. */
export const longestText = 1 << 28;

/**
 * The whole text of an input.
 *
 * @throws `TOO_LARGE`, `UNSUPPORTED_ENCODING`, `NOT_JSON` or `NOT_CSV` for what is no text
 */
export async function readText({ chunks }: OpenInput, options: DecodeOptions): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const { text } of decodeText(chunks, options)) {
    parts.push(text);
    length += text.length;
    if (length <= longestText) continue;
    throw new PortolanError(
      'TOO_LARGE',
      `The input has more than ${longestText} characters and can't be read at once. Give it as CSV, which is read as a stream.`,
    );
  }
  return parts.join('');
}
