import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../bench/convert-classification.mjs', import.meta.url));

// it throws where value is not conserved; nothing here depends on times
it('the benchmark of conversions runs on a small table', { timeout: 120_000 }, () => {
  const output = execFileSync(process.execPath, [script, '--rows', '5000', '--rounds', '1'], { encoding: 'utf8' });
  expect(output).toMatch(/^as long as the rollup: [\d.]+ times/m);
  expect(output).toMatch(/^total conserved: /m);
});
