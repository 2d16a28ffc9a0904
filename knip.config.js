import { entries } from './scripts/entries.mjs';

export default {
  entry: [
    ...Object.values(entries),
    'scripts/*.mjs',
    'scripts/data/build-*.mjs',
    'examples/*/*.mjs',
    'bench/*.{ts,mjs}',
    'tests/**/*.test-d.ts',
  ],
  project: ['src/**/*.ts', 'scripts/**/*.mjs', 'tests/**/*.ts', 'bench/**', 'examples/**/*.mjs'],
  ignoreExportsUsedInFile: true,
  // the atlases are read as files
  ignoreDependencies: ['@arethetypeswrong/cli', 'publint', 'typescript-7', 'us-atlas', 'world-atlas'],
};
