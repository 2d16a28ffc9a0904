import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

function sourceOf(name) {
  if (name === 'index') return 'src/index.ts';
  const file = `src/${name}.ts`;
  return existsSync(new URL(file, root)) ? file : `src/${name}/index.ts`;
}

/** The source of each public entry by the name of its built file, such as `codes/hs`: what `exports` of package.json lists. */
export const entries = Object.fromEntries(
  Object.keys(exports)
    .filter((path) => path !== './package.json')
    .map((path) => path.slice(2) || 'index')
    .map((name) => [name, sourceOf(name)]),
);
