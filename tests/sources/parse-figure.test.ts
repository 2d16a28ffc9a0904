import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MeasureReader, measureMetadata } from '../../src/sources/mapping/measure-reader.ts';
import { parseFigure, wholeNumber } from '../../src/sources/mapping/parse-figure.ts';

const inUnits = { exponent: 0, decimal: '.' } as const;
const reasonOf = (read: unknown) => (typeof read === 'object' ? (read as { reason?: string }).reason : read);

describe('parseFigure', () => {
  test.each([
    ['0', 0],
    ['007', 7],
    ['1,545,820,839,892', 1545820839892],
    ['53,442,647,110', 53442647110],
    ['1234.5', 1234.5],
    ['1,234.5', 1234.5],
    ['.5', 0.5],
    ['$1,000', 1000],
    ['1.5E+06', 1500000],
    ['-0', 0],
    ['+3', 3],
  ])('reads %s', (text, figure) => {
    expect(parseFigure(text, inUnits)).toBe(figure);
  });

  test.each([
    '',
    'abc',
    '1,23',
    '1,2345',
    '12,34,567',
    ',123',
    '1.234.567',
    '1 234',
    '(1,234)',
    '1e999',
    '0x10',
    'Infinity',
    'NaN',
    '1_000',
    '12%',
    '٣',
  ])('refuses %j', (text) => {
    expect(reasonOf(parseFigure(text, inUnits))).toBe('NOT_A_NUMBER');
  });

  test('refuses what is below zero', () => {
    expect(reasonOf(parseFigure('-1', inUnits))).toBe('NEGATIVE_VALUE');
    expect(reasonOf(parseFigure('-1,000.5', inUnits))).toBe('NEGATIVE_VALUE');
  });

  test('scales without the error of a multiplication', () => {
    expect(12.3 * 1e9).not.toBe(parseFigure('12.3', { exponent: 9, decimal: '.' }) === 12.3 * 1e9 ? 0 : 1);
    expect(parseFigure('1.005', { exponent: 3, decimal: '.' })).toBe(1005);
    expect(parseFigure('25,462.7', { exponent: 9, decimal: '.' })).toBe(25462700000000);
    expect(parseFigure('1.1e1', { exponent: 3, decimal: '.' })).toBe(11000);
  });

  test('reads a decimal comma where it is said', () => {
    expect(parseFigure('1.234.567,5', { exponent: 0, decimal: ',' })).toBe(1234567.5);
    expect(reasonOf(parseFigure('1,234,567', { exponent: 0, decimal: ',' }))).toBe('NOT_A_NUMBER');
  });

  test('reads any whole number in groups or without', () => {
    fc.assert(
      fc.property(fc.nat(Number.MAX_SAFE_INTEGER), (number) => {
        expect(parseFigure(String(number), inUnits)).toBe(number);
        expect(parseFigure(new Intl.NumberFormat('en-US').format(number), inUnits)).toBe(number);
      }),
    );
  });

  test('takes no time over hostile text', () => {
    for (const text of [
      '1,111'.repeat(20_000),
      '1'.repeat(100_000),
      `${'1'.repeat(100_000)}e`,
      ',111'.repeat(20_000),
    ]) {
      expect(reasonOf(parseFigure(text, inUnits))).toBe('NOT_A_NUMBER');
    }
  });
});

test('wholeNumber reads at most 15 digits and nothing else', () => {
  expect(wholeNumber('999999999999999')).toBe(999999999999999);
  for (const text of ['', '1234567890123456', '1.', ' 1', '-1', '1e3']) expect(wholeNumber(text)).toBe(-1);
});

describe('MeasureReader', () => {
  test('tells missing from suppressed from zero', () => {
    const reader = new MeasureReader('USD', '.');
    expect(reader.read('0')).toBe(0);
    for (const cell of ['', '  ', '-', 'N/A', '(NA)', 'NA', '..'])
      expect(reader.read(cell)).toEqual({ status: 'missing' });
    for (const cell of ['(D)', 'D', 'S', ' d ']) expect(reader.read(cell)).toEqual({ status: 'suppressed' });
  });

  test('takes the markers that are given instead', () => {
    const reader = new MeasureReader(undefined, '.', { missing: ['nd'], suppressed: ['c'] });
    expect([reader.read('ND'), reader.read('c'), reader.read('')]).toEqual([
      { status: 'missing' },
      { status: 'suppressed' },
      { status: 'missing' },
    ]);
    expect(reasonOf(reader.read('(D)'))).toBe('NOT_A_NUMBER');
  });

  test('refuses a formula', () => {
    const reader = new MeasureReader('USD', '.');
    for (const cell of ['=1+1', ' @SUM(A1)', '=HYPERLINK("https://x.example","y")']) {
      expect(reasonOf(reader.read(cell))).toBe('FORMULA');
    }
  });

  test('scales and names the unit', () => {
    expect(new MeasureReader('thousand-USD', '.').read('12')).toBe(12000);
    expect(new MeasureReader('million-USD', '.').read('1,234.5')).toBe(1234500000);
    expect(new MeasureReader('constructor', '.').read('12')).toBe(12);
    expect(measureMetadata({ column: 'x', unit: 'billion-USD' })).toEqual({ unit: 'USD', additive: true });
    expect(measureMetadata({ column: 'x', unit: 'companies' })).toEqual({ unit: 'companies', additive: false });
    expect(measureMetadata({ column: 'x', unit: 'tonnes', additive: false })).toEqual({
      unit: 'tonnes',
      additive: false,
    });
  });
});
