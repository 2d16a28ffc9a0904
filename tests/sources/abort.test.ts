import { describe, expect, test } from 'vitest';
import { type Input, readCsv, readJson } from '../../src/sources/index.ts';
import { exportsByState } from './fixtures.ts';
import { utf8 } from './in-chunks.ts';

const header = utf8('State,Year,Exports\n');
const rows = utf8('GA,2024,1\n'.repeat(20_000));

function endlessStream(): { stream: ReadableStream<Uint8Array>; cancelled: () => unknown } {
  let reason: unknown;
  let first = true;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(first ? header : rows);
      first = false;
    },
    cancel(why) {
      reason = why;
    },
  });
  return { stream, cancelled: () => reason };
}

describe('a signal that fires', () => {
  test('in the middle of a stream ends the reading with its reason and cancels the stream', async () => {
    const { stream, cancelled } = endlessStream();
    const controller = new AbortController();
    const reason = new Error('enough');
    const reading = readCsv(stream, exportsByState, {
      signal: controller.signal,
      onProgress: ({ rowsRead }) => rowsRead > 50_000 && controller.abort(reason),
    });
    await expect(reading).rejects.toBe(reason);
    expect(cancelled()).toBe(reason);
  });

  test('while a stream keeps silent ends the waiting', async () => {
    let cancelled: unknown;
    const silent = new ReadableStream<Uint8Array>({
      cancel(why) {
        cancelled = why;
      },
    });
    const controller = new AbortController();
    const reading = readCsv(silent, exportsByState, { signal: controller.signal });
    setTimeout(() => controller.abort('too slow'), 5);
    await expect(reading).rejects.toBe('too slow');
    expect(cancelled).toBe('too slow');
  });

  test('while an iterable keeps silent ends the waiting and tells the iterable', async () => {
    let returned = false;
    const silent: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => {}),
        return: async () => {
          returned = true;
          return { done: true, value: undefined };
        },
      }),
    };
    const controller = new AbortController();
    const reading = readJson(silent, exportsByState, { signal: controller.signal });
    setTimeout(() => controller.abort('too slow'), 5);
    await expect(reading).rejects.toBe('too slow');
    expect(returned).toBe(true);
  });

  test('from a timer is heard while a long text is read', async () => {
    const text = `State,Year,Exports\n${'GA,2024,1\n'.repeat(3_000_000)}`;
    const reading = readCsv(text, exportsByState, { signal: AbortSignal.timeout(30) });
    await expect(reading).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test.each<[string, () => Input]>([
    ['a text', () => 'State,Year,Exports\nGA,2024,1\n'],
    ['a stream', () => endlessStream().stream],
    ['a Blob', () => new Blob(['a'])],
    ['an address', () => new URL('https://example.org/x.csv')],
  ])('before the reading begins: %s is not read', async (_, input) => {
    let fetched = false;
    const fetch = async () => {
      fetched = true;
      return new Response('');
    };
    const signal = AbortSignal.abort('never');
    await expect(readCsv(input(), exportsByState, { signal, fetch })).rejects.toBe('never');
    expect(fetched).toBe(false);
  });
});

test('a stream that is left because of an error is cancelled', async () => {
  let cancelled = false;
  const html = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(utf8('<html>'.repeat(50_000))),
    cancel() {
      cancelled = true;
    },
  });
  await expect(readCsv(html, exportsByState)).rejects.toMatchObject({ code: 'NOT_CSV' });
  expect(cancelled).toBe(true);
});

test('an error of the stream itself is passed on', async () => {
  const broken = new ReadableStream<Uint8Array>({ pull: () => Promise.reject(new Error('disk on fire')) });
  await expect(readCsv(broken, exportsByState)).rejects.toThrow('disk on fire');
});

test('an error in onProgress ends the reading', async () => {
  const { stream, cancelled } = endlessStream();
  const onProgress = () => {
    throw new Error('bug of the caller');
  };
  await expect(readCsv(stream, exportsByState, { onProgress })).rejects.toThrow('bug of the caller');
  await new Promise((resolve) => setTimeout(resolve));
  expect(cancelled()).toBeUndefined();
});
