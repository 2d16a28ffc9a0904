import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { PortolanError } from '../../src/errors/index.ts';
import { dynamicShiftShare } from '../../src/measures/dynamic-shift-share.ts';
import { growthDecomposition } from '../../src/measures/growth-decomposition.ts';
import { jobCreation } from '../../src/measures/job-creation.ts';
import { type IndustryFigures, shiftShare } from '../../src/measures/shift-share.ts';
import { shiftShareTable } from '../../src/measures/shift-share-table.ts';
import { refusalOf } from '../refusal.ts';
import { numbered, shuffled } from './complexity-tables.ts';

const methods = ['dunn', 'esteban-marquillas', 'gerfin'] as const;
const additive = ['dunn', 'esteban-marquillas'] as const;

/** Jobs or dollars, whole or not, with zeros among them. */
const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 1e9 }),
  fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
);
const above0 = fc.integer({ min: 1, max: 1e9 });

/** Industries, in each of which the nation starts with something. */
const industries = fc
  .array(fc.tuple(amount, amount, above0, amount), { minLength: 1, maxLength: 12 })
  .map((rows) =>
    rows.map(([start, end, nationalStart, nationalEnd], i) => figures(i, start, end, nationalStart, nationalEnd)),
  );

/** Two tables of regions and industries of the same shape. */
const tables = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 })).chain(([height, width]) => {
  const table = fc.array(fc.array(amount, { minLength: width, maxLength: width }), {
    minLength: height,
    maxLength: height,
  });
  return fc.tuple(table, table);
});

function figures(
  industry: string | number,
  start: number | null,
  end: number | null,
  nationalStart: number | null,
  nationalEnd: number | null,
): IndustryFigures {
  return { industry: String(industry), start, end, nationalStart, nationalEnd };
}

type Parts = Readonly<Record<string, number | string | null>>;

/** The steps of a record of components from the start to the end. */
function stepsOf(parts: object): number[] {
  const { national, mix, regional, allocation = 0 } = parts as Parts;
  return [national, mix, regional, allocation] as number[];
}

/** How large the levels between the steps get: rounding is in their last places, whatever is left of them. */
const reachOf = (...all: readonly object[]) => sum(all.flatMap(stepsOf).map((step) => Math.abs(step) || 0));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function holds<Values>(property: fc.IProperty<Values>): void {
  fc.assert(property, { seed: 1, numRuns: 300 });
}

function expectClose(actual: unknown, expected: unknown, size: number): void {
  if (expected === null) expect(actual).toBeNull();
  else expect(Math.abs((actual as number) - (expected as number))).toBeLessThanOrEqual(1e-9 * Math.max(1, size));
}

const numbersIn = (parts: object) => Object.entries(parts).filter(([, part]) => typeof part !== 'string');

describe('shiftShare', () => {
  it.each(additive)('%s: components add up to the change to the last bit, of each industry and in total', (method) => {
    holds(
      fc.property(industries, (list) => {
        const { total, industries: split } = shiftShare(list, { method });
        for (const [i, one] of [total, ...split].entries()) {
          const [national, mix, regional, allocation] = stepsOf(one) as [number, number, number, number];
          expect(national + mix + regional + allocation).toBe(one.change);
          expect(allocation + regional + (mix + national)).toBe(one.change);
          expect(mix + regional + allocation).toBe(one.netShift);
          if (i === 0) continue;
          const { start, end } = list[i - 1]!;
          expectClose(one.change, end! - start!, Math.max(start!, end!) + reachOf(one));
        }
      }),
    );
  });

  it.each(additive)('%s: components of industries add up to those in total', (method) => {
    holds(
      fc.property(industries, (list) => {
        const { total, industries: split } = shiftShare(list, { method });
        const reach = reachOf(total, ...split) + sum(list.map(({ start, end }) => start! + end!));
        for (const [name, part] of numbersIn(total)) {
          if (part === null) continue;
          const parts = split.map((one) => (one as unknown as Parts)[name] as number);
          expectClose(sum(parts), part, reach);
        }
      }),
    );
  });

  it('gerfin: ratios multiply up to the growth, of each industry and in total', () => {
    holds(
      fc.property(industries, (list) => {
        const { total, industries: split } = shiftShare(list, { method: 'gerfin' });
        for (const { growth, national, mix, regional, netShift } of [total, ...split]) {
          if (growth === null || mix === null || regional === null) continue;
          expectClose(national! * mix * regional, growth, growth);
          expectClose(mix * regional, netShift, netShift!);
        }
      }),
    );
  });

  it.each(methods)('%s: another unit changes components by its factor, ratios not at all', (method) => {
    holds(
      fc.property(industries, fc.constantFrom(2 ** -20, 0.001, 3, 1000, 2 ** 40), (list, factor) => {
        const scaled = list.map(({ industry, ...rest }) => {
          const { start, end, nationalStart, nationalEnd } = rest as Record<keyof typeof rest, number>;
          return figures(industry, start * factor, end * factor, nationalStart * factor, nationalEnd * factor);
        });
        const [before, after] = [shiftShare(list, { method }), shiftShare(scaled, { method })];
        const unit = method === 'gerfin' ? 1 : factor;
        const pairs = [before, after].map(({ total, industries: split }) => [total, ...split]);
        for (const [i, one] of pairs[0]!.entries()) {
          for (const [name, part] of numbersIn(one)) {
            const again = (pairs[1]![i] as unknown as Parts)[name] as number | null;
            const size = sum(numbersIn(one).map(([, other]) => Math.abs(other as number)));
            expectClose(again === null ? null : again / unit, part, size + (list[Math.max(0, i - 1)]!.start ?? 0));
          }
        }
        expect(after.entries).toEqual(before.entries);
        expect(after.exits).toEqual(before.exits);
      }),
    );
  });

  it.each(methods)('%s: the order of industries changes no industry, and totals by rounding only', (method) => {
    holds(
      fc.property(industries, (list) => {
        const [forth, back] = [shiftShare(list, { method }), shiftShare([...list].reverse(), { method })];
        const size = sum(list.map(({ start, end }) => start! + end!)) + sum(stepsOf(forth.total).map(Math.abs));
        for (const [name, part] of numbersIn(forth.total)) {
          expectClose((back.total as unknown as Parts)[name], part, size);
        }
        expect(back.industries.map(({ industry }) => industry)).toEqual(
          forth.industries.map(({ industry }) => industry).reverse(),
        );
        expect([...back.entries].reverse()).toEqual(forth.entries);
      }),
    );
  });

  it.each(additive)('%s: a region with the growth of the nation has no regional part and no allocation', (method) => {
    const grown = fc.array(fc.tuple(above0, above0, above0), { minLength: 1, maxLength: 8 });
    holds(
      fc.property(grown, (rows) => {
        // a quarter of the nation in one industry, an eighth in the next: exact in binary
        const list = rows.map(([nationalStart, nationalEnd], i) => {
          const share = i % 2 === 0 ? 1 / 4 : 1 / 8;
          return figures(i, nationalStart * share, nationalEnd * share, nationalStart, nationalEnd);
        });
        const { total, industries: split } = shiftShare(list, { method });
        for (const one of [total, ...split]) {
          const [, , regional, allocation] = stepsOf(one) as [number, number, number, number];
          expectClose(regional, 0, one.change! + sum(list.map(({ start }) => start!)));
          expectClose(allocation, 0, one.change! + sum(list.map(({ start }) => start!)));
        }
      }),
    );
  });

  it.each(
    methods,
  )('%s: a region with the structure and the growth of the nation has no mix and no regional part', (method) => {
    const grown = fc.array(fc.tuple(above0, above0), { minLength: 1, maxLength: 8 });
    holds(
      fc.property(grown, (rows) => {
        const list = rows.map(([start, end], i) => figures(i, start / 16, end / 16, start, end));
        const { total } = shiftShare(list, { method });
        const [, mix, regional, allocation] = stepsOf(total) as [number, number, number, number];
        const none = method === 'gerfin' ? 1 : 0;
        const size = method === 'gerfin' ? 1 : sum(rows.map(([start, end]) => start + end));
        expectClose(mix, none, size);
        expectClose(regional, none, size);
        expectClose(allocation, 0, size);
      }),
    );
  });

  it('esteban-marquillas: a region with the structure of the nation has no allocation, and its regional part is that of dunn', () => {
    holds(
      fc.property(fc.array(fc.tuple(above0, above0, above0), { minLength: 1, maxLength: 8 }), (rows) => {
        const list = rows.map(([start, end, nationalEnd], i) => figures(i, start, end, start * 4, nationalEnd));
        const { total } = shiftShare(list, { method: 'esteban-marquillas' });
        const size = sum(rows.flat());
        expectClose(total.allocation, 0, size);
        expectClose(total.regional, shiftShare(list).total.regional, size);
      }),
    );
  });

  it('names entries and exits, and puts all change of an entry in the regional part', () => {
    holds(
      fc.property(industries, (list) => {
        const { industries: split, entries, exits } = shiftShare(list);
        expect(entries).toEqual(
          list.filter(({ start, end }) => start === 0 && end! > 0).map(({ industry }) => industry),
        );
        expect(exits).toEqual(list.filter(({ start, end }) => start! > 0 && end === 0).map(({ industry }) => industry));
        for (const one of split) {
          if (one.event === 'entry') expect(one).toMatchObject({ national: 0, mix: 0, regional: one.change });
          expect(one.event === 'entry').toBe(entries.includes(one.industry));
          expect(one.event === 'exit').toBe(exits.includes(one.industry));
        }
      }),
    );
  });

  it.each(
    methods,
  )('%s: an industry with a missing figure withholds the total, or is left out as if it were not listed', (method) => {
    const gaps = fc.array(fc.constantFrom('start', 'end', 'nationalStart', 'nationalEnd'), {
      minLength: 1,
      maxLength: 4,
    });
    const nothing = fc.constantFrom(null, Number.NaN);
    holds(
      fc.property(industries, gaps, nothing, (list, names, missing) => {
        const lacking = {
          ...figures('lacking', 7, 9, 70, 80),
          ...Object.fromEntries(names.map((name) => [name, missing])),
        };
        const withheld = shiftShare([...list, lacking], { method });
        const isRegional = Number.isNaN(lacking.start ?? Number.NaN) || Number.isNaN(lacking.end ?? Number.NaN);
        const [whole] = Object.values(withheld.total);
        if (isRegional) expect(whole).toBeNull();
        // the mix needs no end
        if (names.some((name) => name !== 'end')) expect(withheld.total.mix).toBeNull();
        expect(withheld.missingCells).toBe(new Set(names).size);
        expect(withheld.leftOut).toEqual([]);

        const left = shiftShare([...list, lacking], { method, missing: 'sum-known' });
        expect(left.leftOut).toEqual(['lacking']);
        expect(left.missingCells).toBe(new Set(names).size);
        const without = shiftShare(list, { method, missing: 'sum-known' });
        // the nation's totals are those of the figures known at both times
        if (names.some((name) => name.startsWith('national'))) expect(left.total).toEqual(without.total);
        for (const [name, part] of numbersIn(without.total)) {
          if (name !== 'change' && name !== 'growth') continue;
          expectClose((left.total as unknown as Parts)[name], part, reachOf(left.total, without.total));
        }
      }),
    );
  });

  it('where the nation starts without an industry that the region has, mix and regional part are unknown, the change is not', () => {
    const { total, industries: split } = shiftShare([figures('a', 5, 7, 0, 10), figures('b', 5, 5, 50, 60)]);
    expect(split[0]).toMatchObject({ change: 2, mix: null, regional: null });
    expect(split[0]!.national).toBe(2);
    expect(total).toMatchObject({ change: 2, national: 4, mix: null, regional: null, netShift: -2 });
  });

  it('where the nation as a whole starts at 0, only the change is known', () => {
    const totals = { nationalTotals: { start: 0, end: 10 } };
    for (const method of additive) {
      const { total } = shiftShare([figures('a', 5, 7, 5, 10)], { method, ...totals });
      expect(total).toMatchObject({ change: 2, national: null, mix: null, netShift: null });
    }
    expect(shiftShare([figures('a', 5, 7, 5, 10)], totals).total.regional).toBe(-3);
  });

  it('of nothing is not known', () => {
    for (const method of methods) {
      expect(Object.values(shiftShare([], { method }).total).every((part) => part === null)).toBe(true);
    }
    expect(shiftShare([]).start).toBeNull();
  });

  it('leaves the figures as they are', () => {
    const list = Object.freeze([Object.freeze(figures('a', 1, 2, 3, 4)), Object.freeze(figures('b', 0, null, 3, 4))]);
    for (const method of methods) shiftShare(list, { method, missing: 'sum-known' });
    expect(list[1]).toEqual(figures('b', 0, null, 3, 4));
  });

  it.each([
    [-1, 'NEGATIVE_VALUE'],
    [Number.POSITIVE_INFINITY, 'INVALID_MEASURE_VALUE'],
    [Number.NEGATIVE_INFINITY, 'INVALID_MEASURE_VALUE'],
    ['12', 'INVALID_MEASURE_VALUE'],
  ])('refuses %s, and says where', (value, code) => {
    for (const name of ['start', 'end', 'nationalStart', 'nationalEnd']) {
      const list = [figures('a', 1, 2, 3, 4), { ...figures('b', 1, 2, 3, 4), [name]: value }];
      expect(refusalOf(() => shiftShare(list))).toMatchObject({ code, path: `industries[1].${name}` });
      expect(refusalOf(() => growthDecomposition(list))).toMatchObject({ code, path: `industries[1].${name}` });
      const job = { ...figures('b', 1, 2, 3, 4), [name]: value };
      expect(refusalOf(() => jobCreation(job))).toMatchObject({ code, path: `figures.${name}` });
      expect(refusalOf(() => jobCreation({ ...job, nationalStart: 0, [name]: value }))).toMatchObject({ code });
    }
    for (const name of ['start', 'end']) {
      const nationalTotals = { start: 1, end: 1, [name]: value } as { start: number; end: number };
      expect(refusalOf(() => shiftShare([], { nationalTotals }))).toMatchObject({
        code,
        path: `options.nationalTotals.${name}`,
      });
    }
  });

  it('refuses an industry that is listed twice, and options that are none', () => {
    const list = [figures('a', 1, 2, 3, 4), figures('b', 1, 2, 3, 4), figures('a', 1, 2, 3, 4)];
    for (const run of [() => shiftShare(list), () => growthDecomposition(list)]) {
      expect(refusalOf(run)).toMatchObject({ code: 'INVALID_NAME', path: 'industries[2].industry' });
    }
    const method = 'Dunn' as 'dunn';
    expect(refusalOf(() => shiftShare([], { method }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.method',
    });
    const missing = 'zero' as 'withhold';
    for (const run of [() => shiftShare([], { missing }), () => growthDecomposition([], { missing })]) {
      expect(refusalOf(run)).toMatchObject({ code: 'INVALID_OPTION', path: 'options.missing' });
    }
  });
});

describe('at the ends of doubles', () => {
  const extreme = fc.oneof(
    fc.constantFrom(0, 5e-324, 2.3e-308, 1e-200, 1, 1e153, 1e200, 1e300, 1e307, 1.2e307, 1.7e308, Number.MAX_VALUE),
    fc.integer({ min: 0, max: 1000 }),
  );
  const list = fc
    .array(fc.tuple(extreme, extreme, extreme, extreme), { minLength: 1, maxLength: 5 })
    .map((rows) => rows.map(([a, b, c, d], i) => figures(i, a, b, c, d)));

  /** Whether figures are plain numbers that add up, or the whole is refused as too large. */
  function finiteOrRefused(run: () => readonly object[]): void {
    let parts: readonly object[];
    try {
      parts = run();
    } catch (error) {
      expect(error).toBeInstanceOf(PortolanError);
      expect((error as PortolanError).code).toBe('TOO_LARGE');
      return;
    }
    for (const part of parts) {
      for (const [name, value] of numbersIn(part)) expect(value === null || Number.isFinite(value), name).toBe(true);
    }
  }

  it.each(methods)('%s is finite or refused as too large', (method) => {
    fc.assert(
      fc.property(list, (industriesOfList) => {
        finiteOrRefused(() => {
          const { total, industries: split } = shiftShare(industriesOfList, { method });
          if (method !== 'gerfin') {
            const [first] = industriesOfList;
            if (first!.start !== null && first!.end !== null) expect(split[0]).not.toMatchObject({ change: null });
          }
          return [total, ...split];
        });
        finiteOrRefused(() => {
          const { total, industries: split } = growthDecomposition(industriesOfList);
          return [total, ...split];
        });
        finiteOrRefused(() => industriesOfList.map(jobCreation));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it.each(methods)('%s of a table, and dynamic, is finite or refused as too large', (method) => {
    const cells = fc.array(extreme, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(cells, cells, ([...one], [...other]) => {
        const table = (values: number[]) => new Matrix(['x', 'y', 'z'], ['a', 'b'], Float64Array.from(values));
        finiteOrRefused(() => {
          const { totals, industries: split } = shiftShareTable(table(one), table(other), { method, byIndustry: true });
          return [totals, ...Object.values(split!)].map(({ values }) =>
            Object.assign({}, ...[...values].map((value, i) => ({ [i]: Number.isNaN(value) ? null : value }))),
          );
        });
        finiteOrRefused(() => {
          const { total, industries: split } = dynamicShiftShare(table(one), table(other), { method });
          return [total, ...split];
        });
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('keeps figures up to 1e307 whose products are no doubles', () => {
    const { total } = shiftShare([figures('a', 2e306, 4e306, 4e306, 8e306), figures('b', 1e306, 1e306, 4e306, 4e306)]);
    const [national, mix, regional] = stepsOf(total) as [number, number, number];
    expect(total.change! / 1e306).toBeCloseTo(2, 12);
    expect(national / 1e306).toBeCloseTo(1.5, 12);
    expect(mix / 1e306).toBeCloseTo(0.5, 12);
    expect(regional / 1e306).toBeCloseTo(0, 12);
    expect(
      jobCreation({ start: 1e-200, end: 3e-200, nationalStart: 1e-200, nationalEnd: 2e-200 }).effect! / 1e-200,
    ).toBeCloseTo(1, 12);
  });

  it('refuses what leads above 1.1e307', () => {
    const large = figures('a', 1.5e307, 1.6e307, 1, 1);
    for (const run of [() => shiftShare([large]), () => growthDecomposition([large]), () => jobCreation(large)]) {
      expect(refusalOf(run)).toMatchObject({ code: 'TOO_LARGE' });
    }
    const sums = [figures('a', 1e308, 1e308, 1, 1), figures('b', 1e308, 1e308, 1, 1)];
    for (const method of methods) {
      expect(refusalOf(() => shiftShare(sums, { method }))).toMatchObject({ code: 'TOO_LARGE' });
    }
  });

  it('has no ratio that is beyond the range of doubles', () => {
    const { total } = shiftShare([figures('a', 1e-300, 1e300, 1, 1)], { method: 'gerfin' });
    expect(total).toMatchObject({ growth: null, national: 1, mix: 1, regional: null });
    expect(growthDecomposition([figures('a', 1e-300, 1e300, 1, 1)]).total.growth).toBeNull();
  });
});

describe('shiftShareTable', () => {
  it.each(methods)('%s: has the figures of shiftShare for each region to the last bit', (method) => {
    holds(
      fc.property(tables, ([before, after]) => {
        const [start, end] = [numbered(before), numbered(after)];
        const columnTotal = (table: number[][], i: number) => table.reduce((total, row) => total + row[i]!, 0);
        const nation = {
          start: Object.fromEntries(start.columnLabels.map((label, i) => [label, columnTotal(before, i)])),
          end: Object.fromEntries(start.columnLabels.map((label, i) => [label, columnTotal(after, i)])),
        };
        const table = shiftShareTable(start, end, { method, nation, byIndustry: true });
        for (const [row, region] of start.rowLabels.entries()) {
          const list = start.columnLabels.map((industry, i) =>
            figures(industry, before[row]![i]!, after[row]![i]!, nation.start[industry]!, nation.end[industry]!),
          );
          const { total, industries: split, entries, exits } = shiftShare(list, { method });
          for (const [name, part] of numbersIn(total)) expect(table.totals.at(region, name)).toBe(part);
          expect(table.counts.at(region, 'entries')).toBe(entries.length);
          expect(table.counts.at(region, 'exits')).toBe(exits.length);
          for (const one of split) {
            for (const [name, part] of numbersIn(one)) {
              if (name === 'event') continue;
              const found = (table.industries as unknown as Record<string, Matrix>)[name]!;
              expect(found.at(region, one.industry)).toBe(part);
            }
          }
        }
      }),
    );
  });

  it.each(methods)('%s: a region of zeros changes no other, and neither does the order of the tables', (method) => {
    holds(
      fc.property(tables, ([before, after]) => {
        const [start, end] = [numbered(before), numbered(after)];
        const { totals } = shiftShareTable(start, end, { method });
        const zeros = before[0]!.map(() => 0);
        const withZeros = shiftShareTable(numbered([...before, zeros]), numbered([...after, zeros]), { method });
        const backwards = (matrix: Matrix) =>
          shuffled(matrix, [...matrix.rowLabels.keys()].reverse(), [...matrix.columnLabels.keys()].reverse());
        const otherOrders = [
          shiftShareTable(backwards(start), backwards(end), { method }),
          shiftShareTable(start, backwards(end), { method }),
        ];
        const size = Math.max(...before.flat(), ...after.flat()) * before.flat().length;
        for (const region of start.rowLabels) {
          expect([...withZeros.totals.row(region)]).toEqual([...totals.row(region)]);
          for (const other of otherOrders) {
            // national growth of a nation that starts at next to nothing can be any size
            const reach = Math.max(size, ...[...totals.row(region)].map((part) => Math.abs(part) || 0));
            for (const name of totals.columnLabels) {
              expectClose(other.totals.at(region, name), totals.at(region, name), reach);
            }
          }
        }
        const last = `R${before.length + 1}`;
        if (method === 'gerfin') expect(withZeros.totals.at(last, 'growth')).toBeNull();
        else expect([...withZeros.totals.row(last)].every((part) => part === 0)).toBe(true);
      }),
    );
  });

  it.each(
    additive,
  )('%s: over the regions, national parts add up to the change of the nation, and net shifts to nothing', (method) => {
    holds(
      fc.property(tables, ([before, after]) => {
        const { totals } = shiftShareTable(numbered(before), numbered(after), { method });
        const over = (name: string) => sum(totals.rowLabels.map((region) => totals.at(region, name) ?? Number.NaN));
        const [start, end] = [sum(before.flat()), sum(after.flat())];
        if (start === 0) return;
        const reach = start + end + sum([...totals.values].map((part) => Math.abs(part) || 0));
        expectClose(over('national'), end - start, reach);
        expectClose(over('netShift'), 0, reach);
      }),
    );
  });

  it('aligns tables by label, and lists what only one of them has', () => {
    const start = new Matrix(['x', 'y', 'gone'], ['a', 'b'], Float64Array.of(1, 2, 3, 4, 9, 9));
    const end = new Matrix(['new', 'y', 'x'], ['c', 'b', 'a'], Float64Array.of(9, 9, 9, 9, 5, 6, 9, 7, 8));
    const { totals, unmatched } = shiftShareTable(start, end);
    expect(totals.rowLabels).toEqual(['x', 'y']);
    expect(totals.at('x', 'change')).toBe(8 + 7 - 3);
    expect(unmatched).toEqual({
      rows: { onlyFirst: ['gone'], onlySecond: ['new'] },
      columns: { onlyFirst: [], onlySecond: ['c'] },
    });
  });

  it('with a missing cell withholds its industry in the nation, or leaves it out there', () => {
    const start = numbered([
      [10, 20],
      [30, 40],
    ]);
    const end = numbered([
      [12, Number.NaN],
      [33, 44],
    ]);
    const withheld = shiftShareTable(start, end, { byIndustry: true });
    expect([...withheld.totals.row('R1')].every(Number.isNaN)).toBe(true);
    expect(withheld.totals.at('R2', 'change')).toBe(7);
    expect(withheld.totals.at('R2', 'national')).toBeNull();
    expect(withheld.industries!.regional.at('R2', 'I1')).toBeCloseTo(33 - (30 * 45) / 40, 12);
    expect(withheld.industries!.regional.at('R2', 'I2')).toBeNull();
    expect(withheld.counts.at('R1', 'missingCells')).toBe(2);

    const known = shiftShareTable(start, end, { missing: 'sum-known' });
    expect(known.totals.at('R1', 'change')).toBe(2);
    expect(known.totals.at('R2', 'national')).toBeCloseTo((70 * 89) / 80 - 70, 12);
  });

  it('refuses negative and infinite cells by label', () => {
    const good = numbered([[1, 2]]);
    for (const [value, code] of [
      [-1, 'NEGATIVE_VALUE'],
      [Number.POSITIVE_INFINITY, 'INVALID_MEASURE_VALUE'],
    ] as const) {
      const bad = numbered([[1, value]]);
      expect(refusalOf(() => shiftShareTable(bad, good))).toMatchObject({ code, path: 'start[R1][I2]' });
      expect(refusalOf(() => shiftShareTable(good, bad))).toMatchObject({ code, path: 'end[R1][I2]' });
      expect(refusalOf(() => dynamicShiftShare(bad, good))).toMatchObject({ code, path: 'region[R1][I2]' });
      expect(refusalOf(() => dynamicShiftShare(good, bad))).toMatchObject({ code, path: 'nation[R1][I2]' });
    }
  });
});

describe('dynamicShiftShare', () => {
  /** A region and its nation, from two to five periods. */
  const series = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([height, width]) => {
    const table = (cell: fc.Arbitrary<number>) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height });
    return fc.tuple(table(amount), table(above0));
  });
  const periodic = (data: readonly (readonly number[])[]) =>
    new Matrix(
      data.map((_, i) => String(2018 + i)),
      data[0]!.map((_, i) => `I${i + 1}`),
      Float64Array.from(data.flat()),
    );

  it.each(additive)('%s: is the sum over the years, and adds up to the change to the last bit', (method) => {
    holds(
      fc.property(series, ([own, whole]) => {
        const { total, industries: split, steps } = dynamicShiftShare(periodic(own), periodic(whole), { method });
        const size = sum([...own.flat()]) + Math.max(...stepsOf(total).map(Math.abs));
        for (const [name, part] of numbersIn(total)) {
          const parts = steps.map((step) => (step.total as unknown as Parts)[name] as number);
          expectClose(sum(parts), part, size + sum(parts.map(Math.abs)));
        }
        expectClose(total.change, sum(own.at(-1)!) - sum(own[0]!), size);
        for (const one of [total, ...split]) {
          const [national, mix, regional, allocation] = stepsOf(one) as [number, number, number, number];
          expect(national + mix + regional + allocation).toBe(one.change);
        }
      }),
    );
  });

  it('gerfin: is the mean of the ratios over the years', () => {
    holds(
      fc.property(series, ([own, whole]) => {
        const { total, steps } = dynamicShiftShare(periodic(own), periodic(whole), { method: 'gerfin' });
        for (const [name, part] of numbersIn(total)) {
          const parts = steps.map((step) => (step.total as unknown as Parts)[name] as number | null);
          if (parts.includes(null)) expect(part).toBeNull();
          else expectClose(part, sum(parts as number[]) / parts.length, part as number);
        }
      }),
    );
  });

  it.each(methods)('%s: of two periods is shiftShare; each step is that of its two periods', (method) => {
    holds(
      fc.property(series, ([own, whole]) => {
        const { steps, total } = dynamicShiftShare(periodic(own), periodic(whole), { method });
        for (const [i, step] of steps.entries()) {
          const list = own[i]!.map((start, k) =>
            figures(`I${k + 1}`, start, own[i + 1]![k]!, whole[i]![k]!, whole[i + 1]![k]!),
          );
          expect(step).toEqual({ from: String(2018 + i), to: String(2019 + i), ...shiftShare(list, { method }) });
        }
        if (steps.length > 1) return;
        for (const [name, part] of numbersIn(steps[0]!.total)) {
          expectClose((total as unknown as Parts)[name], part, Math.abs(part as number) + reachOf(steps[0]!.total));
        }
      }),
    );
  });

  it.each(methods)('%s: takes periods in their own order, whatever that of the rows', (method) => {
    holds(
      fc.property(series, ([own, whole]) => {
        const [region, nation] = [periodic(own), periodic(whole)];
        const backwards = shuffled(region, [...region.rowLabels.keys()].reverse(), [...region.columnLabels.keys()]);
        const [forth, back] = [region, backwards].map((one) => dynamicShiftShare(one, nation, { method }));
        expect(back!.total).toEqual(forth!.total);
        expect(back!.steps).toEqual(forth!.steps);
      }),
    );
  });

  it('is null where a step is, and lists periods and industries without a partner', () => {
    const region = new Matrix(['2020', '2019', '2018'], ['a', 'own'], Float64Array.of(3, 9, Number.NaN, 9, 1, 9));
    const nation = new Matrix(['2018', '2019', '2020', '2021'], ['a'], Float64Array.of(10, 20, 30, 40));
    const { total, unmatched, steps } = dynamicShiftShare(region, nation);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      ['2018', '2019'],
      ['2019', '2020'],
    ]);
    expect(Object.values(total).every((part) => part === null)).toBe(true);
    expect(unmatched).toEqual({
      rows: { onlyFirst: [], onlySecond: ['2021'] },
      columns: { onlyFirst: ['own'], onlySecond: [] },
    });
  });

  it('takes national totals by period, and misses those that are not given', () => {
    const region = periodic([[1], [2], [3]]);
    const nation = periodic([[10], [20], [30]]);
    const given = dynamicShiftShare(region, nation, { nationalTotals: { 2018: 100, 2019: 110, 2020: 121 } });
    expect(given.total.national).toBeCloseTo(0.1 + 0.2, 12);
    const lacking = dynamicShiftShare(region, nation, { nationalTotals: { 2018: 100, 2019: 110 } });
    expect(lacking.total).toMatchObject({ change: 2, national: null, regional: 0 });
    const path = 'options.nationalTotals[2019]';
    expect(refusalOf(() => dynamicShiftShare(region, nation, { nationalTotals: { 2019: -1 } }))).toMatchObject({
      code: 'NEGATIVE_VALUE',
      path,
    });
  });

  it('refuses fewer than two periods in common', () => {
    expect(refusalOf(() => dynamicShiftShare(periodic([[1], [2]]), numbered([[1]])))).toMatchObject({
      code: 'INVALID_OPTION',
    });
    expect(refusalOf(() => dynamicShiftShare(periodic([[1]]), periodic([[1]])))).toMatchObject({
      code: 'INVALID_OPTION',
    });
  });
});

describe('growthDecomposition', () => {
  it('is shiftShare over the start, and its parts add up to the growth', () => {
    holds(
      fc.property(industries, (list) => {
        const { total, industries: split } = growthDecomposition(list);
        const jobs = shiftShare(list);
        for (const [i, { growth, national, mix, competitive }] of [total, ...split].entries()) {
          const start = i === 0 ? jobs.start! : list[i - 1]!.start!;
          const parts = i === 0 ? jobs.total : jobs.industries[i - 1]!;
          if (start === 0) {
            expect([growth, national, mix, competitive]).toEqual([null, null, null, null]);
            continue;
          }
          expect(competitive).toBe(parts.regional! / start);
          expectClose(
            national! + mix! + competitive!,
            growth,
            Math.abs(national!) + Math.abs(mix!) + Math.abs(growth!),
          );
        }
      }),
    );
  });

  it('weighted by where industries start, their growth is that of the total', () => {
    const started = industries.map((list) => list.map((one) => ({ ...one, start: one.start! + 1 })));
    holds(
      fc.property(started, (list) => {
        const { total, industries: split } = growthDecomposition(list);
        const reach = reachOf(shiftShare(list).total, ...shiftShare(list).industries);
        const all = sum(list.map(({ start }) => start));
        for (const name of ['growth', 'national', 'mix', 'competitive'] as const) {
          const parts = split.map((one, i) => (one[name]! * list[i]!.start) / all);
          expectClose(sum(parts), total[name], reach / all + 1);
        }
      }),
    );
  });
});

describe('jobCreation', () => {
  it('adds up to the last bit, and is what shiftShare calls national part and mix, and regional part', () => {
    holds(
      fc.property(industries, (list) => {
        const { industries: split } = shiftShare(list);
        for (const [i, one] of list.entries()) {
          const { actual, expected, effect } = jobCreation(one);
          expect(expected! + effect!).toBe(actual);
          const size = one.start! + one.end! + Math.abs(split[i]!.national!) + Math.abs(split[i]!.mix!);
          expectClose(actual, split[i]!.change, size);
          expectClose(expected, split[i]!.national! + split[i]!.mix!, size);
          expectClose(effect, split[i]!.regional, size);
        }
      }),
    );
  });

  it('needs both of the nation to expect anything, and both of the region for what it did', () => {
    expect(jobCreation(figures('a', 5, 7, null, 3))).toEqual({ actual: 2, expected: null, effect: null });
    expect(jobCreation(figures('a', 5, 7, 3, Number.NaN))).toEqual({ actual: 2, expected: null, effect: null });
    expect(jobCreation(figures('a', 5, null, 10, 20))).toEqual({ actual: null, expected: 5, effect: null });
    expect(jobCreation(figures('a', null, 5, 10, 20))).toEqual({ actual: null, expected: null, effect: null });
    expect(jobCreation(figures('a', 5, 7, 0, 20))).toEqual({ actual: 2, expected: null, effect: null });
    expect(jobCreation(figures('a', 0, 7, 0, 20))).toEqual({ actual: 7, expected: 0, effect: 7 });
  });
});
