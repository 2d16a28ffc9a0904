import { expect, it } from 'vitest';
import { type Mapping, readCsv } from '../../src/sources/index.ts';

const mapping: Mapping = {
  dimensions: { region: { column: 'State', as: 'region' }, period: { column: 'Year', as: 'year' } },
  measures: { valueUsd: { column: 'Exports', unit: 'USD' } },
  provenance: {
    id: 'file',
    publisher: 'Somebody',
    dataset: 'A file',
    vintage: '2026',
    retrieved: null,
    licence: 'unknown',
  },
};

const good = Array.from({ length: 1000 }, (_, i) => `Georgia,${1000 + i},${i + 1}\n`).join('');

it('a stray quote costs its own line, and no row after it', async () => {
  const { cube, rowsRead, rowsRejected } = await readCsv(`State,Year,Exports\n"Alabama,2024,5\n${good}`, mapping);
  expect(cube.rowCount).toBe(1000);
  expect(rowsRead).toBe(1001);
  expect(rowsRejected).toBe(1);
});

it('every line with a stray quote is counted, whatever their number', async () => {
  const stray = '"a" b\n'.repeat(20_000);
  const { cube, rowsRejected } = await readCsv(`State,Year,Exports\n${stray}"\nGeorgia,2024,5\n`, mapping);
  expect(cube.rows()).toMatchObject([{ region: 'US-GA', period: '2024', valueUsd: 5 }]);
  expect(rowsRejected).toBe(20_001);
});

it('a unit that is not understood is refused for facts of evidence', async () => {
  const { csv } = await import('../../src/sources/index.ts');
  const basis = {
    direction: 'export',
    counts: 'total',
    valuation: 'FAS',
    series: 'origin-of-movement',
    classified: null,
  } as const;
  for (const unit of ['thousands-USD', 'EUR', undefined]) {
    const measures = { valueUsd: { column: 'Exports', unit } };
    expect(() => csv('', { ...mapping, fact: 'exportsTotal', basis, measures })).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', path: 'mapping.measures.valueUsd.unit' }),
    );
  }
});

it('an input that gives bytes and texts by turns is refused', async () => {
  async function* mixed() {
    yield new TextEncoder().encode('State,Year,Exports\n');
    yield 'Georgia,2024,5\n';
  }
  await expect(readCsv(mixed(), mapping)).rejects.toMatchObject({ code: 'INVALID_OPTION', path: 'input' });
});
