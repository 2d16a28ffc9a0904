import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BecCode, bec, bec4, bec4Titles, becUse, isBec, parseBec } from '../../src/codes/bec/index.ts';
import { hostile } from './hostile.ts';

const assigned = '111 112 121 122 21 22 31 32 322 41 42 51 521 522 53 61 62 63 7'.split(' ');

describe('the list of BEC, revision 4', () => {
  it('has the 19 codes that goods are assigned to, and those above', () => {
    expect(bec4Titles.entries().map(([code]) => code)).toEqual(assigned);
    expect(bec4.codes()).toEqual([...assigned, '1', '11', '12', '2', '3', '4', '5', '52', '6'].sort());
    expect(bec4.levels.map((level) => bec4.codes(level).length)).toEqual([7, 14, 7]);
  });

  it('holds each code under the one that it begins with', () => {
    for (const code of bec4.codes()) {
      const parent = bec4.parentOf(code);
      expect(parent).toBe(code.length === 1 ? null : code.slice(0, -1));
      expect(bec4.levelOf(code)).toBe(bec4.levels[code.length - 1]);
      if (parent !== null) expect(bec4.childrenOf(parent)).toContain(code);
      expect([isBec(code), parseBec(code), bec(code)]).toEqual([true, { ok: true, value: code }, code]);
    }
    expect(bec4.ancestorsOf(bec('521'))).toEqual(['52', '5']);
    expect(bec4.childrenOf(bec('7'))).toEqual([]);
  });

  it('names the codes that goods are assigned to', () => {
    expect(bec4Titles.titleOf(bec('41'))).toBe('Capital goods (except transport equipment)');
    expect(bec4Titles.titleOf(bec('1'))).toBeNull();
    for (const value of hostile) expect(bec4Titles.titleOf(value as BecCode)).toBeNull();
  });
});

describe('becUse', () => {
  it('follows the rule of the UN', () => {
    const use = (code: string) => {
      if (['41', '521'].includes(code)) return 'capital';
      if (['112', '122', '522', '61', '62', '63'].includes(code)) return 'consumption';
      return ['32', '51', '7'].includes(code) ? 'mixed' : 'intermediate';
    };
    for (const code of assigned) expect([code, becUse(bec(code))]).toEqual([code, use(code)]);
  });

  it('gives a code above them the use that all share, or none', () => {
    expect(['1', '11', '12', '2', '3', '4', '5', '52', '6'].map((code) => becUse(bec(code)))).toEqual([
      null,
      null,
      null,
      'intermediate',
      null,
      null,
      null,
      null,
      'consumption',
    ]);
  });

  it('refuses what is no code', () => {
    for (const value of ['8', '321', '0', ...hostile]) {
      expect(() => becUse(value as BecCode)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
    }
  });
});

describe('parseBec', () => {
  it.each([
    [41, '41'],
    ['1.1.2', '112'],
    ['41 ', '41'],
  ])('refuses %j and suggests %s', (value, suggestion) => {
    expect(parseBec(value)).toMatchObject({ ok: false, suggestion });
  });

  it('says where petroleum oils stand', () => {
    expect(parseBec('321')).toEqual({ ok: false, reason: expect.stringContaining('stand at 32') });
  });

  it('never throws, and suggests codes only', () => {
    for (const value of hostile) {
      expect(isBec(value)).toBe(false);
      expect(parseBec(value)).toMatchObject({ ok: false });
      expect(() => bec(value)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
    }
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9. ]{0,5}$/), fc.integer()), (value) => {
        const result = parseBec(value);
        if (!result.ok && result.suggestion !== undefined) expect(isBec(result.suggestion)).toBe(true);
      }),
    );
  });
});
