import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fiftyStates, isState, parseState, state, stateByName, states } from '../../src/codes/index.ts';
import { hostile } from './hostile.ts';

describe('the list of states', () => {
  it('has 50 states, one district and six territories', () => {
    expect(fiftyStates).toHaveLength(50);
    expect(states.filter(({ kind }) => kind === 'district').map(({ code }) => code)).toEqual(['US-DC']);
    expect(states.filter(({ kind }) => kind === 'territory').map(({ usps }) => usps)).toEqual([
      'AS',
      'GU',
      'MP',
      'PR',
      'UM',
      'VI',
    ]);
  });

  it.each(['code', 'usps', 'fips', 'name'] as const)('has no %s twice', (field) => {
    expect(new Set(states.map((record) => record[field])).size).toBe(states.length);
  });

  it('gives Georgia all its signs', () => {
    expect(states.find(({ code }) => code === 'US-GA')).toEqual({
      code: 'US-GA',
      usps: 'GA',
      fips: '13',
      name: 'Georgia',
      kind: 'state',
    });
  });
});

describe('the three doors', () => {
  it('accept every code exactly as written', () => {
    for (const { code } of states) {
      expect(isState(code)).toBe(true);
      expect(parseState(code)).toEqual({ ok: true, value: code });
      expect(state(code)).toBe(code);
    }
  });

  it.each([
    ['us-ga', 'US-GA'],
    ['GA', 'US-GA'],
    ['13', 'US-GA'],
    ['georgia', 'US-GA'],
  ])('refuse %s and suggest %s', (text, suggestion) => {
    expect(isState(text)).toBe(false);
    expect(parseState(text)).toMatchObject({ ok: false, suggestion });
    expect(() => state(text)).toThrow(
      expect.objectContaining({
        code: 'UNKNOWN_CODE',
        details: { suggestion },
        message: expect.stringContaining(text),
      }),
    );
  });

  it('refuse whatever else, briefly and without stumbling', () => {
    for (const value of hostile) {
      expect(isState(value)).toBe(false);
      const parsed = parseState(value);
      expect(parsed.ok).toBe(false);
      expect(parsed.ok ? '' : parsed.reason).toMatch(/^.{10,160}$/s);
      expect(() => state(value)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
      expect(stateByName(value)).toMatchObject({ ok: false });
    }
  });

  it('agree on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseState(text).ok).toBe(isState(text));
      }),
    );
  });
});

describe('stateByName', () => {
  it.each([
    ['Georgia', 'US-GA'],
    ['GEORGIA', 'US-GA'],
    [' georgia ', 'US-GA'],
    ['GA', 'US-GA'],
    ['ga', 'US-GA'],
    ['13', 'US-GA'],
    ['US-GA', 'US-GA'],
    ['Dist of Columbia', 'US-DC'],
    ['District of Columbia', 'US-DC'],
    ['District of Colombia', 'US-DC'],
    ['Washington, D.C.', 'US-DC'],
    ['Washington', 'US-WA'],
    ['U.S. Virgin Islands', 'US-VI'],
    ['US Virgin Islands', 'US-VI'],
    ['United States Virgin Islands', 'US-VI'],
    ['Virginia', 'US-VA'],
    ['West Virginia', 'US-WV'],
    ['Puerto Rico', 'US-PR'],
    ['01', 'US-AL'],
  ])('reads %s as %s', (text, value) => {
    expect(stateByName(text)).toEqual({ ok: true, value });
  });

  it('reads every sign of every state', () => {
    for (const { code, usps, fips, name } of states) {
      for (const text of [code, usps, fips, name, name.toUpperCase(), usps.toLowerCase()]) {
        expect(stateByName(text)).toEqual({ ok: true, value: code });
      }
    }
  });

  it('takes the nation for no state', () => {
    for (const text of ['All States', 'United States', 'US', 'USA']) {
      expect(stateByName(text)).toMatchObject({ ok: false, suggestion: 'US' });
    }
  });

  it('says that an unidentified state is no place', () => {
    expect(stateByName('Unknown')).toMatchObject({ ok: false, reason: expect.stringContaining('not known') });
    expect(stateByName('Unknown')).not.toHaveProperty('suggestion');
  });

  it.each([
    ['Gorgia', 'US-GA'],
    ['Nwe York', 'US-NY'],
    ['Hest Virginia', 'US-WV'],
  ])('suggests for %s, and does not guess', (text, suggestion) => {
    expect(stateByName(text)).toMatchObject({ ok: false, suggestion });
  });

  it('suggests nothing for a text far from every name', () => {
    expect(stateByName('Ontario')).toEqual({ ok: false, reason: expect.stringContaining('Ontario') });
  });
});
