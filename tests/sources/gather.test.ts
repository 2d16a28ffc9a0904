import { describe, expect, test } from 'vitest';
import { evidenceFromJson } from '../../src/cube/index.ts';
import { evidenceSchema } from '../../src/schemas/index.ts';
import { csv, type GatherProgress, gather, json, limited, type SourceRequest } from '../../src/sources/index.ts';
import { exportBasis, exportsByState, provenance } from './fixtures.ts';
import { replyOf, sourceOf, totals } from './memory-source.ts';
import { refusal } from './refusal.ts';

const request = { region: 'US-GA' } as const;
const fact = { region: 'US-GA', period: '2024', valueUsd: 5 };
const exportsOf = (rows: string, id = 'a-file') =>
  csv(`State,Year,Exports\n${rows}`, {
    ...exportsByState,
    fact: 'exportsTotal',
    basis: exportBasis,
    provenance: { ...provenance, id },
  });
const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('gather', () => {
  test('puts the facts of several sources together as evidence', async () => {
    const people = json('[{"state":"GA","name":"Georgia","year":2024,"people":11180878}]', {
      fact: 'population',
      dimensions: { region: { column: 'state', as: 'state' }, period: { column: 'year', as: 'year' } },
      measures: { persons: { column: 'people', unit: 'persons' } },
      labels: { region: { column: 'name' } },
      provenance: { ...provenance, id: 'people' },
    });
    const evidence = await gather(request, [exportsOf('Georgia,2024,5\nAlabama,2024,3\n'), people]);
    expect(evidence.facts.exportsTotal?.rows()).toMatchObject([
      { region: 'US-GA', valueUsd: 5, source: 'a-file' },
      { region: 'US-AL', valueUsd: 3, source: 'a-file' },
    ]);
    expect(evidence.facts.population?.rows()).toMatchObject([{ persons: 11180878, source: 'people' }]);
    expect(evidence.regions).toEqual([
      { code: 'US-AL', label: 'Alabama', kind: 'state', parent: 'US' },
      { code: 'US-GA', label: 'Georgia', kind: 'state', parent: 'US' },
    ]);
    expect(evidence.outcomes).toEqual([
      { source: 'a-file', status: 'complete', facts: ['exportsTotal'], rowsRead: 2, rowsRejected: 0, problem: null },
      { source: 'people', status: 'complete', facts: ['population'], rowsRead: 1, rowsRejected: 0, problem: null },
    ]);
    expect(evidenceSchema.parse(evidence)).toBeDefined();
    expect(JSON.stringify(evidenceFromJson(JSON.stringify(evidence)))).toBe(JSON.stringify(evidence));
  });

  test('keeps the years and facts asked for, quarters and months of these years too', async () => {
    const rows = ['2011', '2012', '2013-05', '2013-Q4', '2013-12', '2014'].map((period) => ({ ...fact, period }));
    const asked: SourceRequest[] = [];
    const source = sourceOf(
      'a',
      async (ask) => {
        asked.push(ask);
        return replyOf({ exportsTotal: totals('a', rows), population: totals('a', rows) });
      },
      { offers: ['exportsTotal', 'population'] },
    );
    const years = { from: 2012, to: 2013 };
    const evidence = await gather({ ...request, years, facts: ['exportsTotal'] }, [source]);
    expect(evidence.facts.exportsTotal?.dictionary('period')).toEqual(['2012', '2013-05', '2013-12', '2013-Q4']);
    expect(Object.keys(evidence.facts)).toEqual(['exportsTotal']);
    expect(asked).toEqual([{ ...request, years, facts: ['exportsTotal'] }]);
  });

  test('does not ask a source that offers nothing of it', async () => {
    const silent = sourceOf('silent', () => Promise.reject(new Error('It was asked.')), { offers: ['population'] });
    const evidence = await gather({ ...request, facts: ['exportsTotal'] }, [exportsOf('GA,2024,5\n'), silent]);
    expect(evidence.outcomes.map(({ source }) => source)).toEqual(['a-file']);
  });

  test('reads so many at a time, and the result does not depend on who is first', async () => {
    const run = async (waits: readonly number[], concurrency: number) => {
      let open = 0;
      let most = 0;
      const sources = waits.map((wait, i) =>
        sourceOf(`s${i}`, async () => {
          most = Math.max(most, ++open);
          await later(wait);
          open--;
          const rows = [{ ...fact, period: String(2000 + i) }, fact];
          return replyOf({ exportsTotal: totals(`s${i}`, rows) }, { productLabels: { p: `label ${i}` } });
        }),
      );
      return { evidence: JSON.stringify(await gather(request, sources, { concurrency })), most };
    };
    const inOrder = await run([1, 2, 3, 4, 5], 1);
    const reversed = await run([25, 20, 15, 10, 5], 3);
    expect(reversed.evidence).toBe(inOrder.evidence);
    expect([inOrder.most, reversed.most]).toEqual([1, 3]);
    expect(JSON.parse(inOrder.evidence).productLabels).toEqual({ p: 'label 0' });
  });

  test('collects the records that are no facts', async () => {
    const relationship = {
      id: 'r',
      kind: 'sister-city',
      region: 'US-GA',
      market: 'DEU',
      description: 'x',
      since: null,
      source: 'a',
    } as never;
    const source = sourceOf('a', async () =>
      replyOf({ exportsTotal: totals('a', [fact]) }, { relationships: [relationship], provenance: [provenance] }),
    );
    const evidence = await gather(request, [source]);
    expect([evidence.relationships, evidence.provenance, evidence.programs]).toEqual([
      [relationship],
      [provenance],
      [],
    ]);
  });
});

describe('when a source fails', () => {
  const broken = (error: unknown, id = 'broken') => sourceOf(id, () => Promise.reject(error));

  test('the others are kept and the outcome says what happened', async () => {
    const evidence = await gather(request, [broken(new Error('disk on fire')), exportsOf('GA,2024,5\n')]);
    expect(evidence.facts.exportsTotal?.rowCount).toBe(1);
    expect(evidence.outcomes[0]).toEqual({
      source: 'broken',
      status: 'failed',
      facts: [],
      rowsRead: 0,
      rowsRejected: 0,
      problem: 'disk on fire',
    });
  });

  test('a source that throws at once fails like one that rejects', async () => {
    const thrower = sourceOf('thrower', () => {
      throw new Error('at once');
    });
    const evidence = await gather(request, [thrower, exportsOf('GA,2024,5\n')]);
    expect(evidence.outcomes[0]?.problem).toBe('at once');
  });

  test('rows that were refused make it partial, and are counted and listed', async () => {
    const events: GatherProgress[] = [];
    const evidence = await gather(request, [exportsOf('GA,2024,5\nXX,2024,1\nGA,2023,-1\nGA,2022,-1\n')], {
      onProgress: (event) => void events.push(event),
    });
    expect(evidence.outcomes).toEqual([
      {
        source: 'a-file',
        status: 'partial',
        facts: ['exportsTotal'],
        rowsRead: 4,
        rowsRejected: 3,
        problem: '3 rows were not taken: 2 NEGATIVE_VALUE, 1 UNKNOWN_REGION.',
      },
    ]);
    expect(evidence.facts.exportsTotal?.metadata.provenance[0]).toMatchObject({ rowsRead: 4, rowsRejected: 3 });
    expect(events.map(({ type }) => type)).toEqual(['started', 'reading', 'finished', 'joined']);
    const finished = events.find((event) => event.type === 'finished');
    expect(finished?.rejected.map(({ line }) => line)).toEqual([3, 4, 5]);
  });

  test('a file of which no row can be read fails, and says for which value', async () => {
    const error = await refusal(gather(request, [exportsOf('XX,2024,5\n')]));
    expect(error.code).toBe('ALL_SOURCES_FAILED');
    expect(error.message).toContain('Line 2, State');
  });

  test('all failing is an error that lists each', async () => {
    const error = await refusal(gather(request, [broken(new Error('one'), 'a'), broken('two', 'b')]));
    expect(error.code).toBe('ALL_SOURCES_FAILED');
    expect(error.details).toEqual({
      sources: [
        { source: 'a', problem: 'one' },
        { source: 'b', problem: 'two' },
      ],
    });
  });

  test('no key is in an outcome, an error or a progress event', async () => {
    const secrets = ['s3cret-key', 'pa55word', 'geheim'];
    const leaky = sourceOf(
      'leaky',
      () => Promise.reject(new Error('GET https://u:pa55word@api.example/x?key=s3cret-key said geheim')),
      { redact: (message) => message.replaceAll('geheim', '…') },
    );
    const events: GatherProgress[] = [];
    const onProgress = (event: GatherProgress) => void events.push(event);
    const evidence = await gather(request, [leaky, exportsOf('GA,2024,5\n')], { onProgress });
    const error = await refusal(gather(request, [leaky], { onProgress }));
    const shown = [
      JSON.stringify(evidence),
      JSON.stringify(events),
      JSON.stringify(error),
      JSON.stringify(error.details),
    ];
    shown.push(error.message, String(error.stack), String(error.cause));
    for (const secret of secrets) expect(shown.join(' ')).not.toContain(secret);
    expect(evidence.outcomes[0]?.problem).toBe('GET https://api.example/x said …');
  });

  test.each([
    ['no dimension source', totals('a', [fact]).rollup(['region', 'period', 'status'])],
    ['a source that nobody explains', totals('a', [fact]).withMetadata({ provenance: [] })],
  ])('facts with %s are refused', async (_, cube) => {
    const bad = sourceOf('bad', async () => replyOf({ exportsTotal: cube }));
    const evidence = await gather(request, [bad, exportsOf('GA,2024,5\n')]);
    expect(evidence.outcomes[0]).toMatchObject({ status: 'failed', facts: [] });
    expect(evidence.outcomes[0]?.problem).toContain('SOURCE_FAILED');
  });
});

describe('when two sources have the same fact', () => {
  const gatherTwo = (one: object, other: object, events: GatherProgress[] = []) =>
    gather(
      request,
      [
        sourceOf('one', async () => replyOf({ exportsTotal: totals('one', [{ ...fact, ...one }]) })),
        sourceOf('two', async () => replyOf({ exportsTotal: totals('two', [{ ...fact, ...other }]) })),
      ],
      { onProgress: (event) => void events.push(event) },
    );

  test('and agree, it is taken once, from the first, and counted', async () => {
    const events: GatherProgress[] = [];
    const evidence = await gatherTwo({}, {}, events);
    expect(evidence.facts.exportsTotal?.rows()).toMatchObject([{ valueUsd: 5, source: 'one' }]);
    expect(events.at(-1)).toEqual({ type: 'joined', fact: 'exportsTotal', facts: 1, duplicates: 1 });
  });

  test('and disagree, nothing is guessed: both are named with their values', async () => {
    const error = await refusal(gatherTwo({}, { valueUsd: 6 }));
    expect(error.code).toBe('DUPLICATE_FACTS');
    expect(error.message).toContain('region US-GA, period 2024: 5 (one) and 6 (two)');
    expect(error.details).toMatchObject({ one: { valueUsd: 5 }, other: { valueUsd: 6 } });
  });

  test('a figure that is withheld disagrees with one that is given', async () => {
    const error = await refusal(gatherTwo({ valueUsd: null, status: 'suppressed' }, {}));
    expect(error.message).toContain('suppressed (one) and 5 (two)');
  });

  test('a figure that is missing gives way to one that is known, whichever is first', async () => {
    const missing = { valueUsd: null, status: 'missing' };
    const known = [{ valueUsd: 5, status: 'reported' }];
    expect((await gatherTwo(missing, {})).facts.exportsTotal?.rows()).toMatchObject(known);
    expect((await gatherTwo({}, missing)).facts.exportsTotal?.rows()).toMatchObject(known);
    expect((await gatherTwo(missing, missing)).facts.exportsTotal?.rows()).toMatchObject([missing]);
  });

  test('the same holds within one source', async () => {
    const error = await refusal(gather(request, [exportsOf('GA,2024,5\nGA,2024,6\n')]));
    expect(error.code).toBe('DUPLICATE_FACTS');
    expect((await gather(request, [exportsOf('GA,2024,5\nGA,2024,5\n')])).facts.exportsTotal?.rowCount).toBe(1);
  });

  test('rows of a year that is not asked for can’t disagree', async () => {
    const sources = [exportsOf('GA,2010,5\nGA,2010,6\nGA,2024,5\n')];
    const evidence = await gather({ ...request, years: { from: 2024, to: 2024 } }, sources);
    expect(evidence.facts.exportsTotal?.rowCount).toBe(1);
  });

  test('facts that count something else are refused', async () => {
    const domestic = sourceOf('two', async () =>
      replyOf({ exportsTotal: totals('two', [{ ...fact, period: '2023' }], { ...exportBasis, counts: 'domestic' }) }),
    );
    const error = await refusal(gather(request, [exportsOf('GA,2024,5\n'), domestic]));
    expect(error.code).toBe('METADATA_MISMATCH');
    expect(error.message).toContain('exportsTotal of a-file, two');
  });

  test('facts in two editions of one time are refused', async () => {
    const inEdition = (id: string, edition: 'NAICS2017' | 'NAICS2022') =>
      sourceOf(id, async () => {
        const classified = { system: 'NAICS', editions: [{ edition, from: '2020', to: null }] } as const;
        return replyOf({ exportsTotal: totals(id, [fact], { ...exportBasis, classified }) });
      });
    const error = await refusal(gather(request, [inEdition('a', 'NAICS2017'), inEdition('b', 'NAICS2022')]));
    expect(error.code).toBe('EDITION_MISMATCH');
  });
});

describe('a request that can’t be meant is refused before any source is asked', () => {
  const untouched = sourceOf('a', () => Promise.reject(new Error('It was asked.')));
  test.each<[string, object, string, string]>([
    ['an unknown region', { region: 'US-XX' }, 'UNKNOWN_REGION', 'request.region'],
    ['an unknown peer', { peers: ['US-AL', 'Texas'] }, 'UNKNOWN_PEER', 'request.peers[1]'],
    ['years backwards', { years: { from: 2024, to: 2020 } }, 'INVALID_YEARS', 'request.years'],
    ['half a year', { years: { from: 2020.5, to: 2024 } }, 'INVALID_YEARS', 'request.years'],
    ['unknown facts', { facts: ['exports'] }, 'INVALID_OPTION', 'request.facts[0]'],
    ['facts that nobody offers', { facts: ['population'] }, 'NO_FACTS', 'request.facts'],
  ])('%s', async (_, change, code, path) => {
    const error = await refusal(gather({ ...request, ...change } as never, [untouched]));
    expect([error.code, error.path]).toEqual([code, path]);
  });

  test('no source, two of one name, and none at a time', async () => {
    expect((await refusal(gather(request, []))).path).toBe('sources');
    expect((await refusal(gather(request, [untouched, untouched]))).path).toBe('sources[1]');
    for (const concurrency of [0, 1.5, Number.NaN]) {
      expect((await refusal(gather(request, [untouched], { concurrency }))).path).toBe('options.concurrency');
    }
  });

  test('a mapping that lacks what its facts need', () => {
    const base = { ...exportsByState, basis: exportBasis };
    expect(() => csv('', { ...base, fact: 'exportsByMarket' })).toThrow('market');
    expect(() => csv('', { ...base, fact: 'population' })).toThrow('persons');
    expect(() => csv('', { ...base, basis: null, fact: 'exportsTotal' })).toThrow('basis');
    expect(() => json('', { ...base, fact: 'imports' as never })).toThrow('no facts imports');
  });
});

describe('a signal', () => {
  test('ends the work with its reason, tells the sources, and lets none begin', async () => {
    const controller = new AbortController();
    const heard: unknown[] = [];
    let begun = 0;
    const slow = (id: string) =>
      sourceOf(id, (_ask, { signal }) => {
        begun++;
        signal.addEventListener('abort', () => heard.push(signal.reason));
        return new Promise(() => {});
      });
    const gathering = gather(request, ['a', 'b', 'c'].map(slow), { signal: controller.signal, concurrency: 2 });
    setTimeout(() => controller.abort('enough'), 5);
    await expect(gathering).rejects.toBe('enough');
    expect([heard, begun]).toEqual([['enough', 'enough'], 2]);
  });

  test('that has fired already lets no source be asked', async () => {
    let asked = false;
    const source = sourceOf('a', async () => {
      asked = true;
      return replyOf({});
    });
    await expect(gather(request, [source], { signal: AbortSignal.abort('never') })).rejects.toBe('never');
    expect(asked).toBe(false);
  });

  test('is not what an AbortError of a source’s own is taken for', async () => {
    const timedOut = sourceOf('a', () => Promise.reject(new DOMException('It took too long', 'TimeoutError')));
    const evidence = await gather(request, [timedOut, exportsOf('GA,2024,5\n')]);
    expect(evidence.outcomes[0]).toMatchObject({ status: 'failed', problem: 'It took too long' });
  });

  test('an error in onProgress ends the work with that error and is not put on a source', async () => {
    const bug = new Error('bug of the caller');
    const gathering = gather(request, [exportsOf('GA,2024,5\n')], {
      onProgress: ({ type }) => {
        if (type === 'reading') throw bug;
      },
    });
    await expect(gathering).rejects.toBe(bug);
  });
});

test('fetch is handed to the sources', async () => {
  const address = new URL('https://example.org/x.csv');
  const source = csv(address, { ...exportsByState, fact: 'exportsTotal', basis: exportBasis });
  const fetch = async () => new Response('State,Year,Exports\nGA,2024,5\n');
  expect((await gather(request, [source], { fetch })).facts.exportsTotal?.rowCount).toBe(1);
});

describe('limited', () => {
  const older = sourceOf(
    'older',
    async () => {
      const rows = ['2014', '2015', '2016'].flatMap((period) => [
        { ...fact, period, valueUsd: 1 },
        { region: 'US-AL', period, valueUsd: 2 },
      ]);
      const labels = [
        { code: 'US-AL', label: 'Alabama', kind: 'state' },
        { code: 'US-GA', label: 'Georgia', kind: 'state' },
      ] as const;
      return replyOf({ exportsTotal: totals('older', rows), population: totals('older', rows) }, { regions: labels });
    },
    { offers: ['exportsTotal', 'population'] },
  );

  test('lets sources that disagree be used together, each for its part', async () => {
    const newer = exportsOf('GA,2016,7\nGA,2017,8\n');
    expect((await refusal(gather(request, [newer, older]))).code).toBe('DUPLICATE_FACTS');
    const part = limited(older, { facts: ['exportsTotal'], regions: ['US-GA'], years: { from: 2015, to: 2015 } });
    const evidence = await gather(request, [newer, part]);
    expect(evidence.facts.exportsTotal?.rows().map(({ period, valueUsd }) => [period, valueUsd])).toEqual([
      ['2016', 7],
      ['2017', 8],
      ['2015', 1],
    ]);
    expect(Object.keys(evidence.facts)).toEqual(['exportsTotal']);
    expect(evidence.regions.map(({ code }) => code)).toEqual(['US-GA']);
  });

  test('without limits leaves a source as it is', async () => {
    expect(JSON.stringify(await gather(request, [limited(older, {})]))).toBe(
      JSON.stringify(await gather(request, [older])),
    );
  });
});
