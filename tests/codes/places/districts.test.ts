import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DistrictCode,
  type DistrictCongress,
  district,
  districtLabel,
  districtRecord,
  districts,
  isDistrict,
  parseDistrict,
} from '../../../src/codes/districts/index.ts';
import { parentRegion, regionKind, regionLabel } from '../../../src/codes/index.ts';
import { hostile } from '../hostile.ts';

const congresses = [118, 119] as const;

describe('the lists of districts', () => {
  it.each([
    [118, 429, 6, 6],
    [119, 429, 6, 2],
  ] as const)('of Congress %i have %i districts of several, %i at large and %i delegates', (congress, ...counts) => {
    const kinds = districts(congress).map(({ kind }) => kind);
    const of = (kind: string) => kinds.filter((one) => one === kind).length;
    expect([of('district'), of('at-large'), of('delegate')]).toEqual(counts);
  });

  it.each([
    ['US-GA', 14],
    ['US-CA', 52],
    ['US-TX', 38],
    ['US-WY', 1],
    ['US-DC', 1],
  ])('give %s %i in both Congresses', (state, count) => {
    for (const congress of congresses) {
      expect(districts(congress).filter((record) => record.state === state)).toHaveLength(count);
    }
  });

  it.each(congresses)('of Congress %i are in order of their codes, each once and in its state', (congress) => {
    const codes = districts(congress).map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const record of districts(congress)) {
      expect(record.code.startsWith(`cd${congress}:`) && record.code.endsWith(record.number)).toBe(true);
      expect(record.congress).toBe(congress);
      expect(regionKind(record.code)).toBe('congressional-district');
      expect(parentRegion(record.code)).toBe(record.state);
      expect(districtRecord(record.code)).toBe(record);
    }
  });

  it('are of two Congresses', () => {
    for (const congress of [117, 120, 0, Number.NaN, 'x'] as unknown as DistrictCongress[]) {
      expect(() => districts(congress)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
      expect(() => isDistrict('cd118:1305', { congress })).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
    }
  });
});

describe('the three doors', () => {
  it.each(congresses)('accept every code of Congress %i as written', (congress) => {
    for (const { code } of districts(congress)) {
      expect(isDistrict(code) && isDistrict(code, { congress })).toBe(true);
      expect(parseDistrict(code, { congress })).toEqual({ ok: true, value: code });
      expect(district(code)).toBe(code);
    }
  });

  it('never take or suggest a district of another Congress', () => {
    const parsed = parseDistrict('cd118:1305', { congress: 119 });
    expect(isDistrict('cd118:1305', { congress: 119 })).toBe(false);
    expect(parsed).toEqual({ ok: false, reason: expect.stringContaining('redrawn') });
    expect(parseDistrict('cd117:1305')).toEqual({ ok: false, reason: expect.stringContaining('117th') });
  });

  it.each([
    ['1305', 118, 'cd118:1305'],
    ['1305', 119, 'cd119:1305'],
    [1305, 118, 'cd118:1305'],
    [101, 118, 'cd118:0101'],
    ['GA-05', 118, 'cd118:1305'],
    ['GA-5', 118, 'cd118:1305'],
    ['ga05', 118, 'cd118:1305'],
    ['WY-AL', 118, 'cd118:5600'],
    ['AL-AL', 118, undefined],
    ['AL-7', 118, 'cd118:0107'],
    ['DC-98', 118, 'cd118:1198'],
    ['DC-AL', 118, 'cd118:1198'],
    ['cd118:1100', 118, 'cd118:1198'],
    ['cd119:1198', 119, 'cd119:1100'],
    ['CD118:1305', undefined, 'cd118:1305'],
    ['1305', undefined, undefined],
    ['GA-15', 118, undefined],
    ['cd118:1315', 118, undefined],
    ['cd118:09ZZ', 118, undefined],
    ['cd119:6698', 119, undefined],
  ] as const)('refuse %s of Congress %s and suggest %s', (value, congress, suggestion) => {
    const parsed = parseDistrict(value, congress === undefined ? {} : { congress });
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? '' : parsed.suggestion).toBe(suggestion);
  });

  it('say what ZZ is, and to name the Congress', () => {
    expect(parseDistrict('cd118:09ZZ')).toMatchObject({ reason: expect.stringContaining('without land') });
    expect(parseDistrict('1305')).toMatchObject({ reason: expect.stringContaining('which Congress') });
  });

  it('refuse whatever else, briefly and without stumbling', () => {
    for (const value of hostile) {
      expect(isDistrict(value)).toBe(false);
      const parsed = parseDistrict(value, { congress: 118 });
      expect(parsed.ok ? '' : parsed.reason).toMatch(/^.{10,200}$/s);
      expect(() => district(value)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
      expect(() => districtRecord(value as DistrictCode)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
    }
  });

  it.each([
    'cd119:0298',
    'CD119:0298',
  ])('suggest no seat of the 119th Congress for %s where the 118th is meant', (value) => {
    expect(parseDistrict(value, { congress: 118 })).not.toHaveProperty('suggestion');
    expect(parseDistrict(value, { congress: 119 })).toHaveProperty('suggestion', 'cd119:0200');
  });

  it('agree on any text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^cd11[789]:[0-7]\d[0-9Z]{2}$/),
      fc.stringMatching(/^[A-Z]{2}-?\d{1,2}$/),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...congresses, undefined), (value, congress) => {
        const options = congress === undefined ? {} : { congress };
        const parsed = parseDistrict(value, options);
        expect(parsed.ok).toBe(isDistrict(value, options));
        if (!parsed.ok && parsed.suggestion !== undefined) {
          expect(isDistrict(parsed.suggestion, options)).toBe(true);
        }
      }),
    );
  });
});

describe('labels', () => {
  it.each([
    ['cd118:1305', 'Georgia, district 5 of the 118th Congress'],
    ['cd118:5600', 'Wyoming, district at large of the 118th Congress'],
    ['cd118:7298', 'Puerto Rico, delegate to the 118th Congress'],
    ['cd119:1100', 'District of Columbia, delegate to the 119th Congress'],
  ])('of %s: %s', (code, label) => {
    expect(districtLabel(district(code))).toBe(label);
  });

  it.each(
    congresses,
  )('of Congress %i are each given once, and are those of the core for all but delegates', (congress) => {
    const records = districts(congress);
    expect(new Set(records.map(({ code }) => districtLabel(code))).size).toBe(records.length);
    for (const { code, kind } of records) if (kind !== 'delegate') expect(districtLabel(code)).toBe(regionLabel(code));
  });
});
