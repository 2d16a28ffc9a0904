import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, shortText } from '../../src/report/clean-text.ts';
import { defuseFormula } from '../../src/report/defuse-formula.ts';
import { anyText } from './any-text.ts';

describe('cleanText', () => {
  it.each([
    ['Chemicals\r\n& plastics', 'Chemicals & plastics'],
    ['\u001B[31mred\u001B[0m', '[31mred [0m'],
    ['a\u0000b\u0085c', 'a b c'],
    ['\u202Egnirts\u202C', 'gnirts'],
    ['  \uFEFFedge\u2028 ', 'edge'],
    ['half \uD83D pair', 'half \uFFFD pair'],
    ['whole 🚢 pair', 'whole 🚢 pair'],
    ['Côte d’Ivoire', 'Côte d’Ivoire'],
  ])('of %j is %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('leaves one line without control characters, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    expect(cleanText(`${' \t'.repeat(500_000)}x`)).toBe('x');
    expect(cleanText('x \u0001'.repeat(300_000)).length).toBe(600_000 - 1);
  });
});

describe('shortText', () => {
  it('cuts by characters, not halves of them', () => {
    expect(shortText('🚢🚢🚢🚢', 3)).toBe('🚢🚢…');
    expect(shortText('Transport', 9)).toBe('Transport');
    expect(shortText('Transport equipment', 11)).toBe('Transport…');
  });
});

describe('defuseFormula', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('puts an apostrophe before %s', (text) => {
    expect(defuseFormula(text)).toBe(`'${text}`);
  });

  it('leaves other text alone', () => {
    expect(defuseFormula('Paper')).toBe('Paper');
    expect(defuseFormula('')).toBe('');
    expect(defuseFormula('−3.2%')).toBe('−3.2%');
  });
});
