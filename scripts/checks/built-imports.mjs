import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { entries } from '../entries.mjs';
import { runAll } from './outcome.mjs';
import { root } from './run.mjs';

/** The npm packages that built entries import; the others import none. One that is missing there was bundled into the entry. */
const packages = {
  index: [],
  measures: [],
  scoring: ['pure-rand/distribution/uniformFloat64', 'pure-rand/generator/xoroshiro128plus'],
  schemas: ['zod/mini'],
  sources: ['papaparse'],
  'sources/usa-trade-online': ['papaparse'],
  'sources/code-lists': ['papaparse'],
};

/** The packages that a built file imports, itself or through the files that it imports. */
function packagesOf(file, found = { files: new Set(), packages: new Set() }) {
  found.files.add(file);
  for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles) {
    const target = join(dirname(file), fileName);
    if (!fileName.startsWith('.')) found.packages.add(fileName);
    else if (!found.files.has(target)) packagesOf(target, found);
  }
  return [...found.packages].sort();
}

/** Runtime packages stay outside the built files, each entry reaches only its own, and the single file reaches none. */
export function checkBuiltImports() {
  const expected = { 'browser/portolan.js': [] };
  for (const entry of Object.keys(entries)) {
    const names = packages[entry] ?? [];
    expected[`${entry}.js`] = names;
    expected[`${entry}.cjs`] = names;
  }
  const check = ([file, names]) => [file, () => assert.deepEqual(packagesOf(join(root, 'dist', file)), names)];
  return runAll(Object.fromEntries(Object.entries(expected).map(check)));
}
