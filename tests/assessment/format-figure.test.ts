import { describe, expect, it } from 'vitest';
import { formatFigure, ordinal } from '../../src/assessment/index.ts';
import type { Unit } from '../../src/model/index.ts';

describe('formatFigure', () => {
  it.each<[Unit, number, string]>([
    ['USD', 53_442_647_110, '$53.4 billion'],
    ['USD', 2_061_690_757_601, '$2.06 trillion'],
    ['USD', 1_646_424, '$1.6 million'],
    ['USD', 12_345_678, '$12 million'],
    ['USD', 999, '$999'],
    ['USD', 0, '$0'],
    ['USD', -3_190_000_000, '−$3.2 billion'],
    ['USD-per-head', 4779.83, '$4,780'],
    ['persons', 11_180_878, '11,180,878'],
    ['companies', 13_355, '13,355'],
    ['share', 0.0259, '2.6%'],
    ['share', 1, '100.0%'],
    ['growth', 0.0712, '+7.1%'],
    ['growth', -0.064, '−6.4%'],
    ['growth', 0, '0.0%'],
    ['rank', 12, '12th'],
    ['count', 219, '219'],
    ['percentile', 77.55, '78'],
    ['index', 148.29, '148.3'],
    ['herfindahl', 0.0528, '0.053'],
    ['year', 2024, '2024'],
  ])('%s %d is %s', (unit, value, text) => {
    expect(formatFigure(value, unit)).toBe(text);
  });

  it.each<[number, string]>([
    [999_499, '$999,499'],
    [999_500, '$1.0 million'],
    [9_949_999, '$9.9 million'],
    [9_950_000, '$10 million'],
    [999_499_999, '$999 million'],
    [999_500_000, '$1.0 billion'],
    [999_949_999_999, '$999.9 billion'],
    [999_950_000_000, '$1.00 trillion'],
  ])('dollars go over to the next word where rounding would fill this one: %d is %s', (value, text) => {
    expect(formatFigure(value, 'USD')).toBe(text);
  });

  it.each<Unit>([
    'USD',
    'USD-per-head',
    'share',
    'growth',
    'persons',
    'index',
    'herfindahl',
    'percentile',
    'count',
  ])('missing is a dash in %s, never 0', (unit) => {
    expect(formatFigure(null, unit)).toBe('–');
    expect(formatFigure(Number.NaN, unit)).toBe('–');
  });

  it.each<Unit>([
    'USD',
    'USD-per-head',
    'share',
    'growth',
    'index',
    'herfindahl',
    'percentile',
    'count',
  ])('there is no negative zero in %s', (unit) => {
    expect(formatFigure(-0, unit)).not.toMatch(/[-−]/);
    expect(formatFigure(-0.0000001, unit)).not.toMatch(/[-−]/);
  });

  it('growth that rounds to nothing has no sign', () => {
    expect(formatFigure(0.0004, 'growth')).toBe('0.0%');
    expect(formatFigure(-0.0004, 'growth')).toBe('0.0%');
  });
});

describe('ordinal', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [112, '112th'],
    [1003, '1,003rd'],
  ])('%d is %s', (value, text) => {
    expect(ordinal(value)).toBe(text);
  });
});
