import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSitc, parseSitc, type SitcCode, sitc, sitc4 } from '../../src/codes/sitc/index.ts';
import { sitc4Titles } from '../../src/codes/sitc/titles/index.ts';
import { hostile } from './hostile.ts';

describe('the list of SITC, revision 4', () => {
  it('has 10 sections, 67 divisions, 262 groups, 1,023 subgroups and 2,970 basic headings', () => {
    expect(sitc4.levels).toEqual(['section', 'division', 'group', 'subgroup', 'item']);
    expect(sitc4.levels.map((level) => sitc4.codes(level).length)).toEqual([10, 67, 262, 1023, 2652]);
    const basic = sitc4.codes().filter((code) => sitc4.childrenOf(code).length === 0);
    expect(basic).toHaveLength(2970);
    expect(new Set(basic.map((code) => sitc4.levelOf(code)))).toEqual(new Set(['subgroup', 'item']));
    expect(new Set(sitc4.codes()).size).toBe(4014);
  });

  it('holds each code under the one that it begins with, in order', () => {
    for (const code of sitc4.codes()) {
      const parent = sitc4.parentOf(code);
      expect(parent).toBe(code.length === 1 ? null : code.slice(0, -1));
      expect(sitc4.levelOf(code)).toBe(sitc4.levels[code.length - 1]);
      if (parent !== null) expect(sitc4.childrenOf(parent)).toContain(code);
    }
    expect(sitc4.codes()).toEqual([...sitc4.codes()].sort());
    expect(sitc4.codes('division').flatMap((code) => sitc4.childrenOf(code))).toEqual(sitc4.codes('group'));
    expect(sitc4.codes('group').flatMap((code) => sitc4.childrenOf(code))).toEqual(sitc4.codes('subgroup'));
  });

  it('is read as it is written', () => {
    for (const code of sitc4.codes()) {
      expect(isSitc(code)).toBe(true);
      expect(parseSitc(code)).toEqual({ ok: true, value: code });
    }
    expect(sitc('784')).toBe('784');
  });
});

describe('parseSitc', () => {
  it.each([
    ['784.32', '78432'],
    ['57.9', '0579'],
    [57.9, '0579'],
    ['001.5', '0015'],
    ['001.50', '0015'],
    ['00150', '0015'],
    [' 11', '11'],
    ['SITC 11', '11'],
    ['78 4', '784'],
    [784, '784'],
  ])('refuses %j and suggests %s', (value, suggestion) => {
    expect(parseSitc(value)).toMatchObject({ ok: false, suggestion });
    expect(() => sitc(value)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE', details: { suggestion } }));
  });

  it.each([
    [11, 'a number may have lost its leading zero'],
    ['010121', 'six digits of the Harmonized System'],
    ['0101.21', 'six digits of the Harmonized System'],
    ['931.0X', 'memorandum item'],
    ['10', 'is not a code of'],
  ])('refuses %j, says why and suggests nothing', (value, reason) => {
    expect(parseSitc(value)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });

  it('suggests a code that lost its dot’s place or its zeros only where one code can be meant', () => {
    for (const code of sitc4.codes('item')) {
      const dotted = `${code.slice(0, 3)}.${code.slice(3)}`;
      expect(parseSitc(dotted)).toMatchObject({ suggestion: code });
      expect(parseSitc(Number(dotted))).toMatchObject({ suggestion: code });
      const result = parseSitc(Number(code));
      if (!result.ok && result.suggestion !== undefined) expect(result.suggestion).toBe(code);
    }
  });

  it('never throws, and suggests codes only', () => {
    for (const value of hostile) {
      expect(isSitc(value)).toBe(false);
      expect(parseSitc(value)).toMatchObject({ ok: false });
    }
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^[0-9.\- ]{0,7}$/), fc.integer({ min: -9, max: 999_999 }));
    fc.assert(
      fc.property(typed, (value) => {
        const result = parseSitc(value);
        if (!result.ok && result.suggestion !== undefined) expect(isSitc(result.suggestion)).toBe(true);
      }),
    );
  });
});

describe('the titles of SITC, revision 4', () => {
  it('name every section, division and group, in the order of the list, and nothing else', () => {
    expect(sitc4Titles.edition).toBe('SITC4');
    expect(sitc4Titles.entries().map(([code]) => code)).toEqual(sitc4.codes().filter((code) => code.length <= 3));
    for (const [code, title] of sitc4Titles.entries()) {
      expect(title).toMatch(/^\S.*\S$/);
      expect(sitc4Titles.titleOf(code)).toBe(title);
    }
    expect(sitc4Titles.titleOf(sitc('00'))).toBe('Live animals other than animals of division 03');
    expect(sitc4Titles.titleOf(sitc('0011'))).toBeNull();
    for (const value of hostile) expect(sitc4Titles.titleOf(value as SitcCode)).toBeNull();
  });
});
