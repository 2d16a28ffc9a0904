import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DecodeOptions, decodeText } from '../../src/sources/input/decode-text.ts';
import { inChunks, utf8, utf16 } from './in-chunks.ts';
import { refusal } from './refusal.ts';

async function decoded(
  chunks: AsyncIterable<Uint8Array | string>,
  options: DecodeOptions = { notText: 'NOT_CSV' },
): Promise<string> {
  let text = '';
  for await (const piece of decodeText(chunks, options)) text += piece.text;
  return text;
}

const oneByOne = (bytes: Uint8Array) =>
  inChunks(
    bytes,
    Array.from(bytes, (_, i) => i),
  );
const table = 'Land,Wert\nCôte d’Ivoire,1\n東京,2\n🦀,3\n';

describe('decodeText', () => {
  test.each([
    ['UTF-8', utf8(table)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${table}`)],
    ['UTF-16 LE with a mark', utf16(table, { littleEndian: true, mark: true })],
    ['UTF-16 BE with a mark', utf16(table, { littleEndian: false, mark: true })],
    ['UTF-16 LE without a mark', utf16(`State,Exports\n${table}`, { littleEndian: true, mark: false })],
    ['UTF-16 BE without a mark', utf16(`State,Exports\n${table}`, { littleEndian: false, mark: false })],
  ])('reads %s, in one chunk and byte by byte', async (_, bytes) => {
    const text = await decoded(inChunks(bytes, []));
    expect(text.endsWith(table)).toBe(true);
    expect(text.startsWith('\ufeff')).toBe(false);
    expect(await decoded(oneByOne(bytes))).toBe(text);
  });

  test('keeps a byte order mark that is not at the beginning, wherever the chunks are cut', async () => {
    const text = `${'a'.repeat(600)}\ufeffb`;
    expect(await decoded(inChunks(utf8(text), [600]))).toBe(text);
  });

  test('any cut of any text gives the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 700 }),
        fc.array(fc.nat(2000), { maxLength: 8 }),
        async (body, places) => {
          const text = `State${body}`;
          const bytes = utf8(text);
          fc.pre(!bytes.includes(0));
          const cuts = places.map((place) => place % (bytes.length + 1));
          expect(await decoded(inChunks(bytes, cuts))).toBe(text);
        },
      ),
    );
  });

  test('takes chunks of text as they are', async () => {
    async function* texts() {
      yield '\ufeffa';
      yield 'b';
    }
    expect(await decoded(texts())).toBe('ab');
  });

  test('reads an encoding that is named', async () => {
    const latin = Uint8Array.from('C\u00f4te', (sign) => sign.charCodeAt(0));
    expect(await decoded(inChunks(latin, []), { notText: 'NOT_CSV', encoding: 'windows-1252' })).toBe('Côte');
  });

  test('refuses bytes that are no UTF-8 and says where and what to try', async () => {
    const bytes = new Uint8Array([...utf8('State\nC'), 0xf4, 0x74, 0x65]);
    const error = await refusal(decoded(inChunks(bytes, [])));
    expect(error.code).toBe('UNSUPPORTED_ENCODING');
    expect(error.message).toContain('windows-1252');
    expect(error.details).toEqual({ from: 0, to: bytes.length });
  });

  test('refuses a character that the end of the file cuts off', async () => {
    expect((await refusal(decoded(inChunks(utf8('aé').subarray(0, 2), [])))).code).toBe('UNSUPPORTED_ENCODING');
  });

  test('refuses UTF-32 and an encoding that nobody knows', async () => {
    const utf32 = new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]);
    expect((await refusal(decoded(inChunks(utf32, [])))).code).toBe('UNSUPPORTED_ENCODING');
    const error = await refusal(decoded(inChunks(utf8('a'), []), { notText: 'NOT_CSV', encoding: 'klingon' }));
    expect([error.code, error.path]).toEqual(['UNSUPPORTED_ENCODING', 'options.encoding']);
  });

  test.each([
    ['a workbook', [0x50, 0x4b, 0x03, 0x04, 1, 2], 'Excel'],
    ['gzip', [0x1f, 0x8b, 8, 0], 'DecompressionStream'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'PDF'],
    ['bytes that are no text', [1, 0, 0, 7, 0, 0, 9, 0], 'zero bytes'],
  ])('refuses %s with the next step', async (_, bytes, hint) => {
    const error = await refusal(decoded(inChunks(Uint8Array.from(bytes), [])));
    expect(error.code).toBe('NOT_CSV');
    expect(error.message).toContain(hint);
  });

  test('nothing is nothing', async () => {
    expect(await decoded(inChunks(new Uint8Array(), []))).toBe('');
  });
});
