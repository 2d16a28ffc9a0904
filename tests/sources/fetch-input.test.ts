import { describe, expect, test } from 'vitest';
import { type Fetch, readCsv } from '../../src/sources/index.ts';
import { exportsByState } from './fixtures.ts';
import { streamOf, utf8 } from './in-chunks.ts';
import { refusal } from './refusal.ts';

const address = new URL('https://user:pa55word@api.example.org/data/exports.csv?key=s3cret&get=all#part');
const table = 'State,Year,Exports\nGeorgia,2024,5\n';

const answers =
  (response: () => Response): Fetch =>
  async () =>
    response();

function expectNoSecret(error: { message: string; stack?: string; cause?: unknown; details?: unknown }) {
  const shown = [error.message, error.stack, JSON.stringify(error), JSON.stringify(error.details), String(error.cause)];
  for (const secret of ['s3cret', 'pa55word', 'key=']) expect(shown.join(' ')).not.toContain(secret);
}

describe('an address', () => {
  test('is fetched whole, with the signal', async () => {
    const asked: unknown[] = [];
    const signal = new AbortController().signal;
    const fetch: Fetch = async (url, init) => {
      asked.push(url, init.signal);
      return new Response(table);
    };
    const { cube } = await readCsv(address, exportsByState, { fetch, signal });
    expect(cube.rows()).toMatchObject([{ region: 'US-GA', valueUsd: 5 }]);
    expect(asked).toEqual([address.href, signal]);
  });

  test('tells how much is read where the answer says its length', async () => {
    const fractions: (number | null)[] = [];
    const headers = { 'content-length': String(utf8(table).length) };
    const fetch = answers(() => new Response(table, { headers }));
    await readCsv(address, exportsByState, { fetch, onProgress: ({ fraction }) => void fractions.push(fraction) });
    expect(fractions.at(-1)).toBe(1);
  });

  test.each([
    [401, 'key'],
    [403, 'key'],
    [404, 'nothing is there'],
    [429, 'Wait'],
    [500, 'later'],
    [418, 'browser'],
  ])('that answers %i is an error with the next step and without the query', async (status, hint) => {
    const fetch = answers(() => new Response('key=s3cret is invalid', { status }));
    const error = await refusal(readCsv(address, exportsByState, { fetch }));
    expect(error.code).toBe('HTTP_ERROR');
    expect(error.message).toContain(`https://api.example.org/data/exports.csv answered ${status}. `);
    expect(error.message).toContain(hint);
    expect(error.details).toEqual({ address: 'https://api.example.org/data/exports.csv', status });
    expectNoSecret(error);
  });

  test('that can’t be reached is an error without the query', async () => {
    const fetch: Fetch = async (url) => {
      throw new TypeError(`fetch failed: ${url}`);
    };
    const error = await refusal(readCsv(address, exportsByState, { fetch }));
    expect(error.code).toBe('HTTP_ERROR');
    expect(error.message).toContain('could not be reached');
    expectNoSecret(error);
  });

  test('that stops in the middle keeps nothing', async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (pulled++ === 0) controller.enqueue(utf8(table));
        else controller.error(new TypeError(`terminated at ${address.href}`));
      },
    });
    const error = await refusal(readCsv(address, exportsByState, { fetch: answers(() => new Response(body)) }));
    expect(error.code).toBe('HTTP_ERROR');
    expect(error.message).toContain('in the middle');
    expectNoSecret(error);
  });

  test('that answers with a page is no CSV', async () => {
    const fetch = answers(() => new Response('<!doctype html><title>Sign in</title>'));
    expect((await refusal(readCsv(address, exportsByState, { fetch }))).code).toBe('NOT_CSV');
  });

  test('that answers without a body is an error', async () => {
    const fetch = answers(() => new Response(null, { status: 204 }));
    expect((await refusal(readCsv(address, exportsByState, { fetch }))).code).toBe('HTTP_ERROR');
  });

  test('is left when the signal fires, with its reason and not as an error of the network', async () => {
    const controller = new AbortController();
    const fetch: Fetch = (_url, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
    const reading = readCsv(address, exportsByState, { fetch, signal: controller.signal });
    setTimeout(() => controller.abort('changed my mind'), 5);
    await expect(reading).rejects.toBe('changed my mind');
  });

  test('is never taken from a text', async () => {
    const fetch = answers(() => {
      throw new Error('It was fetched.');
    });
    expect((await refusal(readCsv('https://example.org/x.csv', exportsByState, { fetch }))).code).toBe('NOT_CSV');
  });
});

test('a body in any chunks is read', async () => {
  const bytes = Array.from(utf8(table), (byte) => Uint8Array.of(byte));
  const fetch = answers(() => new Response(streamOf(bytes)));
  expect((await readCsv(address, exportsByState, { fetch })).cube.rowCount).toBe(1);
});
