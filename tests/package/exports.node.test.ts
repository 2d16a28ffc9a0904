import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entries } from '../../scripts/entries.mjs';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const manifest = read('package.json');

describe('package.json', () => {
  test('exports what is built, as ES module and as CommonJS, each with its own types first', () => {
    const conditions = (name: string) => ({
      import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
      require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
    });
    const expected = Object.keys(entries).map((name) => [name === 'index' ? '.' : `./${name}`, conditions(name)]);
    // as text, since the order of the conditions counts
    expect(JSON.stringify(manifest.exports)).toBe(
      JSON.stringify({ ...Object.fromEntries(expected), './package.json': './package.json' }),
    );
  });

  test('names three runtime packages, and exact versions throughout', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['papaparse', 'pure-rand', 'zod']);
    const versions = Object.values<string>({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^(npm:\w+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('has no side effects and runs nothing when it is installed', () => {
    expect(manifest.sideEffects).toBe(false);
    expect(Object.keys(manifest.scripts).filter((name) => /install|^prepare$/.test(name))).toEqual([]);
  });
});

test('package-lock.json records no download addresses', () => {
  const { packages } = read('package-lock.json');
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(Object.keys(packages).filter((name) => packages[name].resolved)).toEqual([]);
});

test('each entry has its source', () => {
  expect(Object.keys(entries).length).toBeGreaterThan(30);
  for (const path of Object.values(entries))
    expect(existsSync(new URL(`../../${path}`, import.meta.url)), path).toBe(true);
});
