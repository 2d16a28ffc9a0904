import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAll } from './outcome.mjs';
import { root, run } from './run.mjs';

/** Runs each example as its npm script does, on the package as built. A folder of `examples/` without a script fails. */
export function runExamples() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const programs = Object.values(scripts).flatMap((script) => script.match(/\bexamples\/\S+\.mjs/g) ?? []);
  const folders = readdirSync(join(root, 'examples'));
  const checks = {
    'each example has an npm script': () =>
      assert.deepEqual(
        folders.filter((folder) => !programs.some((program) => program.startsWith(`examples/${folder}/`))),
        [],
      ),
  };
  for (const program of programs) checks[program] = () => run('node', [program]);
  return runAll(checks);
}
