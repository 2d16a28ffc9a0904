import { describe, expect, it } from 'vitest';
import { Cube, evidenceFromJson } from '../../src/cube/index.ts';
import type { Evidence, RegionCode } from '../../src/model/index.ts';
import { refusalOf } from './refusal.ts';

const evidence: Evidence = {
  facts: {
    exportsTotal: Cube.fromRows(
      [
        { region: 'US-GA', period: '2023', valueUsd: 1 },
        { region: 'US-GA', period: '2024', valueUsd: null },
      ],
      { dimensions: ['region', 'period'], measures: ['valueUsd'], metadata: { title: 'Exports' } },
    ),
    population: Cube.fromRows([{ region: 'US-GA', period: '2024', persons: 11_180_878 }], {
      dimensions: ['region', 'period'],
      measures: ['persons'],
    }),
  },
  regions: [{ code: 'US-GA' as RegionCode, label: 'Georgia', kind: 'state' }] as unknown as Evidence['regions'],
  productLabels: { '311': 'Food', toString: 'not a function' },
  exporters: [],
  programs: [],
  surveyResponses: [],
  relationships: [],
  indicators: [],
  provenance: [
    { id: 'a', publisher: 'b', dataset: 'c', vintage: 'd', retrieved: null, licence: 'e', note: 'quotes " and \u2028' },
  ],
  outcomes: [{ source: 'a', status: 'complete', facts: ['exportsTotal'], rowsRead: 2, rowsRejected: 0, problem: null }],
};
const text = JSON.stringify(evidence);
const without = (name: string) => JSON.stringify({ ...JSON.parse(text), [name]: undefined });

describe('evidenceFromJson', () => {
  it('reads back whole what was written', () => {
    for (const read of [evidenceFromJson(text), evidenceFromJson(JSON.parse(text))]) {
      expect(JSON.stringify(read)).toBe(text);
      expect(read.facts.exportsTotal!.rollup(['period']).rows()).toEqual([
        { period: '2023', valueUsd: 1 },
        { period: '2024', valueUsd: null },
      ]);
      expect(read.facts.population).toBeInstanceOf(Cube);
      expect(read.productLabels).toEqual(evidence.productLabels);
      expect({ ...read, facts: null }).toEqual({ ...evidence, facts: null });
    }
  });

  it.each([
    'facts',
    'regions',
    'productLabels',
    'exporters',
    'programs',
    'surveyResponses',
    'relationships',
    'indicators',
    'provenance',
    'outcomes',
  ])('refuses evidence without %s', (name) => {
    expect(refusalOf(() => evidenceFromJson(without(name))).code).toBe('INVALID_JSON');
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no JSON', 'evidence'],
    ['a list', '[]'],
    ['a cube', JSON.stringify(evidence.facts.population)],
    ['facts of no kind', text.replace('"population"', '"weather"')],
    ['a fact that is no cube', text.replace('"portolan":"cube"', '"portolan":"matrix"')],
    ['a key to a prototype', text.replace('"productLabels":{', '"productLabels":{"__proto__":{},')],
    ['the same in a list of plain records', text.replace('"programs":[]', '"programs":["x",{"__proto__":{}}]')],
    ['endless nesting', text.replace('"programs":[]', `"programs":${'['.repeat(9999)}${']'.repeat(9999)}`)],
  ])('refuses %s', (_, json) => {
    expect(refusalOf(() => evidenceFromJson(json)).code).toBe('INVALID_JSON');
  });
});
