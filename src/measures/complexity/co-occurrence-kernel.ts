import { kernelBytes } from './co-occurrence-bytes.ts';

/** The functions of co-occurrence.wat on a memory of their own. */
export interface Kernel {
  readonly memory: Uint8Array;
  /** Fills the table for the strip of 64 items whose patterns start at an address. */
  readonly fill: (patterns: number, stride: number, groups: number) => void;
  /** Counts the strip with items from one on, 64 bytes each; the next one `width` bytes behind, then `width + 1` … */
  readonly count: (patterns: number, stride: number, groups: number, items: number, out: number, width: number) => void;
}

/** `null` where it can't be compiled, which is tried once. */
let compiled: WebAssembly.Module | null | undefined;

/** Less than a kilobyte: a page may compile that much without waiting. */
function compile(): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(Uint8Array.from(atob(kernelBytes), (letter) => letter.charCodeAt(0)));
  } catch {
    return null;
  }
}

/**
 * The kernel with a memory of some bytes, which goes when it is no longer held; `null` where there is none to be had: in an engine
 * without WebAssembly or its vectors, in a page whose content security policy forbids it, for lack of address space.
 */
export function newKernel(bytes: number): Kernel | null {
  if (compiled === undefined) compiled = compile();
  if (compiled === null) return null;
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 2 ** 16) });
    const { exports } = new WebAssembly.Instance(compiled, { e: { m: memory } });
    const { fill, count } = exports as unknown as Pick<Kernel, 'fill' | 'count'>;
    return { memory: new Uint8Array(memory.buffer), fill, count };
  } catch {
    return null;
  }
}
