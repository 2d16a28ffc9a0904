import { PortolanError } from '../../errors/index.ts';
import type { RegionKind } from '../../model/index.ts';
import { checkOptions } from '../check-options.ts';
import { shown } from '../shown.ts';
import type { RelationBasis } from './place-relation.ts';

/** The kinds of region as a sentence names them. */
export const kindWords: Readonly<Record<RegionKind, string>> = {
  nation: 'nation',
  state: 'state',
  metro: 'metropolitan area',
  county: 'county',
  'congressional-district': 'congressional district',
  custom: 'custom region',
};

const bases: readonly RelationBasis[] = ['membership', 'land-area', 'population', 'employment', 'establishments'];

/** @throws PortolanError `INVALID_OPTION` for options that no relation can be made with */
export function checkRelationOptions(options: unknown): void {
  const meta = ['from', 'to', 'vintage', 'basis', 'source', 'note'];
  const checks = ['isKnownFrom', 'isKnownTo'];
  checkOptions(options, [...meta, ...checks], `placeRelation(rows, { ${meta.join(', ')} })`);
  const given = options as Readonly<Record<string, unknown>>;
  for (const name of ['from', 'to']) oneOf(given[name], Object.keys(kindWords), `options.${name}`);
  oneOf(given.basis, bases, 'options.basis');
  for (const name of checks) checkCheck(given[name], name);
}

function oneOf(value: unknown, known: readonly string[], path: string): void {
  if (known.some((one) => one === value)) return;
  throw new PortolanError('INVALID_OPTION', `${shown(value)} is none of ${known.join(', ')}. Give one of these.`, {
    path,
  });
}

/** @throws PortolanError `INVALID_OPTION` for what can't be asked whether it knows a code */
export function checkCheck(check: unknown, name: string): void {
  if (check === undefined || typeof check === 'function') return;
  throw new PortolanError(
    'INVALID_OPTION',
    `${shown(check)} is no check of codes. Give a function, such as isCounty.`,
    {
      path: `options.${name}`,
    },
  );
}
