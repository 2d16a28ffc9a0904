import { defineConfig } from 'tsup';
import { entries } from './scripts/entries.mjs';

export default defineConfig([
  {
    entry: entries,
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2022',
    splitting: true,
    // through Rollup: else tsup lowers `?.` and `??` of split CommonJS into helper calls, which are slow
    treeshake: true,
    // tsup sets `baseUrl`, which TypeScript 6 calls deprecated
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    // one file for a page without a bundler: it imports nothing
    entry: { 'browser/portolan': 'src/browser.ts' },
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    noExternal: [/.*/],
  },
]);
