import { describe, expect, it } from 'vitest';
import {
  flowSchema,
  performanceAssessmentSchema,
  regionSchema,
  surveyResponseSchema,
} from '../../src/schemas/index.ts';
import { goodValues, type SchemaName, schemaByName } from './good-values.ts';

/** Where and what a schema says of a good value with some fields changed. */
function issuesOf(name: SchemaName, changes: Readonly<Record<string, unknown>>): [path: string, message: string][] {
  const changed = { ...(goodValues[name] as object), ...changes };
  const { error } = schemaByName[name].safeParse(changed);
  return error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];
}

describe('a flow', () => {
  it('has no value exactly when it is suppressed or missing', () => {
    const rule = 'A suppressed or missing figure has the value null, any other has a number.';
    expect(issuesOf('flowSchema', { valueUsd: null, status: 'suppressed' })).toEqual([]);
    expect(issuesOf('flowSchema', { valueUsd: 0, status: 'reported' })).toEqual([]);
    expect(issuesOf('flowSchema', { valueUsd: null, status: 'reported' })).toEqual([['', rule]]);
    expect(issuesOf('flowSchema', { valueUsd: 0, status: 'suppressed' })).toEqual([['', rule]]);
  });

  it('has an edition exactly when it has a product', () => {
    const rule = 'A product needs the edition that it is coded in, and all products together have none.';
    expect(issuesOf('flowSchema', { product: null, edition: null })).toEqual([]);
    expect(issuesOf('flowSchema', { product: null })).toEqual([['', rule]]);
    expect(issuesOf('flowSchema', { edition: null })).toEqual([['', rule]]);
  });

  it('is not negative', () => {
    expect(issuesOf('flowSchema', { valueUsd: -1 })).toEqual([['valueUsd', 'Trade is not negative.']]);
  });

  const imports = { direction: 'import', counts: 'general', valuation: 'customs', series: 'state-of-destination' };

  it('of imports counts, values and locates them as imports', () => {
    expect(issuesOf('flowSchema', imports)).toEqual([]);
    expect(issuesOf('flowBasisSchema', imports)).toEqual([]);
  });

  it.each([
    ['no direction', { direction: 'both' }, 'direction', 'Say the direction: export or import.'],
    ['exports valued like imports', { valuation: 'customs' }, 'valuation', 'Exports are valued FAS.'],
    [
      'exports by destination',
      { series: 'state-of-destination' },
      'series',
      'Name the series: origin-of-movement, origin-of-movement-zip or national.',
    ],
    [
      'exports counted like imports',
      { counts: 'general' },
      'counts',
      'Say what exports count: domestic, foreign or total.',
    ],
    [
      'imports valued like exports',
      { ...imports, valuation: 'FAS' },
      'valuation',
      'Imports are valued at customs value.',
    ],
    [
      'imports by origin',
      { ...imports, series: 'origin-of-movement' },
      'series',
      'Name the series: state-of-destination or national.',
    ],
    [
      'imports counted like exports',
      { ...imports, counts: 'total' },
      'counts',
      'Say what imports count: general or consumption.',
    ],
  ])('is refused with %s', (_, changes, path, message) => {
    expect(issuesOf('flowSchema', changes)).toEqual([[path, message]]);
    expect(issuesOf('flowBasisSchema', changes)).toEqual([[path, message]]);
  });
});

describe('a day', () => {
  it.each(['2026-02-28', '2024-12-31'])('can be %s', (retrieved) => {
    expect(issuesOf('provenanceSchema', { retrieved })).toEqual([]);
  });

  it.each([
    '2026',
    '2026-3-30',
    '2026-13-01',
    '2026-00-10',
    '2026-01-32',
    '30.03.2026',
    '2026-03-30T10:00:00Z',
  ])('is not %s', (retrieved) => {
    expect(issuesOf('provenanceSchema', { retrieved })).toEqual([['retrieved', 'Give a day as 2026-03-30.']]);
  });
});

describe('other rules', () => {
  it.each<[SchemaName, Readonly<Record<string, unknown>>, string, string]>([
    ['surveyResponseSchema', { weight: 0 }, 'weight', 'A weight is above 0.'],
    ['exporterSchema', { exportsUsd: -1 }, 'exportsUsd', 'Exports are not negative.'],
    ['provenanceSchema', { rowsRead: -1 }, 'rowsRead', 'Give 0 or more.'],
    ['findingSchema', { caveats: ['C39'] }, 'caveats.0', 'Name a caveat, C01 to C38.'],
    ['caveatSchema', { id: 'C1' }, 'id', 'Name a caveat, C01 to C38.'],
    ['regionSchema', { label: 'x'.repeat(10_001) }, 'label', 'Give at most 10,000 characters.'],
    ['evidenceSchema', { facts: { imports: {} } }, 'facts', 'Leave out imports: there is no such field.'],
    [
      'evidenceSchema',
      { facts: { exportsTotal: { portolan: 'cube' } } },
      'facts.exportsTotal',
      'Give a cube. Evidence that was written to JSON is read back with evidenceFromJson.',
    ],
  ])('%s %j', (name, changes, path, message) => {
    expect(issuesOf(name, changes)).toEqual([[path, message]]);
  });

  it('name what is missing where it is missing', () => {
    const { valueUsd: _, ...rest } = goodValues.flowSchema as Record<string, unknown>;
    expect(flowSchema.safeParse(rest).error?.issues[0]).toMatchObject({
      path: ['valueUsd'],
      message: 'Give a value in US dollars, or null.',
    });
  });

  it('columns of a result table are those of its rows', () => {
    const performance = structuredClone(goodValues.performanceAssessmentSchema) as {
      trend: { columns: { name: string }[] };
    };
    performance.trend.columns[0]!.name = 'surprise';
    expect(performanceAssessmentSchema.safeParse(performance).error?.issues[0]).toMatchObject({
      path: ['trend', 'columns', 0, 'name'],
      message: 'Name a column of the rows.',
    });
  });
});

describe('__proto__ in JSON', () => {
  const hostile = '"__proto__": { "polluted": true }';
  const withHostile = (value: unknown) => JSON.parse(JSON.stringify(value).replace('{', `{${hostile},`));

  it.each([
    'regionSchema',
    'findingSchema',
    'provenanceSchema',
    'assessmentSchema',
    'flowSchema',
  ] as const)('%s refuses it by name', (name) => {
    const { error } = schemaByName[name].safeParse(withHostile(goodValues[name]));
    expect(error?.issues.map(({ message }) => message)).toContain('Leave out __proto__: there is no such field.');
  });

  it('never gets out of an open record', () => {
    const response = { ...(goodValues.surveyResponseSchema as object), answers: JSON.parse(`{${hostile}, "a": 1}`) };
    const { data } = surveyResponseSchema.safeParse(response);
    expect(Object.keys(data?.answers ?? {})).toEqual(['a']);
    expect((data?.answers as Record<string, unknown>).polluted).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a parsed value', () => {
  it('is frozen, as its type says', () => {
    const region = regionSchema.parse(structuredClone(goodValues.regionSchema));
    expect(Object.isFrozen(region)).toBe(true);
    expect(Object.isFrozen(region.members)).toBe(true);
  });
});
