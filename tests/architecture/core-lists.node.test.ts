import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf } from './import-rules.ts';
import { sourceFiles } from './source-files.ts';

test('the core loads no list of codes but countries, states and the 3-digit commodities', () => {
  const files = sourceFiles();
  const reached = new Set(['index.ts']);
  for (const file of reached) {
    const text = files[file]!.replace(/^(?:import|export) type\b[^;]*;/gm, '');
    for (const name of importsOf(text)) {
      if (name.startsWith('.')) reached.add(posix.join(posix.dirname(file), name));
    }
  }
  expect([...reached].filter((file) => file.endsWith('.data.ts')).sort()).toEqual([
    'codes/countries.data.ts',
    'codes/naics/naics3-changes.data.ts',
    'codes/states.data.ts',
  ]);
});
