import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { exportSurvival, spellsOf } from '../../src/measures/index.ts';
import { refusalOf } from '../refusal.ts';

const years = ['2014', '2015', '2016', '2017', '2018'];
const relation = (...values: number[]) => new Matrix(['8802 FRA'], years, Float64Array.from(values));

describe('exportSurvival', () => {
  it('is Kaplan and Meier’s estimate: the leukemia remissions of Freireich (1963), 6-MP arm', () => {
    // the textbook case: 21 patients, 9 relapses; survival from Kleinbaum and Klein, table 2.2
    const ended = [6, 6, 6, 7, 10, 13, 16, 22, 23];
    const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
    const spells = [
      ...ended.map((duration) => ({ duration, endObserved: true })),
      ...censored.map((duration) => ({ duration, endObserved: false })),
    ];
    const { steps, median } = exportSurvival(spells);
    const published = { 6: 0.857, 7: 0.807, 10: 0.753, 13: 0.69, 16: 0.627, 22: 0.538, 23: 0.448 };
    for (const [duration, survival] of Object.entries(published)) {
      expect(steps.find((step) => step.duration === Number(duration))!.survival).toBeCloseTo(survival, 3);
    }
    expect(steps[0]).toMatchObject({ atRisk: 21, ended: 3, censored: 1 });
    // Greenwood's, as R's survival prints them
    const errors = { 6: 0.0764, 7: 0.0869, 10: 0.0963, 13: 0.1068, 16: 0.1141, 22: 0.1282, 23: 0.1346 };
    for (const [duration, error] of Object.entries(errors)) {
      expect(steps.find((step) => step.duration === Number(duration))!.standardError).toBeCloseTo(error, 4);
    }
    expect(median).toBe(23);
  });

  it('never rises, stays within 0 and 1, and does not depend on the order', () => {
    const spell = fc.record({ duration: fc.integer({ min: 1, max: 9 }), endObserved: fc.boolean() });
    const property = fc.property(fc.array(spell, { maxLength: 20 }), (spells) => {
      const { steps } = exportSurvival(spells);
      let before = 1;
      for (const { survival } of steps) {
        expect(survival).toBeLessThanOrEqual(before);
        expect(survival).toBeGreaterThanOrEqual(0);
        before = survival;
      }
      expect(steps.reduce((sum, { ended, censored }) => sum + ended + censored, 0)).toBe(spells.length);
      expect(exportSurvival([...spells].reverse()).steps).toEqual(steps);
    });
    fc.assert(property, { seed: 1 });
  });

  it('is the share that lasts longer where every end is seen, with the error of a share', () => {
    const durations = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 });
    const property = fc.property(durations, (list) => {
      const { steps, median } = exportSurvival(list.map((duration) => ({ duration, endObserved: true })));
      for (const { duration, survival, standardError } of steps) {
        const share = list.filter((one) => one > duration).length / list.length;
        expect(survival).toBeCloseTo(share, 12);
        if (share === 0) expect(standardError).toBeNull();
        else expect(standardError).toBeCloseTo(Math.sqrt((share * (1 - share)) / list.length), 12);
      }
      const sorted = [...list].sort((a, b) => a - b);
      expect(median).toBe(sorted[Math.ceil(list.length / 2) - 1]);
    });
    fc.assert(property, { seed: 1 });
  });

  it('of relations censored on either side, by hand', () => {
    const values = new Matrix(
      ['a', 'b', 'c', 'd', 'e'],
      years,
      Float64Array.from(
        [
          [9, 9, 0, 0, 0], // start not seen: dropped
          [0, 9, 0, 0, 0], // one year
          [0, 9, 9, 0, 9], // two years, then one, still on
          [0, 0, 9, 9, 9], // three years, still on
          [0, 9, 9, 9, 0], // three years
        ].flat(),
      ),
    );
    const { spells } = spellsOf(values);
    const { steps, leftCensored, median } = exportSurvival(spells);
    expect(leftCensored).toBe(1);
    expect(steps.map(({ duration, atRisk, ended, censored }) => [duration, atRisk, ended, censored])).toEqual([
      [1, 5, 1, 1],
      [2, 3, 1, 0],
      [3, 2, 1, 1],
    ]);
    const expected = [4 / 5, (4 / 5) * (2 / 3), (4 / 5) * (2 / 3) * (1 / 2)];
    steps.forEach(({ survival }, i) => {
      expect(survival).toBeCloseTo(expected[i]!, 12);
    });
    expect(median).toBe(3);
    expect(exportSurvival(spells, { leftCensored: 'keep' }).steps[1]).toMatchObject({
      duration: 2,
      atRisk: 4,
      ended: 2,
    });
  });

  it('knows no median where more than half outlast all that was seen', () => {
    const spells = [
      { duration: 1, endObserved: true },
      { duration: 4, endObserved: false },
      { duration: 4, endObserved: false },
    ];
    expect(exportSurvival(spells)).toMatchObject({ median: null, ended: 1 });
  });

  it('drops spells whose start was not seen, and counts them, unless told to keep them', () => {
    const spells = [
      { duration: 3, startObserved: false, endObserved: true },
      { duration: 1, startObserved: true, endObserved: true },
    ];
    expect(exportSurvival(spells)).toMatchObject({ spells: 1, leftCensored: 1, median: 1 });
    expect(exportSurvival(spells, { leftCensored: 'keep' })).toMatchObject({ spells: 2 });
    expect(exportSurvival([])).toMatchObject({ steps: [], median: null, spells: 0 });
  });

  it('refuses an unknown rule', () => {
    expect(refusalOf(() => exportSurvival([], { leftCensored: 'guess' as 'drop' }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.leftCensored',
    });
  });

  it('refuses a spell without a duration', () => {
    const refused = refusalOf(() => exportSurvival([{ duration: 0, endObserved: true }]));
    expect(refused).toMatchObject({ code: 'INVALID_MEASURE_VALUE', path: 'spells[0].duration' });
  });
});

describe('spellsOf', () => {
  it('sees a start and an end only beside a year known to be without exports', () => {
    expect(spellsOf(relation(0, 5, 7, 0, 3)).spells).toMatchObject([
      { from: 2015, to: 2016, duration: 2, startObserved: true, endObserved: true },
      { from: 2018, to: 2018, duration: 1, startObserved: true, endObserved: false },
    ]);
    expect(spellsOf(relation(4, 5, Number.NaN, 2, 0))).toMatchObject({
      missingCells: 1,
      spells: [
        { from: 2014, to: 2015, startObserved: false, endObserved: false },
        { from: 2017, to: 2017, startObserved: false, endObserved: true },
      ],
    });
  });

  it('bridges gaps that are told to be forgiven', () => {
    const { spells } = spellsOf(relation(0, 5, 0, 3, 0), { gapYears: 1 });
    expect(spells).toMatchObject([{ from: 2015, to: 2017, duration: 3 }]);
  });

  it('does not take an absence that could be a gap for a start or an end', () => {
    expect(spellsOf(relation(0, 5, 5, 5, 0), { gapYears: 1 }).spells).toMatchObject([
      { from: 2015, to: 2017, startObserved: false, endObserved: false },
    ]);
    expect(spellsOf(relation(0, 0, 5, 0, 0), { gapYears: 1 }).spells).toMatchObject([
      { from: 2016, startObserved: true, endObserved: true },
    ]);
    expect(spellsOf(relation(5, Number.NaN, 5, 0, 0), { gapYears: 1 }).spells).toHaveLength(2);
  });

  it('takes a year without a column for unknown', () => {
    const skipping = new Matrix(['a'], ['2014', '2015', '2017'], Float64Array.of(0, 5, 5));
    expect(spellsOf(skipping)).toMatchObject({
      missingCells: 1,
      years: { from: 2014, to: 2017 },
      spells: [
        { from: 2015, to: 2015, startObserved: true, endObserved: false },
        { from: 2017, to: 2017, startObserved: false, endObserved: false },
      ],
    });
    expect(spellsOf(new Matrix([], [], new Float64Array(0)))).toMatchObject({ spells: [], years: null });
  });

  it('covers each year with exports once, in whatever order the rows come', () => {
    const cell = fc.constantFrom(0, 0, 3, 7, Number.NaN);
    const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 6 });
    const property = fc.property(rows, (list) => {
      const labels = list.map((_, i) => `r${i}`);
      const { spells, missingCells } = spellsOf(new Matrix(labels, years, Float64Array.from(list.flat())));
      const turned = new Matrix([...labels].reverse(), years, Float64Array.from([...list].reverse().flat()));
      expect(spellsOf(turned).spells).toEqual(spells);
      expect(missingCells).toBe(list.flat().filter(Number.isNaN).length);
      expect(spells.reduce((sum, { duration }) => sum + duration, 0)).toBe(list.flat().filter((one) => one > 0).length);
      for (const { relation: row, from, to, duration } of spells) {
        expect(to - from + 1).toBe(duration);
        const values = list[labels.indexOf(row)]!;
        for (let year = from; year <= to; year++) expect(values[year - 2014]).toBeGreaterThan(0);
        expect(values[from - 1 - 2014] ?? 0).not.toBeGreaterThan(0);
        expect(values[to + 1 - 2014] ?? 0).not.toBeGreaterThan(0);
      }
    });
    fc.assert(property, { seed: 1 });
  });

  it('refuses a threshold or a gap that is none', () => {
    const table = relation(0, 5, 7, 0, 3);
    expect(refusalOf(() => spellsOf(table, { above: -1 }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.above',
    });
    expect(refusalOf(() => spellsOf(table, { gapYears: 0.5 }))).toMatchObject({ path: 'options.gapYears' });
  });

  it('takes only values above the threshold, and columns in any order', () => {
    expect(spellsOf(relation(0, 5, 7, 0, 3), { above: 5 }).spells).toMatchObject([{ from: 2016, to: 2016 }]);
    const shuffled = new Matrix(['8802 FRA'], ['2018', '2014', '2016', '2015', '2017'], Float64Array.of(3, 0, 7, 5, 0));
    expect(spellsOf(shuffled)).toEqual(spellsOf(relation(0, 5, 7, 0, 3)));
  });

  it('refuses a column that is no year and a cell below 0', () => {
    expect(refusalOf(() => spellsOf(new Matrix(['a'], ['total'], Float64Array.of(1))))).toMatchObject({
      code: 'INVALID_YEARS',
    });
    expect(refusalOf(() => spellsOf(relation(0, -1, 0, 0, 0)))).toMatchObject({
      code: 'NEGATIVE_VALUE',
      path: 'values[8802 FRA][2015]',
    });
  });
});
