import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Hts,
  hs6OfTenDigits,
  hs2022,
  hsEditions,
  hts,
  isHts,
  isScheduleB,
  parseHts,
  parseScheduleB,
  scheduleB,
} from '../../src/codes/hs/index.ts';
import { hostile } from './hostile.ts';

describe('Schedule B and the HTS', () => {
  it('take ten digits under a subheading of any edition', () => {
    for (const code of ['0101210010', '8541404020', '8541420000', '2848009000']) {
      expect(parseScheduleB(code)).toEqual({ ok: true, value: code });
      expect(parseHts(code)).toEqual({ ok: true, value: code });
      expect([hs6OfTenDigits(scheduleB(code)), hs6OfTenDigits(hts(code))]).toEqual([
        code.slice(0, 6),
        code.slice(0, 6),
      ]);
    }
  });

  it('take their national chapters only', () => {
    expect([isScheduleB('9801100000'), isHts('9801100000')]).toEqual([true, true]);
    expect([isScheduleB('9903880100'), isHts('9903880100')]).toEqual([false, true]);
    expect([isScheduleB('8800000000'), isHts('8800000000')]).toEqual([true, false]);
    expect([isScheduleB('7700000000'), isHts('7700000000')]).toEqual([false, false]);
    expect(hsEditions(hs6OfTenDigits(hts('9801100000')))).toEqual([]);
  });

  it.each([
    ['0101.21.0010'],
    ['0101.21.00.10'],
    ['101210010'],
    [101210010],
    [' 0101210010'],
    ['HTS 0101.21.00.10'],
    ['Schedule B 0101210010'],
  ])('refuse %j and suggest the code', (value) => {
    expect(parseScheduleB(value)).toMatchObject({ ok: false, suggestion: '0101210010' });
    expect(parseHts(value)).toMatchObject({ ok: false, suggestion: '0101210010' });
    expect(() => scheduleB(value)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
    expect(() => hts(value)).toThrow(expect.objectContaining({ details: { suggestion: '0101210010' } }));
  });

  it.each([
    ['01012100', 'tariff line of eight digits'],
    ['0101.21.00', 'tariff line of eight digits'],
    [1012100, 'tariff line of eight digits'],
    ['010121', '010121 is a subheading'],
    [10121, '010121 is a subheading'],
    ['0101220010', 'begins with 010122, which is no subheading'],
    ['8703000000', 'begins with 870300, which is no subheading'],
    ['9990', 'ten digits, such as 0101210010'],
    ['010121001000', 'ten digits, such as 0101210010'],
  ])('refuse %j, say why and suggest nothing', (value, reason) => {
    expect(parseScheduleB(value)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
    expect(parseHts(value)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });

  it('say which national chapters there are', () => {
    expect(parseScheduleB('9903880100')).toMatchObject({ reason: expect.stringContaining('national chapter 98.') });
    expect(parseHts('8800000000')).toMatchObject({ reason: expect.stringContaining('chapters 98 and 99.') });
  });

  it('refuse whatever else', () => {
    for (const value of hostile) {
      expect(isScheduleB(value) || isHts(value) || parseScheduleB(value).ok || parseHts(value).ok).toBe(false);
      expect(() => hs6OfTenDigits(value as Hts)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
    }
  });

  it('suggest codes only, and never throw', () => {
    const stem = fc.constantFrom(...(hs2022.codes() as readonly string[]));
    const typed = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[0-9. ]{6,14}$/),
      fc.integer({ min: 0, max: 9_999_999_999 }),
      fc.tuple(stem, fc.stringMatching(/^[0-9.]{0,6}$/)).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (value) => {
        const [b, t] = [parseScheduleB(value), parseHts(value)];
        if (!b.ok && b.suggestion !== undefined) expect(isScheduleB(b.suggestion)).toBe(true);
        if (!t.ok && t.suggestion !== undefined) expect(isHts(t.suggestion)).toBe(true);
      }),
    );
  });
});
