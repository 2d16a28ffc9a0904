import { PortolanError } from '../../errors/index.ts';
import type { Classification } from '../classification.ts';
import { shown } from '../shown.ts';
import type { HsEdition, HsLevel } from './hs-code.ts';
import { hs2012 } from './hs2012.ts';
import { hs2017 } from './hs2017.ts';
import { hs2022 } from './hs2022.ts';

const byName: { readonly [E in HsEdition]: Classification<E, HsLevel> } = {
  HS2012: hs2012,
  HS2017: hs2017,
  HS2022: hs2022,
};

/** The editions of the Harmonized System that portolan lists, in order of time. */
export const hsEditionNames: readonly HsEdition[] = ['HS2012', 'HS2017', 'HS2022'];

/** Whether a value names an edition that portolan lists. */
export function isHsEdition(value: unknown): value is HsEdition {
  return typeof value === 'string' && Object.hasOwn(byName, value);
}

/**
 * An edition of the Harmonized System by its name. A page that needs one edition only pays for less by importing `hs2017`
 * or its like.
 *
 * @throws PortolanError `INVALID_OPTION` for an edition that portolan doesn't list
 *
 * @example
 * hsEdition('HS2017').codes('subheading').length; // 5387
 */
export function hsEdition<const E extends HsEdition>(edition: E): Classification<E, HsLevel> {
  if (isHsEdition(edition)) return byName[edition] as unknown as Classification<E, HsLevel>;
  throw new PortolanError('INVALID_OPTION', noHsEdition(edition), { path: 'edition' });
}

/** What to tell someone who asks for an edition that portolan doesn't list. */
export function noHsEdition(value: unknown): string {
  return `${shown(value)} is no edition of the Harmonized System that is listed here. Use HS2012, HS2017 or HS2022.`;
}

/**
 * The editions of 2012, 2017 and 2022 in which a code exists, in order of time: none for what is no code. The same code may
 * hold different goods in two editions; the concordances tell.
 *
 * @example
 * hsEditions('854140'); // ['HS2012', 'HS2017']
 * hsEditions('770000'); // []
 */
export function hsEditions(code: unknown): readonly HsEdition[] {
  return hsEditionNames.filter((name) => byName[name].has(code));
}
