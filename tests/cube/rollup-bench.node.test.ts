import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../bench/rollup.mjs', import.meta.url));

describe('the benchmark of rollups', () => {
  // it throws where a peer gives another answer than the plain loop; nothing here depends on times
  it('runs on a small table, and all peers give one answer', { timeout: 120_000 }, () => {
    const output = execFileSync(process.execPath, [script, '--rows', '5000', '--rounds', '1'], { encoding: 'utf8' });
    for (const query of ['Q1', 'Q2']) {
      for (const peer of ['portolan', 'portolan, with encoding', 'typed-array loop', 'DuckDB', 'Map', 'd3 rollup']) {
        expect(output).toMatch(new RegExp(`^${query} +${peer}`, 'm'));
      }
    }
    expect(output).toMatch(/^memory: columns /m);
  });
});
