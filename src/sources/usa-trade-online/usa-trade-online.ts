import { PortolanError } from '../../errors/index.ts';
import type { CubeLike, FactId } from '../../model/index.ts';
import type { Input } from '../input/input.ts';
import { regionsOf } from '../regions-of.ts';
import type { Source } from '../source.ts';
import { readUsaTradeOnline, type UsaTradeOnlineOptions, type UsaTradeOnlineRead } from './read-usa-trade-online.ts';
import { unidentifiedState } from './report-cells.ts';

function factsOf({ total, byMarket, byProduct }: UsaTradeOnlineRead): { [Fact in FactId]?: CubeLike } {
  return {
    ...(total === null ? {} : { exportsTotal: total }),
    ...(byMarket === null ? {} : { exportsByMarket: byMarket }),
    ...(byProduct === null ? {} : { exportsByProduct: byProduct }),
  };
}

function checkExports(cubes: readonly CubeLike[]): void {
  const [basis] = cubes.map(({ metadata }) => metadata.basis);
  if (basis === undefined) {
    throw new PortolanError(
      'SOURCE_FAILED',
      'The report has no row that could be read for all commodities or for all countries. Build it with "All Commodities" and "World Total" beside their parts.',
    );
  }
  if (basis?.direction === 'export') return;
  throw new PortolanError(
    'WRONG_LAYOUT',
    'The report counts imports, and the facts of an assessment are exports. Download State Export Data; to read imports as cubes, use readUsaTradeOnline.',
  );
}

/**
 * A CSV report of USA Trade Online as a source of exports: in total, by market, and by product at one level, as far as the
 * report has them. See {@link readUsaTradeOnline} for what is read and how. A stream can be read once.
 *
 * @example
 * const evidence = await gather({ region: 'US-GA' }, [usaTradeOnline(new Blob([text]))]);
 */
export function usaTradeOnline(
  input: Input,
  options: Omit<UsaTradeOnlineOptions, 'signal' | 'onProgress' | 'fetch'> = {},
): Source {
  const { id = 'usa-trade-online' } = options;
  return {
    id,
    title: 'USA Trade Online, state export data (origin of movement)',
    offers: ['exportsTotal', 'exportsByMarket', 'exportsByProduct'],
    async read(_request, context) {
      const report = await readUsaTradeOnline(input, { ...options, ...context });
      const facts = factsOf(report);
      const cubes = Object.values(facts);
      checkExports(cubes);
      const labels = { [unidentifiedState]: 'Unidentified state' };
      const regions = new Map(cubes.flatMap((cube) => regionsOf(cube, labels)).map((region) => [region.code, region]));
      const { productLabels, rejected, rowsRejected, rejectedByReason, rowsRead } = report;
      return {
        facts,
        regions: [...regions.values()],
        productLabels,
        rejected,
        rowsRejected,
        rejectedByReason,
        rowsRead,
      };
    },
  };
}
