import { mean } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import {
  atkinsonIndex,
  coefficientOfVariation,
  coulterIndex,
  dissimilarityIndex,
  divergenceIndex,
  giniCoefficient,
  herfindahl,
  hooverIndex,
  isKnown,
  locationalGini,
  measureByColumn,
  measureByRow,
  relatedVariety,
  relativeDiversity,
  shannonEntropy,
  theilDecomposition,
  theilIndex,
  williamsonIndex,
} from '../../src/measures/index.ts';
import germanStates from '../golden/econgeo-german-states.json' with { type: 'json' };
import econGeo from '../golden/econgeo-small.json' with { type: 'json' };
import pysal from '../golden/pysal-inequality.json' with { type: 'json' };
import segregation from '../golden/pysal-segregation.json' with { type: 'json' };
import reat from '../golden/reat-inequality.json' with { type: 'json' };
import specialisation from '../golden/reat-specialisation.json' with { type: 'json' };
import vegan from '../golden/vegan-variety.json' with { type: 'json' };
import { type Comparison, expectAgreement } from './agreement.ts';

type Values = readonly (number | null)[];
type Figures = Readonly<Record<string, number | null>>;
type Outputs = Readonly<Record<string, { readonly value?: unknown; readonly error?: string }>>;

interface Table {
  readonly rows: readonly string[];
  readonly cols: readonly string[];
  readonly data: readonly (readonly number[])[];
}

interface Named {
  readonly names: readonly string[];
  readonly values: readonly (number | null)[];
}

const matrixOf = ({ rows, cols, data }: Table) => new Matrix(rows, cols, Float64Array.from(data.flat()));
const inOrder = (names: readonly string[], values: Figures) => names.map((name) => values[name]!);
const missing = 'sum-known';

describe('against REAT', () => {
  const peer = 'REAT 3.0.3';
  const tolerance = { absolute: 1e-12, relative: 1e-12 };

  interface Inputs {
    readonly x: Values;
    readonly w: Values;
    readonly ref: Values;
  }
  const compared: Record<
    string,
    { of: string; variant?: string; figure: (inputs: Inputs) => number | null | undefined }
  > = {
    herf: { of: 'herfindahl', figure: ({ x }) => herfindahl(x)?.index },
    herf_norm: { of: 'herfindahl', variant: 'normalized', figure: ({ x }) => herfindahl(x)?.normalized },
    herf_equivalent: {
      of: 'herfindahl',
      variant: 'equivalent number',
      figure: ({ x }) => herfindahl(x)?.equivalentNumber,
    },
    gini: { of: 'giniCoefficient', figure: ({ x }) => giniCoefficient(x, { missing })?.index },
    gini2: { of: 'giniCoefficient', figure: ({ x }) => giniCoefficient(x, { missing })?.index },
    gini_norm: {
      of: 'giniCoefficient',
      variant: 'n/(n − 1)',
      figure: ({ x }) => giniCoefficient(x, { correction: 'small-sample', missing })?.index,
    },
    gini2_weighted: {
      of: 'giniCoefficient',
      variant: 'weighted',
      figure: ({ x, w }) => giniCoefficient(x, { weights: w, missing })?.index,
    },
    hoover: { of: 'hooverIndex', figure: ({ x }) => hooverIndex(x, { missing })?.index },
    hoover_ref: {
      of: 'hooverIndex',
      variant: 'with a reference',
      figure: ({ x, ref }) => hooverIndex(x, { reference: ref, missing })?.index,
    },
    theil: { of: 'theilIndex', variant: 'L', figure: ({ x }) => theilIndex(x, { variant: 'L', missing })?.index },
    atkinson_0_5: {
      of: 'atkinsonIndex',
      variant: 'ε = 0.5',
      figure: ({ x }) => atkinsonIndex(x, { epsilon: 0.5, missing })?.index,
    },
    atkinson_1: {
      of: 'atkinsonIndex',
      variant: 'ε = 1',
      figure: ({ x }) => atkinsonIndex(x, { epsilon: 1, missing })?.index,
    },
    atkinson_2: {
      of: 'atkinsonIndex',
      variant: 'ε = 2',
      figure: ({ x }) => atkinsonIndex(x, { epsilon: 2, missing })?.index,
    },
    coulter: { of: 'coulterIndex', figure: ({ x }) => coulterIndex(x, { missing })?.index },
    coulter_weighted: {
      of: 'coulterIndex',
      variant: 'with a reference',
      figure: ({ x, w }) => coulterIndex(x, { reference: w, missing })?.index,
    },
    cv_sample: {
      of: 'coefficientOfVariation',
      variant: 'n − 1',
      figure: ({ x }) => coefficientOfVariation(x, { ddof: 1, missing })?.index,
    },
    cv_population: {
      of: 'coefficientOfVariation',
      variant: 'n',
      figure: ({ x }) => coefficientOfVariation(x, { missing })?.index,
    },
    sd_sample: {
      of: 'coefficientOfVariation',
      variant: 'n − 1, times the mean',
      figure: ({ x }) => coefficientOfVariation(x, { ddof: 1, missing })!.index * mean(x.filter(isKnown)),
    },
    sd_population: {
      of: 'coefficientOfVariation',
      variant: 'n, times the mean',
      figure: ({ x }) => coefficientOfVariation(x, { missing })!.index * mean(x.filter(isKnown)),
    },
    durpug: { of: 'relativeDiversity', figure: ({ x, ref }) => relativeDiversity(x, ref)?.index },
  };

  describe.each(
    Object.entries(reat.cases as unknown as Record<string, { input: Inputs; output: Outputs }>),
  )('%s', (name, { input, output }) => {
    // portolan goes to the limit, 1, where REAT has no result
    const isLimit = (call: string) => call === 'atkinson_1' && name === 'withZero';
    it.each(Object.keys(compared).filter((call) => !isLimit(call)))('%s', (call) => {
      const { of, variant, figure } = compared[call]!;
      const comparison = { function: of, peer, ...(variant === undefined ? {} : { variant }) };
      expectAgreement(comparison, [figure(input)], [output[call]!.value as number], tolerance);
    });
  });

  it('a value of 0 with ε = 1 is the limit of the Atkinson index, where REAT has NaN', () => {
    expect(reat.cases.withZero.output.atkinson_1.value).toBeNull();
    expect(atkinsonIndex(reat.cases.withZero.input.x, { epsilon: 1 })?.index).toBe(1);
  });

  it('Williamson: REAT takes deviations from the plain mean and divides by the weighted one; portolan takes the weighted mean for both', () => {
    const { x, w } = reat.cases.small.input;
    const weight = w.reduce((sum, one) => sum + one, 0);
    const plain = x.reduce((sum, value) => sum + value, 0) / x.length;
    const weighted = x.reduce((sum, value, i) => sum + value * w[i]!, 0) / weight;
    const around = (center: number) =>
      Math.sqrt(x.reduce((sum, value, i) => sum + (w[i]! / weight) * (value - center) ** 2, 0)) / weighted;
    expect(around(plain)).toBeCloseTo(reat.cases.small.output.williamson.value, 12);
    expect(williamsonIndex(x, w)!.index).toBeCloseTo(around(weighted), 12);
    const { equal } = reat.cases;
    expectAgreement(
      { function: 'williamsonIndex', variant: 'with equal weights', peer },
      [williamsonIndex(equal.input.x, equal.input.w)?.index],
      [equal.output.williamson.value],
      tolerance,
    );
  });

  it('TRAP: the Hoover index with weights divides by their sum once more in REAT; portolan has a reference and no weights', () => {
    const { x, ref, w } = reat.cases.small.input;
    const [total, base, weight] = [x, ref, w].map((list) => list.reduce((sum, value) => sum + value, 0));
    const terms = x.map((value, i) => (w[i]! / weight!) * Math.abs(value / total! - ref[i]! / base!));
    expect(terms.reduce((sum, term) => sum + term, 0) / 2).toBeCloseTo(
      reat.cases.small.output.hoover_ref_weighted.value,
      12,
    );
    expect(hooverIndex(x, { reference: ref })!.index).toBeCloseTo(reat.cases.small.output.hoover_ref.value, 12);
  });

  it('TRAP: weighted Theil divides by n a second time in REAT, so that it can be below 0', () => {
    const { x, w } = reat.cases.states2014.input;
    expect(reat.cases.states2014.output.theil_weighted.value).toBeLessThan(0);
    const weighted = theilIndex(x, { variant: 'L', weights: w })!.index;
    expect(weighted).toBeGreaterThan(0);
    const [mean, weight] = [
      x.reduce((sum, value, i) => sum + value * w[i]!, 0),
      w.reduce((sum, value) => sum + value, 0),
    ];
    const byHand = x.reduce((sum, value, i) => sum + (w[i]! / weight) * Math.log(mean / weight / value), 0);
    expect(weighted).toBeCloseTo(byHand, 12);
  });
});

describe('against REAT, German states', () => {
  const peer = 'REAT 3.0.3';
  const tolerance = { absolute: 1e-12, relative: 1e-12 };
  const matrix = matrixOf(specialisation.input.m);
  const { gini_conc, gini_spec, hoover_ref, herf_rows, herf_norm_rows } = specialisation.output;
  const held = (comparison: Omit<Comparison, 'peer'>, mine: Figures, { names, values }: Named) =>
    expectAgreement({ ...comparison, peer }, inOrder(names, mine), values, tolerance);

  it('Gini of the location quotients, of industries and of regions', () => {
    const { values: ofIndustries } = locationalGini(matrix, { weighting: 'equal' });
    held({ function: 'locationalGini', variant: 'equal weighting' }, ofIndustries, gini_conc.value);
    const { values: ofRegions } = locationalGini(matrix, { weighting: 'equal', of: 'rows' });
    held({ function: 'locationalGini', variant: 'equal weighting, of regions' }, ofRegions, gini_spec.value);
  });

  it('Hoover against the total', () => {
    const { values } = hooverIndex(matrix, { reference: 'total' });
    held({ function: 'hooverIndex', variant: 'against the total' }, values, hoover_ref.value);
  });

  it('Herfindahl, plain and normalized', () => {
    const of = (name: 'index' | 'normalized') => measureByRow(matrix, (row) => herfindahl(row)![name]);
    held({ function: 'herfindahl', variant: 'German states' }, of('index'), herf_rows.value);
    held({ function: 'herfindahl', variant: 'German states, normalized' }, of('normalized'), herf_norm_rows.value);
  });
});

describe('against PySAL inequality', () => {
  const peer = 'PySAL inequality 0f9050e';
  const tolerance = { absolute: 1e-10, relative: 1e-10 };

  interface Case {
    readonly input: { readonly x: readonly number[]; readonly groups: readonly string[] };
    readonly output: Outputs;
  }
  describe.each(Object.entries(pysal.cases as unknown as Record<string, Case>))('%s', (_, { input, output }) => {
    const { x, groups } = input;

    it('Gini', () => {
      expectAgreement(
        { function: 'giniCoefficient', peer },
        [giniCoefficient(x)?.index],
        [output.gini!.value as number],
        tolerance,
      );
    });

    it('Theil and its split', () => {
      const { index, between, within } = theilDecomposition(x, groups)!;
      const peers = output.theil_decomposition!.value as { T: number; between: number[]; within: number[] };
      expectAgreement(
        { function: 'theilIndex', variant: 'T', peer },
        [theilIndex(x)?.index],
        [output.theil_T!.value as number],
        tolerance,
      );
      const theirs = [peers.T, peers.between[0], peers.within[0]];
      expectAgreement(
        { function: 'theilDecomposition', variant: 'T', peer },
        [index, between, within],
        theirs,
        tolerance,
      );
    });

    it.each([
      ['atkinson_0_5', 0.5],
      ['atkinson_1', 1],
      ['atkinson_2', 2],
    ] as const)('%s', (call, epsilon) => {
      const index = atkinsonIndex(x, { epsilon })!.index;
      if (output[call]!.error !== undefined) {
        // PySAL refuses a value of 0, where the index goes to its limit
        expect(x).toContain(0);
        expect(index).toBeLessThanOrEqual(1);
        return;
      }
      expectAgreement(
        { function: 'atkinsonIndex', variant: `ε = ${epsilon}`, peer },
        [index],
        [output[call]!.value as number],
        tolerance,
      );
    });

    it('Schutz, the distance of which is the Hoover index', () => {
      const { distance } = output.schutz!.value as { distance: number };
      expectAgreement({ function: 'hooverIndex', peer }, [hooverIndex(x)?.index], [distance], tolerance);
    });
  });
});

describe('against PySAL segregation', () => {
  const peer = 'PySAL segregation 2aa26d8';
  const tolerance = { absolute: 1e-10, relative: 1e-10 };

  interface Case {
    readonly input: { readonly m: readonly (readonly number[])[] };
    readonly output: Outputs;
  }
  describe.each(Object.entries(segregation.cases as unknown as Record<string, Case>))('%s', (_, { input, output }) => {
    const data = input.m;
    const matrix = matrixOf({ rows: data.map((_, i) => `R${i}`), cols: data[0]!.map((_, i) => `I${i + 1}`), data });
    const peers = (call: string) => [output[call]!.value as number];

    it('dissimilarity of one industry and of all', () => {
      const { values, overall } = dissimilarityIndex(matrix);
      expectAgreement({ function: 'dissimilarityIndex', peer }, [values.I1], peers('single_Dissim_I1'), tolerance);
      expectAgreement(
        { function: 'dissimilarityIndex', variant: 'overall', peer },
        [overall],
        peers('multi_MultiDissim'),
        tolerance,
      );
    });

    it('Gini against the rest', () => {
      const { values } = locationalGini(matrix, { reference: 'rest' });
      expectAgreement(
        { function: 'locationalGini', variant: 'against the rest', peer },
        [values.I1],
        peers('single_Gini_I1'),
        tolerance,
      );
    });

    it('divergence and information theory index', () => {
      const { overall, normalized } = divergenceIndex(matrix, { base: Math.E });
      expectAgreement({ function: 'divergenceIndex', peer }, [overall], peers('multi_MultiDivergence'), tolerance);
      expectAgreement(
        { function: 'divergenceIndex', variant: 'normalized', peer },
        [normalized],
        peers('multi_MultiInfoTheory'),
        tolerance,
      );
    });

    it('entropy index of one industry: the normalized divergence of it and the rest', () => {
      const rest = data.map(([first, ...others]) => [first!, others.reduce((sum, one) => sum + one, 0)]);
      const two = matrixOf({ rows: matrix.rowLabels, cols: ['I1', 'rest'], data: rest });
      expectAgreement(
        { function: 'divergenceIndex', variant: 'normalized, one industry and the rest', peer },
        [divergenceIndex(two).normalized],
        peers('single_Entropy_I1'),
        tolerance,
      );
    });

    it('diversity and concentration of the totals', () => {
      const totals = matrix.columnLabels.map((_, column) => data.reduce((sum, row) => sum + row[column]!, 0));
      expectAgreement(
        { function: 'shannonEntropy', variant: 'nats', peer },
        [shannonEntropy(totals, { base: Math.E })?.entropy],
        peers('multi_MultiDiversity'),
        tolerance,
      );
      expectAgreement(
        { function: 'herfindahl', peer },
        [herfindahl(totals)?.index],
        peers('multi_SimpsonsConcentration'),
        tolerance,
      );
      expectAgreement(
        { function: 'herfindahl', variant: '1 − index', peer },
        [1 - herfindahl(totals)!.index],
        peers('multi_SimpsonsInteraction'),
        tolerance,
      );
    });
  });
});

describe('against EconGeo', () => {
  const peer = 'EconGeo 2.1';
  const tolerance = { absolute: 1e-10, relative: 1e-10 };

  interface Case {
    readonly input: { readonly m: Table; readonly pop?: readonly number[] };
    readonly output: Outputs;
  }
  const cases = { ...econGeo.cases, germanStates } as unknown as Record<string, Case>;
  describe.each(Object.entries(cases))('%s', (_, { input, output }) => {
    const matrix = matrixOf(input.m);
    const named = (call: string) => output[call]!.value as Named;
    const { rows: regions, cols: industries } = input.m;
    /** EconGeo writes 0 for 0/0: a region of zeros has no entropy and no Herfindahl index. */
    const isZero = new Set(regions.filter((_, row) => input.m.data[row]!.every((value) => value === 0)));
    const known = ({ names, values }: Named) => names.map((name, i) => (isZero.has(name) ? null : values[i]!));

    // R's integers overflow in the sum of squares of the German states, and the peer has no result
    const isOverflow = output.herfindahl === undefined || named('herfindahl').values.every((value) => value === null);

    it.skipIf(output.entropy === undefined)('entropy', () => {
      const entropies = measureByRow(matrix, (row) => shannonEntropy(row)?.entropy ?? null);
      expectAgreement(
        { function: 'shannonEntropy', variant: 'bits, rounded to three decimals by the peer', peer },
        inOrder(named('entropy').names, entropies),
        known(named('entropy')),
        { absolute: 0.0005 + 1e-12, relative: 1e-12 },
      );
    });

    it.skipIf(isOverflow)('Herfindahl', () => {
      const indices = measureByRow(matrix, (row) => herfindahl(row)?.index ?? null);
      expectAgreement(
        { function: 'herfindahl', peer },
        inOrder(named('herfindahl').names, indices),
        known(named('herfindahl')),
        tolerance,
      );
    });

    it.skipIf(output.locational_gini === undefined)('locational Gini', () => {
      const theirs = (output.locational_gini!.value as { Loc_gini: number[] }).Loc_gini;
      const { values } = locationalGini(matrix, { scale: 'half' });
      expectAgreement(
        { function: 'locationalGini', variant: 'half', peer },
        inOrder(industries, values),
        theirs,
        tolerance,
      );
    });

    it('Gini of industries over regions', () => {
      const { Gini } = output.gini!.value as { Gini: number[] };
      const indices = measureByColumn(matrix, (column) => giniCoefficient(column)?.index ?? null);
      expectAgreement(
        { function: 'giniCoefficient', variant: 'rounded to three decimals by the peer', peer },
        inOrder(industries, indices),
        Gini,
        { absolute: 0.0005 + 1e-12, relative: 1e-12 },
      );
    });

    it('Hoover and its Gini against population', () => {
      const population = Object.fromEntries(regions.map((region, row) => [region, input.pop![row]!]));
      const { hoover_index } = output.hoover_index_pop!.value as { hoover_index: number[] };
      const { values } = hooverIndex(matrix, { reference: population });
      expectAgreement(
        { function: 'hooverIndex', variant: 'by label, in percent rounded to two decimals by the peer', peer },
        inOrder(industries, values).map((value) => 100 * value!),
        hoover_index,
        { absolute: 0.005 + 1e-12, relative: 1e-12 },
      );
      const { hoover_gini } = output.hoover_gini_pop!.value as { hoover_gini: number[] };
      expectAgreement(
        { function: 'locationalGini', variant: 'by label, rounded to three decimals by the peer', peer },
        inOrder(industries, locationalGini(matrix, { reference: population }).values),
        hoover_gini,
        { absolute: 0.0005 + 1e-12, relative: 1e-12 },
      );
    });

    it.skipIf(output.hoover_index_equal === undefined)('Hoover', () => {
      const theirs = output.hoover_index_equal!.value as { hoover_index: number[] };
      const { values } = hooverIndex(matrix);
      expectAgreement(
        { function: 'hooverIndex', variant: 'equal, in percent rounded to two decimals by the peer', peer },
        inOrder(industries, values).map((value) => (value === null ? null : 100 * value)),
        theirs.hoover_index,
        { absolute: 0.005 + 1e-12, relative: 1e-12 },
      );
    });
  });
});

describe('against vegan', () => {
  const peer = 'vegan 2.6.4';
  const tolerance = { absolute: 1e-12, relative: 1e-12 };

  interface Case {
    readonly input: { readonly m: Table; readonly groups: readonly string[] };
    readonly output: Outputs;
  }
  describe.each(Object.entries(vegan.cases as unknown as Record<string, Case>))('%s', (_, { input, output }) => {
    const matrix = matrixOf(input.m);
    const { rows: regions, cols } = input.m;
    const groupOf = (column: string) => input.groups[cols.indexOf(column)]!;
    const peers = (call: string) => {
      const { names, values } = output[call]!.value as Named;
      return regions.map((region) => values[names.indexOf(region)]!);
    };
    const ofRows = (measure: (row: Float64Array) => number | null) => inOrder(regions, measureByRow(matrix, measure));

    it('Shannon, in nats and bits', () => {
      const entropies = (base: number) => ofRows((row) => shannonEntropy(row, { base })!.entropy);
      expectAgreement(
        { function: 'shannonEntropy', variant: 'nats', peer },
        entropies(Math.E),
        peers('shannon_ln'),
        tolerance,
      );
      expectAgreement(
        { function: 'shannonEntropy', variant: 'bits', peer },
        entropies(2),
        peers('shannon_log2'),
        tolerance,
      );
    });

    it('Simpson, its inverse, and richness', () => {
      expectAgreement(
        { function: 'herfindahl', variant: '1 − index', peer },
        ofRows((row) => 1 - herfindahl(row)!.index),
        peers('simpson'),
        tolerance,
      );
      expectAgreement(
        { function: 'herfindahl', variant: 'equivalent number', peer },
        ofRows((row) => herfindahl(row)!.equivalentNumber),
        peers('invsimpson'),
        tolerance,
      );
      expectAgreement(
        { function: 'shannonEntropy', variant: 'present', peer },
        ofRows((row) => shannonEntropy(row)!.present),
        peers('richness'),
        tolerance,
      );
    });

    it('unrelated and related variety', () => {
      const { rows } = relatedVariety(matrix, groupOf);
      expectAgreement(
        { function: 'relatedVariety', variant: 'unrelated', peer },
        regions.map((region) => rows[region]!.unrelated),
        peers('unrelated_variety_log2'),
        tolerance,
      );
      expectAgreement(
        { function: 'relatedVariety', variant: 'related', peer },
        regions.map((region) => rows[region]!.related),
        peers('related_variety_log2'),
        tolerance,
      );
    });
  });
});
