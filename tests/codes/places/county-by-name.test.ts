import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counties, countyByName, countyLabel } from '../../../src/codes/counties/index.ts';
import { type StateCode, states } from '../../../src/codes/index.ts';
import { hostile } from '../hostile.ts';

describe('countyByName', () => {
  it('reads every name in full, with the state or without, in any case', () => {
    for (const { code, name, state } of counties()) {
      for (const text of [name, name.toUpperCase(), countyLabel(code), `${name}, ${state.slice(3)}`]) {
        expect(countyByName(text, state), text).toEqual({ ok: true, value: code });
      }
    }
  });

  it.each([
    ['Fulton', 'US-GA', 'county:13121'],
    ['fulton county', 'US-GA', 'county:13121'],
    ['County of Fulton', 'US-GA', 'county:13121'],
    ['Saint Louis city', 'US-MO', 'county:29510'],
    ['City of St. Louis', 'US-MO', 'county:29510'],
    ['St Louis County', 'US-MO', 'county:29189'],
    ['Orleans', 'US-LA', 'county:22071'],
    ['Dona Ana', 'US-NM', 'county:35013'],
    ['Mayaguez', 'US-PR', 'county:72097'],
    ['Juneau', 'US-AK', 'county:02110'],
    ['Municipality of Anchorage', 'US-AK', 'county:02020'],
    ['James City', 'US-VA', 'county:51095'],
    ['Charles City', 'US-VA', 'county:51036'],
    ['Carson City', 'US-NV', 'county:32510'],
    ["Prince George's", 'US-MD', 'county:24033'],
    ['Prince Georges', 'US-MD', 'county:24033'],
    ['Washington', 'US-GA', 'county:13303'],
  ] as const)('reads %s of %s as %s', (text, state, value) => {
    expect(countyByName(text, state)).toEqual({ ok: true, value });
  });

  it('names both where a county and a city share a name, and finds no other such names', () => {
    const shared = counties().filter(({ name, state }) => {
      const short = name.replace(/ (County|city)$/, '');
      return !countyByName(short, state, { year: 2023 }).ok && countyByName(name, state, { year: 2023 }).ok;
    });
    expect(shared.map(({ name }) => name)).toEqual([
      'Baltimore County',
      'Baltimore city',
      'St. Louis County',
      'St. Louis city',
      'Fairfax County',
      'Franklin County',
      'Richmond County',
      'Roanoke County',
      'Fairfax city',
      'Franklin city',
      'Richmond city',
      'Roanoke city',
    ]);
    expect(countyByName('Baltimore', 'US-MD')).toEqual({
      ok: false,
      reason: expect.stringMatching(/Baltimore County \(county:24005\) or Baltimore city \(county:24510\)/),
    });
  });

  it('finds what is in use in the year', () => {
    expect(countyByName('Bedford', 'US-VA')).toMatchObject({ ok: false });
    expect(countyByName('Bedford', 'US-VA', { year: 2020 })).toEqual({ ok: true, value: 'county:51019' });
    expect(countyByName('Fairfield', 'US-CT', { year: 2021 })).toEqual({ ok: true, value: 'county:09001' });
    expect(countyByName('Fairfield', 'US-CT', { year: 2022 })).toEqual({
      ok: false,
      reason: expect.stringContaining('no clean map'),
    });
    expect(countyByName('Capitol', 'US-CT', { year: 2022 })).toEqual({ ok: true, value: 'county:09110' });
    expect(countyByName('Capitl', 'US-CT', { year: 2021 })).not.toHaveProperty('suggestion');
  });

  it.each([
    ['Fultn', 'US-GA', 'county:13121'],
    ['De Kalb', 'US-GA', 'county:13089'],
    ['La Salle', 'US-IL', 'county:17099'],
  ] as const)('suggests for %s of %s, and does not guess', (text, state, suggestion) => {
    expect(countyByName(text, state)).toMatchObject({ ok: false, suggestion });
  });

  it('says when the text names another state, or the state is none', () => {
    expect(countyByName('Fulton County, Illinois', 'US-GA')).toEqual({
      ok: false,
      reason: expect.stringContaining('another state'),
    });
    expect(countyByName('Fulton', 'Georgia' as StateCode)).toEqual({
      ok: false,
      reason: expect.stringContaining('US state'),
    });
  });

  it('refuses whatever else, in every state', () => {
    for (const value of hostile) {
      for (const { code } of states) expect(countyByName(value, code).ok, code).toBe(false);
      expect(countyByName('Fulton', value as StateCode).ok).toBe(false);
    }
  });

  it('never throws, and gives only counties of the state', () => {
    const word = fc.constantFrom('St.', 'Louis', 'city', 'County', 'Fulton', ',', 'Georgia', 'GA', '-', '');
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...states.map(({ code }) => code)), (value, state) => {
        const parsed = countyByName(value, state);
        const code = parsed.ok ? parsed.value : parsed.suggestion;
        if (code !== undefined) expect(counties({ state }).map((record) => record.code)).toContain(code);
      }),
    );
  });
});
