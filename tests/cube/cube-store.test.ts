import { describe, expect, it } from 'vitest';
import { Cube, memoryStore } from '../../src/cube/index.ts';

const cube = Cube.fromRows(
  [
    { region: 'US-GA', period: '2023', value: 1, companies: 5 },
    { region: 'US-GA', period: '2024', value: null, companies: 6 },
    { region: 'US-AL', period: '2024', value: 4, companies: 7 },
  ],
  {
    dimensions: ['region', 'period'],
    measures: ['value', 'companies'],
    metadata: { measures: { companies: { unit: 'companies', additive: false } } },
  },
);
const store = memoryStore(cube);

describe('memoryStore', () => {
  it('answers with the rollup of what is asked for', async () => {
    const answer = await store.rollup({
      dimensions: ['period'],
      where: { region: 'US-GA' },
      measures: ['value'],
    });
    expect(answer.rows()).toEqual([
      { period: '2023', value: 1 },
      { period: '2024', value: null },
    ]);
  });

  it('answers with all measures when none is named, of all facts when nothing is filtered', async () => {
    const answer = await store.rollup({ dimensions: ['region', 'period'] });
    expect(answer.rows()).toEqual(cube.rollup(['region', 'period']).rows());
    expect((await store.rollup({ dimensions: [], measures: ['value'], missing: 'sum-known' })).rows()).toEqual([
      { value: 5 },
    ]);
  });

  it('rejects what the cube refuses', async () => {
    await expect(store.rollup({ dimensions: ['state'] })).rejects.toMatchObject({ code: 'UNKNOWN_DIMENSION' });
    await expect(store.rollup({ dimensions: [], measures: ['share'] })).rejects.toMatchObject({
      code: 'UNKNOWN_MEASURE',
    });
    await expect(store.rollup({ dimensions: ['region'], measures: ['companies'] })).rejects.toMatchObject({
      code: 'NOT_ADDITIVE',
    });
  });

  it('hears a signal', async () => {
    const controller = new AbortController();
    const query = { dimensions: ['region'], measures: ['value'] };
    expect((await store.rollup(query, { signal: controller.signal })).rowCount).toBe(2);
    controller.abort(new Error('no longer wanted'));
    await expect(store.rollup(query, { signal: controller.signal })).rejects.toThrow('no longer wanted');
    await expect(store.rollup(query, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
