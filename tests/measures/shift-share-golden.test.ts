import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/matrix.ts';
import { dynamicShiftShare } from '../../src/measures/dynamic-shift-share.ts';
import { growthDecomposition } from '../../src/measures/growth-decomposition.ts';
import { shiftShare } from '../../src/measures/shift-share.ts';
import golden from '../golden/reat-shift-share.json' with { type: 'json' };
import { expectAgreement } from './agreement.ts';

interface Table {
  readonly rows: readonly string[];
  readonly cols: readonly string[];
  readonly data: readonly (readonly (number | string | null)[])[];
}

interface Case {
  readonly input: {
    readonly industries: readonly string[];
    readonly r1: readonly number[];
    readonly r2: readonly number[];
    readonly n1: readonly number[];
    readonly n2: readonly number[];
    readonly R: Table | null;
    readonly N: Table | null;
  };
  readonly output: Readonly<Record<string, { readonly value: unknown }>>;
}

const peer = 'REAT 3.0.3';
const tolerance = { absolute: 1e-12, relative: 1e-9 };
const cases = golden.cases as unknown as Readonly<Record<string, Case>>;
const ordinary = ['hand', 'shrinking', 'freiburg', 'hamburg'];
const methods = [
  ['Dunn', 'dunn'],
  ['Esteban', 'esteban-marquillas'],
  ['Gerfin', 'gerfin'],
] as const;

/** The names of REAT beside those of portolan. */
const names = {
  'Growth (t1-t)': 'change',
  'National share': 'national',
  'Industrial mix': 'mix',
  'Regional share': 'regional',
  'Allocation effect': 'allocation',
  'Net total shift': 'netShift',
} as const;

type Row = keyof typeof names;

const caseOf = (id: string) => cases[id]!;

function figuresOf({ input }: Case) {
  return input.industries.map((industry, i) => ({
    industry,
    start: input.r1[i]!,
    end: input.r2[i]!,
    nationalStart: input.n1[i]!,
    nationalEnd: input.n2[i]!,
  }));
}

function tableOf(id: string, output: string): Table {
  return caseOf(id).output[output]!.value as Table;
}

const rowOf = ({ rows, data }: Table, row: Row) => data[rows.indexOf(row)]!;

/** The figures of a record under REAT's names of them. */
const under = (record: object, rows: readonly string[]) =>
  rows.map((row) => (record as Readonly<Record<string, number | null>>)[names[row as Row]]);

describe('shiftShare against REAT shift()', () => {
  describe.each(methods)('%s', (theirs, method) => {
    it.each(ordinary)('%s', (id) => {
      const table = tableOf(id, `shift_${theirs}`);
      // the national share of hamburg overflowed R's integers: see below
      const rows = table.rows.filter((row) => id !== 'hamburg' || row !== 'National share');
      const { total } = shiftShare(figuresOf(caseOf(id)), { method });
      const expected = rows.map((row) => rowOf(table, row as Row)[0]);
      expectAgreement({ function: 'shiftShare', peer, variant: method }, under(total, rows), expected, tolerance);
    });
  });

  it('TRAP: gives the national share of hamburg, for which REAT multiplies beyond the integers of R', () => {
    const { total } = shiftShare(figuresOf(caseOf('hamburg')));
    expect(rowOf(tableOf('hamburg', 'shift_Dunn'), 'National share')).toEqual([null]);
    expect(total.national).toBeCloseTo(78_908.53, 2);
    expect(total.national! + total.mix! + total.regional!).toBe(95_939);
  });

  it('TRAP: with an industry that starts at 0, puts its change in the regional part, where REAT divides by the 0', () => {
    const table = tableOf('zeroStart', 'shift_Dunn');
    const { total, entries } = shiftShare(figuresOf(caseOf('zeroStart')));
    const rows = ['Growth (t1-t)', 'National share', 'Industrial mix', 'Net total shift'] as const;
    const expected = rows.map((row) => rowOf(table, row)[0]);
    expectAgreement({ function: 'shiftShare', peer, variant: 'dunn' }, under(total, rows), expected, tolerance);
    expect(rowOf(table, 'Regional share')).toEqual(['NaN']);
    expect(entries).toEqual(['b']);
    expect(total.regional).toBe(7);
    expect(total.national! + total.mix! + total.regional!).toBe(9);
  });

  it('TRAP: with an industry that starts at 0, has a finite allocation effect, where REAT has infinite ones', () => {
    const { total } = shiftShare(figuresOf(caseOf('zeroStart')), { method: 'esteban-marquillas' });
    expect(rowOf(tableOf('zeroStart', 'shift_Esteban'), 'Allocation effect')).toEqual(['-Infinity']);
    const { national, mix, regional, allocation } = total;
    // homothetic: 30 · 100/380 · 0.1 and 30 · 200/380 · 0.05, and the entry of 5
    expect(regional).toBeCloseTo((30 / 380) * (100 * 0.1 + 200 * 0.05) + 5, 12);
    expect(national! + mix! + regional! + allocation!).toBe(9);
  });

  it('with an industry that starts at 0, has the ratios of REAT', () => {
    const table = tableOf('zeroStart', 'shift_Gerfin');
    const { total } = shiftShare(figuresOf(caseOf('zeroStart')), { method: 'gerfin' });
    const expected = table.data.map(([value]) => value);
    expectAgreement({ function: 'shiftShare', peer, variant: 'gerfin' }, under(total, table.rows), expected, tolerance);
  });
});

describe('shiftShare against REAT shifti(), by industry', () => {
  it.each(ordinary)('TRAP: %s, dunn: the regional parts are those of REAT, and those of industries add up', (id) => {
    const table = tableOf(id, 'shifti_Dunn');
    const { industries, total } = shiftShare(figuresOf(caseOf(id)));
    const comparison = { function: 'shiftShare', peer, variant: 'dunn, by industry' };
    const mine = (of: (one: (typeof industries)[number]) => number | null) => industries.map(of);
    expectAgreement(
      comparison,
      mine((one) => one.change),
      rowOf(table, 'Growth (t1-t)'),
      tolerance,
    );
    expectAgreement(
      comparison,
      mine((one) => one.regional),
      rowOf(table, 'Regional share'),
      tolerance,
    );
    // REAT takes each industry for its own nation: its national share is portolan's and the mix, its net shift the regional part
    expectAgreement(
      comparison,
      mine((one) => one.regional),
      rowOf(table, 'Net total shift'),
      tolerance,
    );
    if (id !== 'hamburg') {
      const grown = mine((one) => one.national! + one.mix!);
      expectAgreement(comparison, grown, rowOf(table, 'National share'), tolerance);
    }
    for (const { change, national, mix, regional } of industries) expect(national! + mix! + regional!).toBe(change);
    for (const part of ['national', 'mix', 'regional', 'netShift', 'change'] as const) {
      const sum = industries.reduce((all, one) => all + one[part]!, 0);
      expect(sum).toBeCloseTo(total[part]!, 7);
    }
  });

  it.each(ordinary)('TRAP: %s, esteban: has an allocation effect, which REAT finds to be 0 in every industry', (id) => {
    const { industries, total } = shiftShare(figuresOf(caseOf(id)), { method: 'esteban-marquillas' });
    expect(rowOf(tableOf(id, 'shifti_Esteban'), 'Allocation effect').every((effect) => effect === 0)).toBe(true);
    expect(industries.some((one) => one.allocation !== 0)).toBe(true);
    expect(industries.reduce((sum, one) => sum + one.allocation!, 0)).toBeCloseTo(total.allocation!, 7);
    for (const { change, national, mix, regional, allocation } of industries) {
      expect(national! + mix! + regional! + allocation!).toBe(change);
    }
  });

  it.each([
    ...ordinary,
    'zeroStart',
  ])('TRAP: %s, gerfin: the regional ratios are those of REAT, the net ones not', (id) => {
    const table = tableOf(id, 'shifti_Gerfin');
    const { industries } = shiftShare(figuresOf(caseOf(id)), { method: 'gerfin' });
    const regional = industries.map((one) => one.regional);
    expectAgreement(
      { function: 'shiftShare', peer, variant: 'gerfin, by industry' },
      regional,
      rowOf(table, 'Regional share'),
      tolerance,
    );
    // REAT's net ratio of an industry leaves out its mix
    for (const { netShift, mix, regional: own } of industries) {
      if (netShift !== null) expect(netShift).toBeCloseTo(mix! * own!, 12);
    }
  });

  it('TRAP: an industry that starts at 0 has a regional part, where REAT divides by the 0', () => {
    const { industries } = shiftShare(figuresOf(caseOf('zeroStart')));
    expect(rowOf(tableOf('zeroStart', 'shifti_Dunn'), 'Regional share')[1]).toBe('NaN');
    expect(industries[1]).toEqual({
      industry: 'b',
      event: 'entry',
      change: 5,
      national: 0,
      mix: 0,
      regional: 5,
      netShift: 5,
    });
  });
});

describe('growthDecomposition against REAT shift.growth()', () => {
  it.each([...ordinary, 'zeroStart'])('%s', (id) => {
    const table = tableOf(id, 'shift_growth');
    const column = (name: string) => table.data.map((row) => row[table.cols.indexOf(name)]!);
    const { industries } = growthDecomposition(figuresOf(caseOf(id)));
    const comparison = { function: 'growthDecomposition', peer };
    expectAgreement(
      comparison,
      industries.map(({ growth }) => growth),
      column('e_ij_growth_rel'),
      tolerance,
    );
    const national = industries.map((one) => (one.growth === null ? null : one.national! + one.mix!));
    const theirs = column('e_i_growth_rel').map((rate, i) => (industries[i]!.growth === null ? null : rate));
    expectAgreement(comparison, national, theirs, tolerance);
  });
});

describe('dynamicShiftShare against REAT shiftd()', () => {
  const { R, N } = caseOf('hamburg').input;
  /** REAT has industries in rows. */
  const periodsOf = ({ rows, cols, data }: Table) =>
    new Matrix(cols, rows, Float64Array.from(cols.flatMap((_, year) => data.map((row) => row[year] as number))));
  const [region, nation] = [periodsOf(R!), periodsOf(N!)];

  it.each(methods)('%s', (theirs, method) => {
    const { components, components_year: years } = caseOf('hamburg').output[`shiftd_${theirs}`]!.value as {
      readonly components: Table;
      readonly components_year: Table;
    };
    const { total, steps, convention } = dynamicShiftShare(region, nation, { method });
    const comparison = { function: 'dynamicShiftShare', peer, variant: method };
    const rows = components.rows.filter((row) => row !== 'National share');
    const expected = rows.map((row) => rowOf(components, row as Row)[0]);
    expectAgreement(comparison, under(total, rows), expected, tolerance);
    expect(steps.map(({ from, to }) => `${from}-${to}`)).toEqual(years.cols);
    for (const row of rows) {
      const mine = steps.map((step) => under(step.total, [row])[0]);
      expectAgreement(comparison, mine, rowOf(years, row as Row), tolerance);
    }
    expect(convention.steps).toBe(method === 'gerfin' ? 'mean' : 'sum');
  });

  it('TRAP: gives the national shares of the years, for which REAT multiplies beyond the integers of R', () => {
    const { total, industries } = dynamicShiftShare(region, nation);
    expect(total.national! + total.mix! + total.regional!).toBe(95_939);
    expect(total.national).toBeCloseTo(95_939 - 7_387.62197490002 - 8_026.21109659485, 6);
    expect(industries.reduce((sum, { national }) => sum + national!, 0)).toBeCloseTo(total.national!, 6);
  });
});
