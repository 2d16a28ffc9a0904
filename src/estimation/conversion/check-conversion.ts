import { checkOptions } from '../../codes/check-options.ts';
import type { Concordance } from '../../codes/concordances/concordance.ts';
import { shown } from '../../codes/shown.ts';
import { PortolanError } from '../../errors/index.ts';
import type { CubeLike, Edition } from '../../model/index.ts';
import { checkEdition } from './check-edition.ts';

interface Options {
  readonly dimension?: string;
  readonly period?: string;
  readonly edition?: Edition;
  readonly missing?: unknown;
  readonly round?: unknown;
}

function checkChoice(value: unknown, choices: readonly unknown[], path: string): void {
  if (choices.includes(value)) return;
  const named = choices.filter((choice) => choice !== undefined).map((choice) => `'${choice}'`);
  throw new PortolanError('INVALID_OPTION', `The option ${path} is none that there is. Say ${named.join(' or ')}.`, {
    path: `options.${path}`,
  });
}

function checkDimension(cube: CubeLike, name: string, option: string): void {
  if (cube.dimensions.includes(name)) return;
  throw new PortolanError(
    'UNKNOWN_DIMENSION',
    `The cube has no dimension ${shown(name)}. It has ${cube.dimensions.join(', ') || 'none'}: name one as ${option}.`,
    { path: `options.${option}` },
  );
}

function checkAdditive({ measures, metadata }: CubeLike): void {
  const name = measures.find((one) => Object.hasOwn(metadata.measures, one) && !metadata.measures[one]!.additive);
  if (name === undefined) return;
  throw new PortolanError(
    'NOT_ADDITIVE',
    `The measure ${name} must not be added up, so it can't be divided either. Keep the others: cube.keep([…]).`,
    { path: `measures.${name}` },
  );
}

/** To stay whole to the last unit, values must be whole, and all together below 2^53. */
function checkWhole(cube: CubeLike): void {
  for (const name of cube.measures) {
    let size = 0;
    cube.values(name).forEach((value, row) => {
      if (!Number.isNaN(value) && !Number.isInteger(value)) {
        throw new PortolanError(
          'INVALID_MEASURE_VALUE',
          `The ${name} of row ${row} is ${value}, which is no whole number. Convert without rounding, or round the facts first.`,
          { path: `cube.rows[${row}].${name}` },
        );
      }
      size += Number.isNaN(value) ? 0 : Math.abs(value);
    });
    if (size <= Number.MAX_SAFE_INTEGER) continue;
    throw new PortolanError(
      'TOO_LARGE',
      `The values of ${name} add up to more than can be counted exactly. Convert without rounding, or give a larger unit.`,
      { path: `measures.${name}` },
    );
  }
}

/** @throws `INVALID_OPTION`, `UNKNOWN_DIMENSION`, `NOT_ADDITIVE`, `EDITION_MISMATCH`, `INVALID_MEASURE_VALUE`, `TOO_LARGE` */
export function checkConversion(cube: CubeLike, { from }: Concordance, options: Options): void {
  if (typeof cube?.rollup !== 'function') {
    throw new PortolanError('INVALID_OPTION', 'There is no cube to convert. Make one with Cube.fromRows.', {
      path: 'cube',
    });
  }
  checkOptions(
    options,
    ['dimension', 'period', 'edition', 'missing', 'round'],
    `convertClassification(cube, concordance, { edition: '${from}' })`,
  );
  const { dimension = 'product', edition, missing = 'withhold', round } = options;
  checkChoice(missing, ['withhold', 'sum-known'], 'missing');
  checkChoice(round, [undefined, 'largest-remainder'], 'round');
  checkDimension(cube, dimension, 'dimension');
  if (options.period !== undefined) checkDimension(cube, options.period, 'period');
  const period = options.period ?? (cube.dimensions.includes('period') ? 'period' : undefined);
  if (period === dimension) {
    throw new PortolanError('INVALID_OPTION', `${dimension} can't be both the products and the periods.`, {
      path: 'options.period',
    });
  }
  if (edition !== undefined && typeof edition !== 'string') {
    throw new PortolanError('INVALID_OPTION', `${shown(edition)} is no edition. Name one, such as '${from}'.`, {
      path: 'options.edition',
    });
  }
  checkAdditive(cube);
  checkEdition(cube, from, edition, period);
  if (round !== undefined) checkWhole(cube);
}
