import type { Edition } from '../../model/index.ts';

/**
 * The editions by the code that UN Comtrade gives a classification in the file that lists it; `null` for one that portolan
 * has no edition of, such as `HS`, in which countries' own editions are mixed.
 */
const editions: ReadonlyMap<string, Edition | null> = new Map<string, Edition | null>([
  ['HS', null],
  ['H0', null],
  ['H1', null],
  ['H2', null],
  ['H3', null],
  ['H4', 'HS2012'],
  ['H5', 'HS2017'],
  ['H6', 'HS2022'],
  ['ST', null],
  ['S1', null],
  ['S2', null],
  ['S3', null],
  ['S4', 'SITC4'],
  ['BEC', 'BEC4'],
  ['B4', 'BEC4'],
  ['B5', null],
]);

/** The edition that a file of UN Comtrade lists; `undefined` where its code says nothing. */
export function comtradeEdition(classCode: unknown): Edition | null | undefined {
  return typeof classCode === 'string' ? editions.get(classCode) : undefined;
}
