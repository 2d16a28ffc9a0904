import { PortolanError } from '../errors/index.ts';

const shape = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;
const reserved = new Set(['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'toJSON']);

/**
 * Refuses names of dimensions and measures that are no plain names, or that would shadow what every object has.
 *
 * @throws `INVALID_NAME`
 */
export function checkNames(names: readonly string[], path: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (typeof name !== 'string' || !shape.test(name) || reserved.has(name)) {
      throw new PortolanError(
        'INVALID_NAME',
        `${JSON.stringify(name)} can't name a column. Use a letter and then letters, digits or underscores, 64 at most.`,
        { path },
      );
    }
    if (seen.has(name)) {
      throw new PortolanError('INVALID_NAME', `The column ${name} is named twice. Give each column its own name.`, {
        path,
      });
    }
    seen.add(name);
  }
}
