import { readFileSync } from 'node:fs';
import wabt from 'wabt';

const source = 'src/measures/complexity/co-occurrence.wat';

/** The WebAssembly kernel of co-occurrences, assembled from its text, as a TypeScript file by its path in the project. */
export async function kernelFile() {
  const { parseWat } = await wabt();
  const text = readFileSync(new URL(`../../${source}`, import.meta.url), 'utf8');
  const module = parseWat(source, text, { simd: true });
  try {
    module.validate({ simd: true });
    const bytes = Buffer.from(module.toBinary({}).buffer).toString('base64');
    return {
      'src/measures/complexity/co-occurrence-bytes.ts': `/** co-occurrence.wat assembled, in base64. Written by scripts/data/build-kernel.mjs. */
export const kernelBytes =
  '${bytes}';
`,
    };
  } finally {
    module.destroy();
  }
}
