import { PortolanError } from '../../errors/index.ts';
import { shown } from '../shown.ts';
import type { Concordance } from './concordance.ts';
import { isSource } from './is-source.ts';

const tolerance = 1e-9;

function refuse(problem: string, path: string): never {
  throw new PortolanError('INVALID_CONCORDANCE', problem, { path: `concordance.${path}` });
}

/** Refuses lists that are not in order; equal keys next to each other stand twice. */
function checkOrder(before: readonly string[] | undefined, key: readonly string[], path: string): void {
  if (before === undefined) return;
  const place = key.findIndex((text, i) => text !== before[i]);
  if (place === -1) refuse(`${key.map(shown).join(' to ')} stands twice. Add the two up.`, path);
  if (key[place]! < before[place]!) {
    refuse(`${key.map(shown).join(' to ')} is out of order. Sort by code, by UTF-16 units.`, path);
  }
}

/** The shares of a list by code, added up, with the place where each code begins. */
function addShares(
  sums: Map<string, { share: number; path: string }>,
  list: unknown,
  name: 'links' | 'unmapped',
  codes: 1 | 2,
): void {
  if (!Array.isArray(list)) refuse(`The concordance has no list ${name}. Give one, which may be empty.`, name);
  let before: readonly string[] | undefined;
  // entries() also visits holes
  for (const [i, entry] of (list as readonly unknown[]).entries()) {
    const path = `${name}[${i}]`;
    const parts: readonly unknown[] = Array.isArray(entry) ? entry : [];
    const key = parts.slice(0, codes) as readonly string[];
    const share = parts[codes];
    if (parts.length !== codes + 1 || !key.every((text) => typeof text === 'string' && text !== '')) {
      refuse(`An entry of ${name} has ${codes === 2 ? 'two codes and a weight' : 'a code and a share'}.`, path);
    }
    if (!(typeof share === 'number' && share > 0 && share <= 1)) {
      refuse(`The share of ${key.map(shown).join(' to ')} is not above 0 and at most 1. Leave out what is 0.`, path);
    }
    checkOrder(before, key, path);
    before = key;
    const sum = sums.get(key[0]!);
    if (sum === undefined) sums.set(key[0]!, { share, path });
    else sum.share += share;
  }
}

/**
 * Refuses a concordance that would create or lose value: the weights of each code, with its unmapped share, add up to 1
 * within 1e-9; each is above 0 and at most 1; both lists are sorted and hold nothing twice.
 *
 * @throws `INVALID_CONCORDANCE` with the place in the list
 *
 * @example
 * const source = { title: 'My own', publisher: 'Me', vintage: '2024', licence: 'CC0', derived: false, note: null };
 * const concordance = {
 *   from: 'HS2017',
 *   to: 'NAICS2017',
 *   weights: ['trade-value'],
 *   sources: [source],
 *   approximate: false,
 *   links: [['854690', '326199', 0.25], ['854690', '335932', 0.7]],
 *   unmapped: [],
 *   fallbacks: [],
 * } as const;
 * let problem;
 * try {
 *   checkConcordance(concordance);
 * } catch (error) {
 *   problem = error;
 * }
 * problem.path; // 'concordance.links[0]'
 */
export function checkConcordance(concordance: Concordance): void {
  if (typeof concordance !== 'object' || concordance === null) {
    throw new PortolanError('INVALID_CONCORDANCE', 'There is no concordance. Give a table with weights.', {
      path: 'concordance',
    });
  }
  if (!('weights' in concordance) && 'source' in concordance && 'links' in concordance) {
    throw new PortolanError(
      'INVALID_CONCORDANCE',
      'This is a table of links without weights: choose them, e.g. occurrenceWeights(table).',
      { path: 'concordance' },
    );
  }
  for (const side of ['from', 'to'] as const) {
    if (typeof concordance[side] !== 'string') refuse(`The concordance does not say its edition ${side}.`, side);
  }
  for (const name of ['weights', 'sources', 'fallbacks'] as const) {
    if (!Array.isArray(concordance[name])) refuse(`The concordance has no list ${name}. Give it a weight.`, name);
  }
  for (const [i, source] of concordance.sources.entries()) {
    if (!isSource(source)) {
      refuse('This is no source. Give its title, publisher, vintage, licence, derived and note.', `sources[${i}]`);
    }
  }
  for (const [i, kind] of concordance.weights.entries()) {
    if (typeof kind !== 'string')
      refuse("This is no kind of weights. Name it, such as 'trade-value'.", `weights[${i}]`);
  }
  const sums = new Map<string, { share: number; path: string }>();
  addShares(sums, concordance.links, 'links', 2);
  addShares(sums, concordance.unmapped, 'unmapped', 1);
  for (const [code, { share, path }] of sums) {
    if (Math.abs(share - 1) <= tolerance) continue;
    refuse(`The weights of ${shown(code)} add up to ${share}, not to 1. Give what goes nowhere as unmapped.`, path);
  }
}
