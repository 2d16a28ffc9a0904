// Everything that a change must pass, step by step: `npm test`, or some of the steps: `npm test -- lint types`.
import { checkBuiltImports } from './checks/built-imports.mjs';
import { requireChromium } from './checks/chromium.mjs';
import { checkDeviations } from './checks/deviations.mjs';
import { runExamples } from './checks/examples.mjs';
import { runAll, Skipped } from './checks/outcome.mjs';
import { checkPackedPackage } from './checks/packed.mjs';
import { run } from './checks/run.mjs';
import { checkSizes } from './checks/size.mjs';
import { runTests } from './checks/tests.mjs';
import { checkTypes } from './checks/types.mjs';

const command = (name, ...args) => ({ [name]: () => run(name, args) });

/** The steps in their order. Those after `build` work on what it wrote. */
const steps = {
  lint: () => runAll(command('biome', 'ci', '--error-on-warnings')),
  types: checkTypes,
  'node-tests': () => runTests('node'),
  'browser-tests': async () => {
    await requireChromium();
    return runTests('browser');
  },
  deviations: () => runAll({ 'docs/deviations.md': checkDeviations }),
  unused: () => runAll(command('knip')),
  build: () => runAll(command('npm', 'run', 'build')),
  'built-imports': checkBuiltImports,
  size: checkSizes,
  packaging: () =>
    runAll({ ...command('publint', '--strict'), ...command('attw', '--pack', '.', '--profile', 'node16') }),
  packed: checkPackedPackage,
  examples: runExamples,
  docs: () => runAll(command('typedoc', '--emit', 'none')),
};

const names = Object.keys(steps);
const afterBuild = names.slice(names.indexOf('build') + 1);

/** The steps asked for, in their order, with the build that they need. */
function chooseSteps(wanted) {
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`No step is called ${unknown.join(', ')}. The steps are ${names.join(', ')}.`);
    process.exit(1);
  }
  if (wanted.length === 0) return names;
  const needsBuild = wanted.some((name) => afterBuild.includes(name));
  return names.filter((name) => wanted.includes(name) || (needsBuild && name === 'build'));
}

/** @returns {Promise<import('./checks/outcome.mjs').Outcome>} */
async function runStep(name) {
  try {
    return await steps[name]();
  } catch (error) {
    const skipped = error instanceof Skipped;
    return {
      passed: 0,
      failed: skipped ? 0 : 1,
      skipped: skipped ? 1 : 0,
      failures: skipped ? [] : [error.message],
      reasons: skipped ? [`${name}: ${error.message}`] : [],
    };
  }
}

const counted = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
const indented = (text) => text.trimEnd().replace(/^/gm, '    ');

const total = { passed: 0, failed: 0, skipped: 0 };
const reasons = [];
for (const name of chooseSteps(process.argv.slice(2))) {
  const start = performance.now();
  const outcome = await runStep(name);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name.padEnd(14)} ${seconds.padStart(6)} s   ${counted(outcome)}`.replace(/, 0 (failed|skipped)/g, ''));
  for (const text of [outcome.note ?? '', ...outcome.failures]) if (text) console.log(indented(text));
  for (const key of Object.keys(total)) total[key] += outcome[key];
  reasons.push(...outcome.reasons);
  if (name === 'build' && outcome.failed > 0) break;
}
if (reasons.length > 0) console.log(`\nSkipped:\n${indented(reasons.join('\n'))}`);
console.log(`\n${counted(total)}`);
if (total.failed > 0) process.exitCode = 1;
