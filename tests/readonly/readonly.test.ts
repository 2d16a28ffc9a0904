import { afterEach, describe, expect, it, vi } from 'vitest';
import { type AssessmentOptions, assess } from '../../src/assessment/index.ts';
import { caveatsFor } from '../../src/caveats/index.ts';
import { evidenceFromJson } from '../../src/cube/index.ts';
import {
  herfindahl,
  indexToBase,
  oddYear,
  quantile,
  type RankOptions,
  rankAmong,
  trend,
} from '../../src/measures/index.ts';
import type { Evidence } from '../../src/model/index.ts';
import { georgia } from '../../src/sample/index.ts';
import { assessmentSchema } from '../../src/schemas/index.ts';
import { productSeries } from '../caveats/facts.ts';
import { deepFreeze } from '../report/deep-freeze.ts';

/** A copy of the sample of which every part is frozen, so that a write to it throws. */
function frozenSample(): Evidence {
  const evidence = evidenceFromJson(JSON.stringify(georgia));
  for (const cube of Object.values(evidence.facts)) deepFreeze(cube.metadata);
  return deepFreeze(evidence);
}

const options: AssessmentOptions = deepFreeze({
  region: 'US-GA',
  peers: ['US-AL', 'US-FL', 'US-TN'],
  years: [2016, 2020, 2024],
  allow: ['C29'],
  top: 5,
} as const);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('measures', () => {
  const values = deepFreeze([40, null, 10, 30] as const);
  const years = deepFreeze([2018, 2019, 2020, 2021] as const);

  it('take frozen lists and options without a cast, and leave them as they are', () => {
    const ranking: RankOptions = deepFreeze({ order: 'ascending', ties: 'dense' } as const);
    expect(quantile(values, 0.5)).toBe(30);
    expect(rankAmong(20, values, ranking)?.rank).toBe(2);
    expect(herfindahl(values, deepFreeze({ total: 100, unlisted: 'any' } as const))?.parts).toBe(3);
    expect(indexToBase(values, 40)).toEqual([100, null, 25, 75]);
    expect(trend(years, values)?.count).toBe(3);
    expect(oddYear(years, values)).toBeNull();
    expect(values).toEqual([40, null, 10, 30]);
  });
});

describe('caveatsFor', () => {
  it('takes frozen facts and options', () => {
    const uses = deepFreeze([productSeries(['336', '111'], ['2021', '2022'])]);
    expect(caveatsFor(uses, deepFreeze({ allow: ['C29'] } as const)).length).toBeGreaterThan(0);
    expect(uses[0]?.products).toEqual(['336', '111']);
  });
});

describe('assess', () => {
  it('takes frozen evidence and options', () => {
    expect(assess(frozenSample(), options).years).toEqual([2016, 2020, 2024]);
  });

  it('changes neither', () => {
    const evidence = evidenceFromJson(JSON.stringify(georgia));
    const before = JSON.stringify([evidence, options]);
    assess(evidence, options);
    expect(JSON.stringify([evidence, options])).toBe(before);
  });

  it('gives the same answer to the same question, and a new one each time', () => {
    const [first, second] = [assess(georgia, options), assess(georgia, options)];
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
    expect(second.performance.trend.rows).not.toBe(first.performance.trend.rows);
  });

  it('is not changed by what is done to an answer', () => {
    const first = assess(georgia, options);
    const text = JSON.stringify(first);
    (first.years as number[]).push(1999);
    (first.peers.members as string[]).reverse();
    (first.performance.trend.rows as unknown[]).length = 0;
    expect(JSON.stringify(assess(georgia, options))).toBe(text);
  });

  it('reads no clock, draws no random number and asks no network', () => {
    const refuse = () => {
      throw new Error('assess must be pure');
    };
    vi.spyOn(Math, 'random').mockImplementation(refuse);
    vi.spyOn(Date, 'now').mockImplementation(refuse);
    vi.spyOn(performance, 'now').mockImplementation(refuse);
    vi.stubGlobal('fetch', refuse);
    expect(() => assess(georgia, options)).not.toThrow();
  });
});

describe('schemas', () => {
  it('parse a frozen value without a cast', () => {
    const assessment = deepFreeze(assess(georgia, options));
    expect(assessmentSchema.parse(assessment)).toEqual(assessment);
  });
});
