import { PortolanError } from '../../errors/index.ts';
import type { Edition } from '../../model/index.ts';
import { checkOptions } from '../check-options.ts';
import type { Classification } from '../classification.ts';
import { shown } from '../shown.ts';
import type { ConcordanceFromPairsOptions } from './concordance-from-pairs.ts';
import { isSource } from './is-source.ts';

function checkClassification(codes: Classification | undefined, edition: Edition, path: string): void {
  if (codes === undefined) return;
  if (typeof (codes as Classification | null)?.parse !== 'function') {
    throw new PortolanError(
      'INVALID_OPTION',
      `${path} is no classification. Give one, such as hs2017, or leave it out.`,
      {
        path: `options.${path}`,
      },
    );
  }
  if (codes.edition === edition) return;
  throw new PortolanError(
    'EDITION_MISMATCH',
    `The pairs are of ${edition} and ${path} is the list of ${codes.edition}. Give the list of ${edition}.`,
    { path: `options.${path}` },
  );
}

function checkNames(from: unknown, to: unknown, source: unknown): void {
  for (const [name, edition] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (typeof edition === 'string' && edition !== '') continue;
    throw new PortolanError(
      'INVALID_OPTION',
      `${shown(edition)} is no edition. Name one as ${name}, such as 'HS2017'.`,
      {
        path: `options.${name}`,
      },
    );
  }
  if (isSource(source)) return;
  throw new PortolanError(
    'INVALID_OPTION',
    'Nothing says where the pairs come from. Give a source with title, publisher, vintage, licence, derived and note.',
    { path: 'options.source' },
  );
}

/** @throws `INVALID_OPTION`, `EDITION_MISMATCH` */
export function checkPairOptions(options: ConcordanceFromPairsOptions<Edition, Edition>): void {
  checkOptions(
    options,
    ['from', 'to', 'source', 'approximate', 'fromCodes', 'toCodes'],
    "concordanceFromPairs(rows, { from: 'HS2017', to: 'NAICS2017', source })",
  );
  const { from, to, source, fromCodes, toCodes } = options;
  checkNames(from, to, source);
  checkClassification(fromCodes, from, 'fromCodes');
  checkClassification(toCodes, to, 'toCodes');
}
