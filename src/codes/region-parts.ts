import type { RegionKind } from '../model/index.ts';
import { isState, type StateCode, stateByFips } from './state.ts';

/** A region code taken apart. `within` is the state that it lies in, where the code says so. */
export interface RegionParts {
  readonly kind: RegionKind;
  readonly within: StateCode | null;
  /** The digits or the name after the colon; empty where there is none. */
  readonly local: string;
  /** The number of the Congress whose districts are meant. */
  readonly congress: number | null;
}

const longest = 80;

/** Takes a region code apart; `null` when it is none. */
export function regionParts(value: unknown): RegionParts | null {
  if (typeof value !== 'string' || value.length > longest) return null;
  if (value === 'US') return { kind: 'nation', within: null, local: '', congress: null };
  if (isState(value)) return { kind: 'state', within: value, local: '', congress: null };
  const [system = '', local = '', ...rest] = value.split(':');
  if (rest.length > 0) return null;
  const congress = /^cd([1-9]\d{0,2})$/.exec(system)?.[1];
  if (congress !== undefined) {
    const within = /^\d{4}$/.test(local) ? stateByFips(local.slice(0, 2))?.code : undefined;
    return within ? { kind: 'congressional-district', within, local, congress: Number(congress) } : null;
  }
  if (system === 'county') {
    const within = /^\d{5}$/.test(local) ? stateByFips(local.slice(0, 2))?.code : undefined;
    const county = local.slice(2);
    return within && county !== '000' && county !== '999' ? { kind: 'county', within, local, congress: null } : null;
  }
  if (system === 'cbsa')
    return /^[1-4]\d{4}$/.test(local) ? { kind: 'metro', within: null, local, congress: null } : null;
  if (system !== 'custom' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(local)) return null;
  return { kind: 'custom', within: null, local, congress: null };
}
