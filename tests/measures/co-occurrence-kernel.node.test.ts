import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { kernelFile } from '../../scripts/data/kernel.mjs';
import { emptyBits, setBit } from '../../src/measures/complexity/bits.ts';
import { coOccurrencePlain } from '../../src/measures/complexity/co-occurrence-plain.ts';
import { drain } from '../../src/measures/run-chunks.ts';

test('the bytes of the kernel are what its text assembles to: node scripts/data/build-kernel.mjs', async () => {
  for (const [path, text] of Object.entries(await kernelFile())) {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text);
  }
});

describe('the path of co-occurrences', () => {
  const items = emptyBits(300, 12);
  for (let item = 0; item < 300; item++)
    for (let member = 0; member < 12; member += 1 + (item % 5)) setBit(items, item, member);
  const expected = drain(coOccurrencePlain(items));

  /** A fresh copy of the module, which hasn't compiled anything yet. */
  async function fresh() {
    vi.resetModules();
    const { coOccurrence } = await import('../../src/measures/complexity/co-occurrence.ts');
    const vectors = await import('../../src/measures/complexity/co-occurrence-vectors.ts');
    return { coOccurrence, kernelFor: vectors.kernelFor };
  }
  afterEach(() => vi.unstubAllGlobals());

  test('is WebAssembly where it is there', async () => {
    const { coOccurrence, kernelFor } = await fresh();
    expect(kernelFor(300)).not.toBeNull();
    expect(drain(coOccurrence(items))).toEqual(expected);
  });

  const refusing = (name: 'Module' | 'Memory' | 'Instance') => ({
    ...Object.fromEntries(['Module', 'Memory', 'Instance'].map((key) => [key, Reflect.get(WebAssembly, key)])),
    [name]: class {
      constructor() {
        throw new RangeError('refused');
      }
    },
  });

  test.each([
    ['there is no WebAssembly', () => undefined],
    ['the page may not compile it', () => refusing('Module')],
    ['there is no memory for it', () => refusing('Memory')],
    ['it may not run', () => refusing('Instance')],
  ])('is plain where %s, with the same counts', async (_, stub) => {
    vi.stubGlobal('WebAssembly', stub());
    const { coOccurrence, kernelFor } = await fresh();
    expect(kernelFor(300)).toBeNull();
    expect(drain(coOccurrence(items))).toEqual(expected);
  });
});
