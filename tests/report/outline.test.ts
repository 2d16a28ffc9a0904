import { describe, expect, it } from 'vitest';
import type { Caveat, CaveatTouch, Provenance } from '../../src/model/index.ts';
import { caveatGroups, describeTouches } from '../../src/report/outline/describe-caveat.ts';
import { groupSources } from '../../src/report/outline/group-sources.ts';
import { keyFigures } from '../../src/report/outline/key-figures.ts';
import { methodNote } from '../../src/report/outline/method-note.ts';
import { listValues, yearSpan } from '../../src/report/year-span.ts';
import { exampleAssessment } from './fixture-assessment.ts';

const { performance, caveats, provenance } = exampleAssessment();

function touching(touches: readonly CaveatTouch[]): Caveat {
  return { ...caveats[0]!, touches };
}

describe('keyFigures', () => {
  it('takes the last known figures, each with its year and its standing', () => {
    expect(keyFigures(performance)).toEqual([
      { label: 'Exports', value: '$47.2 billion', period: '2025', standing: '15th of 50, 2024' },
      { label: 'Exports per head', value: '$5,098', period: '2024', standing: '26th of 49, 2024' },
      { label: 'Compound growth a year', value: '+5.1%', period: '2016–2025', standing: '18th of 50, 2016–2024' },
      { label: 'Share of US exports', value: '2.2%', period: '2025', standing: '' },
    ]);
  });

  it('leaves out what is not known', () => {
    const unknown = {
      ...performance,
      trend: { ...performance.trend, rows: performance.trend.rows.map((row) => ({ ...row, exportsPerHeadUsd: null })) },
      growth: { ...performance.growth, rows: [] },
      standing: { ...performance.standing, rows: [] },
      nationalShare: null,
    };
    expect(keyFigures(unknown)).toEqual([{ label: 'Exports', value: '$47.2 billion', period: '2025', standing: '' }]);
  });
});

describe('describeTouches', () => {
  it('joins touches that differ in one dimension alone', () => {
    const touches = ['2016', '2017', '2018', '2019'].map((year) => ({
      fact: 'exportsTotal',
      cells: { region: ['US'], period: [year] },
    }));
    expect(describeTouches(touching(touches))).toBe('Goods exports by region and year (region US; period 2016–2019)');
  });

  it('keeps apart what does not make one block of cells', () => {
    const touches = [
      { fact: 'exportsTotal', cells: { region: ['US'], period: ['2016'] } },
      { fact: 'exportsTotal', cells: { region: ['US-GA'], period: ['2017'] } },
      { fact: 'exportsTotal', cells: {} },
    ];
    expect(describeTouches(touching(touches)).split('; Goods')).toHaveLength(3);
  });
});

describe('caveatGroups', () => {
  it('has the gravest first', () => {
    expect(caveatGroups(caveats).map(({ name, caveats: own }) => [name, own.map(({ id }) => id)])).toEqual([
      ['Block, allowed', ['C29']],
      ['Warning', ['C24']],
      ['Note', ['C01', 'C06', 'C07']],
    ]);
  });
});

describe('groupSources', () => {
  it('joins the releases of one dataset', () => {
    const again: Provenance = { ...provenance[0]!, id: 'again', vintage: 'API, March 2025' };
    expect(groupSources([...provenance, again]).map(({ releases }) => releases.map(({ id }) => id))).toEqual([
      ['exports', 'again'],
      ['population'],
    ]);
  });
});

describe('methodNote', () => {
  it('explains the tables that the report has, and states no figure of its own', () => {
    const terms = methodNote(performance).map(({ term }) => term);
    expect(terms).toContain('Concentration');
    expect(terms).not.toContain('Known value');
  });
});

describe('years and values', () => {
  it.each([
    [[2016, 2025], '2016–2025'],
    [[2024], '2024'],
    [[], ''],
  ])('the span of %j is %j', (years, span) => {
    expect(yearSpan(years)).toBe(span);
  });

  it.each([
    [['2016', '2017', '2018'], '2016–2018'],
    [['2016', '2018', '2019'], '2016, 2018, 2019'],
    [['111', '112', '113'], '111, 112, 113'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], 'a, b, c, d, e, f and 2 more'],
  ])('%j is listed as %j', (values, text) => {
    expect(listValues(values)).toBe(text);
  });
});
