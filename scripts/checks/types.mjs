import { runAll } from './outcome.mjs';
import { run } from './run.mjs';

/** The types of the sources and of the tests: TypeScript 7 answers fast, TypeScript 6 is what builds the package. */
export function checkTypes() {
  const compile = (compiler, project) => () => run(`node_modules/${compiler}/bin/tsc`, ['-p', project]);
  return runAll({
    'src, TypeScript 7': compile('typescript-7', 'tsconfig.json'),
    'tests, TypeScript 7': compile('typescript-7', 'tests/tsconfig.json'),
    'src, TypeScript 6': compile('typescript', 'tsconfig.json'),
    'tests, TypeScript 6': compile('typescript', 'tests/tsconfig.json'),
  });
}
