import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BlsSector,
  blsSector,
  blsSectors2014,
  blsSectors2014Titles,
  isBlsSector,
  parseBlsSector,
} from '../../src/codes/bls/index.ts';
import { hostile } from './hostile.ts';

describe('the sectors', () => {
  it('are 206, numbered from 1, in 21 major groups', () => {
    expect(blsSectors2014.codes('sector')).toEqual(Array.from({ length: 206 }, (_, i) => String(i + 1)));
    expect(blsSectors2014.codes('major-group')).toHaveLength(21);
  });

  it('are divided by the major groups', () => {
    const sectors = blsSectors2014.codes('major-group').flatMap((group) => blsSectors2014.childrenOf(group));
    expect(sectors).toEqual(blsSectors2014.codes('sector'));
    expect(blsSectors2014.childrenOf(blsSector('Manufacturing'))).toHaveLength(76);
    expect(blsSectors2014.parentOf(blsSector('16'))).toBe('Manufacturing');
    expect(blsSectors2014.parentOf(blsSector('15'))).toBe('Construction');
    expect(blsSectors2014.parentOf(blsSector('206'))).toBe('Special industries');
  });

  it('have a title each; that of a group is its code', () => {
    expect(blsSectors2014Titles.entries().map(([code]) => code)).toEqual(blsSectors2014.codes());
    expect(blsSectors2014Titles.titleOf(blsSector('15'))).toBe('Construction');
    expect(blsSectors2014Titles.titleOf(blsSector('1'))).toBe('Crop production');
    expect(blsSectors2014Titles.titleOf(blsSector('206'))).toBe('Rest of the world adjustment');
    expect(blsSectors2014Titles.titleOf(blsSector('Mining'))).toBe('Mining');
    expect(blsSectors2014Titles.titleOf('207' as BlsSector)).toBeNull();
    expect(blsSectors2014Titles.entries().some(([, title]) => / {2}|^ | $/.test(title))).toBe(false);
  });
});

describe('the three doors', () => {
  it('accept every code exactly as written', () => {
    for (const code of blsSectors2014.codes()) {
      expect(isBlsSector(code)).toBe(true);
      expect(parseBlsSector(code)).toEqual({ ok: true, value: code });
    }
  });

  it.each([
    [15, '15'],
    ['015', '15'],
    [' 206 ', '206'],
    ['manufacturing', 'Manufacturing'],
    ['Manufactring', 'Manufacturing'],
    ['Other services (except public administration) ', 'Other services (except public administration)'],
    ['Other services  (except public administration)', 'Other services (except public administration)'],
  ])('refuse %s and suggest %s', (value, suggestion) => {
    expect(parseBlsSector(value)).toMatchObject({ ok: false, suggestion });
    expect(() => blsSector(value)).toThrow(expect.objectContaining({ details: { suggestion } }));
  });

  it.each(['0', '207', '000', '1.5', 'Crop production'])('refuse %s without suggestion', (text) => {
    expect(parseBlsSector(text)).not.toHaveProperty('suggestion');
    expect(isBlsSector(text)).toBe(false);
  });

  it('refuse whatever else without stumbling', () => {
    for (const value of hostile) {
      expect(isBlsSector(value)).toBe(false);
      const parsed = parseBlsSector(value);
      expect(parsed.ok ? '' : parsed.reason).toMatch(/^.{10,200}$/s);
      expect(() => blsSector(value)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseBlsSector(text);
        if (!parsed.ok && parsed.suggestion !== undefined) expect(isBlsSector(parsed.suggestion)).toBe(true);
      }),
    );
  });
});
