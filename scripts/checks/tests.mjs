import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root, tryToRun } from './run.mjs';

/** One line for each group of tests that was skipped; a test that skips itself says why in its title. */
function reasonsIn(testResults, project) {
  const counts = new Map();
  for (const { name, assertionResults } of testResults) {
    for (const { status, ancestorTitles, title } of assertionResults) {
      if (status === 'passed' || status === 'failed') continue;
      const group = `${project}: ${relative(root, name)}: ${ancestorTitles.filter(Boolean)[0] ?? title}`;
      counts.set(group, (counts.get(group) ?? 0) + 1);
    }
  }
  return [...counts].map(([group, count]) => `${group} (${count} ${count === 1 ? 'test' : 'tests'})`);
}

/**
 * Runs the tests of one vitest project and counts them.
 * @param {'node' | 'browser'} project
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 */
export async function runTests(project) {
  const folder = await mkdtemp(join(tmpdir(), 'portolan-tests-'));
  try {
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code, output } = await tryToRun('vitest', ['run', '--project', project, ...reporters]);
    const results = JSON.parse(await readFile(report, 'utf8').catch(() => '{}'));
    const { numPassedTests: passed = 0, numFailedTests = 0, numTotalTests = 0, testResults = [] } = results;
    // a file that can't be loaded or an unhandled error fails the run without a failed test
    const failed = code === 0 ? numFailedTests : Math.max(1, numFailedTests);
    return {
      passed,
      failed,
      skipped: numTotalTests - passed - numFailedTests,
      failures: failed > 0 ? [output] : [],
      reasons: reasonsIn(testResults, project),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
