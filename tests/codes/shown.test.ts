import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shown } from '../../src/codes/shown.ts';

const acting = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

it('cuts no character in two', () => {
  expect(shown(`a${'🚗'.repeat(40)}`)).toBe(`"a${'🚗'.repeat(19)}…"`);
  expect(shown('🚗'.repeat(20))).toBe(`"${'🚗'.repeat(20)}"`);
});

it('shows signs that would act on a terminal or turn the direction of writing as replaced', () => {
  expect(shown('\u001b[31m\u202eabc\r\nd\u2028e\ud800')).toBe('"\ufffd[31m\ufffdabc\ufffd\ufffdd\ufffde\ufffd"');
});

it('is short, well formed and on one line for every text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.array(fc.nat(0xffff)), (text, units) => {
      for (const value of [text, String.fromCharCode(...units)]) {
        const words = shown(value);
        expect(words.length).toBeLessThanOrEqual(43);
        expect(words).not.toMatch(acting);
        expect(/\p{Cs}/u.test(words)).toBe(false);
      }
    }),
  );
});

it('leaves other texts as they are', () => {
  expect(shown('São Tomé, 대한민국')).toBe('"São Tomé, 대한민국"');
});
