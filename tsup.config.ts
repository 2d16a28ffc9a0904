import { defineConfig } from 'tsup';

export default defineConfig([
  {
    // `exports` of package.json names the same entries
    entry: {
      index: 'src/index.ts',
      sample: 'src/sample/index.ts',
      schemas: 'src/schemas/index.ts',
      report: 'src/report/index.ts',
      sources: 'src/sources/index.ts',
      'sources/usa-trade-online': 'src/sources/usa-trade-online/index.ts',
      'codes/naics': 'src/codes/naics/index.ts',
    },
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
