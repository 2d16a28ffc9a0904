import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { additiveAdvantage } from '../../src/measures/additive-advantage.ts';
import { hachmanIndex } from '../../src/measures/hachman-index.ts';
import { type KrugmanOptions, krugmanIndex } from '../../src/measures/krugman-index.ts';
import { locationQuotient } from '../../src/measures/location-quotient.ts';
import { locationQuotientAverage } from '../../src/measures/location-quotient-average.ts';
import { revealedComparativeAdvantage } from '../../src/measures/revealed-comparative-advantage.ts';
import { specializationCoefficient } from '../../src/measures/specialization-coefficient.ts';
import { standardizedLocationQuotient } from '../../src/measures/standardized-location-quotient.ts';
import datawheel from '../golden/datawheel-small.json' with { type: 'json' };
import germanStates from '../golden/econgeo-german-states.json' with { type: 'json' };
import econGeo from '../golden/econgeo-small.json' with { type: 'json' };
import economicComplexity from '../golden/economiccomplexity-small.json' with { type: 'json' };
import pyEcomplexity from '../golden/py-ecomplexity-small.json' with { type: 'json' };
import reat from '../golden/reat-specialisation.json' with { type: 'json' };
import { expectAgreement, type Tolerance } from './agreement.ts';

type Cell = number | string;

interface Table {
  readonly rows: readonly string[];
  readonly cols: readonly string[];
  readonly data: readonly (readonly number[])[];
}

interface Named {
  readonly names: readonly string[];
  readonly values: readonly Cell[];
}

const matrixOf = ({ rows, cols, data }: Table) => new Matrix(rows, cols, Float64Array.from(data.flat()));
const numbered = (data: readonly (readonly number[])[]) =>
  matrixOf({ rows: data.map((_, i) => `R${i}`), cols: data[0]!.map((_, i) => `P${i}`), data });
const transposed = ({ rows, cols, data }: Table) =>
  matrixOf({ rows: cols, cols: rows, data: cols.map((_, i) => data.map((row) => row[i]!)) });
const inOrder = (names: readonly string[], values: Readonly<Record<string, number | null>>) =>
  names.map((name) => values[name]!);

describe('against EconGeo', () => {
  const peer = 'EconGeo 2.1';
  const twoDecimals: Tolerance = { absolute: 0.005, relative: 1e-12 };
  const cases = { ...econGeo.cases, germanStates } as unknown as Record<
    string,
    { input: { m: Table }; output: Record<string, { value: Named & Table }> }
  >;

  describe.each(Object.entries(cases))('%s', (_, { input, output }) => {
    const matrix = matrixOf(input.m);
    const isZero = input.m.data.map((row) => row.every((value) => value === 0));
    /** EconGeo writes 0 for 0/0: those are looked at below. */
    const defined = (values: ArrayLike<number>) =>
      Array.from(values).filter((_, cell) => !isZero[Math.floor(cell / input.m.cols.length)]);

    it('location quotients and comparative advantage', () => {
      const { values } = locationQuotient(matrix);
      const peers = output.location_quotient!.value.data.flat();
      expectAgreement({ function: 'locationQuotient', peer }, defined(values.values), defined(peers));
      expectAgreement(
        { function: 'revealedComparativeAdvantage', peer, variant: 'rounded to two decimals by the peer' },
        defined(revealedComparativeAdvantage(matrix).values.values),
        defined(output.rca!.value.data.flat()),
        twoDecimals,
      );
    });

    it('quotients that are at least 1', () => {
      const present = defined(locationQuotient(matrix).values.values).map((quotient) => Number(quotient >= 1));
      expect(present).toEqual(defined(output.location_quotient_binary!.value.data.flat()));
    });

    it.each([
      ['locationQuotientAverage', locationQuotientAverage, 'location_quotient_avg'],
      ['hachmanIndex', hachmanIndex, 'hachman'],
      ['krugmanIndex', krugmanIndex, 'krugman_index'],
      ['specializationCoefficient', specializationCoefficient, 'spec_coeff'],
    ] as const)('%s', (name, measure, key) => {
      const { names, values } = output[key]!.value;
      expectAgreement({ function: name, peer }, inOrder(names, measure(matrix).values), values);
    });
  });

  it('a region of zeros has no quotients, where the peer writes 0', () => {
    const { values } = locationQuotient(matrixOf(cases.zeroRow4x4!.input.m));
    expect(cases.zeroRow4x4!.output.location_quotient!.value.data[1]).toEqual([0, 0, 0, 0]);
    expect([...values.row('R2')]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });
});

describe('revealedComparativeAdvantage', () => {
  const tolerance = { absolute: 1e-12, relative: 1e-10 };

  it.each(Object.entries(economicComplexity.cases))('against economiccomplexity: %s', (_, { input, output }) => {
    const { data } = output.balassa_index_continuous.value as unknown as Table;
    expectAgreement(
      { function: 'revealedComparativeAdvantage', peer: 'economiccomplexity 2.0.0' },
      revealedComparativeAdvantage(matrixOf(input.m)).values.values,
      data.flat(),
      tolerance,
    );
  });

  it.each(Object.entries(datawheel.cases))('against Datawheel: %s', (_, { input, output }) => {
    expectAgreement(
      { function: 'revealedComparativeAdvantage', peer: 'Datawheel economic-complexity 0.3.0' },
      revealedComparativeAdvantage(numbered(input.m)).values.values,
      (output.rca.value as Cell[][]).flat(),
      tolerance,
    );
  });

  it.each(Object.entries(pyEcomplexity.cases))('against py-ecomplexity: %s', (_, { input, output }) => {
    const { columns, rows } = output.default.value;
    const place = columns.indexOf('rca');
    expectAgreement(
      { function: 'revealedComparativeAdvantage', peer: 'py-ecomplexity 0.5.2' },
      revealedComparativeAdvantage(numbered(input.m)).values.values,
      rows.map((row) => row[place]!),
      tolerance,
    );
  });

  it('of a region of zeros is undefined, where economiccomplexity makes it present in every product (TRAP)', () => {
    const { input, output } = economicComplexity.cases.zeroRow4x4;
    expect(output.balassa_index_discrete.value.data[1]).toEqual([1, 1, 1, 1]);
    const { values } = revealedComparativeAdvantage(matrixOf(input.m));
    expect([...values.row('R2')].some((advantage) => advantage >= 1)).toBe(false);
  });
});

describe('against REAT, German states 2014', () => {
  const peer = 'REAT 3.0.3';
  const tolerance = { absolute: 1e-12, relative: 1e-12 };
  const { input, output } = reat;
  const jobs = matrixOf(input.m);

  it('location quotients', () => {
    expectAgreement(
      { function: 'locationQuotient', peer, variant: 'locq' },
      locationQuotient(jobs).values.values,
      output.locq_all.value.data.flat(),
      tolerance,
    );
    const { rows, cols, data } = output.locq2.value;
    const { values } = locationQuotient(jobs);
    expectAgreement(
      { function: 'locationQuotient', peer, variant: 'locq2' },
      rows.flatMap((industry) => cols.map((region) => values.at(region, industry))),
      data.flat(),
      tolerance,
    );
  });

  it('the additive location quotient is the additive advantage of the transposed table', () => {
    const { values } = additiveAdvantage(transposed(input.m));
    const { rows, cols, data } = output.locq_additive.value;
    expectAgreement(
      { function: 'additiveAdvantage', peer, variant: 'transposed' },
      rows.flatMap((region) => cols.map((industry) => values.at(industry, region))),
      data.flat(),
      tolerance,
    );
  });

  it.each([
    ['reference total', 'krugman_spec', { reference: 'total' }],
    ['reference mean of others', 'krugman_spec2', { reference: 'mean-of-others' }],
  ] satisfies [string, keyof typeof output, KrugmanOptions][])('Krugman, %s', (variant, key, options) => {
    const { names, values } = output[key].value as Named;
    expectAgreement(
      { function: 'krugmanIndex', peer, variant },
      inOrder(names, krugmanIndex(jobs, options).values),
      values,
      tolerance,
    );
  });

  it('Krugman of the transposed table is its index of concentration', () => {
    const { names, values } = output.krugman_conc.value;
    expectAgreement(
      { function: 'krugmanIndex', peer, variant: 'concentration: transposed' },
      inOrder(names, krugmanIndex(transposed(input.m)).values),
      values,
      tolerance,
    );
  });

  it('standardizes by the mean of the industry, where the peer takes means of regions one after the other (TRAP)', () => {
    const { rows, cols, data } = output.locq2_OG.value;
    const quotients = locationQuotient(jobs).values;
    const { values } = standardizedLocationQuotient(jobs);
    const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
    const ofRegions = cols.map((region) => mean([...quotients.row(region)]));
    // with the peer's own means put back for those of the industry, its figures are these
    const asThePeer = rows.flatMap((industry, i) => {
      const list = cols.map((region) => quotients.at(region, industry)!);
      const center = mean(list);
      const deviation = Math.sqrt(list.reduce((sum, value) => sum + (value - center) ** 2, 0) / (list.length - 1));
      return cols.map((region, j) => {
        const peersMean = ofRegions[(i + j * rows.length) % cols.length]!;
        return values.at(region, industry)! + (center - peersMean) / deviation;
      });
    });
    expectAgreement(
      { function: 'standardizedLocationQuotient', peer, variant: "with the peer's means put back" },
      asThePeer,
      data.flat(),
      tolerance,
    );
    for (const industry of rows) {
      expect(mean(cols.map((region) => values.at(region, industry)!))).toBeCloseTo(0, 12);
    }
  });
});
