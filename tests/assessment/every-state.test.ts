import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import { fiftyStates, regionLabel } from '../../src/codes/index.ts';
import type { RegionCode } from '../../src/model/index.ts';
import { georgia } from '../../src/sample/index.ts';
import { expectSound } from './sound.ts';

const assessed = fiftyStates.map((region) => assess(georgia, { region, years: { to: 2024 } }));

describe('every state of the sample, and others in it', () => {
  it.each(assessed.map((assessment) => [assessment.region.label, assessment] as const))('%s', (_, assessment) => {
    expectSound(assessment);
    expect(assessment.peers.members).toHaveLength(49);
  });

  it.each(['US-DC', 'US-PR', 'US-VI'] as const)('%s, which is none of the fifty, among fifty others', (region) => {
    const assessment = assess(georgia, { region });
    expectSound(assessment);
    expect(assessment.performance.standing.rows[0]).toMatchObject({ key: 'exports', of: 51, leftOut: 0 });
    expect(assessment.findings.find(({ id }) => id === 'comparison')?.answer).toContain('of 51 regions');
  });

  it('the nation, which has no peers', () => {
    const assessment = assess(georgia, { region: 'US', peers: [] });
    expectSound(assessment);
    expect(assessment.findings.find(({ id }) => id === 'comparison')).toMatchObject({ figure: null });
    expect(assessment.performance.nationalShare).toBeNull();
  });
});

describe('all states agree with each other', () => {
  it.each(['exports', 'exportsPerHead', 'growth'])('their ranks by %s are the numbers 1 to 50', (key) => {
    const ranks = assessed.map(({ performance }) => performance.standing.rows.find((row) => row.key === key)!.rank!);
    expect([...ranks].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  });

  it('they see one table of peers', () => {
    const [first, ...others] = assessed.map(({ performance }) => performance.peers.rows);
    expect(first).toHaveLength(50);
    for (const rows of others) expect(rows).toEqual(first);
  });

  it('they measure their shares against one nation, and together are the sum of the fifty', () => {
    const last = assessed.map(({ performance }) => performance.nationalShare!.rows.at(-1)!);
    expect(new Set(last.map(({ usTotalUsd }) => usTotalUsd))).toEqual(new Set([2_061_690_757_601]));
    const others: readonly RegionCode[] = ['US-DC', 'US-PR', 'US-VI'];
    const ofOthers = others.reduce(
      (sum, region) =>
        sum +
        assess(georgia, { region }).performance.nationalShare!.rows.find(({ key }) => key === '2024')!
          .shareOfSumOfStates!,
      0,
    );
    expect(last.reduce((sum, { shareOfSumOfStates }) => sum + shareOfSumOfStates!, ofOthers)).toBeCloseTo(1, 12);
    expect(last[0]?.statesInSum).toBe(53);
  });

  it('each is called by its name', () => {
    expect(assessed.map(({ region }) => region.label)).toEqual(fiftyStates.map(regionLabel));
  });
});
