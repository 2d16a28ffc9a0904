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
    expect(steps[0]!.standardError).toBeCloseTo(0.0764, 4);
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

  it('drops spells whose start was not seen, and counts them, unless told to keep them', () => {
    const spells = [
      { duration: 3, startObserved: false, endObserved: true },
      { duration: 1, startObserved: true, endObserved: true },
    ];
    expect(exportSurvival(spells)).toMatchObject({ spells: 1, leftCensored: 1, median: 1 });
    expect(exportSurvival(spells, { leftCensored: 'keep' })).toMatchObject({ spells: 2 });
    expect(exportSurvival([])).toMatchObject({ steps: [], median: null, spells: 0 });
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
