import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

// The rule of the library itself, so that the tables and their reader can't drift apart.
const source = readFileSync(new URL('../../src/codes/name-key.ts', import.meta.url), 'utf8');
const { code } = transformSync(source, { loader: 'ts', format: 'esm' });

export const { nameKey } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
