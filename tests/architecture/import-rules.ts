import { posix } from 'node:path';
import ts from 'typescript';

/** What each room of `src/` may import, besides `errors/` and itself. A room may also import what its imports may. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  model: [],
  codes: ['model'],
  cube: ['model'],
  measures: ['cube'],
  scoring: ['measures', 'cube'],
  caveats: ['model', 'codes', 'cube'],
  estimation: ['measures', 'caveats', 'codes', 'cube'],
  assessment: ['measures', 'scoring', 'estimation', 'caveats', 'codes', 'cube', 'model'],
  planning: ['assessment'],
  report: ['planning', 'assessment'],
  schemas: ['model'],
  sources: ['model', 'schemas', 'codes', 'cube'],
  testing: ['sources', 'cube'],
  sample: ['model', 'cube'],
  // the file src/index.ts: the pure core, so neither reports nor sources nor the sample
  index: ['planning', 'assessment'],
  // the file src/browser.ts: what a page without a bundler gets in one file
  browser: ['index', 'report', 'sample'],
};

function reachable(room: string): ReadonlySet<string> {
  const found = new Set([room, 'errors']);
  for (const name of found) for (const next of rooms[name] ?? []) found.add(next);
  return found;
}

const roomOf = (file: string) => file.split('/')[0]!.replace(/\.ts$/, '');

/** The modules that a TypeScript text imports or re-exports, its types too. */
export function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The modules that a TypeScript text loads when it runs: imports of types alone are gone by then. */
function loadedModules(text: string): string[] {
  return importsOf(text.replace(/^(?:import|export) type\b[^;]*;/gm, ''));
}

/** The paths, in the tree of the file, of the modules that are named by a relative path. */
function pathsFrom(file: string, names: readonly string[]): string[] {
  return names.filter((name) => name.startsWith('.')).map((name) => posix.join(posix.dirname(file), name));
}

/**
 * What breaks the table of rooms in a tree of files, given as texts by path in `src/`.
 *
 * @example
 * roomViolations({ 'cube/cube.ts': "import '../report/to-html.ts';", 'report/to-html.ts': '' });
 * // ['cube/cube.ts imports report/to-html.ts: cube may import errors, model']
 */
export function roomViolations(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([file, text]) => {
    const room = roomOf(file);
    if (!Object.hasOwn(rooms, room)) return [`${file}: the table of rooms has no ${room}`];
    const allowed = reachable(room);
    const others = [...allowed].filter((name) => name !== room).sort();
    return pathsFrom(file, importsOf(text)).flatMap((target) => {
      if (!Object.hasOwn(files, target)) return [`${file} imports ${target}: there is no such file in src`];
      if (allowed.has(roomOf(target))) return [];
      return [`${file} imports ${target}: ${room} may import ${others.join(', ')}`];
    });
  });
}

/** The circles in which the files of a tree load each other, each as the path around it. */
export function importCircles(files: Readonly<Record<string, string>>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push([...path.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const target of pathsFrom(file, loadedModules(files[file] ?? ''))) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of Object.keys(files)) visit(file, []);
  return circles;
}
