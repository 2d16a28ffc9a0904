import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { growthDecomposition } from '../../src/measures/growth-decomposition.ts';
import { locationQuotient } from '../../src/measures/location-quotient.ts';
import { shiftShare } from '../../src/measures/shift-share.ts';
import { shiftShareTable } from '../../src/measures/shift-share-table.ts';

/** METHODS, worked number 6: four industries, 1985 to 1995. The quotients say how large each is in the nation. */
describe('METHODS, worked number 6', () => {
  const names = ['a', 'b', 'c', 'd'];
  const [start, end] = [
    [500, 100, 200, 200],
    [1000, 100, 250, 280],
  ] as const;
  const [nationalStart, nationalEnd] = [
    [1000, 2000, 4000, 3000],
    [1100, 2400, 5200, 4200],
  ] as const;
  const published = {
    national: [145, 29, 58, 58],
    mix: [-95, -9, 2, 22],
    regional: [450, -20, -10, 0],
  };

  it('the national parts are 290, the mix −95, −9, 2 and 22, the regional parts 450, −20, −10 and 0', () => {
    const { total, industries } = shiftShare(
      names.map((industry, i) => ({
        industry,
        start: start[i]!,
        end: end[i]!,
        nationalStart: nationalStart[i]!,
        nationalEnd: nationalEnd[i]!,
      })),
    );
    expect(total).toEqual({ change: 630, national: 290, mix: -80, regional: 420, netShift: 340 });
    for (const name of ['national', 'mix', 'regional'] as const) {
      expect(industries.map((one) => one[name])).toEqual(published[name]);
    }
  });

  it('the same as a table beside its nation', () => {
    const table = (values: readonly number[]) => new Matrix(['region'], names, Float64Array.from(values));
    const nation = {
      start: Object.fromEntries(names.map((name, i) => [name, nationalStart[i]!])),
      end: Object.fromEntries(names.map((name, i) => [name, nationalEnd[i]!])),
    };
    const { totals, industries } = shiftShareTable(table(start), table(end), { nation, byIndustry: true });
    expect([...totals.row('region')]).toEqual([630, 290, -80, 420, 340]);
    expect([...industries!.regional.values]).toEqual(published.regional);
  });

  it('the location quotients are 5, 0.5, 0.5 and 0.667', () => {
    const table = new Matrix(['region', 'nation'], names, Float64Array.of(...start, ...nationalStart));
    const { values } = locationQuotient(table, { reference: { row: 'nation' } });
    expect([...values.row('region')].map((quotient) => Number(quotient.toFixed(3)))).toEqual([5, 0.5, 0.5, 0.667]);
  });
});

it('METHODS, worked number 21: of a growth of 6% the nation brings 2 points, the mix 1, the region itself 3', () => {
  const { industries } = growthDecomposition(
    [{ industry: 'a', start: 100, end: 106, nationalStart: 1000, nationalEnd: 1030 }],
    { nationalTotals: { start: 50_000, end: 51_000 } },
  );
  expect(industries[0]!.growth).toBeCloseTo(0.06, 12);
  expect(industries[0]!.national).toBeCloseTo(0.02, 12);
  expect(industries[0]!.mix).toBeCloseTo(0.01, 12);
  expect(industries[0]!.competitive).toBeCloseTo(0.03, 12);
});
