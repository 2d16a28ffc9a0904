import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominance } from '../../src/scoring/dominance.ts';
import { type Condition, filterCascade, type ScoringTable } from '../../src/scoring/index.ts';
import golden from '../golden/skcriteria-filters-dominance.json' with { type: 'json' };
import { expectAgreement } from '../measures/agreement.ts';
import { refusalOf } from '../refusal.ts';

interface Case {
  readonly id: string;
  readonly function: string;
  readonly input: {
    readonly matrix: readonly (readonly number[])[];
    readonly types: readonly number[];
    readonly strict?: boolean;
    readonly condition?: Readonly<Record<string, number | readonly number[]>>;
  };
  readonly output?: {
    readonly alternatives: readonly string[];
    readonly bt: readonly (readonly number[])[];
    readonly eq: readonly (readonly number[])[];
    readonly dominance: readonly (readonly boolean[])[];
    readonly strict: readonly (readonly boolean[])[];
  };
  readonly error?: { readonly intended: boolean };
}

const cases = golden.cases as unknown as readonly Case[];
const peer = 'scikit-criteria 0.9';
const named = (wanted: (name: string) => boolean) =>
  cases.filter((one) => wanted(one.function)).map((one) => [one.id, one] as const);

function tableOf({ matrix, types }: Case['input']): ScoringTable {
  return {
    alternatives: matrix.map((_, row) => `A${row}`),
    criteria: types.map((type, c) => ({ id: `C${c}`, direction: type === 1 ? 'more' : 'less' })),
    values: matrix,
  };
}

const bounds = {
  FilterGT: 'above',
  FilterGE: 'atLeast',
  FilterLT: 'below',
  FilterLE: 'atMost',
  FilterEQ: 'oneOf',
  FilterNE: 'noneOf',
  FilterIn: 'oneOf',
  FilterNotIn: 'noneOf',
} as const;

describe('against scikit-criteria', () => {
  it.each(named((name) => name in bounds))('filterCascade: %s', (_, { function: name, input, output }) => {
    const bound = bounds[name as keyof typeof bounds];
    const conditions = Object.entries(input.condition!).map(([criterion, limit]): Condition => {
      return { criterion, [bound]: bound.endsWith('Of') ? [limit].flat() : limit };
    });
    const run = () => filterCascade(tableOf(input), conditions);
    if (output === undefined) {
      expect(refusalOf(run).path).toBe('conditions[0].criterion');
      return;
    }
    const { kept, rejected } = run();
    expect(kept).toEqual(output.alternatives);
    expect(kept.length + rejected.length).toBe(input.matrix.length);
  });

  it.each(named((name) => name === 'FilterNonDominated'))('dominance: %s', (_, { input, output }) => {
    const { nonDominated, notStrictlyDominated } = dominance(tableOf(input));
    expect(input.strict ? notStrictlyDominated : nonDominated).toEqual(output!.alternatives);
  });

  it.each(named((name) => name === 'dominance'))('dominance: %s', (_, { input, output }) => {
    const { better, equal, pairs } = dominance(tableOf(input));
    expectAgreement({ function: 'dominance', peer, variant: 'better' }, better.values, output!.bt.flat());
    expectAgreement({ function: 'dominance', peer, variant: 'equal' }, equal.values, output!.eq.flat());
    const has = (table: readonly (readonly boolean[])[]) =>
      table.flatMap((row, a) => row.flatMap((one, b) => (one ? [`A${a} A${b}`] : [])));
    const shown = (list: typeof pairs) => list.map(({ dominator, dominated }) => `${dominator} ${dominated}`);
    expect(shown(pairs)).toEqual(has(output!.dominance));
    expect(shown(pairs.filter(({ strict }) => strict))).toEqual(has(output!.strict));
  });
});

describe('filterCascade', () => {
  const table: ScoringTable = {
    alternatives: ['a', 'b', 'c', 'd'],
    criteria: [{ id: 'risk' }, { id: 'size' }],
    values: [
      [1, 10],
      [7, 10],
      [null, 2],
      [3, null],
    ],
  };

  it('lists each that fails by the first condition that it fails', () => {
    const { kept, rejected, left } = filterCascade(table, [
      { criterion: 'risk', atMost: 5, reason: 'no cover' },
      { criterion: 'size', above: 2, missing: 'fail' },
    ]);
    expect(kept).toEqual(['a']);
    expect(left).toEqual([3, 1]);
    expect(rejected).toEqual([
      { id: 'b', condition: 0, criterion: 'risk', value: 7, margin: 2, reason: 'no cover' },
      { id: 'c', condition: 1, criterion: 'size', value: 2, margin: 0, reason: 'not above 2' },
      { id: 'd', condition: 1, criterion: 'size', value: null, margin: null, reason: 'no value' },
    ]);
  });

  it.each([
    [{ criterion: 'size', atLeast: Number.NaN }, 'conditions[0].atLeast'],
    [{ criterion: 'size', atLeast: '3' }, 'conditions[0].atLeast'],
    [{ criterion: 'size', oneOf: 3 }, 'conditions[0].oneOf'],
    [{ criterion: '__proto__', atLeast: 3 }, 'conditions[0].criterion'],
  ])('%j is refused', (condition, path) => {
    const error = refusalOf(() => filterCascade(table, [condition as unknown as Condition]));
    expect([error.code, error.path]).toEqual(['INVALID_OPTION', path]);
  });
});

describe('dominance', () => {
  it('is told of nobody where a value is missing, and of no duplicate', () => {
    const criteria = [{ id: 'x' }, { id: 'y' }];
    const missing = {
      alternatives: ['a', 'b'],
      criteria,
      values: [
        [2, null],
        [1, 1],
      ],
    } as const;
    expect(dominance(missing).pairs).toEqual([]);
    const twice = {
      alternatives: ['a', 'b'],
      criteria,
      values: [
        [1, 1],
        [1, 1],
      ],
    } as const;
    expect(dominance(twice).nonDominated).toEqual(['a', 'b']);
  });

  it('is transitive, and never mutual', () => {
    const values = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(values, (rows) => {
        const { pairs, nonDominated } = dominance({
          alternatives: rows.map((_, i) => `a${i}`),
          criteria: [{ id: 'x' }, { id: 'y', direction: 'less' }, { id: 'z', direction: { target: 1 } }],
          values: rows,
        });
        const keys = new Set(pairs.map(({ dominator, dominated }) => `${dominator} ${dominated}`));
        expect(nonDominated.length).toBeGreaterThan(0);
        for (const one of pairs) {
          expect(keys.has(`${one.dominated} ${one.dominator}`)).toBe(false);
          for (const next of pairs.filter(({ dominator }) => dominator === one.dominated)) {
            expect(keys.has(`${one.dominator} ${next.dominated}`)).toBe(true);
          }
        }
      }),
    );
  });
});
