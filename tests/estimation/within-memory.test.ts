import { expect, it } from 'vitest';
import { withinMemory } from '../../src/estimation/conversion/within-memory.ts';
import { refusalOf } from '../refusal.ts';

it('what finds no room is refused with what to do', () => {
  const refusal = refusalOf(() => withinMemory(() => new Float64Array(Number.MAX_SAFE_INTEGER)));
  expect(refusal).toMatchObject({ code: 'TOO_LARGE', path: 'cube' });
  expect(refusal.message).toContain('Roll up first');
  expect(refusal.cause).toBeInstanceOf(RangeError);
  expect(withinMemory(() => 5)).toBe(5);
  const fault = new TypeError('another fault');
  expect(() =>
    withinMemory(() => {
      throw fault;
    }),
  ).toThrow(fault);
});
